/** What the columns of a table of events are called. Letter case, `_`, `-` and what stands in brackets do not matter. */

/** The name that the documentation uses first; of two columns that mean the same, the one named earlier here counts. */
const NAMES = {
  id: ['uid', 'id', 'event id', 'game id', 'key', 'reference', 'ref', 'number', 'no', 'nr', 'nummer'],
  title: [
    'title',
    'subject',
    'summary',
    'event',
    'event name',
    'event title',
    'name',
    'game',
    'match',
    'what',
  ].concat([
    'titel',
    'betreff',
    'titre',
    'objet',
    'título',
    'asunto',
    'titolo',
    'oggetto',
    'onderwerp',
    'evento',
    'événement',
    'veranstaltung',
  ]),
  start: [
    'start',
    'starts',
    'starts at',
    'start date',
    'startdate',
    'date',
    'begin',
    'begins',
    'from',
    'when',
    'day',
  ].concat([
    'datetime',
    'date time',
    'date and time',
    'beginn',
    'datum',
    'tag',
    'début',
    'inicio',
    'fecha',
    'inizio',
    'beginnt am',
    'startdatum',
    'date de début',
    'fecha de comienzo',
    'fecha de inicio',
    'data inizio',
    'data di inizio',
    'begindatum',
  ]),
  startTime: [
    'start time',
    'starttime',
    'time',
    'kickoff',
    'kick off',
    'uhrzeit',
    'zeit',
    'heure',
    'hora',
    'ora',
    'beginnt um',
    'startzeit',
    'heure de début',
    'comienzo',
    'hora de comienzo',
    'hora de inicio',
    'ora inizio',
    'ora di inizio',
    'begintijd',
  ],
  end: [
    'end',
    'ends',
    'ends at',
    'end date',
    'enddate',
    'until',
    'to',
    'finish',
    'ende',
    'bis',
    'fin',
    'fine',
    'endet am',
    'enddatum',
    'date de fin',
    'fecha de finalización',
    'fecha de fin',
    'data fine',
    'data di fine',
    'einddatum',
  ],
  endTime: [
    'end time',
    'endtime',
    'endet um',
    'endzeit',
    'heure de fin',
    'finalización',
    'hora de finalización',
    'hora de fin',
    'ora fine',
    'ora di fine',
    'eindtijd',
  ],
  duration: ['duration', 'length', 'minutes', 'dauer', 'durée', 'duración', 'durata'],
  timeZone: [
    'time zone',
    'timezone',
    'tz',
    'zone',
    'zeitzone',
    'fuseau horaire',
    'zona horaria',
    'fuso orario',
  ],
  allDay: [
    'all day',
    'all day event',
    'allday',
    'whole day',
    'ganztägig',
    'ganztägiges ereignis',
    'journée entière',
    'événement d’une journée entière',
    'todo el día',
    'evento de todo el día',
    'giornata intera',
    'tutto il giorno',
    'duurt hele dag',
  ],
  location: ['location', 'place', 'venue', 'where', 'address', 'room', 'ort', 'lieu', 'lugar', 'luogo'],
  description: ['description', 'notes', 'note', 'details', 'text', 'beschreibung', 'notizen', 'descripción'],
  url: ['url', 'link', 'web', 'website', 'web page', 'webseite'],
  status: ['status', 'state'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof NAMES;
/** Every column a table may have, by what it means. */
export const COLUMNS = Object.keys(NAMES) as readonly Column[];
/** What has more is no table of events, and a longer cell names no column: anybody may write to us. */
const MOST_COLUMNS = 200;
const LONGEST_NAME = 100;

export type Columns = Partial<Readonly<Record<Column, number>>>;

/** Where each column stands; null when the row does not name both a title and a start. */
export function readColumns(heading: readonly string[]): Columns | null {
  const named = heading.slice(0, MOST_COLUMNS).map((cell) => plainName(cell.slice(0, LONGEST_NAME)));
  // Our own report, mailed back, says next to nothing of the events in it.
  if (named.includes('manage code')) return null;
  const found = Object.entries(NAMES).flatMap(([column, names]) => {
    const index = (names as readonly string[]).map((name) => named.indexOf(name)).find((at) => at >= 0);
    return index === undefined ? [] : [[column, index] as const];
  });
  const columns: Columns = Object.fromEntries(found);
  const hasStart = columns.start !== undefined || columns.startTime !== undefined;
  return columns.title !== undefined && hasStart ? columns : null;
}

function plainName(cell: string): string {
  return cell
    .toLowerCase()
    .replaceAll(/\(.*?\)|\*/g, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
