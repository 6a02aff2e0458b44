import type { ResultsCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: ResultsCatalogue = {
  'openResults.title': 'Voir qui vient',
  'openResults.wrong':
    'Ce code n’est pas valable. Copiez le code de gestion en entier depuis l’e-mail de confirmation de votre événement. Un code remplacé ne fonctionne plus : le nouveau se trouve dans l’e-mail sur les nouveaux codes.',
  'openResults.how':
    'Le code de gestion se trouve dans l’e-mail de confirmation de votre événement. Il commence par « manage_ ».',
  'openResults.code': 'Code de gestion',
  'openResults.open': 'Ouvrir les résultats',
  'openResults.several': 'Plusieurs événements ? <link>Connectez-vous par e-mail</link> pour les voir tous.',
  'openResults.replaceTitle': 'Se déconnecter et ouvrir un autre événement ?',
  'openResults.replace':
    'Ce lien ouvre les résultats de <strong>{event}</strong>, un événement d’un autre organisateur. Vous êtes déjà connecté dans ce navigateur, et une seule connexion à la fois est possible.',
  'openResults.replaceUntitled':
    'Ce lien ouvre les résultats d’un événement sans titre d’un autre organisateur. Vous êtes déjà connecté dans ce navigateur, et une seule connexion à la fois est possible.',
  'openResults.replaceIt': 'Se déconnecter et l’ouvrir',
  'openResults.unexpected':
    'Si vous n’attendiez pas ce lien, quelqu’un d’autre vous l’a peut-être envoyé. Fermez cette page, et vous restez connecté comme avant.',
};
