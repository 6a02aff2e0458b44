import type { ResultsCatalogue } from './en.ts';

/** Italian. Readers are addressed as “tu”, as most Italian software does. Apostrophes are typographic. */
export const it: ResultsCatalogue = {
  'openResults.title': 'Vedi chi viene',
  'openResults.wrong':
    'Questo codice non è valido. Copia tutto il codice di gestione dall’e-mail di conferma del tuo evento. Un codice sostituito non funziona più: quello nuovo è nell’e-mail sui nuovi codici.',
  'openResults.how':
    'Il codice di gestione è nell’e-mail di conferma del tuo evento. Comincia con “manage_”.',
  'openResults.code': 'Codice di gestione',
  'openResults.open': 'Apri i risultati',
  'openResults.several': 'Più eventi? <link>Accedi via e-mail</link> e vedili tutti.',
  'openResults.replaceTitle': 'Uscire e aprire un altro evento?',
  'openResults.replace':
    'Questo link apre i risultati di <strong>{event}</strong>, un evento di un altro organizzatore. In questo browser hai già effettuato l’accesso, e se ne può avere solo uno alla volta.',
  'openResults.replaceUntitled':
    'Questo link apre i risultati di un evento senza titolo di un altro organizzatore. In questo browser hai già effettuato l’accesso, e se ne può avere solo uno alla volta.',
  'openResults.replaceIt': 'Esci e aprilo',
  'openResults.unexpected':
    'Se non aspettavi questo link, forse te l’ha mandato qualcun altro. Chiudi questa pagina e il tuo accesso resta com’è.',
};
