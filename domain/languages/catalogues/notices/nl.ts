import type { NoticeCatalogue } from './en.ts';

/** Dutch. Readers are addressed as “je”, as most Dutch software does. */
export const nl: NoticeCatalogue = {
  'notice.footer': '{product} heeft deze e-mail gestuurd vanwege een e-mail van jou aan {address}.',
  'notice.results': 'Bekijk wie wat heeft geantwoord',
  'notice.invite': 'Mensen uitnodigen en zien wie er komt',

  'notice.createdSubject': 'Klaar om uit te nodigen: {event}',
  'notice.createdOverSubject': 'Aangemaakt, maar al voorbij: {event}',
  'notice.createdWhat': '{event}, {when}. Er is nog niemand uitgenodigd.',
  'notice.createdOver':
    '{event}, {when}. Deze afspraak is voorbij, dus er kan niemand meer worden uitgenodigd. Klopt de datum niet, verbeter die dan in je agenda en sla op: de afspraak wordt dan ook hier verplaatst.',
  'notice.createdOnPage': 'Je hebt hem op onze pagina gemaakt, dus hij staat nog niet in je agenda.',
  'notice.createdByProgram':
    'Een programma heeft hem gemaakt met een organisatorsleutel van jou, dus hij staat nog niet in je agenda.',
  'notice.createdTakeIn':
    'Voeg hem toe: klik op ‘Toevoegen’ boven deze e-mail of open het bijgevoegde bestand event.ics. Wat je daarna in je agenda wijzigt, wordt hierheen gestuurd, zoals bij al je afspraken.',
  'notice.createdZone':
    'Je agenda gaf geen tijdzone aan, dus is {zone} aangenomen. Klopt dat niet, stel dan de tijdzone van de afspraak in je agenda in en sla op: de afspraak wordt dan ook hier verplaatst.',
  'notice.createdAnother':
    'Je hebt nog een afspraak met deze titel en dit begin. De gasten daarvan krijgen over deze geen bericht. Zijn ze dezelfde, verwijder er dan een in je agenda.',
  'notice.createdSeeOther': 'De andere bekijken',
  'notice.createdShare': 'Of deel deze link, waarmee mensen zelf een uitnodiging aanvragen',
  'notice.createdReply':
    'Je kunt ook op deze e-mail antwoorden met een lijst als bijlage (Excel, CSV of TXT): iedereen op de lijst krijgt een uitnodiging.',
  'notice.createdNext':
    'Als je de afspraak in je agenda wijzigt, krijgt iedereen bericht die ja of misschien heeft gezegd; als je hem verwijdert, iedereen die is uitgenodigd. Laat daarvoor {address} op de gastenlijst staan, en nodig mensen hiervandaan uit: wie je agenda uitnodigt, wordt hier niet meegeteld en ziet de anderen op die lijst. Gasten die hiervandaan zijn uitgenodigd, zien elkaar nooit.',
  'notice.createdOpen': 'De afspraak openen',
  'notice.createdPage': 'De pagina van de afspraak',
  'notice.createdDevelopers': 'Voor ontwikkelaars, met voorbeelden',
  'notice.createdCodes':
    'De API-code (‘API code’) mag op een webpagina staan. Houd de beheercode (‘Manage code’) geheim.',
  'notice.createdFooterPage':
    '{product} heeft deze e-mail gestuurd omdat je deze afspraak op onze pagina hebt gemaakt.',
  'notice.createdFooterProgram':
    '{product} heeft deze e-mail gestuurd omdat een programma deze afspraak met een organisatorsleutel van jou heeft gemaakt.',

  'notice.updatedSubject':
    'Bijgewerkt: {event}, {count, plural, one {# gast heeft} other {# gasten hebben}} bericht gekregen',
  'notice.updatedWhat':
    'Je wijziging van {event} is opgeslagen (wijziging {version} van deze afspraak). De afspraak is nu: {when}.',
  'notice.updatedWhatDay':
    'Je wijziging van {event} op {day} is opgeslagen (wijziging {version} van deze afspraak). De afspraak is nu: {when}.',
  'notice.updatedNobody': 'Niemand heeft bericht gekregen.',
  'notice.updatedNobodyYet': 'Niemand heeft ja of misschien gezegd, dus niemand heeft bericht gekregen.',
  'notice.updatedAll':
    'Bericht gekregen: {count, plural, one {# gast} other {# gasten}}, wat het antwoord ook was, omdat er data zijn geannuleerd.',
  'notice.updatedAllAsked': 'Wie komt, wordt gevraagd opnieuw te antwoorden, omdat de tijd is gewijzigd.',
  'notice.updatedThose':
    'Bericht gekregen: {count, plural, one {# gast} other {# gasten}} met het antwoord ja of misschien.',
  'notice.updatedAsked': 'Hun is gevraagd opnieuw te antwoorden, omdat de tijd is gewijzigd.',
  'notice.updatedStand': 'Hun antwoorden blijven staan.',
  'notice.updatedNot': 'Geen bericht gekregen:',
  'notice.updatedDeclined': '{count, plural, one {# gast} other {# gasten}}: nee gezegd',
  'notice.updatedNoAnswer':
    '{count, plural, one {# gast} other {# gasten}}: nooit geantwoord; een antwoord dat nu komt, geldt voor de nieuwe versie',
  'notice.updatedUnreachable':
    '{count, plural, one {# gast} other {# gasten}}: niet bereikbaar, omdat de e-mail terugkwam of als spam werd gemeld',
  'notice.updatedEndsEarlier':
    'De reeks eindigt nu eerder. Als je agenda hem als nieuwe reeks voortzet, is dat hier een nieuwe afspraak: je krijgt er andere codes voor, en de gasten moeten opnieuw worden uitgenodigd.',

  'notice.cancelledSubject':
    'Geannuleerd: {what}, {count, plural, one {# gast heeft} other {# gasten hebben}} bericht gekregen',
  'notice.cancelledSubjectStays':
    'Geannuleerd: {what}. {stays} {count, plural, one {# gast heeft} other {# gasten hebben}} bericht gekregen',
  'notice.cancelledWhat': 'Je agenda heeft geannuleerd: {what}.',
  'notice.cancelledNobody': 'Geen gast had een uitnodiging, dus niemand heeft bericht gekregen.',
  'notice.cancelledNotified':
    'Bericht gekregen: {count, plural, one {# gast} other {# gasten}}, iedereen die een uitnodiging had.',
  'notice.cancelledMissed':
    'Geen bericht gekregen: {count, plural, one {# gast die niet bereikbaar is.} other {# gasten die niet bereikbaar zijn.}}',
  'notice.cancelledAgain':
    'Heb je alleen {address} van de gastenlijst gehaald, voeg het adres dan weer toe en verstuur de wijziging. De afspraak gaat dan weer door, en wie ja of misschien had gezegd, wordt opnieuw gevraagd.',
  'notice.cancelledPartAgain':
    'Heb je alleen {address} van de gastenlijst gehaald, voeg het adres dan weer toe en verstuur de wijziging. Wat je hebt geannuleerd gaat dan weer door, en wie ja of misschien had gezegd, wordt opnieuw gevraagd.',

  'notice.reportSubject': 'Overzicht: {event}, {yes} ja van {count, plural, one {# gast} other {# gasten}}',
  'notice.reportWhat': '{event}, {when}. {count, plural, one {# gast} other {# gasten}} uitgenodigd.',
  'notice.reportYes': '{count} ja',
  'notice.reportMaybe': '{count} misschien',
  'notice.reportNo': '{count} nee',
  'notice.reportWaiting': '{count} zonder antwoord',
  'notice.reportDelegated': '{count} met een vervanger',
  'notice.reportOld':
    '{count, plural, one {# gast heeft} other {# gasten hebben}} ja of misschien gezegd voordat de tijd werd gewijzigd, en daarna niet opnieuw geantwoord.',
  'notice.reportBounced':
    '{count, plural, one {# gast is niet bereikbaar: de e-mail kwam terug.} other {# gasten zijn niet bereikbaar: de e-mails kwamen terug.}}',

  'notice.limitSubject': 'Grens bereikt: {event}',
  'notice.limitDay':
    'Vandaag zijn er meer uitnodigingen voor {event} aangevraagd dan de {most} die met de API-code en vanaf de pagina mogen worden verstuurd. Wie er nu een aanvraagt, wordt tot middernacht UTC geweigerd.',
  'notice.limitDayHint':
    'Uitnodigingen die je zelf verstuurt, vanaf een lijst of met de beheercode, zijn niet beperkt. Had je dit niet verwacht, kijk dan waar je API-code staat: wie hem daar leest, kan er uitnodigingen mee versturen.',
  'notice.limitEvent':
    '{event} mag {most} gasten hebben, zoals de beheerder van deze server heeft ingesteld, en er zijn er meer aangevraagd. Niemand anders kan worden uitgenodigd: niet via de API, niet vanaf de pagina en niet vanaf een lijst.',
  'notice.limitEventHint':
    'Voor wie is uitgenodigd, verandert er niets. Heb je er meer nodig, vraag dan de beheerder van deze server om de grens te verhogen.',

  'notice.codesSubjectApi': 'Nieuwe API-code: {event}',
  'notice.codesSubjectManage': 'Nieuwe beheercode: {event}',
  'notice.codesSubjectBoth': 'Nieuwe codes: {event}',
  'notice.codesFooter':
    '{product} heeft deze e-mail gestuurd omdat codes van een afspraak van jou zijn vervangen.',
  'notice.codesApi':
    'De API-code van {event}, {when}, is vervangen. De oude werkt niet meer. Deze gelden nu:',
  'notice.codesManage':
    'De beheercode van {event}, {when}, is vervangen. De oude werkt niet meer. Deze gelden nu:',
  'notice.codesBoth':
    'De codes van {event}, {when}, zijn vervangen. De oude werken niet meer. Deze gelden nu:',
  'notice.codesByCode': 'Dit is gevraagd met de beheercode.',
  'notice.codesByYou': 'Dit heb je zelf gevraagd, aangemeld met je adres.',
  'notice.codesByKey': 'Dit is gevraagd met een van je organisatorsleutels.',
  'notice.codesByOwner': 'Dit is gevraagd door een eigenaar van het domein, die de nieuwe codes niet krijgt.',
  'notice.codesNewApi':
    'Zet de nieuwe API-code in de formulieren en programma’s die uitnodigingen versturen; met de oude worden ze geweigerd.',
  'notice.codesNewPage':
    'De pagina van de afspraak heeft een nieuw adres. Links naar het oude werken niet meer: deel het nieuwe.',
  'notice.codesNewManage':
    'Iedereen die de resultaten met de oude beheercode had geopend, is afgemeld. Programma’s die resultaten lezen, hebben de nieuwe nodig.',
  'notice.codesStay':
    'Uitnodigingen die gasten hebben blijven geldig, net als hun antwoorden en de links in hun e-mails.',
  'notice.codesPage': 'De pagina van deze afspraak',
  'notice.codesNotYou':
    'Weet je niet wie dit heeft gedaan, dan heeft iemand anders je beheercode en misschien ook de nieuwe. Meld je aan per e-mail, waarvoor je je mailbox en geen code nodig hebt, en vervang beide codes nog een keer: dan ken alleen jij de nieuwe.',
  'notice.codesSignIn': 'Aanmelden per e-mail',
  'notice.codesNotYourKey':
    'Weet je niet wie dit heeft gedaan, dan heeft iemand anders die sleutel en misschien ook de nieuwe codes. Trek de sleutel in en vervang beide codes nog een keer.',
  'notice.codesYourKeys': 'Je sleutels',
  'notice.codesReplace': 'Daarna de codes vervangen',

  'notice.programChangedSubject': 'Gewijzigd door een programma: {event}',
  'notice.programCancelledSubject': 'Geannuleerd door een programma: {event}',
  'notice.pageChangedSubject': 'Gewijzigd op onze pagina: {event}',
  'notice.pageCancelledSubject': 'Geannuleerd op onze pagina: {event}',
  'notice.programFooter':
    '{product} heeft deze e-mail gestuurd omdat een programma een organisatorsleutel van jou heeft gebruikt.',
  'notice.pageFooter':
    '{product} heeft deze e-mail gestuurd omdat je een afspraak op onze pagina hebt gewijzigd.',
  'notice.programChanged':
    'Een programma heeft {event} gewijzigd met een organisatorsleutel van jou. De afspraak is nu: {when}. Gasten met het antwoord ja of misschien krijgen bericht.',
  'notice.programCancelled':
    'Een programma heeft {event} geannuleerd met een organisatorsleutel van jou. Iedereen die is uitgenodigd, krijgt bericht.',
  'notice.pageChanged':
    'Je hebt {event} gewijzigd op onze pagina. De afspraak is nu: {when}. Gasten met het antwoord ja of misschien krijgen bericht.',
  'notice.pageCancelled':
    'Je hebt {event} geannuleerd op onze pagina. Iedereen die is uitgenodigd, krijgt bericht.',
  'notice.copyUpdate':
    'In je eigen agenda staat de afspraak nog zoals hij was. Klik op ‘Bijwerken’ boven deze e-mail of open het bijgevoegde bestand event.ics. Wijzig je de afspraak daarvoor in je agenda, dan vervangt dat deze wijziging.',
  'notice.copyRemove':
    'De afspraak staat nog in je eigen agenda. Verwijder hem daar of klik op ‘Verwijderen’ boven deze e-mail.',
  'notice.pageNotYou':
    'Heb jij dit niet gedaan, dan kan iemand anders je e-mail lezen of gebruikt die je browser: onze pagina’s worden geopend met een link in je mailbox.',
  'notice.programNotYou':
    'Heeft geen programma van jou dit gedaan, meld je dan aan en trek de sleutel in op de pagina /events/keys.',

  'notice.passedSubject': '{name} schreef over {event}',
  'notice.passedWhat': '{sender} heeft op de uitnodiging {event} geantwoord met een e-mail:',
  'notice.passedNoText': '(geen tekst)',
  'notice.passedCut': 'De rest is weggelaten.',
  'notice.passedVerified':
    'We hebben gecontroleerd dat de e-mail van dit adres kwam. Je antwoord op deze e-mail gaat daarheen en toont je adres.',
  'notice.passedUnverified':
    'We konden niet controleren dat de e-mail van {address} kwam: iedereen die de uitnodiging heeft gekregen, kan zo schrijven. Je antwoord op deze e-mail bereikt de afzender niet. Schrijf om te antwoorden naar een adres waarvan je weet dat het klopt.',
  'notice.passedUnchanged': 'Het antwoord bij de afspraak is niet gewijzigd.',

  'notice.proposedSubject': '{name} stelt een andere tijd voor {event} voor',
  'notice.proposedTime': '{sender} wil {event} wijzigen. Voorstel: {time}.',
  'notice.proposedNoTime': '{sender} wil {event} wijzigen.',
  'notice.proposedUnverified':
    'We konden niet controleren dat dit van {address} kwam: iedereen die de uitnodiging heeft gekregen, kan een tijd voorstellen. Je antwoord op deze e-mail gaat naar het adres dat je hebt uitgenodigd.',
  'notice.proposedNothing':
    'Er is niets verplaatst. Wijzig de afspraak in je agenda als je akkoord gaat; iedereen met het antwoord ja of misschien krijgt bericht.',

  'notice.andMore': '{count, plural, one {en nog #} other {en nog #}}',

  'notice.headcountGuests': '{yes} (+{count, plural, one {# gast} other {# gasten}})',
  'notice.headcountWhat': 'De antwoorden op {event} tot nu toe: {answers}.',
  'notice.headcountNothing': 'Je agenda toont dit als opmerking van {address}. Je hoeft niets te doen.',
  'notice.headcountFooter':
    '{product} heeft deze e-mail gestuurd omdat {address} te gast is bij je afspraak.',

  'notice.signInSubject': 'Je link om je aan te melden bij {product}',
  'notice.signInFooter':
    '{product} heeft deze e-mail gestuurd omdat iemand je adres op de aanmeldpagina van {domain} heeft ingevuld.',
  'notice.signInButton': 'Aanmelden en je afspraken bekijken',
  'notice.signInHow':
    'Open hem in de browser waarin je hem hebt aangevraagd. Hij werkt één keer, 15 minuten lang.',
  'notice.signInNotYou':
    'Heb je hem niet aangevraagd, doe dan niets: zonder toegang tot je mailbox kan niemand zich aanmelden.',

  'notice.refusedSubject': 'Er is niets gedaan: {mail}',
  'notice.refusedAbout':
    'Dit gaat over je e-mail {mail}. Er is daardoor niets gemaakt, gewijzigd of verstuurd.',
  'notice.refusedLast':
    'Met veel van je e-mails van het afgelopen uur konden we niets doen, dus dit is het laatste antwoord in dit uur. Wat wel kan worden verwerkt, wordt nog steeds verwerkt.',
  'notice.refusedCode': 'Vermeld de reden als je om hulp vraagt: {code}',

  'notice.failedSubject': 'Je e-mail kon niet worden verwerkt: {mail}',
  'notice.failedFooter': '{product} heeft deze e-mail gestuurd vanwege een e-mail van jou.',
  'notice.failedWhat':
    'Je e-mail {mail} is op deze server aangekomen, maar kon door een fout van de server niet worden verwerkt.',
  'notice.failedKept':
    'De e-mail is bewaard en de beheerder van deze server heeft bericht gekregen. Zodra de fout is verholpen, kan je e-mail worden verwerkt zoals hij is.',
  'notice.failedUrgent':
    'Heeft het haast, vraag het dan de beheerder van deze server of stuur de e-mail nog een keer in een eenvoudigere vorm.',

  'notice.unverifiedSubject': 'Heb je ons een agenda-e-mail gestuurd?',
  'notice.unverifiedFooter':
    '{product} heeft deze e-mail gestuurd vanwege een e-mail uit jouw naam aan {address}.',
  'notice.unverifiedWhat':
    'We hebben een agenda-e-mail ontvangen waarin jij als afzender staat. We konden niet controleren of jij hem hebt gestuurd, dus er is niets gedaan.',
  'notice.unverifiedLink': 'Heb jij hem gestuurd, bekijk dan wat erin staat en pas het toe',
  'notice.unverifiedOtherwise':
    'Heb je hem niet gestuurd, doe dan niets. De link werkt zeven dagen. We vragen het je hoogstens één keer per dag, en op de pagina staat elke e-mail die op je beslissing wacht.',
  'notice.unverifiedSign':
    'Wil je dat je e-mails voortaan kunnen worden gecontroleerd, vraag dan de beheerder van je maildomein om de e-mail met DKIM te ondertekenen en een DMARC-beleid te publiceren.',

  'notice.heldSubject': 'Er is niets gewijzigd: {event}',
  'notice.heldFooterOwner': '{product} heeft deze e-mail gestuurd omdat de afspraak van jou is.',
  'notice.heldSays': 'In de e-mail staat:',
  'notice.heldSevenDays': 'De link werkt zeven dagen.',
  'notice.heldStays': 'Als je niets doet, blijft de afspraak zoals hij is.',
  'notice.heldSeeAndApply': 'De e-mail bekijken en toepassen',
  'notice.heldOlder':
    'Je agenda heeft een oudere versie van een afspraak gestuurd dan de versie die we hebben, dus er is niets gewijzigd. Dat gebeurt als een oude e-mail nog een keer wordt gestuurd, of als een e-mail lang onderweg was.',
  'notice.heldOlderLink': 'De oudere versie bekijken en toepassen',
  'notice.heldCancelled':
    'Je agenda heeft één datum gewijzigd van een afspraak die je had geannuleerd, dus er is niets gewijzigd en niemand heeft bericht gekregen.',
  'notice.heldStaysCancelled': 'Als je niets doet, blijft de afspraak geannuleerd.',
  'notice.heldNotAddressed':
    'We hebben een agenda-e-mail van je ontvangen die aan iemand anders lijkt te zijn gestuurd: geen van onze adressen staat bij de gasten, of hij is onderweg gewijzigd. Misschien is hij doorgestuurd. Er is niets gedaan.',
  'notice.heldNotAddressedLink': 'Bekijk wat er in de e-mail staat en pas het toe',
  'notice.heldNotMeant': 'Was hij niet voor ons bedoeld, doe dan niets.',
  'notice.heldColleague':
    '{from} heeft ons een agenda-e-mail gestuurd over een afspraak die van jou is. Alleen jij kunt hem hier wijzigen, dus er is niets gewijzigd.',
  'notice.heldSomebodyElses':
    'De afspraak in je e-mail staat al op deze server: iemand met wie je een agenda deelt, of een gast, heeft hem ons eerder gestuurd en is hier de eigenaar. We hebben gevraagd of je wijziging mag worden toegepast.',
  'notice.heldSomebodyElsesLink': 'Een eigen afspraak maken van je e-mail',
  'notice.heldTheirsIsEnough': 'Is die afspraak genoeg, doe dan niets.',
  'notice.heldUntitled': 'een afspraak zonder titel',
  'notice.heldEvents': 'Meerdere afspraken',
  'notice.heldList': 'Mensen om uit te nodigen',
  'notice.heldListTo': 'Mensen om uit te nodigen voor {event}',
  'notice.heldCreate': 'Nieuwe afspraak: {event}',
  'notice.heldCancel': 'Annulering van {event}',
  'notice.heldCancelDay': 'Annulering van {event}, {day}',
  'notice.heldUpdate': 'Wijziging van {event}',
  'notice.heldUpdateDay': 'Wijziging van {event}, {day}',

  'notice.delegateSubject': '{whom} is niet uitgenodigd: {event}',
  'notice.delegateNobodySubject': 'Er is niemand uitgenodigd: {event}',
  'notice.delegateFooter': '{product} heeft deze e-mail gestuurd vanwege je antwoord op een uitnodiging.',
  'notice.delegateAnswered': 'Je hebt geantwoord dat iemand anders in jouw plaats naar {event} komt.',
  'notice.delegateNoAddress': 'Je hebt geen adres opgegeven waar een uitnodiging heen kan.',
  'notice.delegateIsOne':
    'Je bent zelf in de plaats van iemand anders uitgenodigd en kunt niet weer iemand anders opgeven.',
  'notice.delegateOver': 'De afspraak is voorbij.',
  'notice.delegateTooMany': 'Je hebt al zoveel anderen opgegeven als mag.',
  'notice.delegateFull':
    'Voor deze afspraak kan op dit moment niemand meer worden uitgenodigd; vraag de organisator om de uitnodiging.',
  'notice.delegateOneOnly':
    'Er kan één persoon in jouw plaats komen, en wie je het eerst hebt opgegeven, is uitgenodigd.',
  'notice.delegateSoNobody': 'Daarom is er niemand uitgenodigd.',
  'notice.delegateSo': 'Daarom is {whom} niet uitgenodigd.',
  'notice.delegateYourself':
    'Kom je zelf, antwoord dan met Ja in je agenda of via de links in de uitnodiging.',

  'notice.turnedAwaySubject':
    '{count, plural, one {# antwoord} other {# antwoorden}} niet meegeteld: {event}',
  'notice.turnedAwayFooter':
    '{product} heeft deze e-mail gestuurd vanwege antwoorden op een afspraak van jou.',
  'notice.turnedAwayWhat':
    'Op de uitnodiging aan {email} hebben meer mensen geantwoord dan de {most} anderen die met één uitnodiging worden meegeteld. Tot nu toe {count, plural, one {is # antwoord op {event}} other {zijn # antwoorden op {event}}} niet meegeteld.',
  'notice.turnedAwayList':
    'Is {email} een mailinglijst? Nodig de leden dan uit via hun eigen adressen, bijvoorbeeld met een lijst: ieder krijgt een eigen uitnodiging, en elk antwoord telt mee.',

  'notice.webhookSubject': 'Je webhook op {host} is uitgezet',
  'notice.webhookFooter': '{product} heeft deze e-mail gestuurd omdat je een webhook op {domain} hebt.',
  'notice.webhookGone':
    'We roepen je webhook op {host} niet meer aan: de server antwoordde met 410 Gone, en vraagt ons daarmee te stoppen.',
  'notice.webhookFailing':
    'We roepen je webhook op {host} niet meer aan: sinds {since} is elke aanroep mislukt.',
  'notice.webhookBack':
    'Zet hem weer aan met je sleutel of beheercode zodra de server weer werkt, en laat hem opnieuw aanroepen voor wat hij heeft gemist:',
  'notice.webhookAttempts': 'Wat er van elke aanroep is geworden, staat 14 dagen lang onder {path}.',

  'notice.listSubject':
    'Lijst geïmporteerd: {count, plural, one {# gast} other {# gasten}} uitgenodigd voor {event}',
  'notice.listWhat': '{count, plural, one {# gast} other {# gasten}} van je lijst uitgenodigd voor {event}.',
  'notice.listStopped':
    '{count, plural, one {# gast is niet uitgenodigd.} other {# gasten zijn niet uitgenodigd.}}',
  'notice.listStoppedCancelled': 'De afspraak is intussen geannuleerd.',
  'notice.listStoppedOver': 'De afspraak is voorbij.',
  'notice.listStoppedSuspended':
    'De beheerder van deze server heeft je geblokkeerd; vraag om de blokkering op te heffen.',
  'notice.listStoppedLimit':
    'De afspraak heeft zoveel gasten als hij mag hebben; vraag de beheerder van deze server om meer.',
  'notice.listKnown':
    '{count, plural, one {# gast was al uitgenodigd en heeft niets nieuws gekregen} other {# gasten waren al uitgenodigd en hebben niets nieuws gekregen}}',
  'notice.listTwice':
    '{count, plural, one {# stond meer dan één keer op de lijst} other {# stonden meer dan één keer op de lijst}}',
  'notice.listLeftOut':
    'Deze rijen zijn weggelaten. Verbeter ze en stuur ze in een nieuw antwoord; niemand wordt twee keer uitgenodigd.',
  'notice.listRow': 'Rij {row}: {text} ({why})',
  'notice.listNoAddress': 'geen adres',
  'notice.listInvalidAddress': 'geen adres waar e-mail heen kan',
  'notice.listOwnAddress': 'een adres van deze server',
  'notice.listExchangeAddress': 'een adres dat alleen de eigen Exchange-server kent',

  'notice.importSubject': '{result}: {mail}',
  'notice.importEvents': '{count, plural, one {# afspraak geïmporteerd} other {# afspraken geïmporteerd}}',
  'notice.importAlikeEvents':
    '{count, plural, one {# zoals een afspraak die je al hebt} other {# zoals afspraken die je al hebt}}',
  'notice.importRowsLeftOut': '{count, plural, one {# rij weggelaten} other {# rijen weggelaten}}',
  'notice.importNothing': 'Er is geen afspraak gemaakt of gewijzigd.',
  'notice.importSummary': '{count, plural, one {# afspraak} other {# afspraken}}: {parts}.',
  'notice.importSomeNew': '{count, plural, one {# nieuw} other {# nieuw}}',
  'notice.importSomeUpdated': '{count, plural, one {# bijgewerkt} other {# bijgewerkt}}',
  'notice.importSomeCancelled': '{count, plural, one {# geannuleerd} other {# geannuleerd}}',
  'notice.importSomeStale': '{count, plural, one {# ongemoeid gelaten} other {# ongemoeid gelaten}}',
  'notice.importSomeUnchanged': '{count, plural, one {# ongewijzigd} other {# ongewijzigd}}',
  'notice.importWhoIsNotified':
    'Er zijn geen nieuwe gasten uitgenodigd; gasten met het antwoord ja of misschien krijgen bericht van een wijziging.',
  'notice.importLeftAlone':
    'Ongemoeid gelaten: {count, plural, one {# afspraak} other {# afspraken}}. Wat je bestand daarover zegt, is gemarkeerd als ouder dan wat je eerder hebt gestuurd. Moet het toch gelden, verhoog dan de SEQUENCE of zet de huidige tijd in DTSTAMP, en stuur het bestand nog een keer.',
  'notice.importAlike':
    'Niet geïmporteerd: {count, plural, one {# afspraak} other {# afspraken}}. Elk daarvan lijkt op een afspraak die je al hebt: dezelfde titel en, waar geen andere tijd staat, hetzelfde begin, maar een andere id (UID). Er gebeurt niets mee tot je beslist; op de volgende pagina kun je er afzonderlijke kiezen.',
  'notice.importAlikeWhen': '{when}; die je al hebt: {was}',
  'notice.importAlikeUpdate': 'In plaats daarvan de afspraken bijwerken die je al hebt',
  'notice.importAlikeSecond': 'Er tweede afspraken van maken',
  'notice.importLeftOut':
    'Weggelaten: {count, plural, one {# rij} other {# rijen}}. Verbeter wat er fout is en stuur het bestand nog een keer; al het andere blijft zoals het is.',
  'notice.importFailure': '{row}: {problem} ({code})',
  'notice.importMoreInTable':
    '{count, plural, one {en nog #: zie de bijgevoegde tabel} other {en nog #: zie de bijgevoegde tabel}}',
  'notice.importSchedule': 'Al je komende afspraken op één pagina, om te delen',
  'notice.importYourEvents': 'Hoe het met je afspraken staat',
  'notice.importCodes':
    'Bij elke afspraak verstuurt de API-code uitnodigingen, en die mag op een webpagina staan; de beheercode laat zien wie er komt, dus houd die voor jezelf. Wil je afspraken wijzigen, wijzig ze dan in je bestand en stuur het nog een keer.',
  'notice.importAttached': 'In de bijgevoegde tabel staan ze allemaal.',
  'notice.importEvent': 'Afspraak',
  'notice.importCodesAndPages': 'Codes en pagina’s',
  'notice.importResults': 'Resultaten',
  'notice.importPage': 'Pagina',
  'notice.importNoTitle': 'Zonder titel',
  'notice.importOthers':
    '{count, plural, one {De overige # afspraak staat in de bijgevoegde tabel.} other {De overige # afspraken staan in de bijgevoegde tabel.}}',
  'notice.importIsNew': 'nieuw',
  'notice.importIsUpdated': 'bijgewerkt',
  'notice.importIsCancelled': 'geannuleerd',
  'notice.importIsStale': 'ongemoeid gelaten',
  'notice.importIsUnchanged': 'ongewijzigd',
  'notice.importIsOlder': 'ongemoeid gelaten: ouder dan wat je op {day} hebt gestuurd',
  'notice.importOlder': 'ouder dan wat je op {day} hebt gestuurd',
};
