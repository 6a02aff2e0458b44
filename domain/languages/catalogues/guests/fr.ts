import type { GuestCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: GuestCatalogue = {
  'answer.yes': 'Oui',
  'answer.maybe': 'Peut-être',
  'answer.no': 'Non',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, fuseau horaire supposé',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {chaque jour} other {tous les # jours}}',
  'repeats.weekly': '{interval, plural, one {chaque semaine} other {toutes les # semaines}}',
  'repeats.monthly': '{interval, plural, one {chaque mois} other {tous les # mois}}',
  'repeats.yearly': '{interval, plural, one {chaque année} other {tous les # ans}}',
  'repeats.everyWeekday': 'du lundi au vendredi',
  'repeats.onWeekdays': '{rhythm}, du lundi au vendredi',
  'repeats.on': '{rhythm} le {days}',
  'repeats.onOf': '{rhythm} le {days} ({months})',
  'repeats.in': '{rhythm} en {months}',
  'repeats.first': 'premier {day}',
  'repeats.second': 'deuxième {day}',
  'repeats.third': 'troisième {day}',
  'repeats.fourth': 'quatrième {day}',
  'repeats.fifth': 'cinquième {day}',
  'repeats.last': 'dernier {day}',
  'repeats.secondLast': 'avant-dernier {day}',
  'repeats.monthDay': '{day}',
  'repeats.lastDay': 'dernier jour',
  'repeats.irregular': 'se répète',
  'repeats.since': '{rhythm} depuis le {day}',
  'repeats.onlySince': 'depuis le {day}',
  'repeats.until': 'jusqu’au {day}',
  'repeats.times': '{count, plural, one {# fois} other {# fois}}',
  'repeats.timesInAll': '{count, plural, one {# fois en tout} other {# fois en tout}}',
  'repeats.notOn': 'sauf le {days}',
  'repeats.alsoOn': 'aussi le {days}',
  'repeats.more': '{count, plural, one {# autre} other {# autres}}',
  'repeats.moved': 'le {to} au lieu du {from}',
  'repeats.movedFrom': 'à partir du {from}, comme le {to}',

  'changes.heading': 'Ce qui a changé :',
  'changes.sinceAnswer': 'Ce qui a changé depuis votre réponse :',
  'changes.onDay': 'Ce qui a changé le {day} :',
  'changes.reopened': 'L’événement a de nouveau lieu.',
  'changes.moved': 'Déplacé : avant {was}, maintenant {is}.',
  'changes.series': 'Dates avant : {was}. Dates maintenant : {is}.',
  'changes.dateMoved': 'Une date déplacée : avant {was}, maintenant {is}.',
  'changes.dateOut': 'Annulé : {was}.',
  'changes.dateAdded': 'Nouvelle date : {is}.',
  'changes.dateDetails': 'Informations différentes pour {is}.',
  'changes.moreMoved':
    '{count, plural, one {# autre date a été déplacée.} other {# autres dates ont été déplacées.}}',
  'changes.moreOut':
    '{count, plural, one {# autre date a été annulée.} other {# autres dates ont été annulées.}}',
  'changes.moreAdded':
    '{count, plural, one {# autre date est nouvelle.} other {# autres dates sont nouvelles.}}',
  'changes.title': 'Titre : « {was} » devient « {is} »',
  'changes.noTitle': '(sans titre)',
  'changes.place': 'Lieu : « {was} » devient « {is} »',
  'changes.placeSet': 'Nouveau lieu : « {is} »',
  'changes.placeGone': 'Lieu supprimé : « {was} »',
  'changes.line': 'Dans la description : « {was} » devient « {is} »',
  'changes.lineSet': 'Ajouté à la description : « {is} »',
  'changes.lineGone': 'Supprimé de la description : « {was} »',
  'changes.description': 'La description a changé.',
  'changes.call': 'Le lien pour participer a changé.',
  'changes.details': 'Des détails de l’événement ont changé dans le calendrier.',

  'facts.when': 'Quand',
  'facts.where': 'Où',
  'facts.from': 'De',
  'facts.for': 'Pour',
  'facts.places': 'Places',
  'facts.yourAnswer': 'Votre réponse',
  'facts.yourComment': 'Votre commentaire',

  'page.languages': 'Langue',

  'event.untitled': 'Événement sans titre',
  'event.quoted': '« {title} »',
  'place.map': 'Afficher sur une carte',
  'calendars.other': 'Apple ou un autre agenda',
  'calendars.file': 'Apple ou un autre agenda (.ics)',

  'invite.ask': 'M’envoyer l’invitation',
  'invite.email': 'Votre adresse e-mail',
  'invite.unusableAddress':
    'Aucun e-mail ne peut être envoyé à cette adresse. Écrivez-la sous la forme ann@example.com.',
  'invite.tooMany':
    'Trop d’invitations ont été demandées depuis votre réseau. Réessayez demain ou depuis un autre réseau, ou demandez à l’organisateur de vous inviter.',
  'invite.close': 'Fermer',

  'eventPage.cancelled': '<strong>Annulé.</strong> L’organisateur a annulé cet événement.',
  'eventPage.past':
    '<strong>Cet événement est terminé.</strong> Il n’est plus possible de demander une invitation.',
  'eventPage.closed':
    '<strong>Les invitations sont closes.</strong> L’organisateur n’accepte plus de demandes sur cette page.',
  'eventPage.full': '<strong>Complet.</strong> Toutes les places sont prises.',
  'eventPage.line':
    '<strong>Complet.</strong> Toutes les places sont prises. Dès qu’une place se libère, la prochaine personne sur la liste d’attente reçoit l’invitation.',
  'eventPage.taken': '{taken} sur {places} prises',
  'eventPage.joinInInvite': 'Le lien pour participer se trouve dans l’invitation.',
  'eventPage.localTime': 'Dans votre fuseau horaire ({place}) : {time}',
  'eventPage.about': 'À propos',
  'eventPage.hint':
    'Elle arrive par e-mail dans votre agenda, où vous répondez Oui, Peut-être ou Non. {organizer} voit votre réponse.',
  'eventPage.confirm': 'Envoyer l’invitation à <strong>{email}</strong> ?',
  'eventPage.anotherAddress': 'Utiliser une autre adresse',
  'eventPage.sent':
    '<strong>Consultez votre boîte de réception.</strong> L’invitation est envoyée à {email}. Répondez-y par Oui, Peut-être ou Non.',
  'eventPage.notArrived':
    'Rien reçu après quelques minutes ? Si vous avez déjà l’invitation, aucune autre n’est envoyée : cherchez la première, aussi dans vos courriers indésirables, ou <link>utilisez une autre adresse</link>.',
  'eventPage.unfilled':
    'Le lien qui vous a conduit ici n’a pas été rempli : il contient {tag} à la place d’une information sur vous. Saisissez vous-même votre adresse.',
  'eventPage.onlyAdd': 'Seulement l’ajouter à mon agenda',
  'eventPage.onlyAddHint':
    '{organizer} ne reçoit alors aucune réponse de votre part, et vous n’êtes pas prévenu des changements.',

  'line.join': 'M’inscrire sur la liste d’attente',
  'line.hint':
    'Nous vous envoyons l’invitation quand vient votre tour et vous gardons la place jusqu’à votre réponse. {organizer} voit votre adresse.',
  'line.confirm': 'Toutes les places sont prises. Inscrire <strong>{email}</strong> sur la liste d’attente ?',
  'line.joined':
    '<strong>Vous êtes sur la liste d’attente.</strong> L’événement est complet. Dès qu’une place se libère pour vous, l’invitation est envoyée à {email}.',
  'line.joinedHint':
    'Vous ne recevez aucun e-mail avant. Si vous étiez déjà inscrit, vous gardez votre rang ; si vous avez déjà l’invitation, vous pouvez y répondre à tout moment. <leave>Quitter la liste d’attente</leave> ou <link>utiliser une autre adresse</link>.',
  'line.leave': 'Quitter la liste d’attente',
  'line.leaveTitle': 'Quitter la liste d’attente ?',
  'line.leaveText': 'Vous ne recevrez pas d’invitation à <strong>{event}</strong> si une place se libère.',
  'line.done': 'C’est fait',
  'line.left': 'Votre inscription sur la liste d’attente pour <strong>{event}</strong> est retirée.',
  'line.leftHint':
    'Si vous étiez déjà inscrit auparavant, vous gardez cette première place. Quand son invitation arrive, vous pouvez répondre Non. <link>Retour à l’événement</link>',

  'answerPage.untitled': 'Invitation',
  'answerPage.cancelled': 'Cet événement a été annulé.',
  'answerPage.removed': 'Vous n’êtes plus invité à cet événement.',
  'answerPage.notThatDay': 'L’événement n’a plus lieu à cette date.',
  'answerPage.stored': 'Votre réponse a été enregistrée, mais elle ne compte plus.',
  'answerPage.nothing': 'Il n’y a rien à répondre.',
  'answerPage.saved':
    'Merci, votre réponse est <strong>{answer}</strong>. {organizer} peut maintenant la voir. Vous pouvez la modifier ici à tout moment.',
  'answerPage.passedOn': 'Transmise à une autre personne',
  'answerPage.notInCalendar': 'Pas encore dans votre agenda ?',
  'answerPage.notInCalendarHint':
    'L’invitation reçue par e-mail l’y ajoute d’elle-même et la tient à jour. Sinon, ajoutez l’événement à :',
  'answerPage.press': 'Cliquez sur « {answer} » pour envoyer votre réponse',
  'answerPage.coming': 'Participerez-vous ?',
  'answerPage.another': 'Une autre réponse ?',
  'answerPage.thisDate': 'Pour cette date uniquement.',
  'answerPage.comment': 'Commentaire pour {organizer} <dim>(facultatif)</dim>',
  'answerPage.tooManyTitle': 'Veuillez réessayer plus tard',
  'answerPage.tooMany':
    'Vous avez envoyé plus de réponses que nous n’en acceptons en une heure. Revenez dans une heure ou répondez dans votre agenda.',

  'schedule.title': 'Événements de {organizer}',
  'schedule.none': 'Aucun événement à venir.',
  'schedule.pick':
    'Choisissez ce à quoi vous souhaitez participer. Chaque invitation arrive dans votre agenda.',
  'schedule.pickFirst': 'Choisissez au moins un événement.',
  'schedule.pickFewer': 'Choisissez au plus {most} événements à la fois.',
  'schedule.continue': 'Continuer',
  'schedule.next': 'Ensuite : votre adresse e-mail.',
  'schedule.elsewhere':
    '{count, plural, one {# autre choisi sur d’autres pages.} other {# autres choisis sur d’autres pages.}}',
  'schedule.search': 'Rechercher un événement',
  'schedule.find': 'Rechercher',
  'schedule.found': '{count, plural, one {# événement} other {# événements}}',
  'schedule.foundWith':
    '{count, plural, one {# événement avec « {search} »} other {# événements avec « {search} »}}',
  'schedule.pageOf': '{found}, page {page} sur {pages}',
  'schedule.pages': 'Pages',
  'schedule.earlier': 'Plus tôt',
  'schedule.later': 'Plus tard',
  'schedule.cancelled': 'Annulé',
  'schedule.past': 'Terminé',
  'schedule.closed': 'Fermé',
  'schedule.full': 'Complet',
  'schedule.line': 'Complet, liste d’attente sur sa propre page',
  'schedule.about': 'Détails',
  'schedule.aboutEvent': 'Détails : {event}',
  'schedule.follow': 'Suivre tous les événements dans mon agenda',
  'schedule.followHint':
    'Ils y apparaissent et disparaissent d’eux-mêmes. {organizer} ne reçoit ainsi aucune réponse de votre part.',
  'schedule.feedEntry': 'Demander une invitation et y répondre : {link}',
  'schedule.picked':
    '{count, plural, one {Vous avez choisi # événement} other {Vous avez choisi # événements}}',
  'schedule.change': 'Modifier',
  'schedule.ask': '{count, plural, one {M’envoyer l’invitation} other {M’envoyer les invitations}}',
  'schedule.hint':
    'Chaque événement arrive par un e-mail distinct dans votre agenda, où vous répondez Oui, Peut-être ou Non.',
  'schedule.sent':
    '<strong>Consultez votre boîte de réception.</strong> {count, plural, one {# invitation est envoyée à {email}.} other {# invitations sont envoyées à {email}.}}',
  'schedule.notSent': 'Non envoyé',
  'schedule.noPlaces': '{event} : plus de places, ou fermé par l’organisateur.',
  'schedule.placesTaken':
    '{event} : toutes les places sont prises ; une liste d’attente se trouve sur la page de l’événement.',
  'schedule.tooMany': '{event} : trop d’invitations pour le moment, réessayez plus tard.',
  'schedule.all': 'Tous les événements',

  'unsubscribe.title': 'Ne plus recevoir ces invitations ?',
  'unsubscribe.ask': 'Vous ne recevrez plus de nouvelles invitations de <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'Ceci n’est pas une réponse à « {event} ». Si vous avez accepté un événement, vous serez toujours prévenu de son déplacement ou de son annulation.',
  'unsubscribe.button': 'Me désabonner',
  'unsubscribe.done': 'C’est fait',
  'unsubscribe.mistake': 'Était-ce une erreur ?',
  'unsubscribe.undo': 'Me réabonner',
  'unsubscribe.later':
    'Pour en recevoir de nouveau, demandez une invitation sur la page de l’un de ses événements.',
  'unsubscribe.welcome': 'Heureux de vous revoir',
  'unsubscribe.undone':
    'Vous recevez de nouveau les invitations de <strong>{organizer}</strong>, comme si de rien n’était.',
  'unsubscribe.tooLateTitle': 'Trop tard',
  'unsubscribe.tooLate':
    'Vous restez désabonné. Pour recevoir de nouveau des invitations, demandez-en une sur la page d’un événement de l’organisateur.',

  'resubscribe.title': 'Recevoir de nouveau des invitations ?',
  'resubscribe.ask':
    'Vous vous étiez désabonné des invitations de <strong>{organizer}</strong>. Si vous vous réabonnez, <address>{email}</address> les recevra de nouveau, et dès maintenant celle pour {event}.',
  'resubscribe.orNot': 'Si vous ne le souhaitez pas, fermez cette page : vous resterez désabonné.',
  'resubscribe.button': 'Oui, m’inviter de nouveau',
  'resubscribe.done': 'Vous recevez de nouveau les invitations de cet organisateur.',
  'resubscribe.sent': 'L’invitation à cet événement est en route vers votre boîte de réception.',
  'resubscribe.cancelled': 'Cet événement est annulé.',
  'resubscribe.past': 'Cet événement est terminé.',

  'mail.label': '{label} :',
  'mail.repeats': 'Répétition',
  'mail.join': 'Participer',
  'mail.noCalendar': 'Pas d’agenda ? Répondez ici :',
  'mail.open': 'Ouvrir l’invitation dans votre navigateur',
  'mail.sentWith': 'Envoyé par {sender} avec {product}.',
  'mail.unsubscribe': 'Se désabonner',
  'mail.updated': 'Mis à jour : {title}',
  'mail.cancelled': 'Annulé : {title}',
  'mail.reminder': 'Rappel : {title}',

  'about.invited': 'Vous êtes invité',
  'about.changed': 'Un événement a été modifié',
  'about.cancelled': 'Un événement a été annulé',
  'about.dateChanged': 'Une date a été modifiée',
  'about.dateCancelled': 'Une date a été annulée',
  'about.removed': 'Vous n’êtes plus invité',
  'about.removedText': 'L’organisateur vous a retiré de la liste des invités de cet événement.',
  'about.reminder': 'Rappel',
  'about.reminderText': 'Vous n’avez pas encore répondu à cette invitation.',
  'about.dayChanged': 'La date du {day} a été modifiée.',
  'about.dayCancelled': 'La date du {day} est annulée.',
  'about.allFrom': 'Toutes les dates à partir du {day} sont annulées.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', à partir du {day}',
  'about.othersStay': 'Les autres dates restent inchangées.',
  'about.earlierStay': 'Les dates précédentes restent inchangées.',

  'hint.cancel': 'Vous n’avez rien à faire : votre agenda indiquera l’annulation.',
  'hint.changedUnanswered': 'Cet événement a été modifié. Répondez Oui, Peut-être ou Non dans votre agenda.',
  'hint.changed': 'Cet événement a été modifié. Veuillez répondre de nouveau dans votre agenda.',
  'hint.someMoved':
    'Certaines dates ont été déplacées. Veuillez y répondre dans votre agenda. Votre réponse ({answer}) pour les autres reste valable.',
  'hint.stands':
    'Il y a eu une modification. Vous n’avez rien à faire : votre réponse ({answer}) reste valable.',
  'hint.soFar': 'Votre réponse actuelle : {answer}. Vous pouvez la modifier dans votre agenda.',
  'hint.answer': 'Répondez Oui, Peut-être ou Non dans votre agenda.',
  'hint.keptPlace':
    'Une place s’est libérée pour vous. Elle vous est réservée jusqu’à votre réponse. Répondez Oui, Peut-être ou Non dans votre agenda.',

  'test.subject': 'Test : {subject}',
  'test.text':
    'Ceci est un test pour vous : l’invitation telle que la lit un invité. La leur contient aussi l’événement pour leur agenda. Vous n’êtes pas invité pour autant, et les liens de réponse ne fonctionnent que pour les invités.',

  'wayBack.subject': 'Voulez-vous être invité de nouveau ? {event}',
  'wayBack.asked':
    'Quelqu’un a saisi votre adresse sur une page de {organizer} pour être invité à {event}. Vous vous étiez désabonné des invitations de cet organisateur ; aucune invitation n’a donc été envoyée.',
  'wayBack.yes': 'Si c’était vous, recevez de nouveau les invitations de cet organisateur',
  'wayBack.no':
    'Si ce n’était pas vous, ne faites rien : vous restez désabonné. Le lien est valable sept jours.',
  'wayBack.footer':
    '{product} vous a envoyé cet e-mail parce que quelqu’un a saisi votre adresse sur la page d’un événement.',

  'unusableLink.title': 'Ce lien ne fonctionne pas',
  'unusableLink.text':
    'Votre messagerie l’a peut-être tronqué, ou il a expiré. Ouvrez-le de nouveau depuis l’e-mail.',
  'nothingHere.title': 'Il n’y a rien ici',
  'nothingHere.text':
    'Le lien a peut-être été tronqué. Demandez-en un nouveau à la personne qui vous l’a donné.',
  'noSuchPage.title': 'Cette page n’existe pas',
  'noSuchPage.text':
    'Comparez l’adresse avec celle de votre e-mail, ou ouvrez de nouveau le lien dans l’e-mail.',
  'noSuchPage.events': 'Tous vos événements',

  'share.title': 'Partager cet événement',
  'share.results': 'Résultats de cet événement',
  'share.ready': 'Prêt à coller, pour <link>{event}</link>.',
  'share.link': 'Lien',
  'share.qrCode': 'Code QR',
  'share.qrHint':
    'Pour les affiches et les diapositives. Qui passe par là est compté sous <code>qr</code> dans vos résultats.',
  'share.qrPicture': 'Code QR du lien',
  'share.qrDownload': 'Télécharger pour l’impression (.svg)',
  'share.qrPicturePng': 'Télécharger comme image (.png)',
  'share.tools': 'Outils d’e-mailing',
  'share.toolsHint':
    'Placez le lien derrière un bouton ou un texte. Votre outil y insère l’adresse et le nom du lecteur ; après un clic de plus, l’invitation est envoyée.',
  'share.sendGrid':
    'SendGrid remplit <code>first_name</code> et <code>email</code> dans Marketing Campaigns ; dans vos propres modèles, utilisez les noms de vos données. Envoyez-vous un e-mail de test : si un champ n’a pas été rempli, la page le dit.',
  'share.webPage': 'Votre site web',
  'share.html': 'HTML simple',
  'share.button': 'Bouton',
  'share.frame': 'Cadre',
  'share.form': 'Votre propre formulaire',
  'share.formHint':
    'Remplacez <code>{place}</code> par le code API de notre e-mail de confirmation. Le formulaire indique ce qu’il est advenu de l’adresse.',
  'share.programs': 'Pour les programmes : <link>la référence de l’API</link>.',
  'share.origin':
    'Le mot après <code>origin=</code> est à vous de choisir : vos résultats sont comptés d’après lui.',
  'share.copy': 'Copier',
  'share.copyWhat': 'Copier : {what}',
  'share.copied': 'Copié.',
  'share.selected': 'Sélectionné : copiez-le avec votre clavier.',

  'webForm.wait': 'Un instant…',
  'webForm.sent': 'Consultez votre boîte de réception : l’invitation est en route.',
  'webForm.ended': 'Plus personne ne peut être invité à cet événement.',
  'webForm.notNow': 'Personne ne peut être invité pour le moment. Réessayez plus tard.',
  'webForm.enough': 'Cette adresse a reçu assez d’invitations aujourd’hui.',
  'webForm.unusable': 'Aucun e-mail ne peut être envoyé à cette adresse. Cherchez-y une faute de frappe.',
  'webForm.failed': 'L’invitation n’a pas pu être demandée. Réessayez plus tard.',
};
