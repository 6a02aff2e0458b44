import type { GuestCatalogue } from './en.ts';

/** Dutch. Readers are addressed as “je”, as most Dutch software does. */
export const nl: GuestCatalogue = {
  'answer.yes': 'Ja',
  'answer.maybe': 'Misschien',
  'answer.no': 'Nee',

  'list.comma': ', ',

  'when.dayAndTime': '{day}, {time}',
  'when.zoned': '{time} ({zone})',
  'when.assumedZone': '{zone}, tijdzone aangenomen',
  'when.repeating': '{time}, {repeats}',

  'repeats.daily': '{interval, plural, one {elke dag} other {elke # dagen}}',
  'repeats.weekly': '{interval, plural, one {elke week} other {elke # weken}}',
  'repeats.monthly': '{interval, plural, one {elke maand} other {elke # maanden}}',
  'repeats.yearly': '{interval, plural, one {elk jaar} other {elke # jaar}}',
  'repeats.everyWeekday': 'elke werkdag',
  'repeats.onWeekdays': '{rhythm} op werkdagen',
  'repeats.on': '{rhythm} op {days}',
  'repeats.onOf': '{rhythm} op {days} van {months}',
  'repeats.in': '{rhythm} in {months}',
  'repeats.first': 'de eerste {day}',
  'repeats.second': 'de tweede {day}',
  'repeats.third': 'de derde {day}',
  'repeats.fourth': 'de vierde {day}',
  'repeats.fifth': 'de vijfde {day}',
  'repeats.last': 'de laatste {day}',
  'repeats.secondLast': 'de op een na laatste {day}',
  'repeats.monthDay': 'dag {day}',
  'repeats.lastDay': 'de laatste dag',
  'repeats.irregular': 'herhaalt zich',
  'repeats.since': '{rhythm} sinds {day}',
  'repeats.onlySince': 'sinds {day}',
  'repeats.until': 'tot en met {day}',
  'repeats.times': '{count, plural, one {# keer} other {# keer}}',
  'repeats.timesInAll': '{count, plural, one {# keer in totaal} other {# keer in totaal}}',
  'repeats.notOn': 'niet op {days}',
  'repeats.alsoOn': 'ook op {days}',
  'repeats.more': '{count, plural, one {nog #} other {nog #}}',
  'repeats.moved': 'op {to} in plaats van {from}',
  'repeats.movedFrom': 'vanaf {from} zoals op {to}',

  'changes.heading': 'Wat er is gewijzigd:',
  'changes.sinceAnswer': 'Wat er sinds je antwoord is gewijzigd:',
  'changes.onDay': 'Wat er op {day} is gewijzigd:',
  'changes.reopened': 'De afspraak gaat weer door.',
  'changes.moved': 'Verplaatst van {was} naar {is}.',
  'changes.series': 'De data waren {was}. Nu zijn ze {is}.',
  'changes.dateMoved': 'Eén datum is verplaatst van {was} naar {is}.',
  'changes.dateOut': 'Geannuleerd: {was}.',
  'changes.dateAdded': 'Nieuwe datum: {is}.',
  'changes.dateDetails': 'Andere gegevens op {is}.',
  'changes.moreMoved':
    '{count, plural, one {Nog één datum is verplaatst.} other {Nog # data zijn verplaatst.}}',
  'changes.moreOut':
    '{count, plural, one {Nog één datum is geannuleerd.} other {Nog # data zijn geannuleerd.}}',
  'changes.moreAdded': '{count, plural, one {Nog één datum is nieuw.} other {Nog # data zijn nieuw.}}',
  'changes.title': 'Titel: ‘{was}’ is nu ‘{is}’',
  'changes.noTitle': '(geen titel)',
  'changes.place': 'Locatie: ‘{was}’ is nu ‘{is}’',
  'changes.placeSet': 'Nieuwe locatie: ‘{is}’',
  'changes.placeGone': 'Niet langer de locatie: ‘{was}’',
  'changes.line': 'In de beschrijving: ‘{was}’ is nu ‘{is}’',
  'changes.lineSet': 'Nieuw in de beschrijving: ‘{is}’',
  'changes.lineGone': 'Niet langer in de beschrijving: ‘{was}’',
  'changes.description': 'De beschrijving is gewijzigd.',
  'changes.call': 'De link om deel te nemen is gewijzigd.',
  'changes.details': 'Gegevens van de agenda-afspraak zijn gewijzigd.',

  'facts.when': 'Wanneer',
  'facts.where': 'Waar',
  'facts.from': 'Van',
  'facts.for': 'Voor',
  'facts.places': 'Plaatsen',
  'facts.yourAnswer': 'Je antwoord',
  'facts.yourComment': 'Je opmerking',

  'page.languages': 'Taal',

  'event.untitled': 'Afspraak zonder titel',
  'event.quoted': '‘{title}’',
  'place.map': 'Op de kaart tonen',
  'calendars.other': 'Apple of een andere agenda',
  'calendars.file': 'Apple of een andere agenda (.ics)',

  'invite.ask': 'Stuur me de uitnodiging',
  'invite.email': 'Je e-mailadres',
  'invite.unusableAddress':
    'Naar dit adres kan geen e-mail worden gestuurd. Schrijf het als ann@example.com.',
  'invite.tooMany':
    'Er zijn vanaf jouw netwerk te veel uitnodigingen aangevraagd. Probeer het morgen of vanaf een ander netwerk opnieuw, of vraag de organisator om je uit te nodigen.',
  'invite.close': 'Sluiten',

  'eventPage.cancelled': '<strong>Geannuleerd.</strong> De organisator heeft deze afspraak geannuleerd.',
  'eventPage.past': '<strong>Deze afspraak is voorbij.</strong> Een uitnodiging aanvragen kan niet meer.',
  'eventPage.closed':
    '<strong>De uitnodigingen zijn gesloten.</strong> De organisator neemt op deze pagina geen aanvragen meer aan.',
  'eventPage.full': '<strong>Volgeboekt.</strong> Alle plaatsen zijn bezet.',
  'eventPage.line':
    '<strong>Volgeboekt.</strong> Alle plaatsen zijn bezet. Komt er een vrij, dan krijgt de volgende op de wachtlijst de uitnodiging.',
  'eventPage.taken': '{taken} van {places} bezet',
  'eventPage.joinInInvite': 'De link om deel te nemen staat in de uitnodiging.',
  'eventPage.localTime': 'In je eigen tijdzone ({place}): {time}',
  'eventPage.about': 'Beschrijving',
  'eventPage.hint':
    'Hij komt per e-mail in je agenda, waar je Ja, Misschien of Nee antwoordt. {organizer} ziet je antwoord.',
  'eventPage.confirm': 'Zullen we de uitnodiging naar <strong>{email}</strong> sturen?',
  'eventPage.anotherAddress': 'Een ander adres gebruiken',
  'eventPage.sent':
    '<strong>Kijk in je mailbox.</strong> De uitnodiging gaat naar {email}. Beantwoord hem met Ja, Misschien of Nee.',
  'eventPage.notArrived':
    'Na een paar minuten nog niets? Als je de uitnodiging al hebt, wordt er geen tweede gestuurd: zoek de eerste, ook in je spammap, of <link>gebruik een ander adres</link>.',
  'eventPage.unfilled':
    'De link waarmee je hier kwam, was niet ingevuld: er staat {tag} waar een gegeven van jou hoort. Vul zelf je adres in.',
  'eventPage.onlyAdd': 'Alleen aan mijn agenda toevoegen',
  'eventPage.onlyAddHint':
    '{organizer} krijgt dan geen antwoord van je, en jij krijgt geen bericht van wijzigingen.',

  'line.join': 'Op de wachtlijst',
  'line.hint':
    'We sturen je de uitnodiging als je aan de beurt bent en houden de plaats vrij tot je antwoordt. {organizer} ziet je adres.',
  'line.confirm': 'Alle plaatsen zijn bezet. Zullen we <strong>{email}</strong> op de wachtlijst zetten?',
  'line.joined':
    '<strong>Je staat op de wachtlijst.</strong> De afspraak is volgeboekt. Zodra er een plaats voor je vrij is, gaat de uitnodiging naar {email}.',
  'line.joinedHint':
    'Tot dan krijg je geen mail. Wie al op de wachtlijst stond, houdt zijn plek, en wie de uitnodiging al heeft, kan die altijd beantwoorden. <leave>Van de wachtlijst af</leave> of <link>een ander adres gebruiken</link>.',
  'line.leave': 'Van de wachtlijst af',
  'line.leaveTitle': 'Van de wachtlijst af?',
  'line.leaveText':
    'Je krijgt dan geen uitnodiging voor <strong>{event}</strong> als er een plaats vrijkomt.',
  'line.done': 'Klaar',
  'line.left': 'Je aanvraag voor de wachtlijst van <strong>{event}</strong> is ingetrokken.',
  'line.leftHint':
    'Stond je er al eerder op, dan houd je die eerdere plek. Komt die uitnodiging, dan kun je Nee antwoorden. <link>Terug naar de afspraak</link>',

  'answerPage.untitled': 'Uitnodiging',
  'answerPage.cancelled': 'Deze afspraak is geannuleerd.',
  'answerPage.removed': 'Je bent niet langer uitgenodigd voor deze afspraak.',
  'answerPage.notThatDay': 'De afspraak gaat op dat tijdstip niet meer door.',
  'answerPage.stored': 'Je antwoord is opgeslagen, maar telt niet meer.',
  'answerPage.nothing': 'Er valt niets te beantwoorden.',
  'answerPage.saved':
    'Bedankt, je antwoord is <strong>{answer}</strong>. {organizer} kan het nu zien. Je kunt het hier op elk moment wijzigen.',
  'answerPage.passedOn': 'Doorgegeven aan iemand anders',
  'answerPage.notInCalendar': 'Nog niet in je agenda?',
  'answerPage.notInCalendarHint':
    'De uitnodiging in je mailbox zet de afspraak er vanzelf in en houdt hem bij. Is dat niet gebeurd, voeg hem dan toe aan:',
  'answerPage.press': 'Klik op {answer} om je antwoord te sturen',
  'answerPage.coming': 'Kom je?',
  'answerPage.another': 'Een ander antwoord?',
  'answerPage.thisDate': 'Alleen voor deze datum.',
  'answerPage.comment': 'Een opmerking voor {organizer} <dim>(optioneel)</dim>',
  'answerPage.tooManyTitle': 'Probeer het later opnieuw',
  'answerPage.tooMany':
    'Je hebt meer antwoorden gestuurd dan we in een uur aannemen. Kom over een uur terug, of antwoord in je agenda.',

  'schedule.title': 'Afspraken van {organizer}',
  'schedule.none': 'Er staan geen afspraken gepland.',
  'schedule.pick': 'Kies waar je bij wilt zijn. Elke uitnodiging komt in je agenda.',
  'schedule.pickFirst': 'Kies ten minste één afspraak.',
  'schedule.pickFewer': 'Kies hoogstens {most} afspraken tegelijk.',
  'schedule.continue': 'Doorgaan',
  'schedule.next': 'Hierna: je e-mailadres.',
  'schedule.elsewhere':
    '{count, plural, one {Nog # gekozen op andere pagina’s.} other {Nog # gekozen op andere pagina’s.}}',
  'schedule.search': 'Een afspraak zoeken',
  'schedule.find': 'Zoeken',
  'schedule.found': '{count, plural, one {# afspraak} other {# afspraken}}',
  'schedule.foundWith': '{count, plural, one {# afspraak met ‘{search}’} other {# afspraken met ‘{search}’}}',
  'schedule.pageOf': '{found}, pagina {page} van {pages}',
  'schedule.pages': 'Pagina’s',
  'schedule.earlier': 'Eerder',
  'schedule.later': 'Later',
  'schedule.cancelled': 'Geannuleerd',
  'schedule.past': 'Voorbij',
  'schedule.closed': 'Gesloten',
  'schedule.full': 'Volgeboekt',
  'schedule.line': 'Volgeboekt, de wachtlijst staat op de eigen pagina',
  'schedule.about': 'Details',
  'schedule.aboutEvent': 'Details van {event}',
  'schedule.follow': 'Alle afspraken in mijn agenda volgen',
  'schedule.followHint':
    'Ze komen en gaan daar vanzelf. {organizer} krijgt op die manier geen antwoord van je.',
  'schedule.feedEntry': 'Vraag een uitnodiging aan en beantwoord die: {link}',
  'schedule.picked':
    '{count, plural, one {Je hebt één afspraak gekozen} other {Je hebt # afspraken gekozen}}',
  'schedule.change': 'Wijzigen',
  'schedule.ask': '{count, plural, one {Stuur me de uitnodiging} other {Stuur me de uitnodigingen}}',
  'schedule.hint':
    'Elke afspraak komt in een eigen e-mail in je agenda, waar je Ja, Misschien of Nee antwoordt.',
  'schedule.sent':
    '<strong>Kijk in je mailbox.</strong> {count, plural, one {Eén uitnodiging gaat naar {email}.} other {# uitnodigingen gaan naar {email}.}}',
  'schedule.notSent': 'Niet verstuurd',
  'schedule.noPlaces': '{event}: geen plaatsen meer, of gesloten door de organisator.',
  'schedule.placesTaken':
    '{event}: alle plaatsen zijn bezet; op de pagina van de afspraak kun je op de wachtlijst.',
  'schedule.tooMany': '{event}: nu te veel uitnodigingen; probeer het later opnieuw.',
  'schedule.all': 'Alle afspraken',

  'unsubscribe.title': 'Deze uitnodigingen stoppen?',
  'unsubscribe.ask': 'Je krijgt geen nieuwe uitnodigingen meer van <strong>{organizer}</strong>.',
  'unsubscribe.noAnswer':
    'Dit is geen antwoord op ‘{event}’. Als je een afspraak hebt geaccepteerd, krijg je nog steeds bericht als die wordt verplaatst of geannuleerd.',
  'unsubscribe.button': 'Uitnodigingen stoppen',
  'unsubscribe.done': 'Klaar',
  'unsubscribe.mistake': 'Was dat een vergissing?',
  'unsubscribe.undo': 'Weer aanmelden',
  'unsubscribe.later':
    'Wil je ze weer krijgen, vraag dan een uitnodiging aan op de pagina van een van de afspraken.',
  'unsubscribe.welcome': 'Welkom terug',
  'unsubscribe.undone':
    'Je krijgt weer uitnodigingen van <strong>{organizer}</strong>, alsof er niets is gebeurd.',
  'unsubscribe.tooLateTitle': 'Dit kwam te laat',
  'unsubscribe.tooLate':
    'Je blijft afgemeld. Wil je weer uitnodigingen, vraag er dan een aan op de pagina van een afspraak van de organisator.',

  'resubscribe.title': 'Weer uitnodigingen krijgen?',
  'resubscribe.ask':
    'Je had je afgemeld voor de uitnodigingen van <strong>{organizer}</strong>. Als je je weer aanmeldt, krijgt <address>{email}</address> ze opnieuw, en die voor {event} nu meteen.',
  'resubscribe.orNot': 'Wil je dat niet, sluit dan deze pagina. Je blijft dan afgemeld.',
  'resubscribe.button': 'Ja, nodig me weer uit',
  'resubscribe.done': 'Je krijgt weer uitnodigingen van deze organisator.',
  'resubscribe.sent': 'De uitnodiging voor deze afspraak is onderweg naar je mailbox.',
  'resubscribe.cancelled': 'Deze afspraak is geannuleerd.',
  'resubscribe.past': 'Deze afspraak is voorbij.',

  'mail.label': '{label}:',
  'mail.repeats': 'Herhaling',
  'mail.join': 'Deelnemen',
  'mail.noCalendar': 'Geen agenda? Antwoord hier:',
  'mail.open': 'De uitnodiging in je browser openen',
  'mail.sentWith': 'Verstuurd door {sender} met {product}.',
  'mail.unsubscribe': 'Afmelden',
  'mail.updated': 'Bijgewerkt: {title}',
  'mail.cancelled': 'Geannuleerd: {title}',
  'mail.reminder': 'Herinnering: {title}',

  'about.invited': 'Je bent uitgenodigd',
  'about.changed': 'Een afspraak is gewijzigd',
  'about.cancelled': 'Een afspraak is geannuleerd',
  'about.dateChanged': 'Eén datum is gewijzigd',
  'about.dateCancelled': 'Eén datum is geannuleerd',
  'about.removed': 'Je bent niet langer uitgenodigd',
  'about.removedText': 'De organisator heeft je van de gastenlijst van deze afspraak gehaald.',
  'about.reminder': 'Herinnering',
  'about.reminderText': 'Je hebt deze uitnodiging nog niet beantwoord.',
  'about.dayChanged': 'De datum {day} is gewijzigd.',
  'about.dayCancelled': 'De datum {day} is geannuleerd.',
  'about.allFrom': 'Alle data vanaf {day} zijn geannuleerd.',
  'about.ofDay': ', {day}',
  'about.fromDayOn': ', vanaf {day}',
  'about.othersStay': 'De andere data blijven staan.',
  'about.earlierStay': 'De data daarvoor blijven staan.',

  'hint.cancel': 'Je hoeft niets te doen: je agenda laat zien dat hij is geannuleerd.',
  'hint.changedUnanswered': 'Deze afspraak is gewijzigd. Antwoord Ja, Misschien of Nee in je agenda.',
  'hint.changed': 'Deze afspraak is gewijzigd. Antwoord opnieuw in je agenda.',
  'hint.someMoved':
    'Sommige data zijn verplaatst. Antwoord daarvoor in je agenda. Je antwoord ({answer}) voor de andere blijft staan.',
  'hint.stands': 'Er is iets gewijzigd. Je hoeft niets te doen: je antwoord ({answer}) blijft staan.',
  'hint.soFar': 'Je antwoord tot nu toe: {answer}. Je kunt het in je agenda wijzigen.',
  'hint.answer': 'Antwoord Ja, Misschien of Nee in je agenda.',
  'hint.keptPlace':
    'Er is een plaats voor je vrijgekomen. We houden die vrij tot je antwoordt. Antwoord Ja, Misschien of Nee in je agenda.',

  'test.subject': 'Test: {subject}',
  'test.text':
    'Dit is een test voor jou: de uitnodiging zoals een gast die leest. In die van de gasten zit ook de afspraak voor hun agenda. Je wordt hierdoor geen gast, en de links om te antwoorden werken alleen voor gasten.',

  'wayBack.subject': 'Wil je weer worden uitgenodigd? {event}',
  'wayBack.asked':
    'Iemand heeft je adres ingevuld op een pagina van {organizer} om te worden uitgenodigd voor {event}. Je had je afgemeld voor de uitnodigingen van deze organisator, dus er is geen uitnodiging gestuurd.',
  'wayBack.yes': 'Als jij dat was: weer uitnodigingen van deze organisator krijgen',
  'wayBack.no': 'Was jij dat niet, doe dan niets. Je blijft afgemeld. De link werkt zeven dagen.',
  'wayBack.footer':
    '{product} heeft deze e-mail gestuurd omdat iemand je adres op de pagina van een afspraak heeft ingevuld.',

  'unusableLink.title': 'Deze link werkt niet',
  'unusableLink.text':
    'Misschien heeft je mailprogramma hem afgebroken, of is hij verlopen. Open hem opnieuw vanuit de e-mail.',
  'nothingHere.title': 'Hier is niets',
  'nothingHere.text': 'Misschien is de link afgebroken. Vraag een nieuwe aan degene van wie je hem hebt.',
  'noSuchPage.title': 'Deze pagina bestaat niet',
  'noSuchPage.text': 'Vergelijk het adres met dat in je e-mail, of open de link in je e-mail opnieuw.',
  'noSuchPage.events': 'Al je afspraken',

  'share.title': 'Deze afspraak delen',
  'share.results': 'Resultaten van deze afspraak',
  'share.ready': 'Klaar om te plakken, voor <link>{event}</link>.',
  'share.link': 'Link',
  'share.qrCode': 'QR-code',
  'share.qrHint':
    'Voor posters en dia’s. Wie zo binnenkomt, wordt in je resultaten geteld als <code>qr</code>.',
  'share.qrPicture': 'QR-code van de link',
  'share.qrDownload': 'Downloaden om af te drukken (.svg)',
  'share.qrPicturePng': 'Downloaden als afbeelding (.png)',
  'share.tools': 'Mailingprogramma’s',
  'share.toolsHint':
    'Plak de link achter een knop of tekst. Je programma vult adres en naam van de lezer in; na nog één klik wordt de uitnodiging gestuurd.',
  'share.sendGrid':
    'SendGrid vult <code>first_name</code> en <code>email</code> in Marketing Campaigns in; gebruik in je eigen sjablonen de namen van je eigen gegevens. Stuur jezelf een testmail: als een veld niet is ingevuld, staat dat op de pagina.',
  'share.webPage': 'Je website',
  'share.html': 'Gewone HTML',
  'share.button': 'Knop',
  'share.frame': 'Kader',
  'share.form': 'Een eigen formulier',
  'share.formHint':
    'Zet op de plaats van <code>{place}</code> de API-code uit onze bevestigingsmail. Het formulier meldt wat er met het adres is gebeurd.',
  'share.programs': 'Meer voor programma’s: <link>de API-referentie</link>.',
  'share.origin': 'Het woord na <code>origin=</code> kies je zelf: je resultaten worden daarop geteld.',
  'share.copy': 'Kopiëren',
  'share.copyWhat': 'Kopiëren: {what}',
  'share.copied': 'Gekopieerd.',
  'share.selected': 'Geselecteerd: kopieer het met je toetsenbord.',

  'webForm.wait': 'Een moment …',
  'webForm.sent': 'Kijk in je mailbox: de uitnodiging is onderweg.',
  'webForm.ended': 'Voor deze afspraak kan niemand meer worden uitgenodigd.',
  'webForm.notNow': 'Op dit moment kan niemand worden uitgenodigd. Probeer het later opnieuw.',
  'webForm.enough': 'Dit adres heeft vandaag genoeg uitnodigingen gekregen.',
  'webForm.unusable': 'Naar dit adres kan geen e-mail worden gestuurd. Zoek er een typfout in.',
  'webForm.failed': 'De uitnodiging kon niet worden aangevraagd. Probeer het later opnieuw.',
};
