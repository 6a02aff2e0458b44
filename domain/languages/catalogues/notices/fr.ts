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

  'notice.andMore': '{count, plural, one {et # autre} other {et # autres}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# accompagnant} other {# accompagnants}})',
  'notice.headcountWhat': 'Les réponses à {event} jusqu’ici : {answers}.',
  'notice.headcountNothing':
    'Votre agenda les affiche comme commentaire de {address}. Vous n’avez rien à faire.',
  'notice.headcountFooter':
    '{product} vous a envoyé cet e-mail parce que {address} est un invité de votre événement.',

  'notice.signInSubject': 'Votre lien pour vous connecter à {product}',
  'notice.signInFooter':
    '{product} vous a envoyé cet e-mail parce que quelqu’un a saisi votre adresse sur la page de connexion de {domain}.',
  'notice.signInButton': 'Me connecter et voir mes événements',
  'notice.signInHow':
    'Ouvrez ce lien dans le navigateur où vous l’avez demandé. Il fonctionne une seule fois, pendant 15 minutes.',
  'notice.signInNotYou':
    'Si vous ne l’avez pas demandé, ne faites rien : personne ne peut se connecter sans accès à votre boîte de réception.',

  'notice.refusedSubject': 'Rien n’a été fait : {mail}',
  'notice.refusedAbout':
    'Il s’agit de votre e-mail {mail}. Il n’a donné lieu à aucune création, modification ni envoi.',
  'notice.refusedLast':
    'En une heure, beaucoup de vos e-mails n’ont pas pu être traités ; cette réponse est donc la dernière de l’heure en cours. Ce qui peut être traité continue de l’être.',
  'notice.refusedCode': 'Si vous demandez de l’aide, indiquez le motif : {code}',

  'notice.failedSubject': 'Votre e-mail n’a pas pu être traité : {mail}',
  'notice.failedFooter': '{product} vous a envoyé cet e-mail à la suite d’un e-mail de votre part.',
  'notice.failedWhat':
    'Votre e-mail {mail} est arrivé sur ce serveur, mais une erreur du serveur a empêché de le traiter.',
  'notice.failedKept':
    'L’e-mail est conservé, et l’exploitant de ce serveur est informé. Une fois l’erreur corrigée, votre e-mail pourra être traité tel quel.',
  'notice.failedUrgent':
    'Si c’est urgent, adressez-vous à l’exploitant de ce serveur, ou renvoyez l’e-mail sous une forme plus simple.',

  'notice.unverifiedSubject': 'Nous avez-vous envoyé un e-mail d’agenda ?',
  'notice.unverifiedFooter':
    '{product} vous a envoyé cet e-mail à la suite d’un e-mail en votre nom à {address}.',
  'notice.unverifiedWhat':
    'Nous avons reçu un e-mail d’agenda qui vous désigne comme expéditeur. Nous n’avons pas pu vérifier que vous l’avez envoyé, donc rien n’a été fait.',
  'notice.unverifiedLink': 'Si vous l’avez envoyé, voir ce qu’il dit et l’appliquer',
  'notice.unverifiedOtherwise':
    'Si vous ne l’avez pas envoyé, ne faites rien. Le lien fonctionne pendant sept jours. Nous vous interrogeons au plus une fois par jour, et la page montre tous les e-mails qui attendent votre décision.',
  'notice.unverifiedSign':
    'Pour que vos e-mails puissent être vérifiés à l’avenir, demandez à l’administrateur de votre domaine de messagerie de signer ses e-mails avec DKIM et de publier une politique DMARC.',

  'notice.heldSubject': 'Rien n’a été modifié : {event}',
  'notice.heldFooterOwner': '{product} vous a envoyé cet e-mail parce que l’événement vous appartient.',
  'notice.heldSays': 'L’e-mail dit :',
  'notice.heldSevenDays': 'Le lien fonctionne pendant sept jours.',
  'notice.heldStays': 'Si vous ne faites rien, l’événement reste tel qu’il est.',
  'notice.heldSeeAndApply': 'Voir l’e-mail et l’appliquer',
  'notice.heldOlder':
    'Votre agenda a envoyé une version d’un événement plus ancienne que celle que nous avons, donc rien n’a été modifié. Cela arrive quand un ancien e-mail est renvoyé, ou quand un e-mail a mis longtemps à arriver.',
  'notice.heldOlderLink': 'Voir la version plus ancienne et l’appliquer',
  'notice.heldCancelled':
    'Votre agenda a modifié une date d’un événement que vous aviez annulé, donc rien n’a été modifié et personne n’a été informé.',
  'notice.heldStaysCancelled': 'Si vous ne faites rien, l’événement reste annulé.',
  'notice.heldNotAddressed':
    'Nous avons reçu de vous un e-mail d’agenda qui semble avoir été envoyé à quelqu’un d’autre : aucune de nos adresses ne figure parmi les invités, ou il a été modifié en chemin. Il a peut-être été transféré. Rien n’a été fait.',
  'notice.heldNotAddressedLink': 'Voir ce que dit l’e-mail et l’appliquer',
  'notice.heldNotMeant': 'S’il ne nous était pas destiné, ne faites rien.',
  'notice.heldColleague':
    '{from} nous a envoyé un e-mail d’agenda au sujet d’un événement qui vous appartient. Vous seul pouvez le modifier ici, donc rien n’a été modifié.',
  'notice.heldSomebodyElses':
    'L’événement de votre e-mail est déjà sur ce serveur : une personne avec qui vous partagez un agenda, ou un invité, nous l’a envoyé en premier, et il lui appartient ici. Nous lui avons demandé si votre modification doit être appliquée.',
  'notice.heldSomebodyElsesLink': 'Créer votre propre événement à partir de votre e-mail',
  'notice.heldTheirsIsEnough': 'Si l’événement existant vous suffit, ne faites rien.',
  'notice.heldUntitled': 'un événement sans titre',
  'notice.heldEvents': 'Plusieurs événements',
  'notice.heldList': 'Personnes à inviter',
  'notice.heldListTo': 'Personnes à inviter à {event}',
  'notice.heldCreate': 'Nouvel événement : {event}',
  'notice.heldCancel': 'Annulation : {event}',
  'notice.heldCancelDay': 'Annulation : {event}, {day}',
  'notice.heldUpdate': 'Modification : {event}',
  'notice.heldUpdateDay': 'Modification : {event}, {day}',

  'notice.delegateSubject': '{whom} n’a pas été invité : {event}',
  'notice.delegateNobodySubject': 'Personne n’a été invité : {event}',
  'notice.delegateFooter': '{product} vous a envoyé cet e-mail à la suite de votre réponse à une invitation.',
  'notice.delegateAnswered': 'Vous avez répondu que quelqu’un d’autre vient à {event} à votre place.',
  'notice.delegateNoAddress':
    'Vous n’avez indiqué aucune adresse à laquelle une invitation peut être envoyée.',
  'notice.delegateIsOne':
    'Vous avez été invité à la place de quelqu’un d’autre et ne pouvez pas désigner quelqu’un à votre tour.',
  'notice.delegateOver': 'L’événement est terminé.',
  'notice.delegateTooMany': 'Vous avez déjà désigné autant de personnes que possible.',
  'notice.delegateFull':
    'Pour le moment, plus personne ne peut être invité à cet événement ; demandez à l’organisateur d’inviter cette personne.',
  'notice.delegateOneOnly':
    'Une seule personne peut venir à votre place, et la première que vous avez désignée a été invitée.',
  'notice.delegateSoNobody': 'Personne n’a donc été invité.',
  'notice.delegateSo': '{whom} n’a donc pas été invité.',
  'notice.delegateYourself':
    'Si vous venez vous-même, répondez Oui dans votre agenda ou par les liens de l’invitation.',

  'notice.turnedAwaySubject':
    '{count, plural, one {# réponse non comptée} other {# réponses non comptées}} : {event}',
  'notice.turnedAwayFooter':
    '{product} vous a envoyé cet e-mail à la suite de réponses à un de vos événements.',
  'notice.turnedAwayWhat':
    'À l’invitation envoyée à {email}, plus de personnes ont répondu que les {most} autres qui sont comptées avec une invitation. Jusqu’ici, {count, plural, one {# réponse à {event} n’est pas comptée} other {# réponses à {event} ne sont pas comptées}}.',
  'notice.turnedAwayList':
    'L’adresse {email} est-elle une liste de diffusion ? Invitez alors ses membres à leurs propres adresses, par exemple sous forme de liste : chacun reçoit sa propre invitation, et chaque réponse compte.',

  'notice.webhookSubject': 'Votre webhook sur {host} a été désactivé',
  'notice.webhookFooter': '{product} vous a envoyé cet e-mail parce que vous avez un webhook sur {domain}.',
  'notice.webhookGone':
    'Nous n’appelons plus votre webhook sur {host} : son serveur a répondu 410 Gone, ce qui nous demande d’arrêter.',
  'notice.webhookFailing':
    'Nous n’appelons plus votre webhook sur {host} : tous les appels échouent depuis {since}.',
  'notice.webhookBack':
    'Quand son serveur fonctionnera de nouveau, réactivez-le avec votre clé ou votre code de gestion, et faites-le appeler de nouveau pour ce qu’il a manqué :',
  'notice.webhookAttempts': 'Ce qui s’est passé à chaque appel est consultable pendant 14 jours sous {path}.',

  'notice.listSubject': 'Liste importée : {count, plural, one {# invité} other {# invités}} à {event}',
  'notice.listWhat':
    '{count, plural, one {# personne de votre liste a été invitée} other {# personnes de votre liste ont été invitées}} à {event}.',
  'notice.listStopped':
    '{count, plural, one {# personne n’a pas été invitée.} other {# personnes n’ont pas été invitées.}}',
  'notice.listStoppedCancelled': 'L’événement a été annulé entre-temps.',
  'notice.listStoppedOver': 'L’événement est terminé.',
  'notice.listStoppedSuspended':
    'L’exploitant de ce serveur vous a suspendu ; demandez-lui de lever la suspension.',
  'notice.listStoppedLimit':
    'L’événement a autant d’invités qu’il peut en avoir ; demandez à l’exploitant de ce serveur de relever la limite.',
  'notice.listKnown':
    '{count, plural, one {# personne était déjà invitée et n’a rien reçu de nouveau} other {# personnes étaient déjà invitées et n’ont rien reçu de nouveau}}',
  'notice.listTwice':
    '{count, plural, one {# figurait plusieurs fois sur la liste} other {# figuraient plusieurs fois sur la liste}}',
  'notice.listLeftOut':
    'Ces lignes ont été omises. Corrigez-les et répondez de nouveau en les joignant ; personne n’est invité deux fois.',
  'notice.listRow': 'Ligne {row} : {text} ({why})',
  'notice.listNoAddress': 'pas d’adresse',
  'notice.listInvalidAddress': 'pas une adresse à laquelle un e-mail peut être envoyé',
  'notice.listOwnAddress': 'une adresse de ce serveur',
  'notice.listExchangeAddress': 'une adresse que seul son propre serveur Exchange connaît',

  'notice.importSubject': '{result} : {mail}',
  'notice.importEvents': '{count, plural, one {# événement importé} other {# événements importés}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# semblable à un événement existant} other {# semblables à des événements existants}}',
  'notice.importRowsLeftOut': '{count, plural, one {# ligne omise} other {# lignes omises}}',
  'notice.importNothing': 'Aucun événement n’a été créé ni modifié.',
  'notice.importSummary': '{count, plural, one {# événement} other {# événements}} : {parts}.',
  'notice.importSomeNew': '{count, plural, one {# nouveau} other {# nouveaux}}',
  'notice.importSomeUpdated': '{count, plural, one {# mis à jour} other {# mis à jour}}',
  'notice.importSomeCancelled': '{count, plural, one {# annulé} other {# annulés}}',
  'notice.importSomeStale': '{count, plural, one {# laissé tel quel} other {# laissés tels quels}}',
  'notice.importSomeUnchanged': '{count, plural, one {# inchangé} other {# inchangés}}',
  'notice.importWhoIsNotified':
    'Aucune nouvelle personne n’a été invitée ; les invités qui ont répondu oui ou peut-être sont informés d’une modification.',
  'notice.importLeftAlone':
    '{count, plural, one {Laissé tel quel : # événement.} other {Laissés tels quels : # événements.}} Ce que votre fichier en dit est marqué comme plus ancien que ce que vous avez déjà envoyé. Si c’est ce qui doit compter, augmentez SEQUENCE ou écrivez l’heure actuelle dans DTSTAMP, et renvoyez le fichier.',
  'notice.importAlike':
    '{count, plural, one {Non importé : # événement.} other {Non importés : # événements.}} Chacun ressemble à un événement que vous avez déjà : il a le même titre et, si aucun autre horaire n’est indiqué, le même début, mais un autre identifiant (UID). Rien ne se passe tant que vous n’avez pas décidé ; sur la page suivante, vous pouvez en choisir certains.',
  'notice.importAlikeWhen': '{when} ; celui que vous avez : {was}',
  'notice.importAlikeUpdate': 'Mettre plutôt à jour les événements que vous avez',
  'notice.importAlikeSecond': 'En faire des événements distincts',
  'notice.importLeftOut':
    '{count, plural, one {Omise : # ligne.} other {Omises : # lignes.}} Corrigez ce qui est faux et renvoyez le fichier ; tout le reste demeure tel quel.',
  'notice.importFailure': '{row} : {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {et # autre : voir le tableau joint} other {et # autres : voir le tableau joint}}',
  'notice.importSchedule': 'Tous vos événements à venir sur une page, à partager',
  'notice.importYourEvents': 'Où en sont vos événements',
  'notice.importCodes':
    'Pour chaque événement, le code d’API (« API code ») permet d’envoyer des invitations et peut figurer dans une page web ; le code de gestion (« Manage code ») montre qui vient, gardez-le donc pour vous. Pour modifier des événements, modifiez-les dans votre fichier et renvoyez-le.',
  'notice.importAttached': 'Le tableau joint les contient tous.',
  'notice.importEvent': 'Événement',
  'notice.importCodesAndPages': 'Codes et pages',
  'notice.importResults': 'Résultats',
  'notice.importPage': 'Sa page',
  'notice.importNoTitle': 'Sans titre',
  'notice.importOthers':
    '{count, plural, one {# autre événement figure dans le tableau joint.} other {Les # autres figurent dans le tableau joint.}}',
  'notice.importIsNew': 'nouveau',
  'notice.importIsUpdated': 'mis à jour',
  'notice.importIsCancelled': 'annulé',
  'notice.importIsStale': 'laissé tel quel',
  'notice.importIsUnchanged': 'inchangé',
  'notice.importIsOlder': 'laissé tel quel : plus ancien que ce que vous avez envoyé le {day}',
  'notice.importOlder': 'plus ancien que ce que vous avez envoyé le {day}',
};
