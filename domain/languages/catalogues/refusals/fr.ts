import type { RefusalCatalogue } from './en.ts';

/** French. Readers are addressed as “vous”. Apostrophes are typographic. */
export const fr: RefusalCatalogue = {
  'place.row': 'Ligne {row}',
  'place.rowOfFile': 'Ligne {row} de {file}',
  'place.event': 'Événement {number} du fichier',

  'refusal.noCalendar':
    'L’e-mail ne contient aucun calendrier. Invitez create@ depuis votre agenda, ou joignez le fichier .ics.',
  'refusal.deliveryReport':
    'Ceci est un rapport sur un e-mail (un retour ou un accusé de réception), pas une réponse à une invitation.',
  'refusal.onlyTasks':
    'Le calendrier contient une tâche, pas un événement. Faites-en un événement et envoyez-le à nouveau.',
  'refusal.onlyJournal':
    'Le calendrier contient une entrée de journal, pas un événement. Faites-en un événement et envoyez-le à nouveau.',
  'refusal.onlyFreeBusy':
    'Le calendrier demande des disponibilités ou les énumère ; il ne contient aucun événement.',
  'refusal.noEvent': 'Le calendrier est vide : il ne contient aucun événement. Envoyez l’événement lui-même.',
  'refusal.calendarBroken':
    'Le calendrier est illisible : il n’y a pas de VCALENDAR avec des lignes lisibles. Exportez l’événement à nouveau.',
  'refusal.calendarTooLarge':
    'Le calendrier dépasse 1 Mio ou 10 000 lignes. Retirez les fichiers qu’il contient, ou des invités.',
  'refusal.tooManyEvents':
    'Le calendrier contient plus de 1 000 entrées. Envoyez les événements voulus, pas tout un calendrier.',
  'refusal.tooManyAttendees':
    'Un événement compte plus de 1 000 participants. Invitez-les par l’API plutôt que par la liste des invités.',
  'refusal.tooManyDates': 'Une série énumère plus de 3 000 dates. Décrivez-la plutôt par une règle.',
  'refusal.winmailDat':
    'Outlook a envoyé la réunion dans un fichier winmail.dat, que seul Outlook peut lire. Dans Outlook, ouvrez Fichier > Options > Courrier, réglez « Lors de l’envoi de messages au format RTF à des destinataires Internet » sur « Convertir au format HTML », et envoyez-la à nouveau. Si cela ne suffit pas, demandez à votre administrateur Exchange de désactiver TNEF pour ce domaine (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'L’e-mail est chiffré, et ce serveur n’a pas de clé pour le lire. Envoyez-le à nouveau sans chiffrement ; il peut être signé.',
  'refusal.smimeUnreadable':
    'L’e-mail est signé en S/MIME sous une forme illisible. Envoyez-le à nouveau avec une signature en clair, ou sans S/MIME.',
  'refusal.methodConflict':
    'L’e-mail et le calendrier qu’il contient se contredisent : le paramètre method de la partie MIME n’est pas son METHOD. Envoyez-le à nouveau depuis l’agenda lui-même.',
  'refusal.methodUnknown':
    'METHOD n’est pas l’une de celles de la RFC 5546, on ne sait donc pas ce que l’e-mail demande.',
  'refusal.uidMissing':
    'L’événement n’a pas d’UID, une modification ultérieure ne pourrait donc pas le retrouver. Ajoutez un UID.',
  'refusal.uidTooLong': 'L’UID de l’événement dépasse 1 000 caractères. Prenez-en un plus court.',
  'refusal.textTooLong':
    'Le titre (SUMMARY) de l’événement dépasse 1 000 caractères, ou son lieu (LOCATION) 4 000. Mettez le texte dans la description.',
  'refusal.noDtstart': 'L’événement n’a pas de DTSTART lisible. Indiquez quand il commence.',
  'refusal.endsBeforeStart': 'L’événement se termine avant de commencer. Corrigez DTEND ou DURATION.',
  'refusal.attendeeMissing': 'La réponse ne nomme aucun ATTENDEE : elle ne dit ni qui répond, ni quoi.',
  'refusal.timeZoneUnknown':
    'Une heure est donnée dans un fuseau horaire inconnu que le calendrier ne décrit pas. Prenez un nom IANA (Europe/Berlin) ou ajoutez son VTIMEZONE.',
  'refusal.recurrenceNotUnderstood':
    'La règle de répétition ne peut pas être suivie : elle est incorrecte, répétée ou d’un autre calendrier que le grégorien. Utilisez une seule RRULE selon la RFC 5545.',

  'refusal.mailTooLarge': 'L’e-mail, ou ce qui y est joint, est trop volumineux. Retirez les pièces jointes.',
  'refusal.mailTooComplex':
    'L’e-mail a plus de 200 parties ou un en-tête de plus de 256 Ko. Envoyez le fichier de calendrier seul, dans un nouvel e-mail.',
  'refusal.mailBroken': 'L’e-mail est illisible. Envoyez-le à nouveau depuis un autre logiciel.',
  'refusal.calendarsTooLarge':
    'Les calendriers de l’e-mail sont trop volumineux : la limite est de 8 Mio. Retirez les fichiers qu’ils contiennent, ou envoyez-les en plusieurs fois.',

  'refusal.manyEvents': 'L’e-mail contient plus de 5 000 événements. Envoyez-les en plusieurs fois.',
  'refusal.manyLines':
    'Les calendriers de l’e-mail comptent plus de 300 000 lignes. Envoyez leurs événements en plusieurs fois.',
  'refusal.tablesTooLarge': 'Les tableaux joints dépassent 8 Mio. Envoyez-les en plusieurs fois.',
  'refusal.tableEmpty':
    'Le fichier a un en-tête et aucune autre ligne. Écrivez un événement sur chaque ligne.',
  'refusal.listOfPeople':
    'Le fichier joint est une liste de personnes, et ne dit pas pour quel événement. Répondez à la confirmation de l’événement avec la liste en pièce jointe : toutes seront invitées.',
  'refusal.headingMissing':
    'Le fichier joint n’est pas un tableau d’événements : sa première ligne doit nommer les colonnes, au moins « title » et « start ». Les autres sont end, duration, time zone, location, description, url, all day et id.',
  'refusal.rowRepeated':
    'C’est le même événement que celui de la ligne {row} : même id, ou même titre et même début. Donnez à chacun son propre id, ou retirez-en un.',
  'refusal.rowRepeatedInFile':
    'C’est le même événement que celui de la ligne {row} de {file} : même id, ou même titre et même début. Donnez à chacun son propre id, ou retirez-en un.',
  'refusal.rowNoTitle': 'Il n’a pas de titre. Écrivez-en un dans la colonne du titre.',
  'refusal.rowNoStart':
    'Il n’a pas de début. Écrivez-le sous la forme 2026-05-12 19:30, ou 2026-05-12 pour une journée entière.',
  'refusal.rowDateAmbiguous':
    '« {cell} » : quel nombre est le mois ? Écrivez 2026-05-12 19:30, ou 2026-05-12 pour une journée entière.',
  'refusal.rowDatesContradict':
    '« {cell} » : quel nombre est le mois ? Le jour vient en premier dans « {day} » à la ligne {dayRow}, et le mois dans « {month} » à la ligne {monthRow}. Écrivez 2026-05-12 19:30, ou 2026-05-12 pour une journée entière.',
  'refusal.rowDatesContradictInFile':
    '« {cell} » : quel nombre est le mois ? Le jour vient en premier dans « {day} » à la ligne {dayRow} de {file}, et le mois dans « {month} » à la ligne {monthRow} de {file}. Écrivez 2026-05-12 19:30, ou 2026-05-12 pour une journée entière.',
  'refusal.rowNoDate':
    '« {cell} » n’est pas une date que nous connaissons. Écrivez 2026-05-12 19:30, ou 2026-05-12 pour une journée entière.',
  'refusal.rowNoZone':
    '« {cell} » n’est pas un fuseau horaire que nous connaissons. Écrivez un nom tel que Europe/Berlin.',
  'refusal.rowNoEndTime': '« {cell} » n’a pas d’heure. Écrivez 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '« {cell} » n’est pas une durée que nous connaissons. Écrivez 90 pour quatre-vingt-dix minutes, 1:30 ou 2 hours.',
  'refusal.rowEndsBeforeStart': 'Il se termine avant de commencer. Corrigez le début ou la fin.',
  'refusal.rowFailed':
    'Une erreur de ce serveur a empêché la création de cet événement ; son opérateur en a été informé. Envoyez-le seul, sous une forme plus simple.',
  'refusal.rowEventCancelled':
    'L’événement que vous avez a été annulé entre-temps, et le reste. Faites de celui-ci un second événement.',
  'refusal.rowNotAddressed':
    'L’événement a des invités, et notre adresse n’en fait pas partie. Ajoutez notre adresse aux invités, ou envoyez l’événement sans invités.',
  'refusal.rowSomebodyElses':
    'Une autre personne nous a envoyé cet événement depuis le même agenda. Envoyez-le dans un e-mail à part, et nous demanderons à chacun de vous ce qu’il faut faire.',

  'refusal.listTooLong':
    'Une liste contient au plus {most, number} personnes et 4 Mo. Envoyez-la en plusieurs fois.',
  'refusal.listNotText':
    'Ce n’est pas un fichier texte. Dans votre tableur, choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8).',
  'refusal.listOther':
    'Ce n’est pas un tableau : {file} est dans un autre format. Choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8), et envoyez ce fichier.',
  'refusal.listOtherUnnamed':
    'Ce n’est pas un tableau : le fichier est dans un autre format. Choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8), et envoyez ce fichier.',
  'refusal.listXls':
    'C’est un classeur d’un ancien Excel (.xls), que nous ne pouvons pas lire. Ouvrez-le, choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8), et envoyez ce fichier.',
  'refusal.listXlsb':
    'C’est un classeur binaire d’Excel (.xlsb), que nous ne pouvons pas lire. Ouvrez-le, choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8), et envoyez ce fichier.',
  'refusal.listOds':
    'C’est une feuille de calcul OpenDocument (.ods), que nous ne pouvons pas lire. Ouvrez-la, choisissez « Enregistrer sous » et Excel (.xlsx) ou CSV (UTF-8), et envoyez ce fichier.',
  'refusal.listNumbers':
    'C’est une feuille de calcul Numbers, que nous ne pouvons pas lire. Dans Numbers, choisissez « Fichier », « Exporter vers » et « Excel », et envoyez ce fichier.',
  'refusal.listPages':
    'C’est un document Pages, que nous ne pouvons pas lire comme une liste. Copiez les adresses dans un tableur, une par ligne, et envoyez-le en Excel (.xlsx) ou CSV.',
  'refusal.listPdf':
    'C’est un PDF, qui n’a pas de lignes que nous puissions lire. Envoyez le tableau dont il provient, en Excel (.xlsx) ou CSV.',
  'refusal.listWord':
    'C’est un document Word, que nous ne pouvons pas lire comme une liste. Copiez les adresses dans un tableur, une par ligne, et envoyez-le en Excel (.xlsx) ou CSV.',
  'refusal.listOdt':
    'C’est un texte OpenDocument (.odt), que nous ne pouvons pas lire comme une liste. Copiez les adresses dans un tableur, une par ligne, et envoyez-le en Excel (.xlsx) ou CSV.',
  'refusal.listRtf':
    'C’est un document RTF, que nous ne pouvons pas lire comme une liste. Copiez les adresses dans un tableur, une par ligne, et envoyez-le en Excel (.xlsx) ou CSV.',
  'refusal.listZip':
    'C’est une archive ZIP. Décompressez-la, et envoyez le tableau qu’elle contient en Excel (.xlsx) ou CSV.',
  'refusal.workbookProtected':
    'Le fichier Excel est protégé par un mot de passe. Enregistrez-le sans mot de passe, et envoyez-le à nouveau.',
  'refusal.workbookDamaged':
    'Le fichier Excel est endommagé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le à nouveau en .xlsx, et envoyez ce fichier.',
  'refusal.workbookTooLarge':
    'Le fichier Excel contient trop de choses. Copiez les colonnes des noms et des adresses dans un nouveau fichier et envoyez celui-ci, ou envoyez-le en plusieurs fois.',
  'refusal.listMissing':
    'Aucune liste n’est jointe à votre réponse, et les adresses dans le texte d’un e-mail ne sont pas lues. Joignez un fichier avec une adresse par ligne, enregistré en Excel (.xlsx), CSV ou TXT, et répondez encore une fois ; ou collez les adresses sur la page qu’ouvre le bouton de notre confirmation.',
  'refusal.listEmpty':
    'Aucune ligne de la liste jointe ne contient une adresse à laquelle on puisse écrire. Mettez une adresse sur chaque ligne.',
  'refusal.listTakenNone': 'Aucune colonne ne porte un nom de colonne d’adresses.',
  'refusal.listTakenOne': 'Les adresses viennent de la colonne {columns}.',
  'refusal.listTakenMore': 'Les adresses viennent des colonnes {columns}.',
  'refusal.listEventUnknown':
    'Vous avez répondu à un e-mail sur un événement qui n’est pas le vôtre sur ce serveur. Répondez à la confirmation que vous avez reçue de lui.',
  'refusal.listEventCancelled':
    'L’événement est annulé, personne n’a donc été invité. S’il a finalement lieu, envoyez-le à nouveau depuis votre agenda.',
  'refusal.listEventOver':
    'L’événement est passé, personne n’a donc été invité. Répondez à la confirmation d’un événement à venir.',

  'refusal.suspended':
    'L’opérateur de ce serveur a suspendu votre adresse : les événements restent tels quels, et personne n’est invité. Demandez à l’opérateur de lever la suspension, puis envoyez votre e-mail à nouveau.',
  'refusal.notListed':
    'Votre adresse n’est pas sur la liste des organisateurs de ce serveur. Demandez à l’opérateur de vous ajouter, puis envoyez l’invitation à nouveau.',
  'refusal.lookalike':
    'Le domaine de votre adresse est écrit avec des lettres qui ressemblent à celles d’un autre. Envoyez l’invitation depuis une adresse en lettres ordinaires.',
  'refusal.tooManyKept':
    'Autant de vos e-mails que nous en conservons par jour attendent votre décision, celui-ci n’est donc pas conservé. Appliquez l’un d’eux, ou envoyez cet e-mail à nouveau demain.',
  'refusal.nothingToChange':
    'Vous avez appliqué l’e-mail, mais l’événement est déjà tel que l’e-mail le décrit.',
  'refusal.notAnInvitation':
    'L’e-mail est une réponse ou une proposition, pas une invitation. Créez un événement dans votre agenda et ajoutez cette adresse comme invité.',
  'refusal.tooManySingleDates':
    'L’e-mail modifie plus de 100 dates d’une série une par une. Modifiez la série elle-même, ou envoyez les dates en plusieurs fois.',
  'refusal.eventTooLarge':
    'Avec cette modification, l’événement serait trop volumineux pour un e-mail : chaque date modifiée a sa propre description. Raccourcissez les descriptions et envoyez-le à nouveau.',
  'refusal.eventUnknown':
    'Vous avez annulé un événement que ce serveur ne connaît pas, il n’y a donc personne à prévenir. Si son invitation est encore en route, l’événement sera annulé à son arrivée.',
  'refusal.addedToUnknown':
    'Vous avez ajouté une date à un événement que ce serveur ne connaît pas. Si son invitation est encore en route, la date sera ajoutée à son arrivée. Sinon, ouvrez la série dans votre agenda, ajoutez cette adresse comme invité et envoyez l’invitation pour toutes les dates.',
  'refusal.startMissing': 'L’événement n’a pas de début. Donnez-lui-en un et envoyez-le à nouveau.',
  'refusal.eventLimit':
    'Vous avez {upcoming} événements à venir, et pouvez en avoir {most} à la fois. Annulez-en un, ou demandez-en plus à l’opérateur de ce serveur.',

  'refusal.notAnAnswer':
    'Votre agenda a envoyé un message que seul un organisateur peut envoyer, rien n’a donc été modifié. Pour dire que vous ne venez pas, répondez Non.',
  'refusal.tooManyRefreshes':
    'Nous vous avons envoyé l’événement autant de fois que nous le faisons en un jour. Vous le trouverez dans ces e-mails ; redemandez-le demain.',
  'refusal.tooManyMails':
    'Nous avons transmis à l’organisateur autant d’e-mails d’invités que nous le faisons en un jour, le vôtre n’a donc pas été transmis. Écrivez à nouveau demain.',
  'refusal.unmatched':
    'Nous n’avons pas pu savoir de quelle invitation parle votre e-mail, personne ne l’a donc lu. Pour répondre à une invitation, utilisez Oui, Peut-être ou Non dans l’agenda qui l’a reçue, ou les liens de son e-mail. Pour écrire à l’organisateur, répondez à cet e-mail-là. Pour créer votre propre événement, invitez {address} depuis votre agenda.',
  'refusal.eventGone':
    'L’événement dont parle votre e-mail n’est plus sur ce serveur, personne ne l’a donc lu. Écrivez à l’adresse de l’organisateur lui-même.',
};
