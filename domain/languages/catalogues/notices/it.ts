import type { NoticeCatalogue } from './en.ts';

/** Italian. Readers are addressed as “tu”, as most Italian software does. Apostrophes are typographic. */
export const it: NoticeCatalogue = {
  'notice.footer': '{product} ha inviato questa e-mail in seguito a una tua e-mail a {address}.',
  'notice.results': 'Vedi le risposte',
  'notice.invite': 'Invita e vedi chi viene',

  'notice.createdSubject': 'Pronto per gli inviti: {event}',
  'notice.createdOverSubject': 'Creato, ma già terminato: {event}',
  'notice.createdWhat': '{event}, {when}. Nessuno è ancora invitato.',
  'notice.createdOver':
    '{event}, {when}. Questo evento è terminato, quindi nessuno può più essere invitato. Se la data è sbagliata, correggila nel tuo calendario e salva: l’evento viene spostato anche qui.',
  'notice.createdOnPage': 'Lo hai creato sulla nostra pagina, quindi non è ancora nel tuo calendario.',
  'notice.createdByProgram':
    'Un programma lo ha creato con una tua chiave di organizzatore, quindi non è ancora nel tuo calendario.',
  'notice.createdTakeIn':
    'Aggiungilo: premi “Aggiungi” sopra questa e-mail o apri il file allegato event.ics. Ciò che poi modifichi nel tuo calendario viene inviato qui, come per ogni tuo evento.',
  'notice.createdZone':
    'Il tuo calendario non ha indicato il fuso orario, quindi è stato usato {zone}. Se è sbagliato, imposta il fuso orario dell’evento nel tuo calendario e salva: l’evento viene spostato anche qui.',
  'notice.createdAnother':
    'Hai un altro evento con questo titolo e questo inizio. I suoi invitati non vengono avvisati di questo. Se sono lo stesso evento, eliminane uno nel tuo calendario.',
  'notice.createdSeeOther': 'Vedi l’altro',
  'notice.createdShare': 'Oppure condividi questo link, con cui ognuno chiede il proprio invito',
  'notice.createdReply':
    'Puoi anche rispondere a questa e-mail allegando una lista (Excel, CSV o TXT): tutte le persone in lista ricevono un invito.',
  'notice.createdNext':
    'Quando modifichi l’evento nel tuo calendario, viene avvisato chi ha risposto sì o forse; quando lo elimini, chiunque sia stato invitato. Per questo, lascia {address} nella lista degli invitati e invita da qui: chi viene invitato dal tuo calendario non è contato qui e vede gli altri in quella lista. Gli invitati da qui non si vedono mai tra loro.',
  'notice.createdOpen': 'Apri l’evento',
  'notice.createdPage': 'La sua pagina',
  'notice.createdDevelopers': 'Per gli sviluppatori, con esempi',
  'notice.createdCodes':
    'Il codice API (“API code”) può stare in una pagina web. Tieni segreto il codice di gestione (“Manage code”).',
  'notice.createdFooterPage':
    '{product} ha inviato questa e-mail perché hai creato questo evento sulla nostra pagina.',
  'notice.createdFooterProgram':
    '{product} ha inviato questa e-mail perché un programma ha creato questo evento con una tua chiave di organizzatore.',

  'notice.updatedSubject':
    'Aggiornato: {event}, {count, plural, one {# invitato avvisato} other {# invitati avvisati}}',
  'notice.updatedWhat': 'La tua modifica di {event} è la versione {version}. L’evento ora è: {when}.',
  'notice.updatedWhatDay':
    'La tua modifica di {event} ({day}) è la versione {version}. L’evento ora è: {when}.',
  'notice.updatedNobody': 'Nessuno è stato avvisato.',
  'notice.updatedNobodyYet': 'Nessuno ha risposto sì o forse, quindi nessuno è stato avvisato.',
  'notice.updatedAll':
    'Avvisati: {count, plural, one {# invitato} other {# invitati}}, qualunque fosse la risposta, perché alcune date sono state annullate.',
  'notice.updatedAllAsked': 'A chi viene si chiede di rispondere di nuovo, perché l’orario è cambiato.',
  'notice.updatedThose':
    'Avvisati: {count, plural, one {# invitato che ha} other {# invitati che hanno}} risposto sì o forse.',
  'notice.updatedAsked': 'Si chiede loro di rispondere di nuovo, perché l’orario è cambiato.',
  'notice.updatedStand': 'Le loro risposte restano valide.',
  'notice.updatedNot': 'Non avvisati:',
  'notice.updatedDeclined': '{count, plural, one {# invitato} other {# invitati}}: risposta no',
  'notice.updatedNoAnswer':
    '{count, plural, one {# invitato} other {# invitati}}: senza risposta; una risposta data ora vale per la nuova versione',
  'notice.updatedUnreachable':
    '{count, plural, one {# invitato non raggiungibile} other {# invitati non raggiungibili}}: e-mail tornata indietro o segnalata come spam',
  'notice.updatedEndsEarlier':
    'La serie ora finisce prima. Se il tuo calendario la continua come nuova serie, qui è un nuovo evento: ricevi altri codici, e i suoi invitati devono essere invitati di nuovo.',

  'notice.cancelledSubject':
    'Annullato: {what}, {count, plural, one {# invitato avvisato} other {# invitati avvisati}}',
  'notice.cancelledSubjectStays':
    'Annullato: {what}. {stays} {count, plural, one {# invitato avvisato} other {# invitati avvisati}}',
  'notice.cancelledWhat': 'Il tuo calendario ha annullato {what}.',
  'notice.cancelledNobody': 'Nessuno aveva ricevuto un invito, quindi nessuno è stato avvisato.',
  'notice.cancelledNotified':
    'Avvisati: {count, plural, one {# invitato, l’unico che aveva} other {# invitati, tutti quelli che avevano}} ricevuto un invito.',
  'notice.cancelledMissed':
    'Non avvisati: {count, plural, one {# invitato non raggiungibile.} other {# invitati non raggiungibili.}}',
  'notice.cancelledAgain':
    'Se hai solo tolto {address} dalla lista degli invitati: aggiungi di nuovo l’indirizzo e invia l’aggiornamento. L’evento torna così in programma, e a chi aveva risposto sì o forse viene chiesto di nuovo.',
  'notice.cancelledPartAgain':
    'Se hai solo tolto {address} dalla lista degli invitati: aggiungi di nuovo l’indirizzo e invia l’aggiornamento. Ciò che hai annullato torna così in programma, e a chi aveva risposto sì o forse viene chiesto di nuovo.',

  'notice.reportSubject':
    'Riepilogo: {event}, {yes} sì su {count, plural, one {# invitato} other {# invitati}}',
  'notice.reportWhat':
    '{event}, {when}. {count, plural, one {# persona invitata} other {# persone invitate}}.',
  'notice.reportYes': '{count} sì',
  'notice.reportMaybe': '{count} forse',
  'notice.reportNo': '{count} no',
  'notice.reportWaiting': '{count} in attesa',
  'notice.reportDelegated': '{count} con un sostituto',
  'notice.reportOld':
    '{count, plural, one {# invitato ha risposto sì o forse prima del cambio di orario e non ha più risposto.} other {# invitati hanno risposto sì o forse prima del cambio di orario e non hanno più risposto.}}',
  'notice.reportBounced':
    '{count, plural, one {# invitato non è raggiungibile: la sua e-mail è tornata indietro.} other {# invitati non sono raggiungibili: le loro e-mail sono tornate indietro.}}',
};
