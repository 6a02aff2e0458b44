/** The sentences that say why something was refused and how to fix it, in English. */
export const en = {
  'place.row': 'Row {row}',
  'place.rowOfFile': 'Row {row} of {file}',
  'place.event': 'Event {number} of the file',

  'refusal.noCalendar':
    'The mail has no calendar in it. Invite create@ from your calendar, or attach the .ics file.',
  'refusal.deliveryReport':
    'This is a report about a mail (a bounce or a receipt), not an answer to an invite.',
  'refusal.onlyTasks': 'The calendar holds a task, not an event. Make it an event and send it again.',
  'refusal.onlyJournal':
    'The calendar holds a journal entry, not an event. Make it an event and send it again.',
  'refusal.onlyFreeBusy': 'The calendar asks for free and busy times or lists them; it has no event.',
  'refusal.noEvent': 'The calendar is empty: there is no event in it. Send the event itself.',
  'refusal.calendarBroken':
    'The calendar cannot be read: there is no VCALENDAR with readable lines. Export the event again.',
  'refusal.calendarTooLarge':
    'The calendar is larger than 1 MiB or has more than 10,000 lines. Remove files embedded in it, or guests.',
  'refusal.tooManyEvents':
    'The calendar holds more than 1,000 entries. Send the events you mean, not a whole calendar.',
  'refusal.tooManyAttendees':
    'An event lists more than 1,000 attendees. Invite them through the API instead of the guest list.',
  'refusal.tooManyDates': 'A series lists more than 3,000 single dates. Describe it by a rule instead.',
  'refusal.winmailDat':
    'Outlook sent the meeting as a winmail.dat, which only Outlook can read. In Outlook, open File > Options > Mail, set “When sending messages in Rich Text format to Internet recipients” to “Convert to HTML format”, and send it again. If that does not help, ask your Exchange administrator to turn TNEF off for this domain (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'The mail is encrypted, and this server has no key to read it. Send it again without encryption; it may be signed.',
  'refusal.smimeUnreadable':
    'The mail is signed by S/MIME in a form that cannot be read. Send it again with a clear-text signature, or without S/MIME.',
  'refusal.methodConflict':
    'The mail and the calendar in it disagree about what this is: the method parameter of the MIME part is not its METHOD. Send it again from the calendar itself.',
  'refusal.methodUnknown':
    'METHOD is not one of those in RFC 5546, so it is not known what the mail asks for.',
  'refusal.uidMissing': 'The event has no UID, so that a later change could not find it. Add a UID.',
  'refusal.uidTooLong': 'The UID of the event is longer than 1,000 characters. Use a shorter one.',
  'refusal.textTooLong':
    'The title (SUMMARY) of the event is longer than 1,000 characters, or its LOCATION than 4,000. Put the text into its description.',
  'refusal.noDtstart': 'The event has no DTSTART that can be read. Add the time it starts at.',
  'refusal.endsBeforeStart': 'The event ends before it starts. Correct DTEND or DURATION.',
  'refusal.attendeeMissing': 'The reply names no ATTENDEE, so that it says neither who answers nor what.',
  'refusal.timeZoneUnknown':
    'A time is given in an unknown time zone, and the calendar does not describe it. Use an IANA name (Europe/Berlin) or add its VTIMEZONE.',
  'refusal.recurrenceNotUnderstood':
    'The recurrence rule cannot be followed: it is broken, repeated, or of another than the Gregorian calendar. Use one RRULE as in RFC 5545.',

  'refusal.mailTooLarge': 'The mail, or what is attached to it, is too large. Remove its attachments.',
  'refusal.mailTooComplex':
    'The mail has more than 200 parts or a header of more than 256 KB. Send the calendar file alone, in a new mail.',
  'refusal.mailBroken': 'The mail cannot be read. Send it again from another program.',
  'refusal.calendarsTooLarge':
    'The calendars in the mail are too large: the limit is 8 MiB. Remove files embedded in them, or send them in parts.',

  'refusal.manyEvents': 'The mail holds more than 5,000 events. Send them in parts.',
  'refusal.manyLines': 'The calendars in the mail have more than 300,000 lines. Send their events in parts.',
  'refusal.tablesTooLarge': 'The attached tables are larger than 8 MiB. Send them in parts.',
  'refusal.tableEmpty': 'The file has a heading and no rows. Write an event into each.',
  'refusal.listOfPeople':
    'The attached file is a list of people, and does not say to which event. Reply to the confirmation of the event with the list attached, and everybody on it is invited.',
  'refusal.headingMissing':
    'The attached file is no table of events: its first row must name the columns, at least “title” and “start”. Others are end, duration, time zone, location, description, url, all day and id.',
  'refusal.rowRepeated':
    'It is the same event as row {row}: same id, or same title and start. Give each an id of its own, or leave one out.',
  'refusal.rowRepeatedInFile':
    'It is the same event as row {row} of {file}: same id, or same title and start. Give each an id of its own, or leave one out.',
  'refusal.rowNoTitle': 'It has no title. Write one into the title column.',
  'refusal.rowNoStart': 'It has no start. Write it as 2026-05-12 19:30, or as 2026-05-12 for a whole day.',
  'refusal.rowDateAmbiguous':
    '“{cell}”: which is the month? Write it as 2026-05-12 19:30, or as 2026-05-12 for a whole day.',
  'refusal.rowDatesContradict':
    '“{cell}”: which is the month? The day is first in “{day}” in row {dayRow}, and the month is first in “{month}” in row {monthRow}. Write it as 2026-05-12 19:30, or as 2026-05-12 for a whole day.',
  'refusal.rowDatesContradictInFile':
    '“{cell}”: which is the month? The day is first in “{day}” in row {dayRow} of {file}, and the month is first in “{month}” in row {monthRow} of {file}. Write it as 2026-05-12 19:30, or as 2026-05-12 for a whole day.',
  'refusal.rowNoDate':
    '“{cell}” is no date that we know. Write it as 2026-05-12 19:30, or as 2026-05-12 for a whole day.',
  'refusal.rowNoZone': '“{cell}” is no time zone that we know. Write the name of one, such as Europe/Berlin.',
  'refusal.rowNoEndTime': '“{cell}” has no time of day. Write it as 2026-05-12 21:30.',
  'refusal.rowNoLength': '“{cell}” is no length that we know. Write 90 for ninety minutes, 1:30, or 2 hours.',
  'refusal.rowEndsBeforeStart': 'It ends before it starts. Correct the start or the end.',
  'refusal.rowFailed':
    "A fault of this server kept this event from being made; this server's operator has been notified. Send it alone, in a simpler form.",
  'refusal.rowEventCancelled':
    'The event that you have was cancelled meanwhile, and stays cancelled. Make a second event of this one.',
  'refusal.rowNotAddressed':
    'The event has guests, and our address is not among them. Add our address to its guests, or send the event without guests.',
  'refusal.rowSomebodyElses':
    'Somebody else sent this event to us from the same calendar. Send it in a mail of its own, and both of you are asked what to do.',

  'refusal.listTooLong': 'A list holds up to {most, number} people and 4 MB. Send it in parts.',
  'refusal.listNotText':
    'This is not a text file. In your spreadsheet choose “Save as” and Excel (.xlsx) or CSV (UTF-8).',
  'refusal.listOther':
    'This is not a table: {file} is in another format. Choose “Save as” and Excel (.xlsx) or CSV (UTF-8), and send that file.',
  'refusal.listOtherUnnamed':
    'This is not a table: the file is in another format. Choose “Save as” and Excel (.xlsx) or CSV (UTF-8), and send that file.',
  'refusal.listXls':
    'This is a workbook of an old Excel (.xls), which we cannot read. Open it. Choose “Save as” and Excel (.xlsx) or CSV (UTF-8), and send that file.',
  'refusal.listXlsb':
    'This is a binary workbook of Excel (.xlsb), which we cannot read. Open it. Choose “Save as” and Excel (.xlsx) or CSV (UTF-8), and send that file.',
  'refusal.listOds':
    'This is an OpenDocument spreadsheet (.ods), which we cannot read. Open it. Choose “Save as” and Excel (.xlsx) or CSV (UTF-8), and send that file.',
  'refusal.listNumbers':
    'This is a Numbers spreadsheet, which we cannot read. In Numbers choose “File”, “Export To” and “Excel”, and send that file.',
  'refusal.listPages':
    'This is a Pages document, which we cannot read as a list. Copy the addresses into a spreadsheet, one a row, and send it as Excel (.xlsx) or CSV.',
  'refusal.listPdf':
    'This is a PDF, which has no rows that we can read. Send the table it was made from, as Excel (.xlsx) or CSV.',
  'refusal.listWord':
    'This is a Word document, which we cannot read as a list. Copy the addresses into a spreadsheet, one a row, and send it as Excel (.xlsx) or CSV.',
  'refusal.listOdt':
    'This is an OpenDocument text (.odt), which we cannot read as a list. Copy the addresses into a spreadsheet, one a row, and send it as Excel (.xlsx) or CSV.',
  'refusal.listRtf':
    'This is an RTF document, which we cannot read as a list. Copy the addresses into a spreadsheet, one a row, and send it as Excel (.xlsx) or CSV.',
  'refusal.listZip':
    'This is a ZIP archive. Unpack it, and send the table that is in it as Excel (.xlsx) or CSV.',
  'refusal.workbookProtected':
    'The Excel file is protected by a password. Save it without the password, and send it again.',
  'refusal.workbookDamaged':
    'The Excel file is damaged or incomplete. Open it in your spreadsheet, save it again as .xlsx, and send that file.',
  'refusal.workbookTooLarge':
    'The Excel file holds too much. Copy the columns with names and addresses into a new file, and send that, or send it in parts.',
  'refusal.listMissing':
    'Your reply has no list attached, and addresses in the text of a mail are not read. Attach a file with one address a row, saved as Excel (.xlsx), CSV or TXT, and reply once more; or paste the addresses on the page that the button of our confirmation opens.',
  'refusal.listEmpty':
    'No row of the attached list holds an address that mail can go to. Put one address into each row.',
  'refusal.listTakenNone': 'No column is called one of addresses.',
  'refusal.listTakenOne': 'The addresses are from the column {columns}.',
  'refusal.listTakenMore': 'The addresses are from the columns {columns}.',
  'refusal.listEventUnknown':
    'You replied to a mail about an event that is not yours on this server. Reply to the confirmation you got from it.',
  'refusal.listEventCancelled':
    'The event is cancelled, so nobody was invited. Send it again from your calendar if it takes place after all.',
  'refusal.listEventOver':
    'The event is over, so nobody was invited. Reply to the confirmation of an event that is still to come.',

  'refusal.suspended':
    "This server's operator has suspended your address: events stay as they are, and nobody is invited. Ask the operator to lift the suspension, then send your mail again.",
  'refusal.notListed':
    "Your address is not on the list of organizers of this server. Ask this server's operator to add you, then send the invitation again.",
  'refusal.lookalike':
    'The domain of your address is written in letters that look like those of another. Send the invitation from an address in plain letters.',
  'refusal.tooManyKept':
    'As many of your mails as we keep in a day wait for your decision, so this one is not kept. Apply one of them, or send this mail again tomorrow.',
  'refusal.nothingToChange': 'You applied the mail, but the event is already as the mail says.',
  'refusal.notAnInvitation':
    'The mail is an answer or a proposal, not an invitation. Create an event in your calendar and add this address as a guest.',
  'refusal.tooManySingleDates':
    'The mail changes more than 100 dates of a series one by one. Change the series itself, or send the dates in parts.',
  'refusal.eventTooLarge':
    'With this change the event would be too large for a mail: each changed occurrence has a description of its own. Shorten the descriptions and send it again.',
  'refusal.eventUnknown':
    'You cancelled an event that this server does not know, so there is nobody to notify. If its invitation is still on its way, the event is cancelled when the invitation arrives.',
  'refusal.addedToUnknown':
    'You added a date to an event that this server does not know. If its invitation is still on its way, the date is added when the invitation arrives. Otherwise open the series in your calendar, add this address as a guest and send the invitation to all dates.',
  'refusal.startMissing': 'The event has no start. Give it one and send it again.',
  'refusal.eventLimit':
    "You have {upcoming} coming events, and may have {most} at a time. Cancel one, or ask this server's operator for more.",

  'refusal.notAnAnswer':
    'Your calendar sent a message that only an organizer may send, so nothing was changed. To say that you do not come, answer No.',
  'refusal.tooManyRefreshes':
    'We have sent you the event as often as we do in a day. You find it in those mails; ask again tomorrow.',
  'refusal.tooManyMails':
    'We have passed on as many mails from guests to the organizer as we do in a day, so yours was not passed on. Write again tomorrow.',
  'refusal.unmatched':
    'We could not tell which invitation your mail is about, so nobody has read it. To answer an invitation, use Yes, Maybe or No in the calendar that got it, or the links in its mail. To write to the organizer, reply to that mail. To make an event of your own, invite {address} from your calendar.',
  'refusal.eventGone':
    'The event that your mail is about is not on this server any more, so nobody has read it. Write to the organizer’s own address.',
} as const;

/** The sentences of refusals in a language: those of English, each translated. */
export type RefusalCatalogue = Readonly<Record<keyof typeof en, string>>;
