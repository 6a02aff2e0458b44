import type { NoticeCatalogue } from './en.ts';

/** Spanish, as it is read in Spain and in America. Readers are addressed as “usted”. */
export const es: NoticeCatalogue = {
  'notice.footer': '{product} ha enviado este correo a raíz de un correo suyo a {address}.',
  'notice.results': 'Ver las respuestas',
  'notice.invite': 'Invitar y ver quién viene',

  'notice.createdSubject': 'Listo para invitar: {event}',
  'notice.createdOverSubject': 'Creado, pero ya ha terminado: {event}',
  'notice.createdWhat': '{event}, {when}. Todavía no hay nadie invitado.',
  'notice.createdOver':
    '{event}, {when}. Este evento ya ha terminado, así que no se puede invitar a nadie. Si la fecha es errónea, corríjala en su calendario y guarde: el evento cambia entonces también aquí.',
  'notice.createdOnPage': 'Lo ha creado en nuestra página, así que todavía no está en su calendario.',
  'notice.createdByProgram':
    'Un programa lo ha creado con una de sus claves de organizador, así que todavía no está en su calendario.',
  'notice.createdTakeIn':
    'Añádalo: pulse «Añadir» encima de este correo o abra el archivo adjunto event.ics. Lo que cambie después en su calendario se envía aquí, como en todos sus eventos.',
  'notice.createdZone':
    'Su calendario no indicó la zona horaria, así que se ha supuesto {zone}. Si no es correcta, ponga la zona horaria del evento en su calendario y guarde: el evento cambia entonces también aquí.',
  'notice.createdAnother':
    'Tiene otro evento con este título y este comienzo. A sus invitados no se les avisa de este. Si los dos son el mismo, elimine uno en su calendario.',
  'notice.createdSeeOther': 'Ver el otro',
  'notice.createdShare': 'O comparta este enlace, con el que cada persona pide su invitación',
  'notice.createdReply':
    'También puede responder a este correo con una lista adjunta (Excel, CSV o TXT): todas las personas de la lista reciben una invitación.',
  'notice.createdNext':
    'Si modifica el evento en su calendario, se avisa a quienes respondieron sí o quizás; si lo elimina, a todos los invitados. Para ello, mantenga {address} en la lista de invitados e invite desde aquí: a quienes invita su calendario no se les cuenta aquí, y ven a los demás en esa lista. Los invitados desde aquí nunca se ven entre sí.',
  'notice.createdOpen': 'Abrir el evento',
  'notice.createdPage': 'Su página',
  'notice.createdDevelopers': 'Para desarrolladores, con ejemplos',
  'notice.createdCodes':
    'El código de API («API code») puede estar en una página web. Mantenga en secreto el código de gestión («Manage code»).',
  'notice.createdFooterPage':
    '{product} ha enviado este correo porque usted ha creado este evento en nuestra página.',
  'notice.createdFooterProgram':
    '{product} ha enviado este correo porque un programa ha creado este evento con una de sus claves de organizador.',

  'notice.updatedSubject':
    'Actualizado: {event}, {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.updatedWhat':
    'Su cambio de {event} está guardado (cambio {version} de este evento). El evento es ahora: {when}.',
  'notice.updatedWhatDay':
    'Su cambio de {event} el {day} está guardado (cambio {version} de este evento). El evento es ahora: {when}.',
  'notice.updatedNobody': 'No se ha avisado a nadie.',
  'notice.updatedNobodyYet': 'Nadie ha respondido sí o quizás, así que no se ha avisado a nadie.',
  'notice.updatedAll':
    'Avisados: {count, plural, one {# invitado} other {# invitados}}, sea cual sea su respuesta, porque se han cancelado fechas.',
  'notice.updatedAllAsked':
    'A quienes vienen se les pide que respondan de nuevo, porque ha cambiado la hora.',
  'notice.updatedThose':
    'Avisados: {count, plural, one {# invitado que respondió} other {# invitados que respondieron}} sí o quizás.',
  'notice.updatedAsked': 'Se les pide que respondan de nuevo, porque ha cambiado la hora.',
  'notice.updatedStand': 'Las respuestas siguen siendo válidas.',
  'notice.updatedNot': 'No avisados:',
  'notice.updatedDeclined': '{count, plural, one {# invitado} other {# invitados}}: respuesta no',
  'notice.updatedNoAnswer':
    '{count, plural, one {# invitado} other {# invitados}}: sin respuesta; lo que respondan ahora vale para la nueva versión',
  'notice.updatedUnreachable':
    '{count, plural, one {# invitado} other {# invitados}}: sin contacto posible, porque el correo fue devuelto o marcado como no deseado',
  'notice.updatedEndsEarlier':
    'La serie termina ahora antes. Si su calendario la continúa como una serie nueva, aquí es un evento nuevo: recibe otros códigos y hay que volver a invitar a sus invitados.',

  'notice.cancelledSubject':
    'Cancelado: {what}, {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.cancelledSubjectStays':
    'Cancelado: {what}. {stays} {count, plural, one {# invitado avisado} other {# invitados avisados}}',
  'notice.cancelledWhat': 'Su calendario ha cancelado {what}.',
  'notice.cancelledNobody': 'Ningún invitado tenía una invitación, así que no se ha avisado a nadie.',
  'notice.cancelledNotified':
    'Avisados: {count, plural, one {# invitado, el único que había} other {# invitados, todos los que habían}} recibido una invitación.',
  'notice.cancelledMissed':
    'No avisados: {count, plural, one {# invitado} other {# invitados}} sin contacto posible.',
  'notice.cancelledAgain':
    'Si solo ha quitado {address} de la lista de invitados: vuelva a añadir la dirección y envíe la actualización. El evento vuelve entonces a celebrarse, y se pregunta de nuevo a quienes habían respondido sí o quizás.',
  'notice.cancelledPartAgain':
    'Si solo ha quitado {address} de la lista de invitados: vuelva a añadir la dirección y envíe la actualización. Lo que ha cancelado vuelve entonces a celebrarse, y se pregunta de nuevo a quienes habían respondido sí o quizás.',

  'notice.reportSubject':
    'Informe: {event}, {yes} sí de {count, plural, one {# invitado} other {# invitados}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {# persona invitada} other {# personas invitadas}}.',
  'notice.reportYes': '{count} sí',
  'notice.reportMaybe': '{count} quizás',
  'notice.reportNo': '{count} no',
  'notice.reportWaiting': '{count} sin respuesta',
  'notice.reportDelegated': '{count} delegaron en otra persona',
  'notice.reportOld':
    '{count, plural, one {# invitado respondió sí o quizás antes del cambio de hora y no ha vuelto} other {# invitados respondieron sí o quizás antes del cambio de hora y no han vuelto}} a responder.',
  'notice.reportBounced':
    '{count, plural, one {No se puede contactar con # invitado: su correo fue devuelto.} other {No se puede contactar con # invitados: sus correos fueron devueltos.}}',

  'notice.limitSubject': 'Límite alcanzado: {event}',
  'notice.limitDay':
    'Hoy se han pedido más invitaciones a {event} que las {most} que se pueden enviar con su código de API y desde su página. Las nuevas peticiones se rechazan hasta la medianoche UTC.',
  'notice.limitDayHint':
    'Las invitaciones que envía usted, desde una lista o con el código de gestión, no tienen límite. Si no era de esperar, mire dónde está su código de API: quien lo lea allí puede enviar invitaciones con él.',
  'notice.limitEvent':
    '{event} puede tener {most} invitados, según ha fijado el operador de este servidor, y se han pedido más. No se puede invitar a nadie más, ni por API, ni desde su página, ni desde una lista.',
  'notice.limitEventHint':
    'Nada cambia para quienes ya están invitados. Si necesita más, pida al operador de este servidor que suba el límite.',

  'notice.codesSubjectApi': 'Nuevo código de API: {event}',
  'notice.codesSubjectManage': 'Nuevo código de gestión: {event}',
  'notice.codesSubjectBoth': 'Nuevos códigos: {event}',
  'notice.codesFooter':
    '{product} ha enviado este correo porque se han sustituido códigos de un evento suyo.',
  'notice.codesApi':
    'Se ha sustituido el código de API de {event}, {when}. El anterior ya no funciona. Ahora son válidos estos:',
  'notice.codesManage':
    'Se ha sustituido el código de gestión de {event}, {when}. El anterior ya no funciona. Ahora son válidos estos:',
  'notice.codesBoth':
    'Se han sustituido los códigos de {event}, {when}. Los anteriores ya no funcionan. Ahora son válidos estos:',
  'notice.codesByCode': 'Se pidió con el código de gestión.',
  'notice.codesByYou': 'Lo pidió usted, con la sesión iniciada con su dirección.',
  'notice.codesByKey': 'Se pidió con una de sus claves de organizador.',
  'notice.codesByOwner': 'Lo pidió un propietario del dominio, que no recibe los nuevos códigos.',
  'notice.codesNewApi':
    'Ponga el nuevo código de API en los formularios y programas que envían invitaciones; con el anterior se rechazan.',
  'notice.codesNewPage':
    'La página del evento tiene una dirección nueva. Los enlaces a la anterior ya no funcionan: comparta la nueva.',
  'notice.codesNewManage':
    'Se ha cerrado la sesión de quienes habían abierto los resultados con el código de gestión anterior. Los programas que leen resultados necesitan el nuevo.',
  'notice.codesStay':
    'Las invitaciones que tienen los invitados siguen siendo válidas, igual que sus respuestas y los enlaces de sus correos.',
  'notice.codesPage': 'La página de este evento',
  'notice.codesNotYou':
    'Si no sabe quién lo hizo, otra persona tiene su código de gestión y quizás también el nuevo. Inicie sesión por correo, para lo que necesita su buzón y ningún código, y sustituya otra vez los dos códigos: entonces solo usted conoce los nuevos.',
  'notice.codesSignIn': 'Iniciar sesión por correo',
  'notice.codesNotYourKey':
    'Si no sabe quién lo hizo, otra persona tiene esa clave y quizás también los nuevos códigos. Revoque la clave y sustituya otra vez los dos códigos.',
  'notice.codesYourKeys': 'Sus claves',
  'notice.codesReplace': 'Después, sustituir los códigos',

  'notice.programChangedSubject': 'Modificado por un programa: {event}',
  'notice.programCancelledSubject': 'Cancelado por un programa: {event}',
  'notice.pageChangedSubject': 'Modificado en nuestra página: {event}',
  'notice.pageCancelledSubject': 'Cancelado en nuestra página: {event}',
  'notice.programFooter':
    '{product} ha enviado este correo porque un programa ha usado una de sus claves de organizador.',
  'notice.pageFooter':
    '{product} ha enviado este correo porque usted ha modificado un evento en nuestra página.',
  'notice.programChanged':
    'Un programa ha modificado {event} con una de sus claves de organizador. El evento es ahora: {when}. Se avisa a los invitados que respondieron sí o quizás.',
  'notice.programCancelled':
    'Un programa ha cancelado {event} con una de sus claves de organizador. Se avisa a todos los invitados.',
  'notice.pageChanged':
    'Ha modificado {event} en nuestra página. El evento es ahora: {when}. Se avisa a los invitados que respondieron sí o quizás.',
  'notice.pageCancelled': 'Ha cancelado {event} en nuestra página. Se avisa a todos los invitados.',
  'notice.copyUpdate':
    'Su propio calendario tiene todavía el evento como estaba. Pulse «Actualizar» encima de este correo o abra el archivo adjunto event.ics. Si antes modifica el evento en su calendario, lo que escriba sustituye este cambio.',
  'notice.copyRemove':
    'Su propio calendario tiene todavía el evento. Elimínelo allí o pulse «Eliminar» encima de este correo.',
  'notice.pageNotYou':
    'Si no fue usted, otra persona puede leer su correo o usa su navegador: nuestras páginas se abren con un enlace de su buzón.',
  'notice.programNotYou':
    'Si no fue ningún programa suyo, inicie sesión y revoque su clave en la página /events/keys.',

  'notice.passedSubject': '{name} ha escrito sobre {event}',
  'notice.passedWhat': '{sender} ha respondido a la invitación {event} con un correo:',
  'notice.passedNoText': '(sin texto)',
  'notice.passedCut': 'Se ha omitido el resto.',
  'notice.passedVerified':
    'Hemos verificado que el correo viene de esta dirección. Su respuesta a este correo se envía allí y muestra su dirección.',
  'notice.passedUnverified':
    'No hemos podido verificar que el correo viene de {address}: cualquiera que haya recibido la invitación puede escribir así. Su respuesta a este correo no llega al remitente. Para contestar, escriba a una dirección que sepa que es la suya.',
  'notice.passedUnchanged': 'Su respuesta al evento no ha cambiado.',

  'notice.proposedSubject': '{name} propone otra hora para {event}',
  'notice.proposedTime': '{sender} quiere cambiar {event}. Propuesta: {time}.',
  'notice.proposedNoTime': '{sender} quiere cambiar {event}.',
  'notice.proposedUnverified':
    'No hemos podido verificar que esto viene de {address}: cualquiera que haya recibido la invitación puede proponer una hora. Su respuesta a este correo se envía a la dirección que usted invitó.',
  'notice.proposedNothing':
    'No se ha cambiado nada. Para aceptar, modifique el evento en su calendario; se avisa a quienes respondieron sí o quizás.',
};
