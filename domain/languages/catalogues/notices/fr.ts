import type { NoticeCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: NoticeCatalogue = {
  'notice.footer': '{product} vous a envoyé cet e-mail à la suite d’un e-mail de votre part à {address}.',
  'notice.results': 'Voir les réponses',
  'notice.invite': 'Inviter et voir qui vient',

  'notice.createdSubject': 'Prêt pour les invitations : {event}',
  'notice.createdOverSubject': 'Créé, mais déjà terminé : {event}',
  'notice.createdWhat': '{event}, {when}. Personne n’est encore invité.',
  'notice.createdOver':
    '{event}, {when}. Cet événement est terminé, personne ne peut donc y être invité. Si la date est fausse, corrigez-la dans votre agenda et enregistrez : l’événement sera aussi déplacé ici.',
  'notice.createdOnPage': 'Vous l’avez créé sur notre page, il n’est donc pas encore dans votre agenda.',
  'notice.createdByProgram':
    'Un programme l’a créé avec une de vos clés d’organisateur, il n’est donc pas encore dans votre agenda.',
  'notice.createdTakeIn':
    'Ajoutez-le : cliquez sur « Ajouter » au-dessus de cet e-mail, ou ouvrez le fichier joint event.ics. Ce que vous modifiez ensuite dans votre agenda est envoyé ici, comme pour tous vos événements.',
  'notice.createdZone':
    'Votre agenda n’a pas indiqué de fuseau horaire ; {zone} a donc été supposé. Si c’est faux, réglez le fuseau horaire de l’événement dans votre agenda et enregistrez : l’événement sera aussi déplacé ici.',
  'notice.createdAnother':
    'Vous avez un autre événement avec ce titre et ce début. Ses invités ne sont pas informés de celui-ci. Si c’est le même, supprimez l’un des deux dans votre agenda.',
  'notice.createdSeeOther': 'Voir l’autre',
  'notice.createdShare': 'Ou partagez ce lien, avec lequel chacun demande lui-même une invitation',
  'notice.createdReply':
    'Vous pouvez aussi répondre à cet e-mail en joignant une liste (Excel, CSV ou TXT) : toutes les personnes de la liste reçoivent une invitation.',
  'notice.createdNext':
    'Si vous modifiez l’événement dans votre agenda, toutes les personnes qui ont répondu oui ou peut-être sont informées ; si vous le supprimez, tous les invités le sont. Pour cela, laissez {address} dans la liste des invités, et invitez depuis ici : les personnes invitées par votre agenda ne sont pas comptées ici et voient les autres sur cette liste. Les invités d’ici ne se voient jamais entre eux.',
  'notice.createdOpen': 'Ouvrir l’événement',
  'notice.createdPage': 'Sa page',
  'notice.createdDevelopers': 'Pour les développeurs, avec des exemples',
  'notice.createdCodes':
    'Le code d’API (« API code ») peut figurer dans une page web. Gardez secret le code de gestion (« Manage code »).',
  'notice.createdFooterPage':
    '{product} vous a envoyé cet e-mail parce que vous avez créé cet événement sur notre page.',
  'notice.createdFooterProgram':
    '{product} vous a envoyé cet e-mail parce qu’un programme a créé cet événement avec une de vos clés d’organisateur.',

  'notice.updatedSubject':
    'Mis à jour : {event}, {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.updatedWhat':
    'Votre modification de {event} est enregistrée (modification {version} de cet événement). L’événement est maintenant : {when}.',
  'notice.updatedWhatDay':
    'Votre modification de {event} le {day} est enregistrée (modification {version} de cet événement). L’événement est maintenant : {when}.',
  'notice.updatedNobody': 'Personne n’a été informé.',
  'notice.updatedNobodyYet': 'Personne n’a répondu oui ou peut-être, donc personne n’a été informé.',
  'notice.updatedAll':
    '{count, plural, one {Informé : # invité, quelle que soit sa réponse,} other {Informés : # invités, quelle que soit leur réponse,}} parce que des dates ont été annulées.',
  'notice.updatedAllAsked':
    'Les personnes qui viennent sont priées de répondre de nouveau, car l’horaire a changé.',
  'notice.updatedThose':
    '{count, plural, one {Informé : # invité qui a} other {Informés : # invités qui ont}} répondu oui ou peut-être.',
  'notice.updatedAsked': 'Une nouvelle réponse leur est demandée, car l’horaire a changé.',
  'notice.updatedStand': 'Leurs réponses restent valables.',
  'notice.updatedNot': 'Non informés :',
  'notice.updatedDeclined': '{count, plural, one {# invité} other {# invités}} : réponse non',
  'notice.updatedNoAnswer':
    '{count, plural, one {# invité} other {# invités}} : sans réponse ; une réponse donnée maintenant compte pour la nouvelle version',
  'notice.updatedUnreachable':
    '{count, plural, one {# invité injoignable} other {# invités injoignables}} : e-mail revenu ou signalé comme indésirable',
  'notice.updatedEndsEarlier':
    'La série se termine maintenant plus tôt. Si votre agenda la continue comme une nouvelle série, c’est ici un nouvel événement : vous recevez d’autres codes, et ses invités doivent être invités de nouveau.',

  'notice.cancelledSubject':
    'Annulé : {what}, {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.cancelledSubjectStays':
    'Annulé : {what}. {stays} {count, plural, one {# invité informé} other {# invités informés}}',
  'notice.cancelledWhat': 'Votre agenda a annulé {what}.',
  'notice.cancelledNobody': 'Aucun invité n’avait reçu d’invitation, donc personne n’a été informé.',
  'notice.cancelledNotified':
    '{count, plural, one {Informé : # invité, le seul qui avait reçu} other {Informés : # invités, tous ceux qui avaient reçu}} une invitation.',
  'notice.cancelledMissed':
    '{count, plural, one {Non informé : # invité injoignable.} other {Non informés : # invités injoignables.}}',
  'notice.cancelledAgain':
    'Si vous avez seulement retiré {address} de la liste des invités : ajoutez de nouveau cette adresse et envoyez la mise à jour. L’événement a alors de nouveau lieu, et les personnes qui avaient répondu oui ou peut-être sont interrogées de nouveau.',
  'notice.cancelledPartAgain':
    'Si vous avez seulement retiré {address} de la liste des invités : ajoutez de nouveau cette adresse et envoyez la mise à jour. Ce que vous avez annulé a alors de nouveau lieu, et les personnes qui avaient répondu oui ou peut-être sont interrogées de nouveau.',

  'notice.reportSubject': 'Bilan : {event}, {yes} oui sur {count, plural, one {# invité} other {# invités}}',
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
    '{count, plural, one {# invité est injoignable : son e-mail est revenu.} other {# invités sont injoignables : leurs e-mails sont revenus.}}',

  'notice.limitSubject': 'Limite atteinte : {event}',
  'notice.limitDay':
    'Plus d’invitations à {event} ont été demandées aujourd’hui que les {most} qui peuvent être envoyées avec son code d’API et depuis sa page. Les nouvelles demandes sont refusées jusqu’à minuit UTC.',
  'notice.limitDayHint':
    'Les invitations que vous envoyez vous-même, depuis une liste ou avec le code de gestion, ne sont pas limitées. Si ce n’était pas prévu, vérifiez où figure votre code d’API : quiconque l’y lit peut envoyer des invitations.',
  'notice.limitEvent':
    '{event} peut avoir {most} invités, selon le réglage de l’exploitant de ce serveur, et davantage ont été demandés. Personne d’autre ne peut être invité, ni par l’API, ni depuis sa page, ni depuis une liste.',
  'notice.limitEventHint':
    'Rien ne change pour les personnes invitées. S’il vous en faut plus, demandez à l’exploitant de ce serveur de relever la limite.',

  'notice.codesSubjectApi': 'Nouveau code d’API : {event}',
  'notice.codesSubjectManage': 'Nouveau code de gestion : {event}',
  'notice.codesSubjectBoth': 'Nouveaux codes : {event}',
  'notice.codesFooter':
    '{product} vous a envoyé cet e-mail parce que des codes d’un de vos événements ont été remplacés.',
  'notice.codesApi':
    'Le code d’API de {event}, {when}, a été remplacé. L’ancien ne fonctionne plus. Voici les codes valables :',
  'notice.codesManage':
    'Le code de gestion de {event}, {when}, a été remplacé. L’ancien ne fonctionne plus. Voici les codes valables :',
  'notice.codesBoth':
    'Les codes de {event}, {when}, ont été remplacés. Les anciens ne fonctionnent plus. Voici les codes valables :',
  'notice.codesByCode': 'Cela a été demandé avec le code de gestion.',
  'notice.codesByYou': 'Vous l’avez demandé, connecté avec votre adresse.',
  'notice.codesByKey': 'Cela a été demandé avec une de vos clés d’organisateur.',
  'notice.codesByOwner':
    'Cela a été demandé par un propriétaire du domaine, qui ne reçoit pas les nouveaux codes.',
  'notice.codesNewApi':
    'Mettez le nouveau code d’API dans les formulaires et programmes qui envoient des invitations ; avec l’ancien, ils sont refusés.',
  'notice.codesNewPage':
    'La page de l’événement a une nouvelle adresse. Les liens vers l’ancienne ne fonctionnent plus : partagez la nouvelle.',
  'notice.codesNewManage':
    'Toutes les personnes qui avaient ouvert les résultats avec l’ancien code de gestion sont déconnectées. Les programmes qui lisent les résultats ont besoin du nouveau.',
  'notice.codesStay':
    'Les invitations déjà reçues restent valables, ainsi que les réponses des invités et les liens de leurs e-mails.',
  'notice.codesPage': 'La page de cet événement',
  'notice.codesNotYou':
    'Si vous ne savez pas qui a fait cela, quelqu’un d’autre a votre code de gestion, et peut-être le nouveau. Connectez-vous par e-mail, ce qui demande votre boîte de réception et aucun code, et remplacez encore une fois les deux codes : vous serez alors seul à les connaître.',
  'notice.codesSignIn': 'Se connecter par e-mail',
  'notice.codesNotYourKey':
    'Si vous ne savez pas qui a fait cela, quelqu’un d’autre a cette clé, et peut-être les nouveaux codes. Révoquez la clé et remplacez encore une fois les deux codes.',
  'notice.codesYourKeys': 'Vos clés',
  'notice.codesReplace': 'Puis remplacer les codes',

  'notice.programChangedSubject': 'Modifié par un programme : {event}',
  'notice.programCancelledSubject': 'Annulé par un programme : {event}',
  'notice.pageChangedSubject': 'Modifié sur notre page : {event}',
  'notice.pageCancelledSubject': 'Annulé sur notre page : {event}',
  'notice.programFooter':
    '{product} vous a envoyé cet e-mail parce qu’un programme a utilisé une de vos clés d’organisateur.',
  'notice.pageFooter':
    '{product} vous a envoyé cet e-mail parce que vous avez modifié un événement sur notre page.',
  'notice.programChanged':
    'Un programme a modifié {event} avec une de vos clés d’organisateur. L’événement est maintenant : {when}. Les invités qui ont répondu oui ou peut-être sont informés.',
  'notice.programCancelled':
    'Un programme a annulé {event} avec une de vos clés d’organisateur. Toutes les personnes invitées sont informées.',
  'notice.pageChanged':
    'Vous avez modifié {event} sur notre page. L’événement est maintenant : {when}. Les invités qui ont répondu oui ou peut-être sont informés.',
  'notice.pageCancelled':
    'Vous avez annulé {event} sur notre page. Toutes les personnes invitées sont informées.',
  'notice.copyUpdate':
    'Votre propre agenda contient encore l’événement tel qu’il était. Cliquez sur « Mettre à jour » au-dessus de cet e-mail, ou ouvrez le fichier joint event.ics. Si vous modifiez l’événement dans votre agenda avant cela, votre version remplace cette modification.',
  'notice.copyRemove':
    'Votre propre agenda contient encore l’événement. Supprimez-le, ou cliquez sur « Supprimer » au-dessus de cet e-mail.',
  'notice.pageNotYou':
    'Si ce n’était pas vous, quelqu’un d’autre peut lire vos e-mails ou utilise votre navigateur : nos pages s’ouvrent par un lien de votre boîte de réception.',
  'notice.programNotYou':
    'Si aucun de vos programmes n’a fait cela, connectez-vous et révoquez sa clé sur la page /events/keys.',

  'notice.passedSubject': '{name} a écrit à propos de {event}',
  'notice.passedWhat': '{sender} a répondu à l’invitation {event} par un e-mail :',
  'notice.passedNoText': '(sans texte)',
  'notice.passedCut': 'Le reste a été omis.',
  'notice.passedVerified':
    'Nous avons vérifié que l’e-mail vient de cette adresse. Votre réponse à cet e-mail y est envoyée et montre votre adresse.',
  'notice.passedUnverified':
    'Nous n’avons pas pu vérifier que l’e-mail vient de {address} : quiconque a reçu l’invitation peut écrire ainsi. Votre réponse à cet e-mail n’atteint pas l’expéditeur. Pour répondre, écrivez à une adresse que vous savez être la sienne.',
  'notice.passedUnchanged': 'Sa réponse à l’événement est inchangée.',

  'notice.proposedSubject': '{name} propose un autre horaire pour {event}',
  'notice.proposedTime': '{sender} souhaite modifier {event}. Proposition : {time}.',
  'notice.proposedNoTime': '{sender} souhaite modifier {event}.',
  'notice.proposedUnverified':
    'Nous n’avons pas pu vérifier que cela vient de {address} : quiconque a reçu l’invitation peut proposer un horaire. Votre réponse à cet e-mail est envoyée à l’adresse que vous avez invitée.',
  'notice.proposedNothing':
    'Rien n’a été déplacé. Pour accepter, modifiez l’événement dans votre agenda ; toutes les personnes qui ont répondu oui ou peut-être sont informées.',
};
