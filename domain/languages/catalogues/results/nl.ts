import type { ResultsCatalogue } from './en.ts';

/** Dutch. Readers are addressed as “je”, as most Dutch software does. */
export const nl: ResultsCatalogue = {
  'openResults.title': 'Zien wie er komt',
  'openResults.wrong':
    'Deze code is niet geldig. Kopieer de hele beheercode uit de bevestigingsmail van je afspraak. Een vervangen code werkt niet meer: de nieuwe staat in de e-mail over nieuwe codes.',
  'openResults.how': 'De beheercode staat in de bevestigingsmail van je afspraak. Hij begint met ‘manage_’.',
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
};
