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
  'notice.updatedWhat': 'Je wijziging van {event} is versie {version}. De afspraak is nu: {when}.',
  'notice.updatedWhatDay':
    'Je wijziging van {event} op {day} is versie {version}. De afspraak is nu: {when}.',
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
};
