/** This file recognises the columns of a table of events. Letter case, `_`, `-` and text in brackets are ignored. */

/**
 * The names of each column; the documentation uses the first. When two columns of a table mean the same, the name that
 * comes first here counts.
 */
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

/** What a column means. */
export type Column = keyof typeof NAMES;
/** All columns that a table may have. */
export const COLUMNS = Object.keys(NAMES) as readonly Column[];
/** The most columns of a table and characters of a heading, because anybody may send us a table. */
const MOST_COLUMNS = 200;
const LONGEST_NAME = 100;

/** The position of each column, from 0. */
export type Columns = Partial<Readonly<Record<Column, number>>>;

/** Returns the position of each column, or null when the row does not name both a title and a start. */
export function readColumns(heading: readonly string[]): Columns | null {
  const named = heading.slice(0, MOST_COLUMNS).map((cell) => plainName(cell.slice(0, LONGEST_NAME)));
  // This heading is that of our own report. When it is mailed back, it contains too little of the events.
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
