import type { ResultsCatalogue } from './en.ts';

/** Italian. Readers are addressed as “tu”, as most Italian software does. Apostrophes are typographic. */
export const it: ResultsCatalogue = {
  'openResults.title': 'Vedi chi viene',
  'openResults.wrong':
    'Questo codice non è valido. Copia tutto il codice di gestione dall’e-mail di conferma del tuo evento. Un codice sostituito non funziona più: quello nuovo è nell’e-mail sui nuovi codici.',
  'openResults.how':
    'Il codice di gestione è nell’e-mail di conferma del tuo evento, dopo “Manage code”. Comincia con “manage_”.',
  'openResults.code': 'Codice di gestione',
  'openResults.open': 'Apri i risultati',
  'openResults.several': 'Più eventi? <link>Accedi via e-mail</link> e vedili tutti.',
  'openResults.replaceTitle': 'Uscire e aprire un altro evento?',
  'openResults.replace':
    'Questo link apre i risultati di <strong>{event}</strong>, un evento di un altro organizzatore. In questo browser hai già effettuato l’accesso, e se ne può avere solo uno alla volta.',
  'openResults.replaceUntitled':
    'Questo link apre i risultati di un evento senza titolo di un altro organizzatore. In questo browser hai già effettuato l’accesso, e se ne può avere solo uno alla volta.',
  'openResults.replaceIt': 'Esci e aprilo',
  'openResults.unexpected':
    'Se non aspettavi questo link, forse te l’ha mandato qualcun altro. Chiudi questa pagina e il tuo accesso resta com’è.',

  'results.theEvent': 'l’evento',
  'results.back': 'Torna a {event}',
  'results.cancelled': 'Hai annullato questo evento.',
  'results.offline':
    'Nessuna connessione: questi numeri potrebbero essere vecchi. Si aggiornano da soli quando la connessione torna.',
  'results.over':
    'L’evento è finito, quindi non si può più invitare nessuno. Se la data è sbagliata, correggila.',
  'results.empty':
    'Nessuno è ancora invitato. Manda inviti a una lista o a un indirizzo, oppure condividi la pagina dell’evento e lascia che le persone si invitino da sole.',
  'results.send': 'Manda inviti',
  'results.share': 'Condividi la pagina',
  'results.edit': 'Modifica o annulla',
  'results.remind':
    '{count, plural, one {Ricorda a # invitato senza risposta} other {Ricorda a # invitati senza risposta}}',
  'results.remindedToday':
    'Chi non ha risposto ha ricevuto un promemoria oggi. Domani puoi mandarne un altro.',
  'results.proposals': 'Altri orari proposti',
  'results.takeAway': 'Da portare con te',
  'results.excel': 'Scarica tutti gli invitati (Excel)',
  'results.csv': 'CSV: tutti gli invitati',
  'results.report': 'Mandami il riepilogo',
  'results.zone': 'Orari di risposte e modifiche nel fuso {zone}.',
  'results.times': 'Orari nel fuso {zone}.',
  'results.allEvents': 'Tutti i tuoi eventi',
  'results.signOut': 'Esci',

  'done.opened':
    'I posti sono salvati: {places}. Finché ne resta uno libero, la prossima persona in lista d’attesa riceve l’invito.',
  'done.reported': 'Il riepilogo è in arrivo a {address}.',
  'done.removed': 'L’invitato è stato tolto. Se ha l’invito, viene avvisato che è annullato.',
  'done.leftLine': 'Non è più in lista d’attesa e non è stato avvisato.',
  'done.made': 'L’evento è creato. La conferma è in arrivo a {address}, con l’evento per il tuo calendario.',
  'done.edited': 'L’evento è cambiato. Un’e-mail per il tuo calendario è in arrivo a {address}.',
  'done.remindedNobody':
    'Nessuno riceve un promemoria: tutti hanno risposto, l’hanno ricevuto nelle ultime 24 ore o non ricevono e-mail.',
  'done.reminded':
    '{count, plural, one {# invitato riceve un promemoria.} other {# invitati ricevono un promemoria.}}',
  'done.remindedAbout':
    '{count, plural, one {# invitato riceve un promemoria.} other {Circa # invitati ricevono un promemoria.}} Chi l’ha ricevuto nelle ultime 24 ore o non vuole e-mail è escluso.',

  'versions.title': 'Modifiche',
  'versions.created': 'Creato',
  'versions.dayCancelled': '{day}: annullato',
  'versions.allCancelled': 'Annullato',
  'versions.reopened': 'Si tiene di nuovo',
  'versions.dayChanged': '{day}: modificato',
  'versions.other': 'Descrizione o singole date',
  'versions.summary': 'Titolo: “{was}” → “{is}”',
  'versions.time': 'Orario: {was} → {is}',
  'versions.place': 'Luogo: {was} → {is}',
  'versions.noPlace': 'nessuno',
  'versions.replaced': 'sostituito dalla modifica successiva',
  'versions.notifying': 'gli invitati vengono avvisati in questo momento',
  'versions.notified': 'avvisati: {count}',
  'versions.notifiedAsked': 'avvisati e interpellati di nuovo: {count}',
  'versions.notNotified': 'non avvisati: {reasons}',
  'versions.saidNo': '{count} con risposta no',
  'versions.neverAnswered': '{count} senza risposta',
  'versions.unreachable': '{count} non raggiungibili',

  'headcount.title': 'Risposte',
  'headcount.waiting': 'In attesa',
  'headcount.delegated': 'Ha mandato un sostituto',
  'headcount.showYes': '{count} sì: mostrali',
  'headcount.showMaybe': '{count} forse: mostrali',
  'headcount.showNo': '{count} no: mostrali',
  'headcount.showWaiting': '{count} in attesa: mostrali',
  'headcount.sentence':
    'Invitati: {invited}. Risposte: {yes} sì, {maybe} forse, {no} no, {waiting} in attesa.',
  'headcount.companions':
    '{count, plural, one {Viene # persona in più con chi ha detto sì.} other {Vengono # persone in più con chi ha detto sì.}}',
  'headcount.beforeChange':
    '{count, plural, one {# sì o forse è di prima del cambio di orario.} other {# sì o forse sono di prima del cambio di orario.}}',
  'headcount.sentOthers':
    '{count, plural, one {# invitato manda un sostituto.} other {# invitati mandano un sostituto.}}',
  'headcount.notCounted':
    '{count, plural, one {Un’altra persona ha risposto a un invito a cui troppi altri avevano già risposto: non è contata.} other {Altre # persone hanno risposto a un invito a cui troppi altri avevano già risposto: non sono contate.}}',
  'headcount.lost':
    '{count, plural, one {# invitato non è raggiungibile: l’e-mail è tornata indietro o è stata segnalata come spam.} other {# invitati non sono raggiungibili: le e-mail sono tornate indietro o sono state segnalate come spam.}}',
  'headcount.nobody': 'Nessuno è ancora invitato',
  'headcount.yes': '{count} sì',
  'headcount.maybe': '{count} forse',
  'headcount.no': '{count} no',
  'headcount.open': '{count} in attesa',
  'headcount.invited': 'Invitati',
  'headcount.upcoming': 'In arrivo',
  'headcount.past': 'Passati',

  'chart.title': 'Risposte nel tempo',
  'chart.numbers': 'I numeri',
  'chart.table': 'Risposte nel tempo in numeri',
  'chart.until': 'Fino a',
  'chart.time': 'Ora',

  'counted.from': 'Da dove sono arrivati',
  'counted.with': 'Con che cosa hanno risposto',
  'counted.page': 'Pagina di risposta',
  'counted.other': 'Un altro',

  'guestList.title': 'Invitati',
  'guestList.table': 'Tabella degli invitati',
  'guestList.search': 'Nome o indirizzo',
  'guestList.show': 'Mostra',
  'guestList.everybody': 'Tutti',
  'guestList.unreachable': 'Non raggiungibile',
  'guestList.origin': 'Provenienza',
  'guestList.everywhere': 'Tutte',
  'guestList.order': 'Ordine',
  'guestList.byAddress': 'Per indirizzo',
  'guestList.byAnswer': 'Prima le ultime risposte',
  'guestList.find': 'Cerca',
  'guestList.guest': 'Invitato',
  'guestList.answer': 'Risposta',
  'guestList.when': 'Quando',
  'guestList.pages': 'Pagine degli invitati',
  'guestList.firstPage': 'Prima pagina',
  'guestList.nextPage': 'Pagina successiva',
  'guestList.searchOn': 'Continua a cercare',
  'guestList.noneSoFar': 'Nessuno tra quelli controllati finora.',
  'guestList.noSuchAddress': 'Nessuno è invitato con questo indirizzo.',
  'guestList.nobody': 'Nessun risultato.',
  'guestList.lost': 'non raggiungibile',

  'dates.title': 'Prossime date',
  'dates.table': 'Tabella delle date',
  'dates.seriesAnswer': 'Un invitato che non ha risposto per una data conta con la sua risposta alla serie.',
  'dates.guests': 'Invitati',
  'dates.excel': 'Excel: invitati di {date}',
  'dates.csv': 'CSV: invitati di {date}',
  'dates.all': 'Tutte le date di {event}',
  'dates.cancelled': 'Hai annullato questa data.',
  'dates.thisAnswer': 'Un invitato che non ha risposto per questa data conta con la sua risposta alla serie.',
  'dates.excelThis': 'Excel: invitati di questa data',
  'dates.csvThis': 'CSV: invitati di questa data',
  'dates.answerTimes': 'Orari delle risposte nel fuso {zone}.',

  'inLine.title': 'Lista d’attesa',
  'inLine.titleCount': 'Lista d’attesa ({count})',
  'inLine.seeAll': 'Vedi tutta la lista d’attesa ({count})',
  'inLine.first': 'Torna all’inizio',
  'inLine.next': 'Avanti',
  'inLine.csv': 'CSV: tutta la lista d’attesa',
  'inLine.noLimit': 'Posti: senza limite.',
  'inLine.taken': 'Posti: {taken} di {places} occupati.',
  'inLine.tooMany': 'Posti: {taken} occupati su {places}, più di quelli disponibili.',
  'inLine.kept':
    '{count, plural, one {Un posto è tenuto per un invitato della lista d’attesa che non ha ancora risposto.} other {# posti sono tenuti per invitati della lista d’attesa che non hanno ancora risposto.}}',
  'inLine.nobody': 'Ora non c’è nessuno in lista d’attesa.',
  'inLine.waits': 'Quando qualcuno rinuncia, la prossima persona in lista d’attesa riceve l’invito.',
  'inLine.closed': 'La pagina è chiusa: nessuno viene invitato dalla lista d’attesa finché non la apri.',
  'inLine.takeOut': 'Togli',
  'inLine.takeOutWho': 'Togli {address}',
  'inLine.places': 'Posti <dim>(ora {count})</dim>',
  'inLine.openMore': 'Apri più posti',

  'pageForm.title': 'La pagina dell’evento',
  'pageForm.see': 'Vedi la pagina',
  'pageForm.stateOpen': 'Aperta: chi ha il link può chiedere un invito.',
  'pageForm.stateClosed': 'Chiusa: lì nessuno può chiedere un invito.',
  'pageForm.stateLine':
    'Al completo: tutti i posti sono occupati. Chi chiede un invito entra in lista d’attesa, e quando si libera un posto viene invitata la prossima persona.',
  'pageForm.stateFull': 'Al completo: l’evento ha tutti gli invitati che può avere.',
  'pageForm.saved': 'La pagina è salvata.',
  'pageForm.refused':
    'Non è stato salvato nulla: i posti sono un numero intero da 1 a {most}, oppure niente.',
  'pageForm.asking': 'Chiedere un invito è',
  'pageForm.open': 'Aperto',
  'pageForm.closed': 'Chiuso',
  'pageForm.places': 'Posti <dim>(contano i sì; vuoto: senza limite)</dim>',
  'pageForm.language': 'Lingua <dim>(della pagina e delle e-mail agli invitati)</dim>',
  'pageForm.noLanguage': 'Quella del tuo calendario, altrimenti di chi legge',
  'pageForm.save': 'Salva la pagina',

  'guest.toVersion': 'alla versione {answered}, l’evento è alla {version}',
  'guest.story': 'Che cosa è successo',
  'guest.forwarded': 'Gli è stato inoltrato un invito',
  'guest.invited': '<strong>Invito</strong> tramite {origin}',
  'guest.invitedCounted': '<strong>Invito</strong> tramite {origin} (contato come {counted})',
  'guest.invitedLine': '<strong>Invito</strong> tramite {origin}, dalla lista d’attesa',
  'guest.invitedCountedLine':
    '<strong>Invito</strong> tramite {origin} (contato come {counted}), dalla lista d’attesa',
  'guest.sent': 'Inviato',
  'guest.delivered': 'Consegnato',
  'guest.expired': 'Tornato indietro per ora',
  'guest.bounced': 'Tornato indietro',
  'guest.complained': 'Segnalato come spam',
  'guest.rejected': 'Non inviato: l’indirizzo è bloccato o disiscritto',
  'guest.step': '<strong>{what}</strong>: {mail}',
  'guest.theInvite': 'l’invito',
  'guest.version': 'versione {version}',
  'guest.answeredWith': 'con {client}',
  'guest.companions': 'e altri {count}',
  'guest.forDay': 'per {day}',
  'guest.as': 'come <address>{email}</address>',
  'guest.proposing': 'proponendo {time}',
  'guest.notCounted': '(non contato: {reason})',
  'guest.eventCancelled': 'l’evento è annullato',
  'guest.dateCancelled': 'quella data è annullata',
  'guest.noSuchDate': 'l’evento non si tiene in quella data',
  'guest.older': 'c’era una risposta più recente',
  'guest.notTheirs': 'chi ha risposto ha un invito proprio',
  'guest.tooMany': 'troppi altri avevano risposto a questo invito',
  'guest.wasRemoved': 'era stato tolto dalla lista degli invitati',
  'guest.correct': 'Correggi',
  'guest.name': 'Nome',
  'guest.address': 'Indirizzo',
  'guest.save': 'Salva',
  'guest.correctHint':
    'Un nuovo indirizzo riceve l’invito al posto di questo. Questo viene tolto e, se ha l’invito, avvisato che è annullato.',
  'guest.more': 'E-mail e lista degli invitati',
  'guest.resend': 'Manda di nuovo l’evento',
  'guest.remove': 'Togli dalla lista degli invitati',
  'guest.removeHint':
    'Chi ha l’invito viene avvisato che è annullato, e non riceve più nessun aggiornamento.',
  'guest.removeWho': 'Togli {name}',

  'guestDone.corrected': 'Salvato. Un nuovo nome compare nelle prossime e-mail.',
  'guestDone.moved': 'Il nuovo indirizzo è invitato, quello sbagliato è tolto.',
  'guestDone.unusable':
    'Non è cambiato nulla: quell’indirizzo non si può invitare. Cerca un errore di battitura.',
  'guestDone.ended': 'Non è cambiato nulla: l’evento è finito o annullato.',
  'guestDone.limit': 'Non è cambiato nulla: nessun altro può essere invitato a questo evento.',
  'guestDone.resent': 'L’evento è di nuovo in arrivo.',
  'guestDone.unsubscribed': 'Non viene mandato nulla: si è disiscritto dalle tue e-mail.',
  'guestDone.bounced':
    'Non viene mandato nulla: le e-mail a questo indirizzo tornano indietro. Correggi l’indirizzo.',
  'guestDone.complained': 'Non viene mandato nulla: ha segnalato come spam e-mail arrivate da qui.',
  'guestDone.rejected': 'Non viene mandato nulla: l’indirizzo è bloccato o disiscritto.',
  'guestDone.neverInvited':
    'Non viene mandato nulla: ha risposto a un invito inoltrato. Invitalo con “Manda inviti”.',
  'guestDone.tooMany': 'Non viene mandato nulla: cinque volte al giorno è il massimo per un invitato.',

  'codes.title': 'Codici',
  'codes.text':
    'Qualcuno ha un codice che non dovrebbe avere? Sostituiscilo, e quello vecchio smette subito di funzionare.',
  'codes.replaceOne': 'Sostituisci un codice',
  'codes.more':
    'Che cosa possono fare i programmi con i codici è nella <reference>documentazione dell’API</reference>. Per tutti i tuoi eventi insieme, crea <key>una chiave</key>.',
  'codes.where':
    'I codici sono nella nostra e-mail a <address>{email}</address> che ha confermato l’evento, o nell’ultima sui nuovi codici. Qui non vengono mostrati; si possono sostituire con codici nuovi.',
  'codes.replaceApi': 'Sostituisci il codice API',
  'codes.replaceManage': 'Sostituisci il codice di gestione',
  'codes.replaceBoth': 'Sostituisci entrambi i codici',
  'codes.whyApi': 'Manda inviti e può stare in pagine web. Sostituiscilo se qualcuno ne abusa.',
  'codes.whyManage': 'Mostra invitati e risposte. Sostituiscilo se ce l’ha qualcun altro.',
  'codes.whyBoth': 'Sostituisci entrambi se qualcun altro ha letto l’e-mail con i codici.',
  'codes.askApi': 'Sostituire il codice API?',
  'codes.askManage': 'Sostituire il codice di gestione?',
  'codes.askBoth': 'Sostituire entrambi i codici?',
  'codes.apiStops':
    'Il vecchio codice API smette subito di funzionare: i moduli e i programmi che lo usano vengono rifiutati finché non ci metti quello nuovo.',
  'codes.newPage':
    'La pagina dell’evento riceve un nuovo indirizzo. Quello vecchio non funziona più, ovunque tu l’abbia condiviso.',
  'codes.manageStops':
    'Il vecchio codice di gestione smette subito di funzionare: i programmi che leggono i risultati vengono rifiutati finché non ci metti quello nuovo.',
  'codes.signedOut':
    'Chi ha aperto questi risultati con il vecchio codice di gestione viene disconnesso in ogni altro browser.',
  'codes.guestsStay':
    'Gli invitati non si accorgono di nulla: i loro inviti, le loro risposte e i link nelle loro e-mail restano validi.',
  'codes.onceOne':
    'La prossima pagina mostra il nuovo codice una sola volta. Un’e-mail con il codice va a <address>{email}</address>.',
  'codes.onceBoth':
    'La prossima pagina mostra i nuovi codici una sola volta. Un’e-mail con i codici va a <address>{email}</address>.',
  'codes.yesApi': 'Sì, sostituisci il codice API',
  'codes.yesManage': 'Sì, sostituisci il codice di gestione',
  'codes.yesBoth': 'Sì, sostituisci entrambi i codici',
  'codes.keepOne': 'Tienilo',
  'codes.keepBoth': 'Tienili',
  'codes.newOne': 'Il tuo nuovo codice',
  'codes.newBoth': 'I tuoi nuovi codici',
  'codes.copyOne':
    'Copialo adesso: questa pagina lo mostra una sola volta. Un’e-mail con il codice è in arrivo a <address>{email}</address>.',
  'codes.copyBoth':
    'Copiali adesso: questa pagina li mostra una sola volta. Un’e-mail con i codici è in arrivo a <address>{email}</address>.',
  'codes.notReplaced': 'Nessun codice è stato sostituito',
  'codes.tooOld':
    'Il pulsante va premuto sulla nostra pagina, entro un’ora da quando l’hai aperta. Scegli di nuovo e premilo lì.',
  'codes.meanwhile':
    'Il codice è già stato sostituito da quando hai aperto questa pagina, da te o da qualcun altro. Il nuovo codice è in un’e-mail all’organizzatore. Se non ce l’hai, o se l’ha sostituito qualcun altro, sostituiscilo ancora una volta.',
  'codes.tooOften':
    'I codici di questo evento sono stati sostituiti tutte le volte che si può in un giorno. L’organizzatore può ancora sostituirli dopo aver effettuato l’accesso via e-mail.',

  'held.none': 'Niente in attesa',
  'held.noneText': 'Hai deciso su tutte le e-mail, oppure i loro sette giorni sono passati.',
  'held.one': 'Applicare questa e-mail di calendario?',
  'held.many': '{count} e-mail di calendario aspettano la tua decisione',
  'held.oneHow':
    'Finora non abbiamo cambiato nulla. Se non vuoi quello che dice l’e-mail, chiudi questa pagina: un’e-mail che ha aspettato sette giorni non si può più applicare.',
  'held.manyHow':
    'Finora non abbiamo cambiato nulla. Applica quelle che vuoi e lascia stare le altre: un’e-mail che ha aspettato sette giorni non si può più applicare.',
  'held.full':
    'Conserviamo per te {count} e-mail al giorno e mostriamo le ultime. Se ne manca una che hai mandato, mandala di nuovo dopo aver deciso su queste, o domani.',
  'held.thanks': 'Grazie',
  'held.applied': 'L’e-mail viene applicata. Ricevi un’e-mail che dice che cosa è stato fatto.',
  'held.oneMore': 'Un’altra e-mail aspetta la tua decisione',
  'held.more': 'Altre {count} e-mail aspettano la tua decisione',
  'held.changes': '{count} modifiche in un’e-mail',
  'held.unverified':
    'Questa e-mail è arrivata a tuo nome, e non abbiamo potuto verificare che l’hai mandata tu.',
  'held.older': 'Questa e-mail ha una versione dell’evento più vecchia della nostra.',
  'held.cancelled': 'Questa e-mail riguarda una data di un evento annullato.',
  'held.notAddressed':
    'Questa e-mail sembra mandata a qualcun altro: nessuno dei nostri indirizzi è tra gli invitati dell’evento, oppure è stata modificata lungo il percorso.',
  'held.colleague': 'Qualcun altro ha mandato questa e-mail su un evento che è tuo.',
  'held.somebodyElses':
    'Qualcun altro ci ha mandato prima questo evento, e qui è suo. La tua e-mail può creare un evento tuo, con i suoi invitati.',
  'held.received': 'Ricevuta: {time} UTC.',
  'held.receivedFrom': 'Ricevuta: {time} UTC, da <address>{email}</address>.',
  'held.now': 'Adesso',
  'held.mail': 'L’e-mail',
  'held.codesByMail': 'Ricevi i codici dell’evento via e-mail. Questo non invita nessuno.',
  'held.listInvited': 'Tutte le persone della lista ricevono un invito.',
  'held.noSuchEvent': 'Non conosciamo un tuo evento così, quindi nessuno verrebbe avvisato.',
  'held.cancelReaches':
    '{count, plural, one {Viene avvisata # persona invitata.} other {Vengono avvisate # persone invitate.}}',
  'held.changeReaches':
    '{count, plural, one {Viene avvisato # invitato che ha detto sì o forse.} other {Vengono avvisati # invitati che hanno detto sì o forse.}}',
  'held.cancelNobody': 'Nessuno è invitato, quindi nessuno viene avvisato.',
  'held.changeNobody': 'Nessuno ha detto sì o forse, quindi nessuno viene avvisato.',
  'held.applyBoth': 'Applica entrambe le modifiche',
  'held.applyAll': 'Applica tutte le modifiche',
  'held.cancelDate': 'Annulla questa data',
  'held.cancelEvent': 'Annulla l’evento',
  'held.create': 'Crea l’evento',
  'held.update': 'Applica la modifica',
  'held.same': 'Applica l’e-mail',
  'held.list': 'Invita le persone della lista',
  'held.events': 'Crea e modifica questi eventi',
  'held.nothingDone': 'Non è stato fatto nulla',
  'held.pressAgain':
    'Il pulsante va premuto sulla nostra pagina, entro un’ora da quando è stata aperta. Apri di nuovo il link nella nostra e-mail e premi lì il pulsante.',
  'held.aList': 'Una lista di persone da invitare.',
  'held.someEvents': 'Più eventi.',
  'held.dateOff': 'Questa data è annullata.',
  'held.eventOff': 'L’evento è annullato.',
  'held.nothingChanges': 'Lo stesso. Non cambierebbe nulla.',
  'held.changed': 'L’evento è cambiato.',
  'held.somethingElse': 'Titolo, orario e luogo restano come sono. È cambiato altro.',

  'person.title': 'Dati di una persona',
  'person.domain': 'Il dominio',
  'person.wrong': 'Questo non è un indirizzo e-mail. Cerca un errore di battitura.',
  'person.address': 'Indirizzo di un invitato',
  'person.export': 'Esporta',
  'person.erase': 'Cancella…',
  'person.hint':
    'L’esportazione è un file JSON di tutto ciò che è conservato dell’indirizzo come invitato, su tutti gli eventi del dominio. I programmi fanno lo stesso con una <key>chiave di proprietario</key>.',
  'person.askTitle': 'Cancellare questa persona?',
  'person.ask':
    'Tutto ciò che è conservato di <strong>{email}</strong> come invitato sarà tolto da tutti gli eventi: inviti, risposte, commenti, posti in lista ed e-mail. I totali diminuiscono. Non si può annullare.',
  'person.notNotified':
    'La persona non viene avvisata, e ciò che è nel suo calendario vi resta. Una risposta mandata più tardi non conta.',
  'person.isOrganizer':
    'L’indirizzo è anche quello di un organizzatore o di un proprietario. Ciò che ha qui in quel ruolo, come i propri eventi, resta.',
  'person.eraseIt': 'Cancella questa persona',
  'person.keep': 'Tienila',
  'person.erasing': 'La persona viene cancellata',
  'person.erasingText':
    'Togliamo tutto ciò che è conservato di {email} come invitato. Con molti eventi ci vuole qualche minuto; un’esportazione mostra che cosa resta.',
};
