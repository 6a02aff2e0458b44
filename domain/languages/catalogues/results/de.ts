import type { ResultsCatalogue } from './en.ts';

/** German. Readers are addressed as “Sie”. */
export const de: ResultsCatalogue = {
  'openResults.title': 'Sehen, wer kommt',
  'openResults.wrong':
    'Dieser Code ist nicht gültig. Kopieren Sie den ganzen Verwaltungscode aus der Bestätigungsmail Ihres Termins. Ein ersetzter Code gilt nicht mehr: Der neue steht in der E-Mail über neue Codes.',
  'openResults.how':
    'Der Verwaltungscode steht in der Bestätigungsmail Ihres Termins. Er beginnt mit „manage_“.',
  'openResults.code': 'Verwaltungscode',
  'openResults.open': 'Ergebnisse öffnen',
  'openResults.several': 'Mehrere Termine? <link>Per E-Mail anmelden</link> und alle sehen.',
  'openResults.replaceTitle': 'Abmelden und einen anderen Termin öffnen?',
  'openResults.replace':
    'Dieser Link öffnet die Ergebnisse von <strong>{event}</strong>, einem Termin von jemand anderem. In diesem Browser sind Sie schon angemeldet, und das geht nur einmal zur gleichen Zeit.',
  'openResults.replaceUntitled':
    'Dieser Link öffnet die Ergebnisse eines Termins ohne Titel von jemand anderem. In diesem Browser sind Sie schon angemeldet, und das geht nur einmal zur gleichen Zeit.',
  'openResults.replaceIt': 'Abmelden und öffnen',
  'openResults.unexpected':
    'Wenn Sie diesen Link nicht erwartet haben, hat ihn vielleicht jemand anderes geschickt. Schließen Sie diese Seite, dann bleiben Sie angemeldet wie bisher.',
};
