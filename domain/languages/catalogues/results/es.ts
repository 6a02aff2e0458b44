import type { ResultsCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: ResultsCatalogue = {
  'openResults.title': 'Ver quién viene',
  'openResults.wrong':
    'Este código no es válido. Copie el código de gestión completo del correo de confirmación de su evento. Un código reemplazado ya no funciona: el nuevo está en el correo sobre los nuevos códigos.',
  'openResults.how':
    'El código de gestión está en el correo de confirmación de su evento. Empieza por «manage_».',
  'openResults.code': 'Código de gestión',
  'openResults.open': 'Abrir los resultados',
  'openResults.several': '¿Varios eventos? <link>Inicie sesión por correo</link> y véalos todos.',
  'openResults.replaceTitle': '¿Cerrar la sesión y abrir otro evento?',
  'openResults.replace':
    'Este enlace abre los resultados de <strong>{event}</strong>, un evento de otro organizador. En este navegador ya tiene una sesión abierta, y solo puede haber una.',
  'openResults.replaceUntitled':
    'Este enlace abre los resultados de un evento sin título de otro organizador. En este navegador ya tiene una sesión abierta, y solo puede haber una.',
  'openResults.replaceIt': 'Cerrar la sesión y abrirlo',
  'openResults.unexpected':
    'Si no esperaba este enlace, quizá se lo haya enviado otra persona. Cierre esta página y su sesión seguirá como está.',
};
