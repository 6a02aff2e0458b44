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
};
