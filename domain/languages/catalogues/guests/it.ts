import type { GuestCatalogue } from './en.ts';

/** Italian. Readers are addressed as “tu”, as most Italian software does. Apostrophes are typographic. */
export const it: GuestCatalogue = {
  'answer.yes': 'Sì',
  'answer.maybe': 'Forse',
  'answer.no': 'No',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, fuso orario presunto',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {ogni giorno} other {ogni # giorni}}',
  'repeats.weekly': '{interval, plural, one {ogni settimana} other {ogni # settimane}}',
  'repeats.monthly': '{interval, plural, one {ogni mese} other {ogni # mesi}}',
  'repeats.yearly': '{interval, plural, one {ogni anno} other {ogni # anni}}',
  'repeats.everyWeekday': 'dal lunedì al venerdì',
  'repeats.onWeekdays': '{rhythm}, dal lunedì al venerdì',
  'repeats.on': '{rhythm}: {days}',
  'repeats.onOf': '{rhythm}: {days} di {months}',
  'repeats.in': '{rhythm} a {months}',
  'repeats.first': '{weekday, select, SU {prima} other {primo}} {day}',
  'repeats.second': '{weekday, select, SU {seconda} other {secondo}} {day}',
  'repeats.third': '{weekday, select, SU {terza} other {terzo}} {day}',
  'repeats.fourth': '{weekday, select, SU {quarta} other {quarto}} {day}',
  'repeats.fifth': '{weekday, select, SU {quinta} other {quinto}} {day}',
  'repeats.last': '{weekday, select, SU {ultima} other {ultimo}} {day}',
  'repeats.secondLast': '{weekday, select, SU {penultima} other {penultimo}} {day}',
  'repeats.monthDay': 'giorno {day}',
  'repeats.lastDay': 'ultimo giorno',
  'repeats.irregular': 'si ripete',
  'repeats.since': '{rhythm} da {day}',
  'repeats.onlySince': 'da {day}',
  'repeats.until': 'fino a {day}',
  'repeats.times': '{count, plural, one {# volta} other {# volte}}',
  'repeats.timesInAll': '{count, plural, one {# volta in tutto} other {# volte in tutto}}',
  'repeats.notOn': 'tranne {days}',
  'repeats.alsoOn': 'anche {days}',
  'repeats.more': '{count, plural, one {un’altra data} other {altre # date}}',
  'repeats.moved': '{to} invece di {from}',
  'repeats.movedFrom': 'da {from} come {to}',

  'changes.heading': 'Che cosa è cambiato:',
  'changes.sinceAnswer': 'Che cosa è cambiato dopo la tua risposta:',
  'changes.onDay': 'Che cosa è cambiato {day}:',
  'changes.reopened': 'L’evento si tiene di nuovo.',
  'changes.moved': 'Spostato: prima {was}, ora {is}.',
  'changes.series': 'Date precedenti: {was}. Nuove date: {is}.',
  'changes.dateMoved': 'Una data spostata: prima {was}, ora {is}.',
  'changes.dateOut': 'Annullato: {was}.',
  'changes.dateAdded': 'Nuova data: {is}.',
  'changes.dateDetails': 'Altri dettagli per {is}.',
  'changes.moreMoved':
    '{count, plural, one {Un’altra data è stata spostata.} other {Altre # date sono state spostate.}}',
  'changes.moreOut':
    '{count, plural, one {Un’altra data è stata annullata.} other {Altre # date sono state annullate.}}',
  'changes.moreAdded': '{count, plural, one {Un’altra data è nuova.} other {Altre # date sono nuove.}}',
  'changes.title': 'Titolo: “{was}” ora è “{is}”',
  'changes.noTitle': '(senza titolo)',
  'changes.place': 'Luogo: “{was}” ora è “{is}”',
  'changes.placeSet': 'Nuovo luogo: “{is}”',
  'changes.placeGone': 'Non è più il luogo: “{was}”',
  'changes.line': 'Nella descrizione: “{was}” ora è “{is}”',
  'changes.lineSet': 'Novità nella descrizione: “{is}”',
  'changes.lineGone': 'Non più nella descrizione: “{was}”',
  'changes.description': 'La descrizione è cambiata.',
  'changes.call': 'Il link per partecipare è cambiato.',
  'changes.details': 'Alcuni dettagli dell’evento nel calendario sono cambiati.',

  'facts.when': 'Quando',
  'facts.where': 'Dove',
  'facts.from': 'Da',
  'facts.for': 'Per',
  'facts.places': 'Posti',
  'facts.yourAnswer': 'La tua risposta',
  'facts.yourComment': 'Il tuo commento',

  'page.languages': 'Lingua',

  'event.untitled': 'Evento senza titolo',
  'event.quoted': '“{title}”',
  'place.map': 'Mostra sulla mappa',
  'calendars.other': 'Apple o un altro calendario',
  'calendars.file': 'Apple o un altro calendario (.ics)',

  'invite.ask': 'Inviami l’invito',
  'invite.email': 'Il tuo indirizzo email',
  'invite.unusableAddress':
    'Non è possibile inviare email a questo indirizzo. Scrivilo così: ann@example.com.',
  'invite.tooMany':
    'Dalla tua rete sono stati richiesti troppi inviti. Riprova domani o da un’altra rete, oppure chiedi all’organizzatore di invitarti.',
  'invite.close': 'Chiudi',

  'eventPage.cancelled': '<strong>Annullato.</strong> L’organizzatore ha annullato questo evento.',
  'eventPage.past': '<strong>Questo evento è terminato.</strong> Non è più possibile ricevere un invito.',
  'eventPage.closed':
    '<strong>Gli inviti sono chiusi.</strong> L’organizzatore non accetta più richieste su questa pagina.',
  'eventPage.full': '<strong>Al completo.</strong> Tutti i posti sono occupati.',
  'eventPage.line':
    '<strong>Al completo.</strong> Tutti i posti sono occupati. Quando se ne libera uno, la prossima persona in lista d’attesa riceve l’invito.',
  'eventPage.taken': '{taken} di {places} occupati',
  'eventPage.joinInInvite': 'Il link per partecipare è nell’invito.',
  'eventPage.localTime': 'Nel tuo fuso orario ({place}): {time}',
  'eventPage.about': 'Descrizione',
  'eventPage.hint':
    'Arriva per email nel tuo calendario, dove rispondi Sì, Forse o No. {organizer} vede la tua risposta.',
  'eventPage.confirm': 'Vuoi che inviamo l’invito a <strong>{email}</strong>?',
  'eventPage.anotherAddress': 'Usa un altro indirizzo',
  'eventPage.sent':
    '<strong>Controlla la tua posta.</strong> L’invito va a {email}. Rispondi Sì, Forse o No.',
  'eventPage.notArrived':
    'Non è arrivato nulla dopo qualche minuto? Se hai già l’invito, non ne viene inviato un altro: cerca il primo, anche nella cartella spam, oppure <link>usa un altro indirizzo</link>.',
  'eventPage.unfilled':
    'Il link che ti ha portato qui non è stato compilato: contiene {tag} al posto di un tuo dato. Scrivi tu il tuo indirizzo.',
  'eventPage.onlyAdd': 'Aggiungilo solo al mio calendario',
  'eventPage.onlyAddHint':
    'In questo caso {organizer} non riceve la tua risposta e tu non ricevi avvisi sulle modifiche.',

  'line.join': 'Mettimi in lista d’attesa',
  'line.hint':
    'Ti inviamo l’invito quando è il tuo turno e teniamo il posto per te finché non rispondi. {organizer} vede il tuo indirizzo.',
  'line.confirm': 'Tutti i posti sono occupati. Vuoi mettere <strong>{email}</strong> in lista d’attesa?',
  'line.joined':
    '<strong>Sei in lista d’attesa.</strong> L’evento è al completo. Appena si libera un posto per te, l’invito va a {email}.',
  'line.joinedHint':
    'Prima di allora non ricevi email. Chi era già in lista mantiene il proprio turno, e chi ha già l’invito può rispondere in qualsiasi momento. <leave>Esci dalla lista d’attesa</leave> oppure <link>usa un altro indirizzo</link>.',
  'line.leave': 'Esci dalla lista d’attesa',
  'line.leaveTitle': 'Uscire dalla lista d’attesa?',
  'line.leaveText': 'Non riceverai l’invito a <strong>{event}</strong> quando si libera un posto.',
  'line.done': 'Fatto',
  'line.left': 'La tua richiesta per la lista d’attesa di <strong>{event}</strong> è stata ritirata.',
  'line.leftHint':
    'Se ti eri già iscritto prima, mantieni quel turno. Quando arriva l’invito, puoi rispondere No. <link>Torna all’evento</link>',

  'answerPage.untitled': 'Invito',
  'answerPage.cancelled': 'Questo evento è stato annullato.',
  'answerPage.removed': 'Non sei più tra gli invitati a questo evento.',
  'answerPage.notThatDay': 'L’evento non si tiene più in quella data.',
  'answerPage.stored': 'La tua risposta è stata salvata, ma non conta più.',
  'answerPage.nothing': 'Non c’è nulla a cui rispondere.',
  'answerPage.saved':
    'Grazie, la tua risposta è <strong>{answer}</strong>. {organizer} ora può vederla. Puoi cambiarla qui in qualsiasi momento.',
  'answerPage.passedOn': 'Ceduto a un’altra persona',
  'answerPage.notInCalendar': 'Non è ancora nel tuo calendario?',
  'answerPage.notInCalendarHint':
    'L’invito nella tua posta lo aggiunge da solo e lo tiene aggiornato. Se non è così, aggiungilo a:',
  'answerPage.press': 'Premi {answer} per inviare la tua risposta',
  'answerPage.coming': 'Parteciperai?',
  'answerPage.another': 'Un’altra risposta?',
  'answerPage.thisDate': 'Solo per questa data.',
  'answerPage.comment': 'Commento per {organizer} <dim>(facoltativo)</dim>',
  'answerPage.tooManyTitle': 'Riprova più tardi',
  'answerPage.tooMany':
    'Hai inviato più risposte di quante ne accettiamo in un’ora. Torna tra un’ora oppure rispondi nel tuo calendario.',

  'schedule.title': 'Eventi di {organizer}',
  'schedule.none': 'Non ci sono eventi in programma.',
  'schedule.pick': 'Scegli a che cosa vuoi partecipare. Ogni invito arriva nel tuo calendario.',
  'schedule.pickFirst': 'Scegli almeno un evento.',
  'schedule.pickFewer': 'Scegli al massimo {most} eventi alla volta.',
  'schedule.continue': 'Continua',
  'schedule.next': 'Poi: il tuo indirizzo email.',
  'schedule.elsewhere':
    '{count, plural, one {Un altro scelto in altre pagine.} other {Altri # scelti in altre pagine.}}',
  'schedule.search': 'Cerca un evento',
  'schedule.find': 'Cerca',
  'schedule.found': '{count, plural, one {# evento} other {# eventi}}',
  'schedule.foundWith': '{count, plural, one {# evento con “{search}”} other {# eventi con “{search}”}}',
  'schedule.pageOf': '{found}, pagina {page} di {pages}',
  'schedule.pages': 'Pagine',
  'schedule.earlier': 'Prima',
  'schedule.later': 'Dopo',
  'schedule.cancelled': 'Annullato',
  'schedule.past': 'Terminato',
  'schedule.closed': 'Chiuso',
  'schedule.full': 'Al completo',
  'schedule.line': 'Al completo, lista d’attesa sulla sua pagina',
  'schedule.about': 'Dettagli',
  'schedule.aboutEvent': 'Dettagli di {event}',
  'schedule.follow': 'Segui tutti gli eventi nel mio calendario',
  'schedule.followHint':
    'Lì compaiono e scompaiono da soli. In questo modo {organizer} non riceve risposte da te.',
  'schedule.feedEntry': 'Richiedi un invito e rispondi: {link}',
  'schedule.picked': '{count, plural, one {Hai scelto # evento} other {Hai scelto # eventi}}',
  'schedule.change': 'Modifica',
  'schedule.ask': '{count, plural, one {Inviami l’invito} other {Inviami gli inviti}}',
  'schedule.hint':
    'Ogni evento arriva con una propria email nel tuo calendario, dove rispondi Sì, Forse o No.',
  'schedule.sent':
    '<strong>Controlla la tua posta.</strong> {count, plural, one {# invito va a {email}.} other {# inviti vanno a {email}.}}',
  'schedule.notSent': 'Non inviato',
  'schedule.noPlaces': '{event}: posti esauriti, o chiuso dall’organizzatore.',
  'schedule.placesTaken':
    '{event}: tutti i posti sono occupati; puoi metterti in lista d’attesa sulla pagina dell’evento.',
  'schedule.tooMany': '{event}: troppi inviti per il momento; riprova più tardi.',
  'schedule.all': 'Tutti gli eventi',

  'unsubscribe.title': 'Non ricevere più questi inviti?',
  'unsubscribe.ask': 'Non riceverai più nuovi inviti da <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'Questa non è una risposta a “{event}”. Se hai accettato un evento, riceverai comunque un avviso se viene spostato o annullato.',
  'unsubscribe.button': 'Annulla l’iscrizione',
  'unsubscribe.done': 'Fatto',
  'unsubscribe.mistake': 'È stato un errore?',
  'unsubscribe.undo': 'Iscrivimi di nuovo',
  'unsubscribe.later': 'Se li vuoi di nuovo, richiedi un invito sulla pagina di uno dei suoi eventi.',
  'unsubscribe.welcome': 'Eccoti di nuovo',
  'unsubscribe.undone':
    'Ricevi di nuovo gli inviti di <strong>{organizer}</strong>, come se nulla fosse successo.',
  'unsubscribe.tooLateTitle': 'È arrivato troppo tardi',
  'unsubscribe.tooLate':
    'L’iscrizione resta annullata. Se vuoi di nuovo gli inviti, richiedine uno sulla pagina di un evento dell’organizzatore.',

  'resubscribe.title': 'Ricevere di nuovo gli inviti?',
  'resubscribe.ask':
    'Avevi annullato l’iscrizione agli inviti di <strong>{organizer}</strong>. Se ti iscrivi di nuovo, <address>{email}</address> tornerà a riceverli, e subito quello per {event}.',
  'resubscribe.orNot': 'Se non lo vuoi, chiudi questa pagina: l’iscrizione resta annullata.',
  'resubscribe.button': 'Sì, invitami di nuovo',
  'resubscribe.done': 'Ricevi di nuovo gli inviti di questo organizzatore.',
  'resubscribe.sent': 'L’invito a questo evento sta arrivando nella tua posta.',
  'resubscribe.cancelled': 'Questo evento è annullato.',
  'resubscribe.past': 'Questo evento è terminato.',

  'mail.label': '{label}:',
  'mail.repeats': 'Si ripete',
  'mail.join': 'Partecipa',
  'mail.noCalendar': 'Non hai un calendario? Rispondi qui:',
  'mail.open': 'Apri l’invito nel browser',
  'mail.sentWith': 'Inviato da {sender} con {product}.',
  'mail.unsubscribe': 'Annulla iscrizione',
  'mail.updated': 'Aggiornato: {title}',
  'mail.cancelled': 'Annullato: {title}',
  'mail.reminder': 'Promemoria: {title}',

  'about.invited': 'Hai ricevuto un invito',
  'about.changed': 'Un evento è stato modificato',
  'about.cancelled': 'Un evento è stato annullato',
  'about.dateChanged': 'Una data è stata modificata',
  'about.dateCancelled': 'Una data è stata annullata',
  'about.removed': 'Non sei più tra gli invitati',
  'about.removedText': 'L’organizzatore ti ha tolto dall’elenco degli invitati a questo evento.',
  'about.reminder': 'Promemoria',
  'about.reminderText': 'Non hai ancora risposto a questo invito.',
  'about.dayChanged': 'La data di {day} è stata modificata.',
  'about.dayCancelled': 'La data di {day} è annullata.',
  'about.allFrom': 'Tutte le date da {day} in poi sono annullate.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', da {day} in poi',
  'about.othersStay': 'Le altre date restano.',
  'about.earlierStay': 'Le date precedenti restano.',

  'hint.cancel': 'Non devi fare nulla: il tuo calendario mostrerà che è annullato.',
  'hint.changedUnanswered': 'Questo evento è stato modificato. Rispondi Sì, Forse o No nel tuo calendario.',
  'hint.changed': 'Questo evento è stato modificato. Rispondi di nuovo nel tuo calendario.',
  'hint.someMoved':
    'Alcune date sono state spostate. Rispondi per quelle nel tuo calendario. La tua risposta ({answer}) per le altre resta valida.',
  'hint.stands': 'C’è stata una modifica. Non devi fare nulla: la tua risposta ({answer}) resta valida.',
  'hint.soFar': 'La tua risposta finora: {answer}. Puoi cambiarla nel tuo calendario.',
  'hint.answer': 'Rispondi Sì, Forse o No nel tuo calendario.',
  'hint.keptPlace':
    'Si è liberato un posto per te. Resta riservato finché non rispondi. Rispondi Sì, Forse o No nel tuo calendario.',

  'test.subject': 'Prova: {subject}',
  'test.text':
    'Questa è una prova per te: l’invito come lo legge un invitato. Il loro contiene anche l’evento per il calendario. Con questo non diventi un invitato, e i link per rispondere funzionano solo per gli invitati.',

  'wayBack.subject': 'Vuoi essere invitato di nuovo? {event}',
  'wayBack.asked':
    'Qualcuno ha inserito il tuo indirizzo su una pagina di {organizer} per essere invitato a {event}. Avevi annullato l’iscrizione agli inviti di questo organizzatore, quindi non è stato inviato alcun invito.',
  'wayBack.yes': 'Se sei stato tu, ricevi di nuovo gli inviti di questo organizzatore',
  'wayBack.no':
    'Se non sei stato tu, non fare nulla: l’iscrizione resta annullata. Il link vale sette giorni.',
  'wayBack.footer':
    '{product} ha inviato questa email perché qualcuno ha inserito il tuo indirizzo sulla pagina di un evento.',

  'unusableLink.title': 'Questo link non funziona',
  'unusableLink.text':
    'Forse il tuo programma di posta lo ha troncato, o è scaduto. Aprilo di nuovo dall’email.',
  'nothingHere.title': 'Qui non c’è nulla',
  'nothingHere.text': 'Forse il link è stato troncato. Chiedine uno nuovo a chi te lo ha dato.',
  'noSuchPage.title': 'Questa pagina non esiste',
  'noSuchPage.text':
    'Confronta l’indirizzo con quello nella tua email, oppure apri di nuovo il link dall’email.',
  'noSuchPage.events': 'Tutti i tuoi eventi',

  'share.title': 'Condividi questo evento',
  'share.results': 'Risultati di questo evento',
  'share.ready': 'Pronto da incollare, per <link>{event}</link>.',
  'share.link': 'Link',
  'share.qrCode': 'Codice QR',
  'share.qrHint':
    'Per manifesti e diapositive. Chi arriva da qui è contato come <code>qr</code> nei tuoi risultati.',
  'share.qrPicture': 'Codice QR del link',
  'share.qrDownload': 'Scarica per la stampa (.svg)',
  'share.qrPicturePng': 'Scarica come immagine (.png)',
  'share.tools': 'Strumenti di email marketing',
  'share.toolsHint':
    'Incolla il link dietro un pulsante o un testo. Il tuo strumento inserisce indirizzo e nome del lettore; con un altro clic l’invito viene inviato.',
  'share.sendGrid':
    'SendGrid compila <code>first_name</code> ed <code>email</code> in Marketing Campaigns; nei tuoi modelli usa i nomi dei tuoi dati. Inviati un’email di prova: se un campo non è stato compilato, la pagina lo dice.',
  'share.webPage': 'La tua pagina web',
  'share.html': 'HTML semplice',
  'share.button': 'Pulsante',
  'share.frame': 'Riquadro',
  'share.form': 'Un modulo tutto tuo',
  'share.formHint':
    'Al posto di <code>{place}</code> scrivi il codice API della nostra email di conferma. Il modulo dice che ne è stato dell’indirizzo.',
  'share.programs': 'Altro per i programmi: <link>il riferimento dell’API</link>.',
  'share.origin':
    'La parola dopo <code>origin=</code> la scegli tu: i tuoi risultati sono contati in base a essa.',
  'share.copy': 'Copia',
  'share.copyWhat': 'Copia: {what}',
  'share.copied': 'Copiato.',
  'share.selected': 'Selezionato: copialo con la tastiera.',

  'webForm.wait': 'Un momento…',
  'webForm.sent': 'Guarda nella tua casella: l’invito è in arrivo.',
  'webForm.ended': 'Non si può più invitare nessuno a questo evento.',
  'webForm.notNow': 'Al momento non si può invitare nessuno. Riprova più tardi.',
  'webForm.enough': 'Oggi questo indirizzo ha ricevuto abbastanza inviti.',
  'webForm.unusable': 'Non è possibile inviare email a questo indirizzo. Cerca un errore di battitura.',
  'webForm.failed': 'Non è stato possibile chiedere l’invito. Riprova più tardi.',
};
