import type { RefusalCatalogue } from './en.ts';

/** Dutch. Readers are addressed as “je”, as most Dutch software does. */
export const nl: RefusalCatalogue = {
  'place.row': 'Rij {row}',
  'place.rowOfFile': 'Rij {row} van {file}',
  'place.event': 'Afspraak {number} in het bestand',

  'refusal.noCalendar':
    'De e-mail bevat geen agenda. Nodig create@ uit vanuit je agenda, of voeg het .ics-bestand als bijlage toe.',
  'refusal.deliveryReport':
    'Dit is een bericht over een e-mail (een onbestelbare e-mail of een leesbevestiging), geen antwoord op een uitnodiging.',
  'refusal.onlyTasks':
    'De agenda bevat een taak, geen afspraak. Maak er een afspraak van en verstuur die opnieuw.',
  'refusal.onlyJournal':
    'De agenda bevat een dagboeknotitie, geen afspraak. Maak er een afspraak van en verstuur die opnieuw.',
  'refusal.onlyFreeBusy':
    'De agenda vraagt naar vrije en bezette tijden of somt ze op; er staat geen afspraak in.',
  'refusal.noEvent': 'De agenda is leeg: er staat geen afspraak in. Verstuur de afspraak zelf.',
  'refusal.calendarBroken':
    'De agenda is niet te lezen: er is geen VCALENDAR met leesbare regels. Exporteer de afspraak opnieuw.',
  'refusal.calendarTooLarge':
    'De agenda is groter dan 1 MiB of heeft meer dan 10.000 regels. Verwijder ingesloten bestanden, of gasten.',
  'refusal.tooManyEvents':
    'De agenda bevat meer dan 1.000 items. Verstuur de afspraken die je bedoelt, niet een hele agenda.',
  'refusal.tooManyAttendees':
    'Een afspraak heeft meer dan 1.000 deelnemers. Nodig hen uit via de API in plaats van de gastenlijst.',
  'refusal.tooManyDates': 'Een reeks noemt meer dan 3.000 losse datums. Beschrijf de reeks met een regel.',
  'refusal.winmailDat':
    'Outlook heeft de vergadering als winmail.dat verstuurd, dat alleen Outlook kan lezen. Open in Outlook Bestand > Opties > E-mail, zet ‘Bij het verzenden van berichten met RTF-opmaak naar internetadressen’ op ‘Converteren naar HTML-indeling’ en verstuur hem opnieuw. Helpt dat niet, vraag dan je Exchange-beheerder om TNEF voor dit domein uit te zetten (Set-RemoteDomain -TNEFEnabled $false).',
  'refusal.mailEncrypted':
    'De e-mail is versleuteld en deze server heeft geen sleutel om hem te lezen. Verstuur hem opnieuw zonder versleuteling; ondertekend mag.',
  'refusal.smimeUnreadable':
    'De e-mail is met S/MIME ondertekend in een vorm die niet te lezen is. Verstuur hem opnieuw met een leesbare ondertekening, of zonder S/MIME.',
  'refusal.methodConflict':
    'De e-mail en de agenda erin spreken elkaar tegen: de parameter method van het MIME-deel is niet zijn METHOD. Verstuur hem opnieuw vanuit de agenda zelf.',
  'refusal.methodUnknown': 'METHOD is er geen uit RFC 5546, dus het is niet bekend wat de e-mail vraagt.',
  'refusal.uidMissing':
    'De afspraak heeft geen UID, dus een latere wijziging kan hem niet vinden. Voeg een UID toe.',
  'refusal.uidTooLong': 'De UID van de afspraak is langer dan 1.000 tekens. Gebruik een kortere.',
  'refusal.textTooLong':
    'De titel (SUMMARY) van de afspraak is langer dan 1.000 tekens, of de locatie (LOCATION) langer dan 4.000. Zet de tekst in de beschrijving.',
  'refusal.noDtstart': 'De afspraak heeft geen leesbare DTSTART. Geef aan wanneer hij begint.',
  'refusal.endsBeforeStart': 'De afspraak eindigt voordat hij begint. Verbeter DTEND of DURATION.',
  'refusal.attendeeMissing': 'Het antwoord noemt geen ATTENDEE, dus het zegt niet wie er antwoordt en wat.',
  'refusal.timeZoneUnknown':
    'Een tijd staat in een onbekende tijdzone die de agenda niet beschrijft. Gebruik een IANA-naam (Europe/Berlin) of voeg de VTIMEZONE toe.',
  'refusal.recurrenceNotUnderstood':
    'De herhalingsregel is niet te volgen: hij is onjuist, staat er dubbel of hoort niet bij de gregoriaanse kalender. Gebruik één RRULE zoals in RFC 5545.',

  'refusal.mailTooLarge': 'De e-mail, of wat eraan hangt, is te groot. Verwijder de bijlagen.',
  'refusal.mailTooComplex':
    'De e-mail heeft meer dan 200 delen of een kop van meer dan 256 KB. Verstuur alleen het agendabestand, in een nieuwe e-mail.',
  'refusal.mailBroken': 'De e-mail is niet te lezen. Verstuur hem opnieuw vanuit een ander programma.',
  'refusal.calendarsTooLarge':
    'De agenda’s in de e-mail zijn te groot: de grens is 8 MiB. Verwijder ingesloten bestanden, of verstuur ze in delen.',

  'refusal.manyEvents': 'De e-mail bevat meer dan 5.000 afspraken. Verstuur ze in delen.',
  'refusal.manyLines':
    'De agenda’s in de e-mail hebben meer dan 300.000 regels. Verstuur de afspraken in delen.',
  'refusal.tablesTooLarge': 'De bijgevoegde tabellen zijn groter dan 8 MiB. Verstuur ze in delen.',
  'refusal.tableEmpty': 'Het bestand heeft een kop en geen rijen. Zet in elke rij een afspraak.',
  'refusal.listOfPeople':
    'Het bijgevoegde bestand is een lijst met mensen en zegt niet voor welke afspraak. Antwoord op de bevestiging van de afspraak met de lijst als bijlage, dan wordt iedereen erop uitgenodigd.',
  'refusal.headingMissing':
    'Het bijgevoegde bestand is geen tabel met afspraken: de eerste rij moet de kolommen noemen, ten minste ‘title’ en ‘start’. Andere zijn end, duration, time zone, location, description, url, all day en id.',
  'refusal.rowRepeated':
    'Dit is dezelfde afspraak als in rij {row}: hetzelfde id, of dezelfde titel en hetzelfde begin. Geef elke een eigen id, of laat er een weg.',
  'refusal.rowRepeatedInFile':
    'Dit is dezelfde afspraak als in rij {row} van {file}: hetzelfde id, of dezelfde titel en hetzelfde begin. Geef elke een eigen id, of laat er een weg.',
  'refusal.rowNoTitle': 'De titel ontbreekt. Zet er een in de titelkolom.',
  'refusal.rowNoStart':
    'Het begin ontbreekt. Schrijf het als 2026-05-12 19:30, of als 2026-05-12 voor een hele dag.',
  'refusal.rowDateAmbiguous':
    '‘{cell}’: welk getal is de maand? Schrijf het als 2026-05-12 19:30, of als 2026-05-12 voor een hele dag.',
  'refusal.rowDatesContradict':
    '‘{cell}’: welk getal is de maand? De dag staat vooraan in ‘{day}’ in rij {dayRow}, de maand in ‘{month}’ in rij {monthRow}. Schrijf het als 2026-05-12 19:30, of als 2026-05-12 voor een hele dag.',
  'refusal.rowDatesContradictInFile':
    '‘{cell}’: welk getal is de maand? De dag staat vooraan in ‘{day}’ in rij {dayRow} van {file}, de maand in ‘{month}’ in rij {monthRow} van {file}. Schrijf het als 2026-05-12 19:30, of als 2026-05-12 voor een hele dag.',
  'refusal.rowNoDate':
    '‘{cell}’ is geen datum die we kennen. Schrijf die als 2026-05-12 19:30, of als 2026-05-12 voor een hele dag.',
  'refusal.rowNoZone':
    '‘{cell}’ is geen tijdzone die we kennen. Schrijf de naam van een tijdzone, zoals Europe/Berlin.',
  'refusal.rowNoEndTime': '‘{cell}’ heeft geen tijd. Schrijf het als 2026-05-12 21:30.',
  'refusal.rowNoLength':
    '‘{cell}’ is geen duur die we kennen. Schrijf 90 voor negentig minuten, 1:30 of 2 hours.',
  'refusal.rowEndsBeforeStart': 'De afspraak eindigt voordat hij begint. Verbeter het begin of het einde.',
  'refusal.rowFailed':
    'Door een fout van deze server kon deze afspraak niet worden gemaakt; de beheerder heeft bericht gekregen. Verstuur hem apart, in een eenvoudigere vorm.',
  'refusal.rowEventCancelled':
    'De afspraak die je hebt, is intussen geannuleerd en blijft geannuleerd. Maak van deze een tweede afspraak.',
  'refusal.rowNotAddressed':
    'De afspraak heeft gasten en ons adres is er niet bij. Voeg ons adres toe aan de gasten, of verstuur de afspraak zonder gasten.',
  'refusal.rowSomebodyElses':
    'Iemand anders heeft ons deze afspraak vanuit dezelfde agenda gestuurd. Verstuur hem in een aparte e-mail, dan vragen we jullie beiden wat er moet gebeuren.',

  'refusal.listTooLong': 'Een lijst mag tot {most, number} mensen en 4 MB bevatten. Verstuur hem in delen.',
  'refusal.listNotText':
    'Dit is geen tekstbestand. Kies in je spreadsheetprogramma ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8).',
  'refusal.listOther':
    'Dit is geen tabel: {file} heeft een andere indeling. Kies ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8), en verstuur dat bestand.',
  'refusal.listOtherUnnamed':
    'Dit is geen tabel: het bestand heeft een andere indeling. Kies ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8), en verstuur dat bestand.',
  'refusal.listXls':
    'Dit is een werkmap van een oude Excel (.xls), die we niet kunnen lezen. Open hem, kies ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8), en verstuur dat bestand.',
  'refusal.listXlsb':
    'Dit is een binaire werkmap van Excel (.xlsb), die we niet kunnen lezen. Open hem, kies ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8), en verstuur dat bestand.',
  'refusal.listOds':
    'Dit is een OpenDocument-spreadsheet (.ods), die we niet kunnen lezen. Open hem, kies ‘Opslaan als’ en Excel (.xlsx) of CSV (UTF-8), en verstuur dat bestand.',
  'refusal.listNumbers':
    'Dit is een Numbers-spreadsheet, die we niet kunnen lezen. Kies in Numbers ‘Archief’, ‘Exporteer naar’ en ‘Excel’, en verstuur dat bestand.',
  'refusal.listPages':
    'Dit is een Pages-document, dat we niet als lijst kunnen lezen. Kopieer de adressen naar een spreadsheet, één per rij, en verstuur die als Excel (.xlsx) of CSV.',
  'refusal.listPdf':
    'Dit is een pdf, die geen rijen heeft die we kunnen lezen. Verstuur de tabel waarvan hij is gemaakt, als Excel (.xlsx) of CSV.',
  'refusal.listWord':
    'Dit is een Word-document, dat we niet als lijst kunnen lezen. Kopieer de adressen naar een spreadsheet, één per rij, en verstuur die als Excel (.xlsx) of CSV.',
  'refusal.listOdt':
    'Dit is een OpenDocument-tekst (.odt), die we niet als lijst kunnen lezen. Kopieer de adressen naar een spreadsheet, één per rij, en verstuur die als Excel (.xlsx) of CSV.',
  'refusal.listRtf':
    'Dit is een RTF-document, dat we niet als lijst kunnen lezen. Kopieer de adressen naar een spreadsheet, één per rij, en verstuur die als Excel (.xlsx) of CSV.',
  'refusal.listZip':
    'Dit is een ZIP-archief. Pak het uit en verstuur de tabel die erin zit als Excel (.xlsx) of CSV.',
  'refusal.workbookProtected':
    'Het Excel-bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en verstuur het opnieuw.',
  'refusal.workbookDamaged':
    'Het Excel-bestand is beschadigd of onvolledig. Open het in je spreadsheetprogramma, sla het opnieuw op als .xlsx en verstuur dat bestand.',
  'refusal.workbookTooLarge':
    'Het Excel-bestand bevat te veel. Kopieer de kolommen met namen en adressen naar een nieuw bestand en verstuur dat, of verstuur het in delen.',
  'refusal.listMissing':
    'Bij je antwoord zit geen lijst, en adressen in de tekst van een e-mail worden niet gelezen. Voeg een bestand toe met één adres per rij, opgeslagen als Excel (.xlsx), CSV of TXT, en antwoord nog een keer; of plak de adressen op de pagina die de knop in onze bevestiging opent.',
  'refusal.listEmpty':
    'Geen enkele rij van de bijgevoegde lijst bevat een adres waar e-mail naartoe kan. Zet in elke rij één adres.',
  'refusal.listTakenNone': 'Geen kolom heet zoals een kolom met adressen.',
  'refusal.listTakenOne': 'De adressen komen uit de kolom {columns}.',
  'refusal.listTakenMore': 'De adressen komen uit de kolommen {columns}.',
  'refusal.listEventUnknown':
    'Je hebt geantwoord op een e-mail over een afspraak die op deze server niet van jou is. Antwoord op de bevestiging die je van deze server hebt gekregen.',
  'refusal.listEventCancelled':
    'De afspraak is geannuleerd, dus er is niemand uitgenodigd. Gaat hij toch door, verstuur hem dan opnieuw vanuit je agenda.',
  'refusal.listEventOver':
    'De afspraak is voorbij, dus er is niemand uitgenodigd. Antwoord op de bevestiging van een afspraak die nog komt.',

  'refusal.suspended':
    'De beheerder van deze server heeft je adres geblokkeerd: afspraken blijven zoals ze zijn en niemand wordt uitgenodigd. Vraag de beheerder om de blokkering op te heffen en verstuur je e-mail dan opnieuw.',
  'refusal.notListed':
    'Je adres staat niet op de lijst met organisatoren van deze server. Vraag de beheerder om je toe te voegen en verstuur de uitnodiging dan opnieuw.',
  'refusal.lookalike':
    'Het domein van je adres is geschreven met letters die op die van een ander lijken. Verstuur de uitnodiging vanaf een adres met gewone letters.',
  'refusal.tooManyKept':
    'Er wachten al zoveel e-mails van jou op je beslissing als we op een dag bewaren, dus deze wordt niet bewaard. Pas er een toe, of verstuur deze e-mail morgen opnieuw.',
  'refusal.nothingToChange': 'Je hebt de e-mail toegepast, maar de afspraak is al zoals de e-mail zegt.',
  'refusal.notAnInvitation':
    'De e-mail is een antwoord of een voorstel, geen uitnodiging. Maak een afspraak in je agenda en voeg dit adres toe als gast.',
  'refusal.tooManySingleDates':
    'De e-mail wijzigt meer dan 100 datums van een reeks één voor één. Wijzig de reeks zelf, of verstuur de datums in delen.',
  'refusal.eventTooLarge':
    'Met deze wijziging zou de afspraak te groot zijn voor een e-mail: elke gewijzigde datum heeft een eigen beschrijving. Maak de beschrijvingen korter en verstuur de wijziging opnieuw.',
  'refusal.eventUnknown':
    'Je hebt een afspraak geannuleerd die deze server niet kent, dus er is niemand om bericht te geven. Is de uitnodiging nog onderweg, dan wordt de afspraak geannuleerd zodra die aankomt.',
  'refusal.addedToUnknown':
    'Je hebt een datum toegevoegd aan een afspraak die deze server niet kent. Is de uitnodiging nog onderweg, dan wordt de datum toegevoegd zodra die aankomt. Open anders de reeks in je agenda, voeg dit adres toe als gast en verstuur de uitnodiging voor alle datums.',
  'refusal.startMissing': 'De afspraak heeft geen begin. Geef er een op en verstuur hem opnieuw.',
  'refusal.eventLimit':
    'Je hebt {upcoming} komende afspraken en mag er {most} tegelijk hebben. Annuleer er een, of vraag de beheerder van deze server om meer.',

  'refusal.notAnAnswer':
    'Je agenda heeft een bericht gestuurd dat alleen een organisator mag sturen, dus er is niets gewijzigd. Antwoord Nee om te zeggen dat je niet komt.',
  'refusal.tooManyRefreshes':
    'We hebben je de afspraak zo vaak gestuurd als we op een dag doen. Je vindt hem in die e-mails; vraag er morgen opnieuw om.',
  'refusal.tooManyMails':
    'We hebben zoveel e-mails van gasten aan de organisator doorgegeven als we op een dag doen, dus die van jou is niet doorgegeven. Schrijf morgen opnieuw.',
  'refusal.unmatched':
    'We konden niet zien over welke uitnodiging je e-mail gaat, dus niemand heeft hem gelezen. Gebruik Ja, Misschien of Nee in de agenda die de uitnodiging kreeg, of de links in de e-mail, om te antwoorden. Antwoord op die e-mail om de organisator te schrijven. Nodig {address} uit vanuit je agenda om zelf een afspraak te maken.',
  'refusal.eventGone':
    'De afspraak waar je e-mail over gaat, staat niet meer op deze server, dus niemand heeft hem gelezen. Schrijf naar het eigen adres van de organisator.',
};
