import type { ResultsCatalogue } from './en.ts';

/** Portuguese, as it is read in Brazil. Readers are addressed as “você”. */
export const pt: ResultsCatalogue = {
  'openResults.title': 'Ver quem vem',
  'openResults.wrong':
    'Este código não é válido. Copie o código de gestão inteiro do e-mail de confirmação do seu evento. Um código substituído não funciona mais: o novo está no e-mail sobre os novos códigos.',
  'openResults.how':
    'O código de gestão está no e-mail de confirmação do seu evento. Ele começa com “manage_”.',
  'openResults.code': 'Código de gestão',
  'openResults.open': 'Abrir os resultados',
  'openResults.several': 'Vários eventos? <link>Entre por e-mail</link> e veja todos.',
  'openResults.replaceTitle': 'Sair e abrir outro evento?',
  'openResults.replace':
    'Este link abre os resultados de <strong>{event}</strong>, um evento de outro organizador. Neste navegador você já está conectado, e só é possível uma conexão de cada vez.',
  'openResults.replaceUntitled':
    'Este link abre os resultados de um evento sem título de outro organizador. Neste navegador você já está conectado, e só é possível uma conexão de cada vez.',
  'openResults.replaceIt': 'Sair e abrir',
  'openResults.unexpected':
    'Se você não esperava este link, outra pessoa pode tê-lo enviado. Feche esta página, e você continua conectado como está.',
};
