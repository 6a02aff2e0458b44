import type { ResultsCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: ResultsCatalogue = {
  'openResults.title': 'Voir qui vient',
  'openResults.wrong':
    'Ce code n’est pas valable. Copiez le code de gestion en entier depuis l’e-mail de confirmation de votre événement. Un code remplacé ne fonctionne plus : le nouveau se trouve dans l’e-mail sur les nouveaux codes.',
  'openResults.how':
    'Le code de gestion se trouve dans l’e-mail de confirmation de votre événement, après « Manage code ». Il commence par « manage_ ».',
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

  'results.theEvent': 'l’événement',
  'results.back': 'Retour à {event}',
  'results.cancelled': 'Vous avez annulé cet événement.',
  'results.offline':
    'Pas de connexion : ces chiffres sont peut-être anciens. Ils se mettront à jour d’eux-mêmes dès que la connexion sera rétablie.',
  'results.over':
    'L’événement est terminé, plus personne ne peut donc y être invité. Si la date est fausse, corrigez-la.',
  'results.empty':
    'Personne n’est encore invité. Envoyez des invitations à une liste ou à une adresse, ou partagez la page de l’événement pour que chacun puisse s’inviter.',
  'results.send': 'Envoyer des invitations',
  'results.share': 'Partager la page',
  'results.edit': 'Modifier ou annuler',
  'results.remind':
    '{count, plural, one {Relancer # invité sans réponse} other {Relancer # invités sans réponse}}',
  'results.remindedToday':
    'Les invités sans réponse ont été relancés aujourd’hui. Vous pourrez les relancer demain.',
  'results.proposals': 'Autres horaires proposés',
  'results.takeAway': 'À emporter',
  'results.excel': 'Télécharger tous les invités (Excel)',
  'results.csv': 'CSV : tous les invités',
  'results.report': 'M’envoyer le bilan',
  'results.zone': 'Heures des réponses et des modifications dans le fuseau {zone}.',
  'results.times': 'Heures dans le fuseau {zone}.',
  'results.allEvents': 'Tous vos événements',
  'results.signOut': 'Se déconnecter',

  'done.opened':
    'Les places sont enregistrées : {places}. Tant qu’il en reste une, la prochaine personne sur la liste d’attente reçoit l’invitation.',
  'done.reported': 'Le bilan est en route vers {address}.',
  'done.removed': 'L’invité est retiré. S’il a l’invitation, il est informé qu’elle est annulée pour lui.',
  'done.leftLine': 'Cette personne est retirée de la liste d’attente, sans en être informée.',
  'done.made':
    'L’événement est créé. Sa confirmation est en route vers {address}, avec l’événement pour votre propre agenda.',
  'done.edited': 'L’événement est modifié. Un e-mail pour votre propre agenda est en route vers {address}.',
  'done.remindedNobody':
    'Personne n’est relancé : tous ont répondu, ont été relancés dans les dernières 24 heures ou ne reçoivent pas d’e-mails.',
  'done.reminded': '{count, plural, one {# invité est relancé.} other {# invités sont relancés.}}',
  'done.remindedAbout':
    '{count, plural, one {# invité est relancé.} other {Environ # invités sont relancés.}} Les invités relancés dans les dernières 24 heures ou qui ne veulent pas d’e-mails sont laissés de côté.',

  'versions.title': 'Modifications',
  'versions.created': 'Créé',
  'versions.dayCancelled': '{day} annulé',
  'versions.allCancelled': 'Annulé',
  'versions.reopened': 'A de nouveau lieu',
  'versions.dayChanged': '{day} modifié',
  'versions.other': 'Description ou certaines dates',
  'versions.summary': 'Titre : « {was} » → « {is} »',
  'versions.time': 'Horaire : {was} → {is}',
  'versions.place': 'Lieu : {was} → {is}',
  'versions.noPlace': 'aucun',
  'versions.replaced': 'remplacé par la modification suivante',
  'versions.notifying': 'les invités sont en train d’être informés',
  'versions.notified': 'informés : {count}',
  'versions.notifiedAsked': 'informés et interrogés de nouveau : {count}',
  'versions.notNotified': 'non informés : {reasons}',
  'versions.saidNo': '{count} avec la réponse non',
  'versions.neverAnswered': '{count} sans réponse',
  'versions.unreachable': '{count} sans contact possible',

  'headcount.title': 'Réponses',
  'headcount.waiting': 'En attente',
  'headcount.delegated': 'A envoyé un remplaçant',
  'headcount.showYes': '{count} oui : les afficher',
  'headcount.showMaybe': '{count} peut-être : les afficher',
  'headcount.showNo': '{count} non : les afficher',
  'headcount.showWaiting': '{count} sans réponse : les afficher',
  'headcount.sentence':
    'Invités : {invited}. Réponses : {yes} oui, {maybe} peut-être, {no} non, {waiting} en attente.',
  'headcount.companions':
    '{count, plural, one {# personne de plus accompagne ceux qui ont dit oui.} other {# personnes de plus accompagnent ceux qui ont dit oui.}}',
  'headcount.beforeChange':
    '{count, plural, one {# oui ou peut-être date d’avant le changement d’horaire.} other {# oui ou peut-être datent d’avant le changement d’horaire.}}',
  'headcount.sentOthers':
    '{count, plural, one {# invité envoie un remplaçant.} other {# invités envoient un remplaçant.}}',
  'headcount.notCounted':
    '{count, plural, one {# personne de plus a répondu à une invitation à laquelle trop d’autres avaient déjà répondu ; elle n’est pas comptée.} other {# personnes de plus ont répondu à une invitation à laquelle trop d’autres avaient déjà répondu ; elles ne sont pas comptées.}}',
  'headcount.lost':
    '{count, plural, one {# invité est injoignable : l’e-mail est revenu ou a été signalé comme indésirable.} other {# invités sont injoignables : les e-mails sont revenus ou ont été signalés comme indésirables.}}',
  'headcount.nobody': 'Personne n’est encore invité',
  'headcount.yes': '{count} oui',
  'headcount.maybe': '{count} peut-être',
  'headcount.no': '{count} non',
  'headcount.open': '{count} sans réponse',
  'headcount.invited': 'Invités',
  'headcount.upcoming': 'À venir',
  'headcount.past': 'Passés',

  'chart.title': 'Réponses au fil du temps',
  'chart.numbers': 'Les chiffres',
  'chart.table': 'Réponses au fil du temps en chiffres',
  'chart.until': 'Jusqu’à',
  'chart.time': 'Heure',

  'counted.from': 'D’où ils viennent',
  'counted.with': 'Répondu avec',
  'counted.page': 'Page de réponse',
  'counted.other': 'Un autre',

  'guestList.title': 'Invités',
  'guestList.table': 'Tableau des invités',
  'guestList.search': 'Nom ou adresse',
  'guestList.show': 'Afficher',
  'guestList.everybody': 'Tous',
  'guestList.unreachable': 'Injoignable',
  'guestList.origin': 'Origine',
  'guestList.everywhere': 'Toutes',
  'guestList.order': 'Ordre',
  'guestList.byAddress': 'Par adresse',
  'guestList.byAnswer': 'Dernières réponses d’abord',
  'guestList.find': 'Rechercher',
  'guestList.guest': 'Invité',
  'guestList.answer': 'Réponse',
  'guestList.when': 'Quand',
  'guestList.pages': 'Pages des invités',
  'guestList.firstPage': 'Première page',
  'guestList.nextPage': 'Page suivante',
  'guestList.searchOn': 'Chercher plus loin',
  'guestList.noneSoFar': 'Personne parmi les invités parcourus jusqu’ici.',
  'guestList.noSuchAddress': 'Personne n’est invité avec cette adresse.',
  'guestList.nobody': 'Aucun résultat.',
  'guestList.lost': 'injoignable',

  'dates.title': 'Prochaines dates',
  'dates.table': 'Tableau des dates',
  'dates.seriesAnswer': 'Un invité qui n’a pas répondu pour une date compte avec sa réponse à la série.',
  'dates.guests': 'Invités',
  'dates.excel': 'Excel : invités du {date}',
  'dates.csv': 'CSV : invités du {date}',
  'dates.all': 'Toutes les dates de {event}',
  'dates.cancelled': 'Vous avez annulé cette date.',
  'dates.thisAnswer': 'Un invité qui n’a pas répondu pour cette date compte avec sa réponse à la série.',
  'dates.excelThis': 'Excel : invités de cette date',
  'dates.csvThis': 'CSV : invités de cette date',
  'dates.answerTimes': 'Heures des réponses dans le fuseau {zone}.',

  'inLine.title': 'Liste d’attente',
  'inLine.titleCount': 'Liste d’attente ({count})',
  'inLine.seeAll': 'Voir toute la liste d’attente ({count})',
  'inLine.first': 'Retour au début',
  'inLine.next': 'Suivant',
  'inLine.csv': 'CSV : toute la liste d’attente',
  'inLine.noLimit': 'Places : sans limite.',
  'inLine.taken': 'Places : {taken} sur {places} prises.',
  'inLine.tooMany': 'Places : {taken} prises sur {places}, plus qu’il n’y en a.',
  'inLine.kept':
    '{count, plural, one {Une place est gardée pour un invité de la liste d’attente qui n’a pas encore répondu.} other {# places sont gardées pour des invités de la liste d’attente qui n’ont pas encore répondu.}}',
  'inLine.nobody': 'Il n’y a personne sur la liste d’attente.',
  'inLine.waits':
    'Quand quelqu’un se désiste, la prochaine personne sur la liste d’attente reçoit l’invitation.',
  'inLine.closed':
    'La page est fermée : personne n’est invité depuis la liste d’attente tant que vous ne l’ouvrez pas.',
  'inLine.takeOut': 'Retirer',
  'inLine.takeOutWho': 'Retirer {address}',
  'inLine.places': 'Places <dim>(actuellement {count})</dim>',
  'inLine.openMore': 'Ouvrir plus de places',

  'pageForm.title': 'La page de l’événement',
  'pageForm.see': 'Voir la page',
  'pageForm.stateOpen': 'Ouverte : toute personne qui a le lien peut demander une invitation.',
  'pageForm.stateClosed': 'Fermée : personne ne peut y demander d’invitation.',
  'pageForm.stateLine':
    'Complet : toutes les places sont prises. Qui demande une invitation rejoint la liste d’attente, et la prochaine personne est invitée quand une place se libère.',
  'pageForm.stateFull': 'Complet : l’événement a autant d’invités qu’il peut en avoir.',
  'pageForm.saved': 'La page est enregistrée.',
  'pageForm.refused': 'Rien n’a été enregistré : les places sont un nombre entier de 1 à {most}, ou rien.',
  'pageForm.asking': 'Demander une invitation',
  'pageForm.open': 'Ouvert',
  'pageForm.closed': 'Fermé',
  'pageForm.places': 'Places <dim>(comptées par les oui ; vide : sans limite)</dim>',
  'pageForm.language': 'Langue <dim>(de la page et des e-mails aux invités)</dim>',
  'pageForm.noLanguage': 'Celle de votre agenda, sinon du lecteur',
  'pageForm.save': 'Enregistrer la page',

  'guest.toVersion': 'à la version {answered}, l’événement en est à la {version}',
  'guest.story': 'Ce qui s’est passé',
  'guest.forwarded': 'Une invitation lui a été transférée',
  'guest.invited': '<strong>Invitation</strong> par {origin}',
  'guest.invitedCounted': '<strong>Invitation</strong> par {origin} (comptée comme {counted})',
  'guest.invitedLine': '<strong>Invitation</strong> par {origin}, depuis la liste d’attente',
  'guest.invitedCountedLine':
    '<strong>Invitation</strong> par {origin} (comptée comme {counted}), depuis la liste d’attente',
  'guest.sent': 'Envoyé',
  'guest.delivered': 'Remis',
  'guest.expired': 'Revenu pour le moment',
  'guest.bounced': 'Revenu',
  'guest.complained': 'Signalé comme indésirable',
  'guest.rejected': 'Non envoyé : l’adresse est bloquée ou désabonnée',
  'guest.step': '<strong>{what}</strong> : {mail}',
  'guest.theInvite': 'l’invitation',
  'guest.version': 'version {version}',
  'guest.answeredWith': 'avec {client}',
  'guest.companions': 'et {count} de plus',
  'guest.forDay': 'pour le {day}',
  'guest.as': 'en tant que <address>{email}</address>',
  'guest.proposing': 'proposition : {time}',
  'guest.notCounted': '(non compté : {reason})',
  'guest.eventCancelled': 'l’événement est annulé',
  'guest.dateCancelled': 'cette date est annulée',
  'guest.noSuchDate': 'l’événement n’a pas lieu à cette date',
  'guest.older': 'il y avait une réponse plus récente',
  'guest.notTheirs': 'la personne qui a répondu a sa propre invitation',
  'guest.tooMany': 'trop d’autres avaient répondu à cette invitation',
  'guest.wasRemoved': 'cet invité avait été retiré de la liste',
  'guest.correct': 'Corriger',
  'guest.name': 'Nom',
  'guest.address': 'Adresse',
  'guest.save': 'Enregistrer',
  'guest.correctHint':
    'Une nouvelle adresse reçoit l’invitation à la place de celle-ci. Celle-ci est retirée et, si elle a l’invitation, informée qu’elle est annulée pour elle.',
  'guest.more': 'E-mails et liste des invités',
  'guest.resend': 'Renvoyer l’événement',
  'guest.remove': 'Retirer de la liste des invités',
  'guest.removeHint':
    'Qui a l’invitation est informé qu’elle est annulée, et ne reçoit plus aucune mise à jour.',
  'guest.removeWho': 'Retirer {name}',

  'guestDone.corrected': 'Enregistré. Un nouveau nom figurera dans les prochains e-mails.',
  'guestDone.moved': 'La nouvelle adresse est invitée, la mauvaise est retirée.',
  'guestDone.unusable':
    'Rien n’a changé : cette adresse ne peut pas être invitée. Cherchez-y une faute de frappe.',
  'guestDone.ended': 'Rien n’a changé : l’événement est terminé ou annulé.',
  'guestDone.limit': 'Rien n’a changé : plus personne ne peut être invité à cet événement.',
  'guestDone.resent': 'L’événement est de nouveau en route.',
  'guestDone.unsubscribed': 'Rien n’est envoyé : cet invité s’est désabonné de vos e-mails.',
  'guestDone.bounced': 'Rien n’est envoyé : les e-mails à cette adresse reviennent. Corrigez l’adresse.',
  'guestDone.complained': 'Rien n’est envoyé : cet invité a signalé des e-mails d’ici comme indésirables.',
  'guestDone.rejected': 'Rien n’est envoyé : l’adresse est bloquée ou désabonnée.',
  'guestDone.neverInvited':
    'Rien n’est envoyé : la réponse portait sur une invitation transférée. Invitez cette personne par « Envoyer des invitations ».',
  'guestDone.tooMany': 'Rien n’est envoyé : cinq fois par jour est le maximum pour un invité.',

  'codes.title': 'Codes d’accès',
  'codes.text':
    'Quelqu’un a un code qu’il ne devrait pas avoir ? Remplacez-le, et l’ancien cesse aussitôt de fonctionner.',
  'codes.replaceOne': 'Remplacer un code',
  'codes.more':
    'Ce que les programmes peuvent faire avec les codes se trouve dans la <reference>référence de l’API</reference>. Pour tous vos événements à la fois, créez <key>une clé</key>.',
  'codes.where':
    'Les codes se trouvent dans l’e-mail envoyé à <address>{email}</address> qui a confirmé l’événement, ou dans le dernier sur les nouveaux codes. Ils ne sont pas affichés ici ; ils peuvent être remplacés par de nouveaux.',
  'codes.replaceApi': 'Remplacer le code d’API',
  'codes.replaceManage': 'Remplacer le code de gestion',
  'codes.replaceBoth': 'Remplacer les deux codes',
  'codes.whyApi':
    'Il envoie des invitations et peut figurer dans des pages web. Remplacez-le si quelqu’un en abuse.',
  'codes.whyManage': 'Il montre les invités et les réponses. Remplacez-le si quelqu’un d’autre l’a.',
  'codes.whyBoth': 'Remplacez les deux si quelqu’un d’autre a lu l’e-mail avec les codes.',
  'codes.askApi': 'Remplacer le code d’API ?',
  'codes.askManage': 'Remplacer le code de gestion ?',
  'codes.askBoth': 'Remplacer les deux codes ?',
  'codes.apiStops':
    'L’ancien code d’API cesse aussitôt de fonctionner : les formulaires et programmes qui l’utilisent sont refusés tant que vous n’y mettez pas le nouveau.',
  'codes.newPage':
    'La page de l’événement reçoit une nouvelle adresse. L’ancienne ne fonctionne plus, où que vous l’ayez partagée.',
  'codes.manageStops':
    'L’ancien code de gestion cesse aussitôt de fonctionner : les programmes qui lisent les résultats sont refusés tant que vous n’y mettez pas le nouveau.',
  'codes.signedOut':
    'Toutes les personnes qui ont ouvert ces résultats avec l’ancien code de gestion sont déconnectées dans tous les autres navigateurs.',
  'codes.guestsStay':
    'Les invités ne remarquent rien : leurs invitations, leurs réponses et les liens de leurs e-mails restent valables.',
  'codes.onceOne':
    'La page suivante affiche le nouveau code une seule fois. Un e-mail le contenant est envoyé à <address>{email}</address>.',
  'codes.onceBoth':
    'La page suivante affiche les nouveaux codes une seule fois. Un e-mail les contenant est envoyé à <address>{email}</address>.',
  'codes.yesApi': 'Oui, remplacer le code d’API',
  'codes.yesManage': 'Oui, remplacer le code de gestion',
  'codes.yesBoth': 'Oui, remplacer les deux codes',
  'codes.keepOne': 'Le garder',
  'codes.keepBoth': 'Les garder',
  'codes.newOne': 'Votre nouveau code',
  'codes.newBoth': 'Vos nouveaux codes',
  'codes.copyOne':
    'Copiez-le maintenant : cette page ne l’affiche qu’une fois. Un e-mail le contenant est en route vers <address>{email}</address>.',
  'codes.copyBoth':
    'Copiez-les maintenant : cette page ne les affiche qu’une fois. Un e-mail les contenant est en route vers <address>{email}</address>.',
  'codes.notReplaced': 'Aucun code n’a été remplacé',
  'codes.tooOld':
    'Le bouton doit être pressé sur notre propre page, dans l’heure qui suit son ouverture. Choisissez encore une fois et pressez-le là.',
  'codes.meanwhile':
    'Le code a déjà été remplacé depuis que vous avez ouvert cette page, par vous ou par quelqu’un d’autre. Le nouveau code se trouve dans un e-mail à l’organisateur. Si vous ne l’avez pas, ou si quelqu’un d’autre l’a remplacé, remplacez-le encore une fois.',
  'codes.tooOften':
    'Les codes de cet événement ont été remplacés aussi souvent qu’ils peuvent l’être en un jour. L’organisateur peut encore les remplacer après s’être connecté par e-mail.',

  'held.none': 'Rien ne vous attend',
  'held.noneText': 'Vous avez décidé pour chaque e-mail, ou ses sept jours sont passés.',
  'held.one': 'Appliquer cet e-mail d’agenda ?',
  'held.many': '{count} e-mails d’agenda attendent votre décision',
  'held.oneHow':
    'Rien n’a encore été modifié. Si vous ne voulez pas ce que dit l’e-mail, fermez cette page : un e-mail qui a attendu sept jours ne peut plus être appliqué.',
  'held.manyHow':
    'Rien n’a encore été modifié. Appliquez ceux que vous voulez et laissez les autres : un e-mail qui a attendu sept jours ne peut plus être appliqué.',
  'held.full':
    'Nous gardons {count} e-mails par jour pour vous et montrons les derniers. S’il en manque un que vous avez envoyé, renvoyez-le une fois que vous aurez décidé pour ceux-ci, ou demain.',
  'held.thanks': 'Merci',
  'held.applied': 'L’e-mail est en cours d’application. Vous recevrez un e-mail qui dit ce qui a été fait.',
  'held.oneMore': 'Un autre e-mail attend votre décision',
  'held.more': '{count} autres e-mails attendent votre décision',
  'held.changes': '{count} modifications dans un e-mail',
  'held.unverified':
    'Cet e-mail est arrivé en votre nom, et nous n’avons pas pu vérifier que vous l’avez envoyé.',
  'held.older': 'Cet e-mail contient une version de l’événement plus ancienne que la nôtre.',
  'held.cancelled': 'Cet e-mail concerne une date d’un événement annulé.',
  'held.notAddressed':
    'Cet e-mail semble avoir été envoyé à quelqu’un d’autre : aucune de nos adresses ne figure parmi les invités de l’événement, ou il a été modifié en chemin.',
  'held.colleague': 'Quelqu’un d’autre a envoyé cet e-mail sur un événement qui vous appartient.',
  'held.somebodyElses':
    'Quelqu’un d’autre nous a envoyé cet événement en premier, et il lui appartient ici. Votre e-mail peut créer un événement à vous, avec ses propres invités.',
  'held.received': 'Reçu le {time} UTC.',
  'held.receivedFrom': 'Reçu le {time} UTC de <address>{email}</address>.',
  'held.now': 'Maintenant',
  'held.mail': 'L’e-mail',
  'held.codesByMail': 'Vous recevez les codes de l’événement par e-mail. Cela n’invite personne.',
  'held.listInvited': 'Toutes les personnes de la liste reçoivent une invitation.',
  'held.noSuchEvent':
    'Nous ne connaissons pas d’événement de ce genre à votre nom, personne ne serait donc informé.',
  'held.cancelReaches':
    '{count, plural, one {# personne invitée est informée.} other {# personnes invitées sont informées.}}',
  'held.changeReaches':
    '{count, plural, one {# invité qui a dit oui ou peut-être est informé.} other {# invités qui ont dit oui ou peut-être sont informés.}}',
  'held.cancelNobody': 'Personne n’est invité, personne n’est donc informé.',
  'held.changeNobody': 'Personne n’a dit oui ou peut-être, personne n’est donc informé.',
  'held.applyBoth': 'Appliquer les deux modifications',
  'held.applyAll': 'Appliquer toutes les modifications',
  'held.cancelDate': 'Annuler cette date',
  'held.cancelEvent': 'Annuler l’événement',
  'held.create': 'Créer l’événement',
  'held.update': 'Appliquer la modification',
  'held.same': 'Appliquer l’e-mail',
  'held.list': 'Inviter les personnes de la liste',
  'held.events': 'Créer et modifier ces événements',
  'held.nothingDone': 'Rien n’a été fait',
  'held.pressAgain':
    'Le bouton doit être pressé sur notre propre page, dans l’heure qui suit son ouverture. Ouvrez de nouveau le lien de notre e-mail et pressez-y le bouton.',
  'held.aList': 'Une liste de personnes à inviter.',
  'held.someEvents': 'Plusieurs événements.',
  'held.dateOff': 'Cette date est annulée.',
  'held.eventOff': 'L’événement est annulé.',
  'held.nothingChanges': 'La même chose. Rien ne changerait.',
  'held.changed': 'L’événement est modifié.',
  'held.somethingElse': 'Le titre, l’horaire et le lieu restent les mêmes. Autre chose est modifié.',

  'person.title': 'Données d’une personne',
  'person.domain': 'Le domaine',
  'person.wrong': 'Ce n’est pas une adresse e-mail. Cherchez-y une faute de frappe.',
  'person.address': 'Adresse d’un invité',
  'person.export': 'Exporter',
  'person.erase': 'Effacer…',
  'person.hint':
    'L’export est un fichier JSON de tout ce qui est conservé sur l’adresse comme invité, pour tous les événements du domaine. Les programmes font de même avec une <key>clé de propriétaire</key>.',
  'person.askTitle': 'Effacer cette personne ?',
  'person.ask':
    'Tout ce qui est conservé sur <strong>{email}</strong> comme invité sera retiré de tous les événements : invitations, réponses, commentaires, places sur des listes et e-mails. Les totaux diminuent. C’est irréversible.',
  'person.notNotified':
    'La personne n’est pas informée, et ce qui est dans son agenda y reste. Une réponse envoyée plus tard ne compte pas.',
  'person.isOrganizer':
    'L’adresse est aussi celle d’un organisateur ou d’un propriétaire. Ce que cette personne a ici à ce titre, comme ses propres événements, reste.',
  'person.eraseIt': 'Effacer cette personne',
  'person.keep': 'La garder',
  'person.erasing': 'Effacement en cours',
  'person.erasingText':
    'Nous retirons tout ce qui est conservé sur {email} comme invité. Avec beaucoup d’événements, cela prend quelques minutes ; un export montre ce qui reste.',
};
