import type { ResultsCatalogue } from './en.ts';

/** Dutch. Readers are addressed as “je”, as most Dutch software does. */
export const nl: ResultsCatalogue = {
  'openResults.title': 'Zien wie er komt',
  'openResults.wrong':
    'Deze code is niet geldig. Kopieer de hele beheercode uit de bevestigingsmail van je afspraak. Een vervangen code werkt niet meer: de nieuwe staat in de e-mail over nieuwe codes.',
  'openResults.how':
    'De beheercode staat in de bevestigingsmail van je afspraak, achter ‘Manage code’. Hij begint met ‘manage_’.',
  'openResults.code': 'Beheercode',
  'openResults.open': 'Resultaten openen',
  'openResults.several': 'Meer afspraken? <link>Meld je aan per e-mail</link> en zie ze allemaal.',
  'openResults.replaceTitle': 'Afmelden en een andere afspraak openen?',
  'openResults.replace':
    'Deze link opent de resultaten van <strong>{event}</strong>, een afspraak van een andere organisator. In deze browser ben je al aangemeld, en dat kan maar één keer tegelijk.',
  'openResults.replaceUntitled':
    'Deze link opent de resultaten van een afspraak zonder titel van een andere organisator. In deze browser ben je al aangemeld, en dat kan maar één keer tegelijk.',
  'openResults.replaceIt': 'Afmelden en openen',
  'openResults.unexpected':
    'Als je deze link niet verwachtte, heeft iemand anders hem je misschien gestuurd. Sluit deze pagina, dan blijf je aangemeld zoals je bent.',

  'results.theEvent': 'de afspraak',
  'results.back': 'Terug naar {event}',
  'results.cancelled': 'Je hebt deze afspraak geannuleerd.',
  'results.offline':
    'Geen verbinding: deze cijfers zijn misschien oud. Ze worden vanzelf bijgewerkt zodra de verbinding terug is.',
  'results.over':
    'De afspraak is voorbij, dus er kan niemand meer worden uitgenodigd. Klopt de datum niet, verbeter die dan.',
  'results.empty':
    'Er is nog niemand uitgenodigd. Stuur uitnodigingen naar een lijst of een adres, of deel de pagina van de afspraak en laat mensen zichzelf uitnodigen.',
  'results.send': 'Uitnodigingen versturen',
  'results.share': 'Pagina delen',
  'results.edit': 'Wijzigen of annuleren',
  'results.remind':
    '{count, plural, one {# gast zonder antwoord herinneren} other {# gasten zonder antwoord herinneren}}',
  'results.remindedToday':
    'Wie niet heeft geantwoord, is vandaag herinnerd. Morgen kun je opnieuw een herinnering sturen.',
  'results.proposals': 'Andere voorgestelde tijden',
  'results.takeAway': 'Om mee te nemen',
  'results.excel': 'Alle gasten downloaden (Excel)',
  'results.csv': 'CSV: alle gasten',
  'results.report': 'Mail mij het overzicht',
  'results.zone': 'Tijden van antwoorden en wijzigingen in de tijdzone {zone}.',
  'results.times': 'Tijden in de tijdzone {zone}.',
  'results.allEvents': 'Al je afspraken',
  'results.signOut': 'Afmelden',

  'done.opened':
    'De plaatsen zijn opgeslagen: {places}. Zolang er een vrij is, krijgt de volgende op de wachtlijst de uitnodiging.',
  'done.reported': 'Het overzicht is onderweg naar {address}.',
  'done.removed': 'De gast is verwijderd. Wie de uitnodiging heeft, krijgt bericht dat die is geannuleerd.',
  'done.leftLine': 'De plaats op de wachtlijst is verwijderd, zonder bericht.',
  'done.made':
    'De afspraak is gemaakt. De bevestiging is onderweg naar {address}, met de afspraak voor je eigen agenda.',
  'done.edited': 'De afspraak is gewijzigd. Een e-mail voor je eigen agenda is onderweg naar {address}.',
  'done.remindedNobody':
    'Niemand wordt herinnerd: iedereen heeft geantwoord, is de afgelopen 24 uur herinnerd of krijgt geen e-mail.',
  'done.reminded': '{count, plural, one {# gast wordt herinnerd.} other {# gasten worden herinnerd.}}',
  'done.remindedAbout':
    '{count, plural, one {# gast wordt herinnerd.} other {Ongeveer # gasten worden herinnerd.}} Wie de afgelopen 24 uur is herinnerd of geen e-mail wil, wordt overgeslagen.',

  'versions.title': 'Wijzigingen',
  'versions.created': 'Gemaakt',
  'versions.dayCancelled': '{day} geannuleerd',
  'versions.allCancelled': 'Geannuleerd',
  'versions.reopened': 'Gaat weer door',
  'versions.dayChanged': '{day} gewijzigd',
  'versions.other': 'Beschrijving of losse data',
  'versions.summary': 'Titel: ‘{was}’ → ‘{is}’',
  'versions.time': 'Tijd: {was} → {is}',
  'versions.place': 'Locatie: {was} → {is}',
  'versions.noPlace': 'geen',
  'versions.replaced': 'vervangen door de volgende wijziging',
  'versions.notifying': 'gasten krijgen nu bericht',
  'versions.notified': '{count} met bericht',
  'versions.notifiedAsked': '{count} met bericht en opnieuw gevraagd',
  'versions.notNotified': 'geen bericht: {reasons}',
  'versions.saidNo': '{count} met nee',
  'versions.neverAnswered': '{count} zonder antwoord',
  'versions.unreachable': '{count} niet bereikbaar',

  'headcount.title': 'Stand van de antwoorden',
  'headcount.waiting': 'Open',
  'headcount.delegated': 'Met vervanger',
  'headcount.showYes': '{count} ja: tonen',
  'headcount.showMaybe': '{count} misschien: tonen',
  'headcount.showNo': '{count} nee: tonen',
  'headcount.showWaiting': '{count} zonder antwoord: tonen',
  'headcount.sentence':
    '{invited} uitgenodigd: {yes} ja, {maybe} misschien, {no} nee, {waiting} zonder antwoord.',
  'headcount.companions':
    '{count, plural, one {Er komt # persoon mee met wie ja zei.} other {Er komen # personen mee met wie ja zei.}}',
  'headcount.beforeChange':
    '{count, plural, one {# ja of misschien is van voordat de tijd werd gewijzigd.} other {# keer ja of misschien is van voordat de tijd werd gewijzigd.}}',
  'headcount.sentOthers':
    '{count, plural, one {# gast stuurt een vervanger.} other {# gasten sturen een vervanger.}}',
  'headcount.notCounted':
    '{count, plural, one {Nog # persoon antwoordde op een uitnodiging waarop al te veel anderen hadden geantwoord, en telt niet mee.} other {Nog # personen antwoordden op een uitnodiging waarop al te veel anderen hadden geantwoord, en tellen niet mee.}}',
  'headcount.lost':
    '{count, plural, one {# gast is niet bereikbaar: de e-mail kwam terug of werd als spam gemeld.} other {# gasten zijn niet bereikbaar: de e-mails kwamen terug of werden als spam gemeld.}}',
  'headcount.nobody': 'Er is nog niemand uitgenodigd',
  'headcount.yes': '{count} ja',
  'headcount.maybe': '{count} misschien',
  'headcount.no': '{count} nee',
  'headcount.open': '{count} zonder antwoord',
  'headcount.invited': 'Uitgenodigd',
  'headcount.upcoming': 'Komend',
  'headcount.past': 'Voorbij',

  'chart.title': 'Antwoorden door de tijd',
  'chart.numbers': 'De cijfers',
  'chart.table': 'Antwoorden door de tijd in cijfers',
  'chart.until': 'Tot',
  'chart.time': 'Tijd',

  'counted.from': 'Waar ze vandaan kwamen',
  'counted.with': 'Waarmee ze antwoordden',
  'counted.page': 'Antwoordpagina',
  'counted.other': 'Een andere',

  'guestList.title': 'Gasten',
  'guestList.table': 'Tabel van gasten',
  'guestList.search': 'Naam of adres',
  'guestList.show': 'Tonen',
  'guestList.everybody': 'Iedereen',
  'guestList.unreachable': 'Niet bereikbaar',
  'guestList.origin': 'Herkomst',
  'guestList.everywhere': 'Overal',
  'guestList.order': 'Volgorde',
  'guestList.byAddress': 'Op adres',
  'guestList.byAnswer': 'Nieuwste antwoorden eerst',
  'guestList.find': 'Zoeken',
  'guestList.guest': 'Gast',
  'guestList.answer': 'Antwoord',
  'guestList.when': 'Wanneer',
  'guestList.pages': 'Pagina’s van gasten',
  'guestList.firstPage': 'Eerste pagina',
  'guestList.nextPage': 'Volgende pagina',
  'guestList.searchOn': 'Verder zoeken',
  'guestList.noneSoFar': 'Niemand onder wie tot nu toe is doorzocht.',
  'guestList.noSuchAddress': 'Niemand met dit adres is uitgenodigd.',
  'guestList.nobody': 'Niemand gevonden.',
  'guestList.lost': 'niet bereikbaar',

  'dates.title': 'Volgende data',
  'dates.table': 'Tabel van data',
  'dates.seriesAnswer':
    'Een gast die voor een datum niet heeft geantwoord, telt mee met het antwoord op de reeks.',
  'dates.guests': 'Gasten',
  'dates.excel': 'Excel: gasten van {date}',
  'dates.csv': 'CSV: gasten van {date}',
  'dates.all': 'Alle data van {event}',
  'dates.cancelled': 'Je hebt deze datum geannuleerd.',
  'dates.thisAnswer':
    'Een gast die voor deze datum niet heeft geantwoord, telt mee met het antwoord op de reeks.',
  'dates.excelThis': 'Excel: gasten van deze datum',
  'dates.csvThis': 'CSV: gasten van deze datum',
  'dates.answerTimes': 'Tijden van antwoorden in de tijdzone {zone}.',

  'inLine.title': 'Wachtlijst',
  'inLine.titleCount': 'Wachtlijst ({count})',
  'inLine.seeAll': 'Alle {count} op de wachtlijst bekijken',
  'inLine.first': 'Terug naar het begin',
  'inLine.next': 'Volgende',
  'inLine.csv': 'CSV: iedereen op de wachtlijst',
  'inLine.noLimit': 'Plaatsen: onbeperkt.',
  'inLine.taken': 'Plaatsen: {taken} van {places} bezet.',
  'inLine.tooMany': 'Plaatsen: {taken} van {places} bezet, meer dan er zijn.',
  'inLine.kept':
    '{count, plural, one {Eén plaats wordt bewaard voor een gast van de wachtlijst die nog niet heeft geantwoord.} other {# plaatsen worden bewaard voor gasten van de wachtlijst die nog niet hebben geantwoord.}}',
  'inLine.nobody': 'Er staat nu niemand op de wachtlijst.',
  'inLine.waits': 'Als iemand afzegt, krijgt de volgende op de wachtlijst de uitnodiging.',
  'inLine.closed': 'De pagina is gesloten: van de wachtlijst wordt niemand uitgenodigd tot je haar opent.',
  'inLine.takeOut': 'Verwijderen',
  'inLine.takeOutWho': 'Verwijderen: {address}',
  'inLine.places': 'Plaatsen <dim>(nu {count})</dim>',
  'inLine.openMore': 'Meer plaatsen openen',

  'pageForm.title': 'De pagina van de afspraak',
  'pageForm.see': 'Pagina bekijken',
  'pageForm.stateOpen': 'Open: iedereen met de link kan om een uitnodiging vragen.',
  'pageForm.stateClosed': 'Gesloten: niemand kan daar om een uitnodiging vragen.',
  'pageForm.stateLine':
    'Volgeboekt: alle plaatsen zijn bezet. Wie om een uitnodiging vraagt, komt op de wachtlijst, en de volgende wordt uitgenodigd als er een plaats vrijkomt.',
  'pageForm.stateFull': 'Volgeboekt: de afspraak heeft zoveel gasten als mogelijk is.',
  'pageForm.saved': 'De pagina is opgeslagen.',
  'pageForm.refused': 'Er is niets opgeslagen: plaatsen is een heel getal van 1 tot {most}, of leeg.',
  'pageForm.asking': 'Om een uitnodiging vragen is',
  'pageForm.open': 'Mogelijk',
  'pageForm.closed': 'Gesloten',
  'pageForm.places': 'Plaatsen <dim>(ja telt mee; leeg: onbeperkt)</dim>',
  'pageForm.language': 'Taal <dim>(van de pagina en van e-mails aan gasten)</dim>',
  'pageForm.noLanguage': 'Die van je agenda, anders van de lezer',
  'pageForm.save': 'Pagina opslaan',

  'guest.toVersion': 'op versie {answered}, de afspraak is bij {version}',
  'guest.story': 'Wat er is gebeurd',
  'guest.forwarded': 'Er is een uitnodiging doorgestuurd',
  'guest.invited': '<strong>Uitgenodigd</strong> via {origin}',
  'guest.invitedCounted': '<strong>Uitgenodigd</strong> via {origin} (geteld als {counted})',
  'guest.invitedLine': '<strong>Uitgenodigd</strong> via {origin}, als volgende op de wachtlijst',
  'guest.invitedCountedLine':
    '<strong>Uitgenodigd</strong> via {origin} (geteld als {counted}), als volgende op de wachtlijst',
  'guest.sent': 'Verstuurd',
  'guest.delivered': 'Bezorgd',
  'guest.expired': 'Voorlopig teruggekomen',
  'guest.bounced': 'Teruggekomen',
  'guest.complained': 'Als spam gemeld',
  'guest.rejected': 'Niet verstuurd: het adres is geblokkeerd of afgemeld',
  'guest.step': '<strong>{what}</strong>: {mail}',
  'guest.theInvite': 'de uitnodiging',
  'guest.version': 'versie {version}',
  'guest.answeredWith': 'met {client}',
  'guest.companions': 'en nog {count}',
  'guest.forDay': 'voor {day}',
  'guest.as': 'als <address>{email}</address>',
  'guest.proposing': 'met het voorstel {time}',
  'guest.notCounted': '(telt niet mee: {reason})',
  'guest.eventCancelled': 'de afspraak is geannuleerd',
  'guest.dateCancelled': 'die datum is geannuleerd',
  'guest.noSuchDate': 'de afspraak is niet op die datum',
  'guest.older': 'er was een nieuwer antwoord',
  'guest.notTheirs': 'wie antwoordde, heeft een eigen uitnodiging',
  'guest.tooMany': 'te veel anderen hadden op deze uitnodiging geantwoord',
  'guest.wasRemoved': 'de gast was van de gastenlijst verwijderd',
  'guest.correct': 'Verbeteren',
  'guest.name': 'Naam',
  'guest.address': 'Adres',
  'guest.save': 'Opslaan',
  'guest.correctHint':
    'Een nieuw adres krijgt de uitnodiging in plaats van dit. Dit wordt verwijderd en krijgt, als het de uitnodiging heeft, bericht dat die is geannuleerd.',
  'guest.more': 'E-mails en gastenlijst',
  'guest.resend': 'Afspraak opnieuw versturen',
  'guest.remove': 'Van de gastenlijst verwijderen',
  'guest.removeHint':
    'Wie de uitnodiging heeft, krijgt bericht dat die is geannuleerd, en daarna geen wijzigingen meer.',
  'guest.removeWho': '{name} verwijderen',

  'guestDone.corrected': 'Opgeslagen. Een nieuwe naam staat in latere e-mails.',
  'guestDone.moved': 'Het nieuwe adres is uitgenodigd, het verkeerde is verwijderd.',
  'guestDone.unusable':
    'Er is niets gewijzigd: dat adres kan niet worden uitgenodigd. Zoek er een typefout in.',
  'guestDone.ended': 'Er is niets gewijzigd: de afspraak is voorbij of geannuleerd.',
  'guestDone.limit': 'Er is niets gewijzigd: voor deze afspraak kan niemand meer worden uitgenodigd.',
  'guestDone.resent': 'De afspraak is opnieuw onderweg.',
  'guestDone.unsubscribed': 'Er wordt niets verstuurd: deze gast heeft zich voor je e-mails afgemeld.',
  'guestDone.bounced': 'Er wordt niets verstuurd: e-mail naar dit adres komt terug. Verbeter het adres.',
  'guestDone.complained': 'Er wordt niets verstuurd: deze gast heeft e-mail van hier als spam gemeld.',
  'guestDone.rejected': 'Er wordt niets verstuurd: het adres is geblokkeerd of afgemeld.',
  'guestDone.neverInvited':
    'Er wordt niets verstuurd: het antwoord was op een doorgestuurde uitnodiging. Nodig deze gast uit via ‘Uitnodigingen versturen’.',
  'guestDone.tooMany': 'Er wordt niets verstuurd: vaker dan vijf keer per dag kan niet voor één gast.',

  'codes.title': 'Toegangscodes',
  'codes.text':
    'Heeft iemand een code die hij niet zou moeten hebben? Vervang hem, dan werkt de oude meteen niet meer.',
  'codes.replaceOne': 'Een code vervangen',
  'codes.more':
    'Wat programma’s met de codes kunnen, staat in de <reference>API-documentatie</reference>. Maak voor al je afspraken tegelijk <key>een sleutel</key>.',
  'codes.where':
    'De codes staan in onze e-mail aan <address>{email}</address> die de afspraak bevestigde, of in de laatste over nieuwe codes. Ze worden hier niet getoond; ze kunnen door nieuwe worden vervangen.',
  'codes.replaceApi': 'API-code vervangen',
  'codes.replaceManage': 'Beheercode vervangen',
  'codes.replaceBoth': 'Beide codes vervangen',
  'codes.whyApi':
    'Hij verstuurt uitnodigingen en mag in webpagina’s staan. Vervang hem als iemand hem misbruikt.',
  'codes.whyManage': 'Hij toont gasten en antwoorden. Vervang hem als iemand anders hem heeft.',
  'codes.whyBoth': 'Vervang ze allebei als iemand anders de e-mail met de codes heeft gelezen.',
  'codes.askApi': 'API-code vervangen?',
  'codes.askManage': 'Beheercode vervangen?',
  'codes.askBoth': 'Beide codes vervangen?',
  'codes.apiStops':
    'De oude API-code werkt meteen niet meer: formulieren en programma’s die hem gebruiken, worden geweigerd tot je daar de nieuwe invult.',
  'codes.newPage':
    'De pagina van de afspraak krijgt een nieuw adres. Het oude werkt niet meer, waar je het ook hebt gedeeld.',
  'codes.manageStops':
    'De oude beheercode werkt meteen niet meer: programma’s die resultaten lezen, worden geweigerd tot je daar de nieuwe invult.',
  'codes.signedOut':
    'Iedereen die deze resultaten met de oude beheercode heeft geopend, wordt in elke andere browser afgemeld.',
  'codes.guestsStay':
    'Gasten merken niets: hun uitnodigingen, hun antwoorden en de links in hun e-mails blijven geldig.',
  'codes.onceOne':
    'De volgende pagina toont de nieuwe code één keer. Een e-mail ermee gaat naar <address>{email}</address>.',
  'codes.onceBoth':
    'De volgende pagina toont de nieuwe codes één keer. Een e-mail ermee gaat naar <address>{email}</address>.',
  'codes.yesApi': 'Ja, API-code vervangen',
  'codes.yesManage': 'Ja, beheercode vervangen',
  'codes.yesBoth': 'Ja, beide codes vervangen',
  'codes.keepOne': 'Houden',
  'codes.keepBoth': 'Allebei houden',
  'codes.newOne': 'Je nieuwe code',
  'codes.newBoth': 'Je nieuwe codes',
  'codes.copyOne':
    'Kopieer hem nu: deze pagina toont hem maar één keer. Een e-mail ermee is onderweg naar <address>{email}</address>.',
  'codes.copyBoth':
    'Kopieer ze nu: deze pagina toont ze maar één keer. Een e-mail ermee is onderweg naar <address>{email}</address>.',
  'codes.notReplaced': 'Er is geen code vervangen',
  'codes.tooOld':
    'De knop moet op onze eigen pagina worden ingedrukt, binnen een uur nadat die is geopend. Kies nog een keer en druk daar op de knop.',
  'codes.meanwhile':
    'De code is al vervangen sinds je deze pagina opende, door jou of door iemand anders. De nieuwe code staat in een e-mail aan de organisator. Heb je die niet, of heeft iemand anders de code vervangen, vervang hem dan nog een keer.',
  'codes.tooOften':
    'De codes van deze afspraak zijn zo vaak vervangen als op een dag kan. De organisator kan ze na aanmelden per e-mail nog wel vervangen.',

  'held.none': 'Er wacht niets op je',
  'held.noneText': 'Je hebt over elke e-mail beslist, of de zeven dagen ervan zijn voorbij.',
  'held.one': 'Deze agendamail toepassen?',
  'held.many': '{count} agendamails wachten op je beslissing',
  'held.oneHow':
    'We hebben nog niets gewijzigd. Wil je niet wat er in de e-mail staat, sluit dan deze pagina: een e-mail die zeven dagen heeft gewacht, kan niet meer worden toegepast.',
  'held.manyHow':
    'We hebben nog niets gewijzigd. Pas toe wat je wilt en laat de rest liggen: een e-mail die zeven dagen heeft gewacht, kan niet meer worden toegepast.',
  'held.full':
    'We bewaren {count} e-mails per dag voor je en tonen de laatste. Ontbreekt er een die je hebt gestuurd, stuur die dan opnieuw als je over deze hebt beslist, of morgen.',
  'held.thanks': 'Bedankt',
  'held.applied': 'De e-mail wordt toegepast. Je krijgt een e-mail over wat er is gedaan.',
  'held.oneMore': 'Er wacht nog een e-mail op je beslissing',
  'held.more': 'Er wachten nog {count} e-mails op je beslissing',
  'held.changes': '{count} wijzigingen in één e-mail',
  'held.unverified': 'Deze e-mail kwam uit jouw naam, en we konden niet nagaan of jij hem hebt gestuurd.',
  'held.older': 'Deze e-mail heeft een oudere versie van de afspraak dan wij.',
  'held.cancelled': 'Deze e-mail gaat over één datum van een geannuleerde afspraak.',
  'held.notAddressed':
    'Deze e-mail lijkt aan iemand anders te zijn gestuurd: geen van onze adressen staat bij de gasten van de afspraak, of hij is onderweg gewijzigd.',
  'held.colleague': 'Iemand anders stuurde deze e-mail over een afspraak die van jou is.',
  'held.somebodyElses':
    'Iemand anders stuurde ons deze afspraak als eerste en bezit hem hier. Van jouw e-mail kan een eigen afspraak worden gemaakt, met eigen gasten.',
  'held.received': 'Ontvangen op {time} UTC.',
  'held.receivedFrom': 'Ontvangen op {time} UTC van <address>{email}</address>.',
  'held.now': 'Nu',
  'held.mail': 'De e-mail',
  'held.codesByMail': 'Je krijgt de codes van de afspraak per e-mail. Daarmee wordt niemand uitgenodigd.',
  'held.listInvited': 'Iedereen op de lijst krijgt een uitnodiging.',
  'held.noSuchEvent': 'We kennen geen zo’n afspraak van jou, dus niemand zou bericht krijgen.',
  'held.cancelReaches':
    '{count, plural, one {# uitgenodigde gast krijgt bericht.} other {# uitgenodigde gasten krijgen bericht.}}',
  'held.changeReaches':
    '{count, plural, one {# gast die ja of misschien heeft gezegd, krijgt bericht.} other {# gasten die ja of misschien hebben gezegd, krijgen bericht.}}',
  'held.cancelNobody': 'Niemand is uitgenodigd, dus niemand krijgt bericht.',
  'held.changeNobody': 'Niemand heeft ja of misschien gezegd, dus niemand krijgt bericht.',
  'held.applyBoth': 'Beide wijzigingen toepassen',
  'held.applyAll': 'Alle wijzigingen toepassen',
  'held.cancelDate': 'Deze datum annuleren',
  'held.cancelEvent': 'Afspraak annuleren',
  'held.create': 'Afspraak maken',
  'held.update': 'Wijziging toepassen',
  'held.same': 'E-mail toepassen',
  'held.list': 'Mensen op de lijst uitnodigen',
  'held.events': 'Deze afspraken maken en wijzigen',
  'held.nothingDone': 'Er is niets gedaan',
  'held.pressAgain':
    'De knop moet op onze eigen pagina worden ingedrukt, binnen een uur nadat die is geopend. Open de link in onze e-mail nog een keer en druk daar op de knop.',
  'held.aList': 'Een lijst van mensen om uit te nodigen.',
  'held.someEvents': 'Meerdere afspraken.',
  'held.dateOff': 'Deze datum is geannuleerd.',
  'held.eventOff': 'De afspraak is geannuleerd.',
  'held.nothingChanges': 'Hetzelfde. Er zou niets veranderen.',
  'held.changed': 'De afspraak is gewijzigd.',
  'held.somethingElse': 'Titel, tijd en locatie blijven zoals ze zijn. Iets anders is gewijzigd.',

  'person.title': 'Gegevens van een persoon',
  'person.domain': 'Het domein',
  'person.wrong': 'Dat is geen e-mailadres. Zoek er een typefout in.',
  'person.address': 'Adres van een gast',
  'person.export': 'Exporteren',
  'person.erase': 'Wissen…',
  'person.hint':
    'De export is een JSON-bestand met alles wat van het adres als gast wordt bewaard, over alle afspraken van het domein. Programma’s doen hetzelfde met een <key>eigenaarsleutel</key>.',
  'person.askTitle': 'Deze persoon wissen?',
  'person.ask':
    'Alles wat van <strong>{email}</strong> als gast wordt bewaard, wordt uit alle afspraken verwijderd: uitnodigingen, antwoorden, opmerkingen, plaatsen op lijsten en e-mails. De aantallen worden lager. Dit kan niet ongedaan worden gemaakt.',
  'person.notNotified':
    'De persoon krijgt geen bericht, en wat in de agenda staat, blijft daar. Een antwoord dat later komt, telt niet.',
  'person.isOrganizer':
    'Het adres is ook dat van een organisator of een eigenaar. Wat die hier in die rol heeft, zoals eigen afspraken, blijft.',
  'person.eraseIt': 'Deze persoon wissen',
  'person.keep': 'Behouden',
  'person.erasing': 'De persoon wordt gewist',
  'person.erasingText':
    'We verwijderen alles wat van {email} als gast wordt bewaard. Bij veel afspraken duurt dat een paar minuten; een export toont wat er nog is.',
};
