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

  'notice.andMore': '{count, plural, one {e ancora #} other {e ancora #}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# ospite} other {# ospiti}})',
  'notice.headcountWhat': 'Le risposte a {event} finora: {answers}.',
  'notice.headcountNothing': 'Il tuo calendario le mostra come commento di {address}. Non devi fare nulla.',
  'notice.headcountFooter':
    '{product} ha inviato questa e-mail perché {address} è tra gli invitati del tuo evento.',

  'notice.signInSubject': 'Il tuo link per accedere a {product}',
  'notice.signInFooter':
    '{product} ha inviato questa e-mail perché qualcuno ha inserito il tuo indirizzo nella pagina di accesso di {domain}.',
  'notice.signInButton': 'Accedi e vedi i tuoi eventi',
  'notice.signInHow': 'Aprilo nel browser da cui lo hai chiesto. Funziona una sola volta, per 15 minuti.',
  'notice.signInNotYou':
    'Se non lo hai chiesto tu, non fare nulla: nessuno può accedere senza la tua casella.',

  'notice.refusedSubject': 'Non è stato fatto nulla: {mail}',
  'notice.refusedAbout':
    'Si tratta della tua e-mail {mail}. Non ha portato a creare, modificare o inviare nulla.',
  'notice.refusedLast':
    'In un’ora molte delle tue e-mail non hanno potuto avere seguito, quindi questa è l’ultima risposta di quest’ora. Ciò che può essere elaborato continua a esserlo.',
  'notice.refusedCode': 'Se chiedi aiuto, indica il motivo: {code}',

  'notice.failedSubject': 'Non è stato possibile elaborare la tua e-mail: {mail}',
  'notice.failedFooter': '{product} ha inviato questa e-mail in seguito a una tua e-mail.',
  'notice.failedWhat':
    'La tua e-mail {mail} è arrivata su questo server, ma un errore del server ha impedito di elaborarla.',
  'notice.failedKept':
    'L’e-mail è conservata e il gestore di questo server è stato avvisato. Quando l’errore sarà corretto, la tua e-mail potrà essere elaborata così com’è.',
  'notice.failedUrgent':
    'Se è urgente, chiedi al gestore di questo server o inviala di nuovo in una forma più semplice.',

  'notice.unverifiedSubject': 'Ci hai inviato un’e-mail di calendario?',
  'notice.unverifiedFooter':
    '{product} ha inviato questa e-mail in seguito a un’e-mail a tuo nome a {address}.',
  'notice.unverifiedWhat':
    'Abbiamo ricevuto un’e-mail di calendario che ti indica come mittente. Non abbiamo potuto verificare che l’abbia inviata tu, quindi non è stato fatto nulla.',
  'notice.unverifiedLink': 'Se l’hai inviata tu, vedi che cosa dice e applicala',
  'notice.unverifiedOtherwise':
    'Se non l’hai inviata tu, non fare nulla. Il link funziona per sette giorni. Te lo chiediamo al massimo una volta al giorno, e la pagina mostra tutte le e-mail che aspettano la tua decisione.',
  'notice.unverifiedSign':
    'Perché in futuro le tue e-mail si possano verificare, chiedi all’amministratore del tuo dominio di posta di firmarle con DKIM e di pubblicare una policy DMARC.',

  'notice.heldSubject': 'Non è stato modificato nulla: {event}',
  'notice.heldFooterOwner': '{product} ha inviato questa e-mail perché l’evento è tuo.',
  'notice.heldSays': 'L’e-mail dice:',
  'notice.heldSevenDays': 'Il link funziona per sette giorni.',
  'notice.heldStays': 'Se non fai nulla, l’evento resta com’è.',
  'notice.heldSeeAndApply': 'Vedi l’e-mail e applicala',
  'notice.heldOlder':
    'Il tuo calendario ha inviato una versione di un evento meno recente di quella che abbiamo, quindi non è stato modificato nulla. Succede quando una vecchia e-mail viene inviata di nuovo o quando un’e-mail ci mette molto ad arrivare.',
  'notice.heldOlderLink': 'Vedi la versione meno recente e applicala',
  'notice.heldCancelled':
    'Il tuo calendario ha modificato una data di un evento che avevi annullato, quindi non è stato modificato nulla e nessuno è stato avvisato.',
  'notice.heldStaysCancelled': 'Se non fai nulla, l’evento resta annullato.',
  'notice.heldNotAddressed':
    'Abbiamo ricevuto da te un’e-mail di calendario che sembra inviata a qualcun altro: nessuno dei nostri indirizzi è tra gli invitati, oppure è stata modificata lungo il percorso. Forse è stata inoltrata. Non è stato fatto nulla.',
  'notice.heldNotAddressedLink': 'Vedi che cosa dice l’e-mail e applicala',
  'notice.heldNotMeant': 'Se non era destinata a noi, non fare nulla.',
  'notice.heldColleague':
    '{from} ci ha inviato un’e-mail di calendario su un tuo evento. Qui solo tu puoi modificarlo, quindi non è stato modificato nulla.',
  'notice.heldSomebodyElses':
    'L’evento della tua e-mail è già su questo server: qualcuno con cui condividi un calendario, o un invitato, ce lo ha inviato per primo e qui ne è il proprietario. Gli abbiamo chiesto se applicare la tua modifica.',
  'notice.heldSomebodyElsesLink': 'Crea un evento tuo dalla tua e-mail',
  'notice.heldTheirsIsEnough': 'Se ti basta l’evento esistente, non fare nulla.',
  'notice.heldUntitled': 'un evento senza titolo',
  'notice.heldEvents': 'Più eventi',
  'notice.heldList': 'Persone da invitare',
  'notice.heldListTo': 'Persone da invitare a {event}',
  'notice.heldCreate': 'Nuovo evento: {event}',
  'notice.heldCancel': 'Annullamento di {event}',
  'notice.heldCancelDay': 'Annullamento di {event}, {day}',
  'notice.heldUpdate': 'Modifica di {event}',
  'notice.heldUpdateDay': 'Modifica di {event}, {day}',

  'notice.delegateSubject': '{whom} non è stato invitato: {event}',
  'notice.delegateNobodySubject': 'Nessuno è stato invitato: {event}',
  'notice.delegateFooter': '{product} ha inviato questa e-mail in seguito alla tua risposta a un invito.',
  'notice.delegateAnswered': 'Hai risposto che qualcun altro viene a {event} al posto tuo.',
  'notice.delegateNoAddress': 'Non hai indicato un indirizzo a cui possa arrivare un invito.',
  'notice.delegateIsOne':
    'Sei stato invitato al posto di un’altra persona e non puoi indicare a tua volta qualcun altro.',
  'notice.delegateOver': 'L’evento è terminato.',
  'notice.delegateTooMany': 'Hai già indicato tutte le persone che puoi.',
  'notice.delegateFull':
    'Al momento nessun altro può essere invitato a questo evento; chiedi all’organizzatore di invitare questa persona.',
  'notice.delegateOneOnly':
    'Al posto tuo può venire una sola persona, ed è stata invitata la prima che hai indicato.',
  'notice.delegateSoNobody': 'Quindi nessuno è stato invitato.',
  'notice.delegateSo': 'Quindi {whom} non è stato invitato.',
  'notice.delegateYourself': 'Se vieni tu, rispondi Sì nel tuo calendario o con i link nell’invito.',

  'notice.turnedAwaySubject':
    '{count, plural, one {# risposta non contata} other {# risposte non contate}}: {event}',
  'notice.turnedAwayFooter': '{product} ha inviato questa e-mail in seguito a risposte a un tuo evento.',
  'notice.turnedAwayWhat':
    'All’invito inviato a {email} hanno risposto più persone delle altre {most} che vengono contate con un invito. Finora {count, plural, one {# risposta a {event} non è contata} other {# risposte a {event} non sono contate}}.',
  'notice.turnedAwayList':
    '{email} è una mailing list? Allora invita i suoi membri ai loro indirizzi, per esempio con una lista: ognuno riceve il proprio invito e ogni risposta conta.',

  'notice.webhookSubject': 'Il tuo webhook su {host} è stato disattivato',
  'notice.webhookFooter': '{product} ha inviato questa e-mail perché hai un webhook su {domain}.',
  'notice.webhookGone':
    'Non chiamiamo più il tuo webhook su {host}: il suo server ha risposto 410 Gone, con cui ci chiede di smettere.',
  'notice.webhookFailing':
    'Non chiamiamo più il tuo webhook su {host}: ogni chiamata è fallita a partire da {since}.',
  'notice.webhookBack':
    'Quando il server funziona di nuovo, riattiva il webhook con la tua chiave o il codice di gestione e fallo richiamare per ciò che ha perso:',
  'notice.webhookAttempts': 'L’esito di ogni chiamata si trova per 14 giorni in {path}.',

  'notice.listSubject':
    'Lista importata: {count, plural, one {# persona invitata} other {# persone invitate}} a {event}',
  'notice.listWhat':
    '{count, plural, one {# persona della tua lista è stata invitata} other {# persone della tua lista sono state invitate}} a {event}.',
  'notice.listStopped':
    '{count, plural, one {# persona non è stata invitata.} other {# persone non sono state invitate.}}',
  'notice.listStoppedCancelled': 'Nel frattempo l’evento è stato annullato.',
  'notice.listStoppedOver': 'L’evento è terminato.',
  'notice.listStoppedSuspended':
    'Il gestore di questo server ti ha sospeso; chiedigli di revocare la sospensione.',
  'notice.listStoppedLimit':
    'L’evento ha tutti gli invitati che può avere; chiedi al gestore di questo server di alzare il limite.',
  'notice.listKnown':
    '{count, plural, one {# persona era già invitata e non ha ricevuto nulla di nuovo} other {# persone erano già invitate e non hanno ricevuto nulla di nuovo}}',
  'notice.listTwice':
    '{count, plural, one {# compariva più volte nella lista} other {# comparivano più volte nella lista}}',
  'notice.listLeftOut':
    'Queste righe sono state omesse. Correggile e rispondi di nuovo allegandole; nessuno viene invitato due volte.',
  'notice.listRow': 'Riga {row}: {text} ({why})',
  'notice.listNoAddress': 'nessun indirizzo',
  'notice.listInvalidAddress': 'non è un indirizzo a cui può arrivare un’e-mail',
  'notice.listOwnAddress': 'un indirizzo di questo server',
  'notice.listExchangeAddress': 'un indirizzo noto solo al proprio server Exchange',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# evento importato} other {# eventi importati}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# simile a un evento che hai già} other {# simili a eventi che hai già}}',
  'notice.importRowsLeftOut': '{count, plural, one {# riga omessa} other {# righe omesse}}',
  'notice.importNothing': 'Nessun evento è stato creato o modificato.',
  'notice.importSummary': '{count, plural, one {# evento} other {# eventi}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# nuovo} other {# nuovi}}',
  'notice.importSomeUpdated': '{count, plural, one {# aggiornato} other {# aggiornati}}',
  'notice.importSomeCancelled': '{count, plural, one {# annullato} other {# annullati}}',
  'notice.importSomeStale': '{count, plural, one {# lasciato com’era} other {# lasciati com’erano}}',
  'notice.importSomeUnchanged': '{count, plural, one {# invariato} other {# invariati}}',
  'notice.importWhoIsNotified':
    'Non è stata invitata nessuna nuova persona; chi ha risposto sì o forse viene avvisato di una modifica.',
  'notice.importLeftAlone':
    '{count, plural, one {Lasciato com’era: # evento.} other {Lasciati com’erano: # eventi.}} Ciò che ne dice il tuo file è contrassegnato come meno recente di quanto avevi già inviato. Se è ciò che deve valere, aumenta SEQUENCE o scrivi l’ora attuale in DTSTAMP e invia di nuovo il file.',
  'notice.importAlike':
    '{count, plural, one {Non importato: # evento.} other {Non importati: # eventi.}} Ognuno somiglia a un evento che hai già: ha lo stesso titolo e, se non è indicato un altro orario, lo stesso inizio, ma un altro ID (UID). Non succede nulla finché non decidi; nella pagina successiva puoi sceglierne solo alcuni.',
  'notice.importAlikeWhen': '{when}; quello che hai già: {was}',
  'notice.importAlikeUpdate': 'Aggiorna invece gli eventi che hai già',
  'notice.importAlikeSecond': 'Creane eventi distinti',
  'notice.importLeftOut':
    '{count, plural, one {Omessa: # riga.} other {Omesse: # righe.}} Correggi ciò che è sbagliato e invia di nuovo il file; tutto il resto rimane com’è.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {e ancora #: vedi la tabella allegata} other {e ancora #: vedi la tabella allegata}}',
  'notice.importSchedule': 'Tutti i tuoi prossimi eventi su una pagina, da condividere',
  'notice.importYourEvents': 'A che punto sono i tuoi eventi',
  'notice.importCodes':
    'Per ogni evento, il codice API (“API code”) serve a inviare inviti e può stare in una pagina web; il codice di gestione (“Manage code”) mostra chi viene, quindi tienilo per te. Per modificare gli eventi, modificali nel tuo file e invialo di nuovo.',
  'notice.importAttached': 'La tabella allegata li contiene tutti.',
  'notice.importEvent': 'Evento',
  'notice.importCodesAndPages': 'Codici e pagine',
  'notice.importResults': 'Risultati',
  'notice.importPage': 'Pagina',
  'notice.importNoTitle': 'Senza titolo',
  'notice.importOthers':
    '{count, plural, one {# altro evento si trova nella tabella allegata.} other {Gli altri # si trovano nella tabella allegata.}}',
  'notice.importIsNew': 'nuovo',
  'notice.importIsUpdated': 'aggiornato',
  'notice.importIsCancelled': 'annullato',
  'notice.importIsStale': 'lasciato com’era',
  'notice.importIsUnchanged': 'invariato',
  'notice.importIsOlder': 'lasciato com’era: meno recente di quanto hai inviato ({day})',
  'notice.importOlder': 'meno recente di quanto hai inviato ({day})',
};
