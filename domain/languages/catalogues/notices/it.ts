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
  'notice.updatedWhat':
    'La tua modifica di {event} è salvata (modifica {version} di questo evento). L’evento ora è: {when}.',
  'notice.updatedWhatDay':
    'La tua modifica di {event} ({day}) è salvata (modifica {version} di questo evento). L’evento ora è: {when}.',
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

  'notice.limitSubject': 'Limite raggiunto: {event}',
  'notice.limitDay':
    'Oggi sono stati chiesti più inviti per {event} dei {most} che si possono inviare con il suo codice API e dalla sua pagina. Chi ne chiede uno ora viene respinto fino a mezzanotte UTC.',
  'notice.limitDayHint':
    'Gli inviti che mandi tu, da una lista o con il codice di gestione, non hanno limiti. Se non era previsto, controlla dove si trova il tuo codice API: chi lo legge lì può mandare inviti.',
  'notice.limitEvent':
    '{event} può avere {most} invitati, come ha stabilito il gestore di questo server, e ne sono stati chiesti di più. Nessun altro può essere invitato: né via API, né dalla sua pagina, né da una lista.',
  'notice.limitEventHint':
    'Non cambia nulla per chi è già invitato. Se te ne servono di più, chiedi al gestore di questo server di alzare il limite.',

  'notice.codesSubjectApi': 'Nuovo codice API: {event}',
  'notice.codesSubjectManage': 'Nuovo codice di gestione: {event}',
  'notice.codesSubjectBoth': 'Nuovi codici: {event}',
  'notice.codesFooter':
    '{product} ha inviato questa e-mail perché i codici di un tuo evento sono stati sostituiti.',
  'notice.codesApi':
    'Il codice API di {event}, {when}, è stato sostituito. Quello vecchio non funziona più. Ora valgono questi:',
  'notice.codesManage':
    'Il codice di gestione di {event}, {when}, è stato sostituito. Quello vecchio non funziona più. Ora valgono questi:',
  'notice.codesBoth':
    'I codici di {event}, {when}, sono stati sostituiti. Quelli vecchi non funzionano più. Ora valgono questi:',
  'notice.codesByCode': 'È stato chiesto con il codice di gestione.',
  'notice.codesByYou': 'Lo hai chiesto tu, con l’accesso tramite il tuo indirizzo.',
  'notice.codesByKey': 'È stato chiesto con una delle tue chiavi di organizzatore.',
  'notice.codesByOwner': 'Lo ha chiesto un proprietario del dominio, che non riceve i nuovi codici.',
  'notice.codesNewApi':
    'Inserisci il nuovo codice API nei moduli e nei programmi che mandano inviti; con quello vecchio vengono rifiutati.',
  'notice.codesNewPage':
    'La pagina dell’evento ha un nuovo indirizzo. I link a quello vecchio non funzionano più: condividi quello nuovo.',
  'notice.codesNewManage':
    'Chi aveva aperto i risultati con il vecchio codice di gestione è stato disconnesso. I programmi che leggono i risultati hanno bisogno di quello nuovo.',
  'notice.codesStay':
    'Gli inviti già ricevuti restano validi, come le risposte degli invitati e i link nelle loro e-mail.',
  'notice.codesPage': 'La pagina di questo evento',
  'notice.codesNotYou':
    'Se non sai chi lo ha fatto, qualcun altro ha il tuo codice di gestione e forse quello nuovo. Accedi via e-mail, per cui ti serve la tua casella e nessun codice, e sostituisci ancora una volta entrambi i codici: così li conosci solo tu.',
  'notice.codesSignIn': 'Accedi via e-mail',
  'notice.codesNotYourKey':
    'Se non sai chi lo ha fatto, qualcun altro ha quella chiave e forse i nuovi codici. Revoca la chiave e sostituisci ancora una volta entrambi i codici.',
  'notice.codesYourKeys': 'Le tue chiavi',
  'notice.codesReplace': 'Poi sostituisci i codici',

  'notice.programChangedSubject': 'Modificato da un programma: {event}',
  'notice.programCancelledSubject': 'Annullato da un programma: {event}',
  'notice.pageChangedSubject': 'Modificato sulla nostra pagina: {event}',
  'notice.pageCancelledSubject': 'Annullato sulla nostra pagina: {event}',
  'notice.programFooter':
    '{product} ha inviato questa e-mail perché un programma ha usato una tua chiave di organizzatore.',
  'notice.pageFooter':
    '{product} ha inviato questa e-mail perché hai modificato un evento sulla nostra pagina.',
  'notice.programChanged':
    'Un programma ha modificato {event} con una tua chiave di organizzatore. L’evento ora è: {when}. Viene avvisato chi ha risposto sì o forse.',
  'notice.programCancelled':
    'Un programma ha annullato {event} con una tua chiave di organizzatore. Vengono avvisati tutti gli invitati.',
  'notice.pageChanged':
    'Hai modificato {event} sulla nostra pagina. L’evento ora è: {when}. Viene avvisato chi ha risposto sì o forse.',
  'notice.pageCancelled': 'Hai annullato {event} sulla nostra pagina. Vengono avvisati tutti gli invitati.',
  'notice.copyUpdate':
    'Il tuo calendario ha ancora l’evento com’era. Premi “Aggiorna” sopra questa e-mail o apri il file allegato event.ics. Se prima modifichi l’evento nel tuo calendario, ciò che scrivi sostituisce questa modifica.',
  'notice.copyRemove':
    'Il tuo calendario ha ancora l’evento. Eliminalo lì o premi “Elimina” sopra questa e-mail.',
  'notice.pageNotYou':
    'Se non sei stato tu, qualcun altro può leggere le tue e-mail o usa il tuo browser: le nostre pagine si aprono con un link nella tua casella.',
  'notice.programNotYou':
    'Se non è stato un tuo programma, accedi e revoca la sua chiave sulla pagina /events/keys.',

  'notice.passedSubject': '{name} ha scritto su {event}',
  'notice.passedWhat': '{sender} ha risposto all’invito {event} con un’e-mail:',
  'notice.passedNoText': '(nessun testo)',
  'notice.passedCut': 'Il resto è stato omesso.',
  'notice.passedVerified':
    'Abbiamo verificato che l’e-mail viene da questo indirizzo. La tua risposta a questa e-mail arriva lì e mostra il tuo indirizzo.',
  'notice.passedUnverified':
    'Non abbiamo potuto verificare che l’e-mail venga da {address}: chiunque abbia ricevuto l’invito può scrivere così. La tua risposta a questa e-mail non arriva al mittente. Per rispondere, scrivi a un indirizzo che sai essere il suo.',
  'notice.passedUnchanged': 'La sua risposta all’evento non è cambiata.',

  'notice.proposedSubject': '{name} propone un altro orario per {event}',
  'notice.proposedTime': '{sender} vorrebbe cambiare {event}. Proposta: {time}.',
  'notice.proposedNoTime': '{sender} vorrebbe cambiare {event}.',
  'notice.proposedUnverified':
    'Non abbiamo potuto verificare che venga da {address}: chiunque abbia ricevuto l’invito può proporre un orario. La tua risposta a questa e-mail arriva all’indirizzo che hai invitato.',
  'notice.proposedNothing':
    'Non è stato spostato nulla. Per accettare, modifica l’evento nel tuo calendario; viene avvisato chi ha risposto sì o forse.',
};
