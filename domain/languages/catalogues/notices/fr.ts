import type { NoticeCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: NoticeCatalogue = {
  'notice.footer': '{product} vous a envoyé cet e-mail à la suite d’un e-mail de votre part à {address}.',
  'notice.results': 'Voir les réponses',
  'notice.invite': 'Inviter et voir qui vient',

  'notice.createdSubject': 'Prêt pour les invitations : {event}',
  'notice.createdOverSubject': 'Créé, mais déjà terminé : {event}',
  'notice.createdWhat': '{event}, {when}. Personne n’est encore invité.',
  'notice.createdOver':
    '{event}, {when}. Cet événement est terminé, personne ne peut donc y être invité. Si la date est fausse, corrigez-la dans votre agenda et enregistrez : l’événement sera aussi déplacé ici.',
  'notice.createdOnPage': 'Vous l’avez créé sur notre page, il n’est donc pas encore dans votre agenda.',
  'notice.createdByProgram':
    'Un programme l’a créé avec une de vos clés d’organisateur, il n’est donc pas encore dans votre agenda.',
  'notice.createdTakeIn':
    'Ajoutez-le : cliquez sur « Ajouter » au-dessus de cet e-mail, ou ouvrez le fichier joint event.ics. Ce que vous modifiez ensuite dans votre agenda est envoyé ici, comme pour tous vos événements.',
  'notice.createdZone':
    'Votre agenda n’a pas indiqué de fuseau horaire ; {zone} a donc été supposé. Si c’est faux, réglez le fuseau horaire de l’événement dans votre agenda et enregistrez : l’événement sera aussi déplacé ici.',
  'notice.createdAnother':
    'Vous avez un autre événement avec ce titre et ce début. Ses invités ne sont pas informés de celui-ci. Si c’est le même, supprimez l’un des deux dans votre agenda.',
  'notice.createdSeeOther': 'Voir l’autre',
  'notice.createdShare': 'Ou partagez ce lien, avec lequel chacun demande lui-même une invitation',
  'notice.createdReply':
    'Vous pouvez aussi répondre à cet e-mail en joignant une liste (Excel, CSV ou TXT) : toutes les personnes de la liste reçoivent une invitation.',
  'notice.createdNext':
    'Si vous modifiez l’événement dans votre agenda, toutes les personnes qui ont répondu oui ou peut-être sont informées ; si vous le supprimez, tous les invités le sont. Pour cela, laissez {address} dans la liste des invités, et invitez depuis ici : les personnes invitées par votre agenda ne sont pas comptées ici et voient les autres sur cette liste. Les invités d’ici ne se voient jamais entre eux.',
  'notice.createdOpen': 'Ouvrir l’événement',
  'notice.createdPage': 'Sa page',
  'notice.createdDevelopers': 'Pour les développeurs, avec des exemples',
  'notice.createdCodes':
    'Le code d’API (« API code ») peut figurer dans une page web. Gardez secret le code de gestion (« Manage code »).',
  'notice.createdFooterPage':
    '{product} vous a envoyé cet e-mail parce que vous avez créé cet événement sur notre page.',
  'notice.createdFooterProgram':
    '{product} vous a envoyé cet e-mail parce qu’un programme a créé cet événement avec une de vos clés d’organisateur.',

  'notice.updatedSubject':
    'Mis à jour : {event}, {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.updatedWhat':
    'Votre modification de {event} est la version {version}. L’événement est maintenant : {when}.',
  'notice.updatedWhatDay':
    'Votre modification de {event} le {day} est la version {version}. L’événement est maintenant : {when}.',
  'notice.updatedNobody': 'Personne n’a été informé.',
  'notice.updatedNobodyYet': 'Personne n’a répondu oui ou peut-être, donc personne n’a été informé.',
  'notice.updatedAll':
    '{count, plural, one {Informé : # invité, quelle que soit sa réponse,} other {Informés : # invités, quelle que soit leur réponse,}} parce que des dates ont été annulées.',
  'notice.updatedAllAsked':
    'Les personnes qui viennent sont priées de répondre de nouveau, car l’horaire a changé.',
  'notice.updatedThose':
    '{count, plural, one {Informé : # invité qui a} other {Informés : # invités qui ont}} répondu oui ou peut-être.',
  'notice.updatedAsked': 'Une nouvelle réponse leur est demandée, car l’horaire a changé.',
  'notice.updatedStand': 'Leurs réponses restent valables.',
  'notice.updatedNot': 'Non informés :',
  'notice.updatedDeclined': '{count, plural, one {# invité} other {# invités}} : réponse non',
  'notice.updatedNoAnswer':
    '{count, plural, one {# invité} other {# invités}} : sans réponse ; une réponse donnée maintenant compte pour la nouvelle version',
  'notice.updatedUnreachable':
    '{count, plural, one {# invité injoignable} other {# invités injoignables}} : e-mail revenu ou signalé comme indésirable',
  'notice.updatedEndsEarlier':
    'La série se termine maintenant plus tôt. Si votre agenda la continue comme une nouvelle série, c’est ici un nouvel événement : vous recevez d’autres codes, et ses invités doivent être invités de nouveau.',

  'notice.cancelledSubject':
    'Annulé : {what}, {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.cancelledSubjectStays':
    'Annulé : {what}. {stays} {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.cancelledWhat': 'Votre agenda a annulé {what}.',
  'notice.cancelledNobody': 'Aucun invité n’avait reçu d’invitation, donc personne n’a été informé.',
  'notice.cancelledNotified':
    '{count, plural, one {Informé : # invité, le seul qui avait reçu} other {Informés : # invités, tous ceux qui avaient reçu}} une invitation.',
  'notice.cancelledMissed':
    '{count, plural, one {Non informé : # invité injoignable.} other {Non informés : # invités injoignables.}}',
  'notice.cancelledAgain':
    'Si vous avez seulement retiré {address} de la liste des invités : ajoutez de nouveau cette adresse et envoyez la mise à jour. L’événement a alors de nouveau lieu, et les personnes qui avaient répondu oui ou peut-être sont interrogées de nouveau.',
  'notice.cancelledPartAgain':
    'Si vous avez seulement retiré {address} de la liste des invités : ajoutez de nouveau cette adresse et envoyez la mise à jour. Ce que vous avez annulé a alors de nouveau lieu, et les personnes qui avaient répondu oui ou peut-être sont interrogées de nouveau.',

  'notice.reportSubject': 'Bilan : {event}, {yes} oui sur {count, plural, one {# invité} other {# invités}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {# personne invitée} other {# personnes invitées}}.',
  'notice.reportYes': '{count} oui',
  'notice.reportMaybe': '{count} peut-être',
  'notice.reportNo': '{count} non',
  'notice.reportWaiting': '{count} sans réponse',
  'notice.reportDelegated': '{count} avec un remplaçant',
  'notice.reportOld':
    '{count, plural, one {# invité a répondu oui ou peut-être avant le changement d’horaire et n’a pas répondu} other {# invités ont répondu oui ou peut-être avant le changement d’horaire et n’ont pas répondu}} de nouveau depuis.',
  'notice.reportBounced':
    '{count, plural, one {# invité est injoignable : son e-mail est revenu.} other {# invités sont injoignables : leurs e-mails sont revenus.}}',
};
