import type { RefusalCatalogue } from './en.ts';

/** German. Readers are addressed as “Sie”. */
export const de: RefusalCatalogue = {
  'place.row': 'Zeile {row}',
  'place.rowOfFile': 'Zeile {row} von {file}',
  'place.event': 'Termin {number} der Datei',

  'refusal.noCalendar':
    'Die E-Mail enthält keinen Kalender. Laden Sie create@ aus Ihrem Kalender ein, oder hängen Sie die .ics-Datei an.',
  'refusal.deliveryReport':
    'Das ist ein Bericht über eine E-Mail (eine Unzustellbarkeits- oder Lesebestätigung), keine Antwort auf eine Einladung.',
  'refusal.onlyTasks':
    'Der Kalender enthält eine Aufgabe, keinen Termin. Machen Sie daraus einen Termin, und senden Sie ihn noch einmal.',
  'refusal.onlyJournal':
    'Der Kalender enthält einen Journaleintrag, keinen Termin. Machen Sie daraus einen Termin, und senden Sie ihn noch einmal.',
  'refusal.onlyFreeBusy':
    'Der Kalender fragt nach freien und belegten Zeiten oder zählt sie auf; er enthält keinen Termin.',
  'refusal.noEvent': 'Der Kalender ist leer: Er enthält keinen Termin. Senden Sie den Termin selbst.',
  'refusal.calendarBroken':
    'Der Kalender ist nicht lesbar: Es gibt kein VCALENDAR mit lesbaren Zeilen. Exportieren Sie den Termin noch einmal.',
  'refusal.calendarTooLarge':
    'Der Kalender ist größer als 1 MiB oder hat mehr als 10.000 Zeilen. Entfernen Sie eingebettete Dateien oder Gäste.',
  'refusal.tooManyEvents':
    'Der Kalender enthält mehr als 1.000 Einträge. Senden Sie die Termine, um die es geht, und nicht den ganzen Kalender.',
  'refusal.tooManyAttendees':
    'Ein Termin hat mehr als 1.000 Teilnehmer. Laden Sie sie über die API ein statt über die Gästeliste.',
  'refusal.tooManyDates':
    'Eine Serie hat mehr als 3.000 einzelne Daten. Beschreiben Sie sie stattdessen durch eine Regel.',
  'refusal.winmailDat':
    'Outlook hat die Besprechung als winmail.dat gesendet, die nur Outlook lesen kann. Öffnen Sie in Outlook „Datei“ > „Optionen“ > „E-Mail“, stellen Sie „Beim Senden von Nachrichten im Rich-Text-Format an Internetempfänger“ auf „In HTML-Format konvertieren“, und senden Sie sie noch einmal. Wenn das nicht hilft, bitten Sie Ihren Exchange-Administrator, TNEF für diese Domain auszuschalten (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'Die E-Mail ist verschlüsselt, und dieser Server hat keinen Schlüssel dafür. Senden Sie sie noch einmal ohne Verschlüsselung; signiert darf sie sein.',
  'refusal.smimeUnreadable':
    'Die E-Mail ist mit S/MIME in einer Form signiert, die nicht lesbar ist. Senden Sie sie noch einmal mit einer Klartext-Signatur oder ohne S/MIME.',
  'refusal.methodConflict':
    'Die E-Mail und der Kalender darin widersprechen sich: Der Parameter „method“ des MIME-Teils ist nicht dessen METHOD. Senden Sie sie noch einmal aus dem Kalender selbst.',
  'refusal.methodUnknown': 'METHOD ist keine aus RFC 5546, deshalb ist unklar, was die E-Mail will.',
  'refusal.uidMissing':
    'Der Termin hat keine UID, deshalb könnte ihn eine spätere Änderung nicht finden. Fügen Sie eine UID hinzu.',
  'refusal.uidTooLong': 'Die UID des Termins ist länger als 1.000 Zeichen. Nehmen Sie eine kürzere.',
  'refusal.textTooLong':
    'Der Titel (SUMMARY) des Termins ist länger als 1.000 Zeichen oder sein Ort (LOCATION) länger als 4.000. Schreiben Sie den Text in die Beschreibung.',
  'refusal.noDtstart': 'Der Termin hat kein lesbares DTSTART. Geben Sie an, wann er beginnt.',
  'refusal.endsBeforeStart': 'Der Termin endet, bevor er beginnt. Korrigieren Sie DTEND oder DURATION.',
  'refusal.attendeeMissing':
    'Die Antwort nennt keinen ATTENDEE, deshalb sagt sie weder, wer antwortet, noch was.',
  'refusal.timeZoneUnknown':
    'Eine Zeit steht in einer unbekannten Zeitzone, die der Kalender nicht beschreibt. Nehmen Sie einen IANA-Namen (Europe/Berlin), oder fügen Sie ihre VTIMEZONE hinzu.',
  'refusal.recurrenceNotUnderstood':
    'Die Wiederholungsregel ist nicht zu verstehen: Sie ist fehlerhaft, doppelt oder gehört nicht zum gregorianischen Kalender. Nehmen Sie eine einzige RRULE wie in RFC 5545.',

  'refusal.mailTooLarge': 'Die E-Mail oder ihr Anhang ist zu groß. Entfernen Sie die Anhänge.',
  'refusal.mailTooComplex':
    'Die E-Mail hat mehr als 200 Teile oder einen Kopf von mehr als 256 KB. Senden Sie die Kalenderdatei allein in einer neuen E-Mail.',
  'refusal.mailBroken': 'Die E-Mail ist nicht lesbar. Senden Sie sie noch einmal aus einem anderen Programm.',
  'refusal.calendarsTooLarge':
    'Die Kalender in der E-Mail sind zu groß: Erlaubt sind 8 MiB. Entfernen Sie eingebettete Dateien, oder senden Sie sie in Teilen.',

  'refusal.manyEvents': 'Die E-Mail enthält mehr als 5.000 Termine. Senden Sie sie in Teilen.',
  'refusal.manyLines':
    'Die Kalender in der E-Mail haben mehr als 300.000 Zeilen. Senden Sie die Termine in Teilen.',
  'refusal.tablesTooLarge': 'Die angehängten Tabellen sind größer als 8 MiB. Senden Sie sie in Teilen.',
  'refusal.tableEmpty':
    'Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen. Schreiben Sie in jede einen Termin.',
  'refusal.listOfPeople':
    'Die angehängte Datei ist eine Liste von Personen und sagt nicht, zu welchem Termin. Antworten Sie auf die Bestätigung des Termins mit der Liste im Anhang: Alle darauf werden eingeladen.',
  'refusal.headingMissing':
    'Die angehängte Datei ist keine Tabelle von Terminen: Die erste Zeile muss die Spalten nennen, mindestens „title“ und „start“. Weitere sind end, duration, time zone, location, description, url, all day und id.',
  'refusal.rowRepeated':
    'Das ist derselbe Termin wie in Zeile {row}: dieselbe ID oder derselbe Titel und Beginn. Geben Sie jedem eine eigene ID, oder lassen Sie einen weg.',
  'refusal.rowRepeatedInFile':
    'Das ist derselbe Termin wie in Zeile {row} von {file}: dieselbe ID oder derselbe Titel und Beginn. Geben Sie jedem eine eigene ID, oder lassen Sie einen weg.',
  'refusal.rowNoTitle': 'Der Titel fehlt. Schreiben Sie einen in die Titelspalte.',
  'refusal.rowNoStart':
    'Der Beginn fehlt. Schreiben Sie ihn als 2026-05-12 19:30, oder als 2026-05-12 für einen ganzen Tag.',
  'refusal.rowDateAmbiguous':
    '„{cell}“: Welche Zahl ist der Monat? Schreiben Sie das Datum als 2026-05-12 19:30, oder als 2026-05-12 für einen ganzen Tag.',
  'refusal.rowDatesContradict':
    '„{cell}“: Welche Zahl ist der Monat? In „{day}“ in Zeile {dayRow} steht der Tag vorn, in „{month}“ in Zeile {monthRow} der Monat. Schreiben Sie das Datum als 2026-05-12 19:30, oder als 2026-05-12 für einen ganzen Tag.',
  'refusal.rowDatesContradictInFile':
    '„{cell}“: Welche Zahl ist der Monat? In „{day}“ in Zeile {dayRow} von {file} steht der Tag vorn, in „{month}“ in Zeile {monthRow} von {file} der Monat. Schreiben Sie das Datum als 2026-05-12 19:30, oder als 2026-05-12 für einen ganzen Tag.',
  'refusal.rowNoDate':
    '„{cell}“ ist kein Datum, das wir kennen. Schreiben Sie es als 2026-05-12 19:30, oder als 2026-05-12 für einen ganzen Tag.',
  'refusal.rowNoZone':
    '„{cell}“ ist keine Zeitzone, die wir kennen. Schreiben Sie den Namen einer Zeitzone, etwa Europe/Berlin.',
  'refusal.rowNoEndTime': '„{cell}“ hat keine Uhrzeit. Schreiben Sie es als 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '„{cell}“ ist keine Dauer, die wir kennen. Schreiben Sie 90 für neunzig Minuten, 1:30 oder 2 hours.',
  'refusal.rowEndsBeforeStart': 'Das Ende liegt vor dem Beginn. Korrigieren Sie Beginn oder Ende.',
  'refusal.rowFailed':
    'Wegen eines Fehlers dieses Servers konnte dieser Termin nicht angelegt werden; der Betreiber ist benachrichtigt. Senden Sie ihn allein und in einfacherer Form.',
  'refusal.rowEventCancelled':
    'Der Termin, den Sie haben, wurde inzwischen abgesagt und bleibt abgesagt. Machen Sie aus diesem einen zweiten Termin.',
  'refusal.rowNotAddressed':
    'Der Termin hat Gäste, und unsere Adresse ist nicht darunter. Fügen Sie unsere Adresse zu den Gästen hinzu, oder senden Sie den Termin ohne Gäste.',
  'refusal.rowSomebodyElses':
    'Jemand anderes hat uns diesen Termin aus demselben Kalender gesendet. Senden Sie ihn in einer eigenen E-Mail, dann werden Sie beide gefragt, was zu tun ist.',

  'refusal.listTooLong':
    'Eine Liste fasst bis zu {most, number} Personen und 4 MB. Senden Sie sie in Teilen.',
  'refusal.listNotText':
    'Das ist keine Textdatei. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8).',
  'refusal.listOther':
    'Das ist keine Tabelle: {file} hat ein anderes Format. Wählen Sie „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8), und senden Sie diese Datei.',
  'refusal.listOtherUnnamed':
    'Das ist keine Tabelle: Die Datei hat ein anderes Format. Wählen Sie „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8), und senden Sie diese Datei.',
  'refusal.listXls':
    'Das ist eine Arbeitsmappe eines alten Excel (.xls), die wir nicht lesen können. Öffnen Sie sie, wählen Sie „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8), und senden Sie diese Datei.',
  'refusal.listXlsb':
    'Das ist eine binäre Arbeitsmappe von Excel (.xlsb), die wir nicht lesen können. Öffnen Sie sie, wählen Sie „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8), und senden Sie diese Datei.',
  'refusal.listOds':
    'Das ist eine OpenDocument-Tabelle (.ods), die wir nicht lesen können. Öffnen Sie sie, wählen Sie „Speichern unter“ und Excel (.xlsx) oder CSV (UTF-8), und senden Sie diese Datei.',
  'refusal.listNumbers':
    'Das ist eine Numbers-Tabelle, die wir nicht lesen können. Wählen Sie in Numbers „Ablage“, „Exportieren“ und „Excel“, und senden Sie diese Datei.',
  'refusal.listPages':
    'Das ist ein Pages-Dokument, das wir nicht als Liste lesen können. Kopieren Sie die Adressen in eine Tabelle, eine je Zeile, und senden Sie sie als Excel (.xlsx) oder CSV.',
  'refusal.listPdf':
    'Das ist eine PDF-Datei; sie hat keine Zeilen, die wir lesen können. Senden Sie die Tabelle, aus der sie gemacht wurde, als Excel (.xlsx) oder CSV.',
  'refusal.listWord':
    'Das ist ein Word-Dokument, das wir nicht als Liste lesen können. Kopieren Sie die Adressen in eine Tabelle, eine je Zeile, und senden Sie sie als Excel (.xlsx) oder CSV.',
  'refusal.listOdt':
    'Das ist ein OpenDocument-Text (.odt), den wir nicht als Liste lesen können. Kopieren Sie die Adressen in eine Tabelle, eine je Zeile, und senden Sie sie als Excel (.xlsx) oder CSV.',
  'refusal.listRtf':
    'Das ist ein RTF-Dokument, das wir nicht als Liste lesen können. Kopieren Sie die Adressen in eine Tabelle, eine je Zeile, und senden Sie sie als Excel (.xlsx) oder CSV.',
  'refusal.listZip':
    'Das ist ein ZIP-Archiv. Entpacken Sie es, und senden Sie die Tabelle darin als Excel (.xlsx) oder CSV.',
  'refusal.workbookProtected':
    'Die Excel-Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, und senden Sie sie noch einmal.',
  'refusal.workbookDamaged':
    'Die Excel-Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie neu als .xlsx, und senden Sie diese Datei.',
  'refusal.workbookTooLarge':
    'Die Excel-Datei enthält zu viel. Kopieren Sie die Spalten mit Namen und Adressen in eine neue Datei, und senden Sie diese, oder senden Sie sie in Teilen.',
  'refusal.listMissing':
    'An Ihrer Antwort hängt keine Liste, und Adressen im Text einer E-Mail werden nicht gelesen. Hängen Sie eine Datei mit einer Adresse je Zeile an, gespeichert als Excel (.xlsx), CSV oder TXT, und antworten Sie noch einmal. Oder fügen Sie die Adressen auf der Seite ein, die der Knopf in unserer Bestätigung öffnet.',
  'refusal.listEmpty':
    'Keine Zeile der angehängten Liste enthält eine Adresse, an die E-Mails gehen können. Schreiben Sie in jede Zeile eine Adresse.',
  'refusal.listTakenNone': 'Keine Spalte heißt wie eine von Adressen.',
  'refusal.listTakenOne': 'Die Adressen sind aus der Spalte {columns}.',
  'refusal.listTakenMore': 'Die Adressen sind aus den Spalten {columns}.',
  'refusal.listEventUnknown':
    'Sie haben auf eine E-Mail zu einem Termin geantwortet, der auf diesem Server nicht Ihrer ist. Antworten Sie auf die Bestätigung, die Sie von diesem Server bekommen haben.',
  'refusal.listEventCancelled':
    'Der Termin ist abgesagt, deshalb wurde niemand eingeladen. Wenn er doch stattfindet, senden Sie ihn noch einmal aus Ihrem Kalender.',
  'refusal.listEventOver':
    'Der Termin ist vorbei, deshalb wurde niemand eingeladen. Antworten Sie auf die Bestätigung eines Termins, der noch kommt.',

  'refusal.suspended':
    'Der Betreiber dieses Servers hat Ihre Adresse gesperrt: Termine bleiben, wie sie sind, und niemand wird eingeladen. Bitten Sie den Betreiber, die Sperre aufzuheben, und senden Sie Ihre E-Mail dann noch einmal.',
  'refusal.notListed':
    'Ihre Adresse steht nicht auf der Liste der Organisatoren dieses Servers. Bitten Sie den Betreiber, Sie aufzunehmen, und senden Sie die Einladung dann noch einmal.',
  'refusal.lookalike':
    'Die Domain Ihrer Adresse ist mit Buchstaben geschrieben, die denen einer anderen gleichen. Senden Sie die Einladung von einer Adresse mit gewöhnlichen Buchstaben.',
  'refusal.tooManyKept':
    'So viele Ihrer E-Mails, wie wir an einem Tag aufbewahren, warten auf Ihre Entscheidung, deshalb wird diese nicht aufbewahrt. Wenden Sie eine davon an, oder senden Sie diese E-Mail morgen noch einmal.',
  'refusal.nothingToChange':
    'Sie haben die E-Mail angewendet, aber der Termin ist schon so, wie sie es sagt.',
  'refusal.notAnInvitation':
    'Die E-Mail ist eine Antwort oder ein Vorschlag, keine Einladung. Legen Sie in Ihrem Kalender einen Termin an, und fügen Sie diese Adresse als Gast hinzu.',
  'refusal.tooManySingleDates':
    'Die E-Mail ändert mehr als 100 Daten einer Serie einzeln. Ändern Sie die Serie selbst, oder senden Sie die Daten in Teilen.',
  'refusal.eventTooLarge':
    'Mit dieser Änderung wäre der Termin zu groß für eine E-Mail: Jedes geänderte Datum hat eine eigene Beschreibung. Kürzen Sie die Beschreibungen, und senden Sie die Änderung noch einmal.',
  'refusal.eventUnknown':
    'Sie haben einen Termin abgesagt, den dieser Server nicht kennt, deshalb ist niemand zu benachrichtigen. Wenn seine Einladung noch unterwegs ist, wird er abgesagt, sobald sie ankommt.',
  'refusal.addedToUnknown':
    'Sie haben einem Termin, den dieser Server nicht kennt, ein Datum hinzugefügt. Wenn seine Einladung noch unterwegs ist, wird das Datum hinzugefügt, sobald sie ankommt. Sonst öffnen Sie die Serie in Ihrem Kalender, fügen Sie diese Adresse als Gast hinzu, und senden Sie die Einladung für alle Daten.',
  'refusal.startMissing':
    'Der Termin hat keinen Beginn. Geben Sie ihm einen, und senden Sie ihn noch einmal.',
  'refusal.eventLimit':
    'Sie haben {upcoming} kommende Termine und dürfen {most} zugleich haben. Sagen Sie einen ab, oder bitten Sie den Betreiber dieses Servers um mehr.',

  'refusal.notAnAnswer':
    'Ihr Kalender hat eine Nachricht gesendet, die nur ein Organisator senden darf, deshalb wurde nichts geändert. Um zu sagen, dass Sie nicht kommen, antworten Sie mit Nein.',
  'refusal.tooManyRefreshes':
    'Wir haben Ihnen den Termin so oft gesendet, wie wir es an einem Tag tun. Sie finden ihn in diesen E-Mails; fragen Sie morgen wieder.',
  'refusal.tooManyMails':
    'Wir haben heute schon so viele E-Mails von Gästen an den Organisator weitergeleitet, wie wir es an einem Tag tun; Ihre wurde deshalb nicht weitergeleitet. Schreiben Sie morgen noch einmal.',
  'refusal.unmatched':
    'Wir konnten nicht erkennen, zu welcher Einladung Ihre E-Mail gehört, deshalb hat sie niemand gelesen. Um eine Einladung zu beantworten, nutzen Sie Ja, Vielleicht oder Nein in dem Kalender, der sie bekommen hat, oder die Links in ihrer E-Mail. Um dem Organisator zu schreiben, antworten Sie auf diese E-Mail. Um selbst einen Termin anzulegen, laden Sie {address} aus Ihrem Kalender ein.',
  'refusal.eventGone':
    'Der Termin, um den es in Ihrer E-Mail geht, ist nicht mehr auf diesem Server, deshalb hat sie niemand gelesen. Schreiben Sie an die eigene Adresse des Organisators.',
};
