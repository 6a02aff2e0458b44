import type { RefusalCatalogue } from './en.ts';

/** Italian. Readers are addressed as “tu”, as most Italian software does. Apostrophes are typographic. */
export const it: RefusalCatalogue = {
  'place.row': 'Riga {row}',
  'place.rowOfFile': 'Riga {row} di {file}',
  'place.event': 'Evento {number} del file',

  'refusal.noCalendar':
    'L’e-mail non contiene alcun calendario. Invita create@ dal tuo calendario o allega il file .ics.',
  'refusal.deliveryReport':
    'Questo è un rapporto su un’e-mail (un mancato recapito o una conferma), non una risposta a un invito.',
  'refusal.onlyTasks':
    'Il calendario contiene un’attività, non un evento. Trasformala in evento e invialo di nuovo.',
  'refusal.onlyJournal':
    'Il calendario contiene una voce di diario, non un evento. Trasformala in evento e invialo di nuovo.',
  'refusal.onlyFreeBusy':
    'Il calendario chiede gli orari liberi e occupati o li elenca; non contiene alcun evento.',
  'refusal.noEvent': 'Il calendario è vuoto: non contiene alcun evento. Invia l’evento stesso.',
  'refusal.calendarBroken':
    'Il calendario non è leggibile: manca un VCALENDAR con righe leggibili. Esporta di nuovo l’evento.',
  'refusal.calendarTooLarge':
    'Il calendario supera 1 MiB o 10.000 righe. Togli i file incorporati, o alcuni invitati.',
  'refusal.tooManyEvents':
    'Il calendario contiene più di 1.000 voci. Invia gli eventi che ti interessano, non un intero calendario.',
  'refusal.tooManyAttendees':
    'Un evento ha più di 1.000 partecipanti. Invitali tramite l’API invece che con l’elenco degli invitati.',
  'refusal.tooManyDates': 'Una serie elenca più di 3.000 date singole. Descrivila con una regola.',
  'refusal.winmailDat':
    'Outlook ha inviato la riunione come winmail.dat, che solo Outlook sa leggere. In Outlook apri File > Opzioni > Posta, imposta “Per l’invio di messaggi in formato RTF a destinatari Internet” su “Converti in formato HTML” e inviala di nuovo. Se non basta, chiedi al tuo amministratore di Exchange di disattivare TNEF per questo dominio (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'L’e-mail è cifrata e questo server non ha una chiave per leggerla. Inviala di nuovo senza cifratura; può essere firmata.',
  'refusal.smimeUnreadable':
    'L’e-mail è firmata con S/MIME in una forma non leggibile. Inviala di nuovo con una firma in chiaro o senza S/MIME.',
  'refusal.methodConflict':
    'L’e-mail e il calendario che contiene non concordano: il parametro method della parte MIME non è il suo METHOD. Inviala di nuovo dal calendario stesso.',
  'refusal.methodUnknown': 'METHOD non è tra quelli di RFC 5546, quindi non si sa che cosa chieda l’e-mail.',
  'refusal.uidMissing':
    'L’evento non ha UID, quindi una modifica successiva non potrebbe trovarlo. Aggiungi un UID.',
  'refusal.uidTooLong': 'L’UID dell’evento supera i 1.000 caratteri. Usane uno più corto.',
  'refusal.textTooLong':
    'Il titolo (SUMMARY) dell’evento supera i 1.000 caratteri, o il luogo (LOCATION) i 4.000. Metti il testo nella descrizione.',
  'refusal.noDtstart': 'L’evento non ha un DTSTART leggibile. Indica quando inizia.',
  'refusal.endsBeforeStart': 'L’evento finisce prima di iniziare. Correggi DTEND o DURATION.',
  'refusal.attendeeMissing':
    'La risposta non nomina alcun ATTENDEE, quindi non dice né chi risponde né che cosa.',
  'refusal.timeZoneUnknown':
    'Un orario è in un fuso orario sconosciuto che il calendario non descrive. Usa un nome IANA (Europe/Berlin) o aggiungi il suo VTIMEZONE.',
  'refusal.recurrenceNotUnderstood':
    'La regola di ripetizione non può essere seguita: è errata, ripetuta o non del calendario gregoriano. Usa una sola RRULE come in RFC 5545.',

  'refusal.mailTooLarge': 'L’e-mail, o ciò che vi è allegato, è troppo grande. Togli gli allegati.',
  'refusal.mailTooComplex':
    'L’e-mail ha più di 200 parti o un’intestazione di più di 256 KB. Invia solo il file del calendario, in una nuova e-mail.',
  'refusal.mailBroken': 'L’e-mail non è leggibile. Inviala di nuovo da un altro programma.',
  'refusal.calendarsTooLarge':
    'I calendari nell’e-mail sono troppo grandi: il limite è 8 MiB. Togli i file incorporati, o inviali in più parti.',

  'refusal.manyEvents': 'L’e-mail contiene più di 5.000 eventi. Inviali in più parti.',
  'refusal.manyLines':
    'I calendari nell’e-mail hanno più di 300.000 righe. Invia i loro eventi in più parti.',
  'refusal.tablesTooLarge': 'Le tabelle allegate superano 8 MiB. Inviale in più parti.',
  'refusal.tableEmpty': 'Il file ha un’intestazione e nessuna riga. Scrivi un evento in ogni riga.',
  'refusal.listOfPeople':
    'Il file allegato è un elenco di persone e non dice per quale evento. Rispondi alla conferma dell’evento con l’elenco allegato, e tutte saranno invitate.',
  'refusal.headingMissing':
    'Il file allegato non è una tabella di eventi: la prima riga deve nominare le colonne, almeno “title” e “start”. Altre sono end, duration, time zone, location, description, url, all day e id.',
  'refusal.rowRepeated':
    'È lo stesso evento della riga {row}: stesso id, o stesso titolo e inizio. Dai a ciascuno il proprio id, o togline uno.',
  'refusal.rowRepeatedInFile':
    'È lo stesso evento della riga {row} di {file}: stesso id, o stesso titolo e inizio. Dai a ciascuno il proprio id, o togline uno.',
  'refusal.rowNoTitle': 'Non ha un titolo. Scrivilo nella colonna del titolo.',
  'refusal.rowNoStart':
    'Non ha un inizio. Scrivilo come 2026-05-12 19:30, o come 2026-05-12 per un giorno intero.',
  'refusal.rowDateAmbiguous':
    '“{cell}”: qual è il mese? Scrivi 2026-05-12 19:30, o 2026-05-12 per un giorno intero.',
  'refusal.rowDatesContradict':
    '“{cell}”: qual è il mese? Il giorno viene prima in “{day}” alla riga {dayRow}, il mese in “{month}” alla riga {monthRow}. Scrivi 2026-05-12 19:30, o 2026-05-12 per un giorno intero.',
  'refusal.rowDatesContradictInFile':
    '“{cell}”: qual è il mese? Il giorno viene prima in “{day}” alla riga {dayRow} di {file}, il mese in “{month}” alla riga {monthRow} di {file}. Scrivi 2026-05-12 19:30, o 2026-05-12 per un giorno intero.',
  'refusal.rowNoDate':
    '“{cell}” non è una data che conosciamo. Scrivila come 2026-05-12 19:30, o come 2026-05-12 per un giorno intero.',
  'refusal.rowNoZone':
    '“{cell}” non è un fuso orario che conosciamo. Scrivi il nome di un fuso, come Europe/Berlin.',
  'refusal.rowNoEndTime': '“{cell}” non ha un’ora. Scrivi 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '“{cell}” non è una durata che conosciamo. Scrivi 90 per novanta minuti, 1:30 o 2 hours.',
  'refusal.rowEndsBeforeStart': 'Finisce prima di iniziare. Correggi l’inizio o la fine.',
  'refusal.rowFailed':
    'Un guasto di questo server ha impedito di creare questo evento; il gestore è stato avvisato. Invialo da solo, in una forma più semplice.',
  'refusal.rowEventCancelled':
    'L’evento che hai è stato annullato nel frattempo e resta annullato. Fai di questo un secondo evento.',
  'refusal.rowNotAddressed':
    'L’evento ha degli invitati e il nostro indirizzo non è tra loro. Aggiungi il nostro indirizzo agli invitati, o invia l’evento senza invitati.',
  'refusal.rowSomebodyElses':
    'Qualcun altro ci ha inviato questo evento dallo stesso calendario. Invialo in un’e-mail a parte, e chiederemo a entrambi che cosa fare.',

  'refusal.listTooLong': 'Un elenco contiene fino a {most, number} persone e 4 MB. Invialo in più parti.',
  'refusal.listNotText':
    'Questo non è un file di testo. Nel tuo foglio di calcolo scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8).',
  'refusal.listOther':
    'Questa non è una tabella: {file} è in un altro formato. Scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8), e invia quel file.',
  'refusal.listOtherUnnamed':
    'Questa non è una tabella: il file è in un altro formato. Scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8), e invia quel file.',
  'refusal.listXls':
    'Questa è una cartella di lavoro di un vecchio Excel (.xls), che non possiamo leggere. Aprila, scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8), e invia quel file.',
  'refusal.listXlsb':
    'Questa è una cartella di lavoro binaria di Excel (.xlsb), che non possiamo leggere. Aprila, scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8), e invia quel file.',
  'refusal.listOds':
    'Questo è un foglio di calcolo OpenDocument (.ods), che non possiamo leggere. Aprilo, scegli “Salva con nome” ed Excel (.xlsx) o CSV (UTF-8), e invia quel file.',
  'refusal.listNumbers':
    'Questo è un foglio di calcolo di Numbers, che non possiamo leggere. In Numbers scegli “File”, “Esporta come” ed “Excel”, e invia quel file.',
  'refusal.listPages':
    'Questo è un documento di Pages, che non possiamo leggere come elenco. Copia gli indirizzi in un foglio di calcolo, uno per riga, e invialo come Excel (.xlsx) o CSV.',
  'refusal.listPdf':
    'Questo è un PDF, che non ha righe che possiamo leggere. Invia la tabella da cui è stato fatto, come Excel (.xlsx) o CSV.',
  'refusal.listWord':
    'Questo è un documento Word, che non possiamo leggere come elenco. Copia gli indirizzi in un foglio di calcolo, uno per riga, e invialo come Excel (.xlsx) o CSV.',
  'refusal.listOdt':
    'Questo è un testo OpenDocument (.odt), che non possiamo leggere come elenco. Copia gli indirizzi in un foglio di calcolo, uno per riga, e invialo come Excel (.xlsx) o CSV.',
  'refusal.listRtf':
    'Questo è un documento RTF, che non possiamo leggere come elenco. Copia gli indirizzi in un foglio di calcolo, uno per riga, e invialo come Excel (.xlsx) o CSV.',
  'refusal.listZip':
    'Questo è un archivio ZIP. Estrailo e invia la tabella che contiene come Excel (.xlsx) o CSV.',
  'refusal.workbookProtected':
    'Il file Excel è protetto da una password. Salvalo senza password e invialo di nuovo.',
  'refusal.workbookDamaged':
    'Il file Excel è danneggiato o incompleto. Aprilo nel tuo foglio di calcolo, salvalo di nuovo come .xlsx e invia quel file.',
  'refusal.workbookTooLarge':
    'Il file Excel contiene troppo. Copia le colonne con nomi e indirizzi in un nuovo file e invia quello, o invialo in più parti.',
  'refusal.listMissing':
    'Alla tua risposta non è allegato alcun elenco, e gli indirizzi nel testo di un’e-mail non vengono letti. Allega un file con un indirizzo per riga, salvato come Excel (.xlsx), CSV o TXT, e rispondi ancora una volta; oppure incolla gli indirizzi nella pagina che si apre con il pulsante della nostra conferma.',
  'refusal.listEmpty':
    'Nessuna riga dell’elenco allegato contiene un indirizzo a cui si possa scrivere. Metti un indirizzo in ogni riga.',
  'refusal.listTakenNone': 'Nessuna colonna ha un nome da colonna di indirizzi.',
  'refusal.listTakenOne': 'Gli indirizzi vengono dalla colonna {columns}.',
  'refusal.listTakenMore': 'Gli indirizzi vengono dalle colonne {columns}.',
  'refusal.listEventUnknown':
    'Hai risposto a un’e-mail su un evento che su questo server non è tuo. Rispondi alla conferma che hai ricevuto da questo server.',
  'refusal.listEventCancelled':
    'L’evento è annullato, quindi nessuno è stato invitato. Se invece si tiene, invialo di nuovo dal tuo calendario.',
  'refusal.listEventOver':
    'L’evento è finito, quindi nessuno è stato invitato. Rispondi alla conferma di un evento che deve ancora svolgersi.',

  'refusal.suspended':
    'Il gestore di questo server ha sospeso il tuo indirizzo: gli eventi restano come sono e nessuno viene invitato. Chiedi al gestore di togliere la sospensione, poi invia di nuovo la tua e-mail.',
  'refusal.notListed':
    'Il tuo indirizzo non è nell’elenco degli organizzatori di questo server. Chiedi al gestore di aggiungerlo, poi invia di nuovo l’invito.',
  'refusal.lookalike':
    'Il dominio del tuo indirizzo è scritto con lettere che somigliano a quelle di un altro. Invia l’invito da un indirizzo in lettere comuni.',
  'refusal.tooManyKept':
    'Tante tue e-mail quante ne conserviamo in un giorno aspettano la tua decisione, quindi questa non viene conservata. Applicane una, o invia di nuovo questa e-mail domani.',
  'refusal.nothingToChange': 'Hai applicato l’e-mail, ma l’evento è già come dice l’e-mail.',
  'refusal.notAnInvitation':
    'L’e-mail è una risposta o una proposta, non un invito. Crea un evento nel tuo calendario e aggiungi questo indirizzo come invitato.',
  'refusal.tooManySingleDates':
    'L’e-mail modifica più di 100 date di una serie, una per una. Modifica la serie stessa, o invia le date in più parti.',
  'refusal.eventTooLarge':
    'Con questa modifica l’evento sarebbe troppo grande per un’e-mail: ogni data modificata ha una propria descrizione. Accorcia le descrizioni e invialo di nuovo.',
  'refusal.eventUnknown':
    'Hai annullato un evento che questo server non conosce, quindi non c’è nessuno da avvisare. Se il suo invito è ancora in viaggio, l’evento sarà annullato quando arriva.',
  'refusal.addedToUnknown':
    'Hai aggiunto una data a un evento che questo server non conosce. Se il suo invito è ancora in viaggio, la data sarà aggiunta quando arriva. Altrimenti apri la serie nel tuo calendario, aggiungi questo indirizzo come invitato e invia l’invito per tutte le date.',
  'refusal.startMissing': 'L’evento non ha un inizio. Indicalo e invialo di nuovo.',
  'refusal.eventLimit':
    'Hai {upcoming} eventi in arrivo e puoi averne {most} alla volta. Annullane uno, o chiedine di più al gestore di questo server.',

  'refusal.notAnAnswer':
    'Il tuo calendario ha inviato un messaggio che solo un organizzatore può inviare, quindi nulla è cambiato. Per dire che non vieni, rispondi No.',
  'refusal.tooManyRefreshes':
    'Ti abbiamo inviato l’evento tante volte quante lo facciamo in un giorno. Lo trovi in quelle e-mail; chiedilo di nuovo domani.',
  'refusal.tooManyMails':
    'Abbiamo inoltrato all’organizzatore tante e-mail di invitati quante ne inoltriamo in un giorno, quindi la tua non è stata inoltrata. Scrivi di nuovo domani.',
  'refusal.unmatched':
    'Non abbiamo potuto capire a quale invito si riferisce la tua e-mail, quindi nessuno l’ha letta. Per rispondere a un invito usa Sì, Forse o No nel calendario che l’ha ricevuto, o i link nella sua e-mail. Per scrivere all’organizzatore, rispondi a quella e-mail. Per creare un tuo evento, invita {address} dal tuo calendario.',
  'refusal.eventGone':
    'L’evento di cui parla la tua e-mail non è più su questo server, quindi nessuno l’ha letta. Scrivi all’indirizzo dell’organizzatore stesso.',
};
