import { html } from 'hono/html';
import type { EventDetails } from '#domain/event/event.ts';
import type { AlikeRow, MadeRow, RefusedRow } from '#domain/imports/import-row.ts';
import type { ChoiceKind } from '#domain/imports/similar-events-link.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import { csvLine } from '#domain/lists/recipients-csv.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Block, counted, link, list, type Notice, notice, paragraph, quoted } from './layout.ts';

/** The most rows of a table in HTML, and of failures that are listed. The attached table has all. */
const MOST_ROWS = 100;
/** The most characters of a UID in the attached table. */
const UID_LENGTH = 200;

/** An event of the import. */
export interface ImportedEvent extends Pick<MadeRow, 'outcome' | 'uid' | 'since'> {
  readonly details: Omit<EventDetails, 'description'>;
  readonly eventId: string;
  /** Public id of the event's page. */
  readonly pageId: string;
  readonly apiCode: string;
  readonly manageCode: string;
}

/** What the report of an import says. */
export interface ImportedNotice {
  readonly deployment: Deployment;
  /** The subject of their mail. */
  readonly subject: string;
  /** Public id of the organizer's schedule page. */
  readonly scheduleId: string;
  readonly events: readonly ImportedEvent[];
  readonly refused: readonly RefusedRow[];
  readonly alike: readonly AlikeRow[];
  readonly choices: Choices;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The addresses of pages that ask before they act. */
export type Choices = Readonly<Record<ChoiceKind, string>>;

/** The outcomes in order of importance for the reader. */
const OUTCOMES: Readonly<Record<MadeRow['outcome'], string>> = {
  created: 'new',
  updated: 'updated',
  cancelled: 'cancelled',
  stale: 'left alone',
  unchanged: 'unchanged',
};

/** Returns the report of many events in one mail: each event with its codes, then the failures. */
export function imported(content: ImportedNotice): Notice {
  const { deployment, subject, scheduleId, events, refused, alike, choices, now } = content;
  const order = Object.keys(OUTCOMES);
  const sorted = events.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  const links = [
    link('All your coming events on one page, to share', `${deployment.publicUrl}/s/${scheduleId}`),
    link('Where your events stand', `${deployment.publicUrl}/events`),
  ];
  return {
    ...notice({
      deployment,
      subject: `${subjectOf(events, refused, alike)}: ${quoted(subject)}`,
      blocks: [
        paragraph(events.length === 0 ? NOTHING : `${inWords(events)} ${WHO_IS_NOTIFIED}`),
        ...leftAlone(events),
        ...likeThoseTheyHave(alike, choices),
        ...failures(refused),
        ...(events.length === 0 ? [] : [...links, paragraph(EXPLAINED), tableOf(sorted, deployment, now)]),
        ...(events.length + refused.length + alike.length > MOST_ROWS ? [paragraph(ATTACHED)] : []),
      ],
    }),
    attachment: { filename: 'events.csv', csv: csvOf(sorted, refused, alike, deployment, now) },
  };
}

const NOTHING = 'No event was made or changed.';
const WHO_IS_NOTIFIED = 'Nobody new was invited; guests who said yes or maybe are notified of a change.';
const EXPLAINED =
  'Of each event, the API code sends invites and may stand in a web page; the manage code shows who comes, so keep it to yourself. To change events, change them in your file and send it again.';
const ALIKE =
  'Each looks like an event that you have already: it has the same title and, where no other time is named, the same start, but another id (UID). Nothing happens with them until you decide; on the next page you can choose single ones.';
const STALE =
  'What your file says of them is marked as older than what you sent before. If it is what counts, raise its SEQUENCE or write the present time into DTSTAMP, and send the file again.';
const ATTACHED = 'The attached table has all of them.';

function subjectOf(
  events: readonly ImportedEvent[],
  refused: readonly RefusedRow[],
  alike: readonly AlikeRow[],
): string {
  return [
    `${counted(events.length, 'event')} imported`,
    ...(alike.length === 0
      ? []
      : [`${alike.length.toLocaleString('en')} like ${alike.length === 1 ? 'an event' : 'events'} you have`]),
    ...(refused.length === 0 ? [] : [`${counted(refused.length, 'row')} left out`]),
  ].join(', ');
}

/** Returns "2,400 events: 2 new, 1 updated, 2,397 unchanged." */
function inWords(events: readonly ImportedEvent[]): string {
  const byOutcome = Map.groupBy(events, ({ outcome }) => outcome);
  const parts = Object.entries(OUTCOMES).flatMap(([outcome, word]) => {
    const same = byOutcome.get(outcome as MadeRow['outcome']);
    return same ? [`${same.length.toLocaleString('en')} ${word}`] : [];
  });
  return `${counted(events.length, 'event')}: ${parts.join(', ')}.`;
}

function leftAlone(events: readonly ImportedEvent[]): Block[] {
  const stale = events.filter(({ outcome }) => outcome === 'stale');
  return stale.length === 0 ? [] : [paragraph(`Left alone: ${counted(stale.length, 'event')}. ${STALE}`)];
}

/** Returns "Wed, 13 May 2026, 10:00 – 11:00; the one you have: Tue, 12 May 2026, 10:00 – 11:00". */
export function alikeWhen({ when, was }: AlikeRow): string {
  return was === undefined ? when : `${when}; the one you have: ${was}`;
}

function likeThoseTheyHave(alike: readonly AlikeRow[], { update, second }: Choices): Block[] {
  if (alike.length === 0) return [];
  const lines = alike.slice(0, MOST_ROWS).map((row) => `${quoted(row.title)}, ${alikeWhen(row)}`);
  const more = alike.length - lines.length;
  return [
    paragraph(`Not imported: ${counted(alike.length, 'event')}. ${ALIKE}`),
    list(more > 0 ? [...lines, `and ${more.toLocaleString('en')} more`] : lines),
    link('Update the events you have instead', update),
    link('Make second events of them', second),
  ];
}

/** Returns "updated" or "left alone: older than what you sent on 28 Nov 2026". */
function becameOf({ outcome, since }: ImportedEvent): string {
  return since ? `${OUTCOMES[outcome]}: ${olderThan(since)}` : OUTCOMES[outcome];
}

function olderThan(since: string): string {
  return `older than what you sent on ${dayInWords(since.slice(0, 10))}`;
}

function failures(refused: readonly RefusedRow[]): Block[] {
  if (refused.length === 0) return [];
  const lines = refused.slice(0, MOST_ROWS).map(({ place, title, sentence, code }) => {
    const which = title === '' ? plainLine(place) : `${plainLine(place)}, ${quoted(title)}`;
    return `${shorten(which, 160)}: ${sentence} (${code})`;
  });
  const more = refused.length - lines.length;
  return [
    paragraph(
      `Left out: ${counted(refused.length, 'row')}. Correct what is wrong and send the file again; everything else stays as it is.`,
    ),
    list(more > 0 ? [...lines, `and ${more.toLocaleString('en')} more: see the attached table`] : lines),
  ];
}

function tableOf(events: readonly ImportedEvent[], deployment: Deployment, now: number): Block {
  const cell = 'padding: 8px 16px 8px 0; border-top: 1px solid #8885; vertical-align: top; text-align: left';
  const small = 'font-size: 12px';
  const rows = events.slice(0, MOST_ROWS).map((event) => {
    const { title, when, results, page } = shownOf(event, deployment, now);
    return html`<tr><td style="${cell}"><strong>${title}</strong><br>${when}<br><span class="quiet">${becameOf(event)}</span></td>
<td style="${cell}">API code: <code style="${small}">${event.apiCode}</code><br>Manage code: <code style="${small}">${event.manageCode}</code><br><a href="${results}">Results</a> · <a href="${page}">Page</a></td></tr>
`;
  });
  const left = events.length - rows.length;
  const rest = left > 0 ? html`<p>The other ${left.toLocaleString('en')} are in the attached table.</p>` : '';
  return {
    text: events.map((event) => textOf(event, deployment, now)).join('\n\n'),
    html: `${html`<table style="border-collapse: collapse; margin: 0 0 16px">
<tr><th style="${cell}">Event</th><th style="${cell}">Codes and pages</th></tr>
${rows}</table>${rest}`}`,
  };
}

function textOf(event: ImportedEvent, deployment: Deployment, now: number): string {
  const { title, when, results, page } = shownOf(event, deployment, now);
  return [
    `${title} (${becameOf(event)})`,
    when,
    `API code: ${event.apiCode}`,
    `Manage code: ${event.manageCode}`,
    `Results: ${results}`,
    `Page: ${page}`,
  ].join('\n');
}

function shownOf({ details, pageId, manageCode }: ImportedEvent, { publicUrl }: Deployment, now: number) {
  return {
    title: shorten(plainLine(details.summary), 80) || 'No title',
    when: inOneLine(whenOfDetails(details, now)),
    results: `${publicUrl}/results#${manageCode}`,
    page: `${publicUrl}/e/${pageId}`,
  };
}

const COLUMNS = [
  'outcome',
  'problem',
  'event',
  'uid',
  'title',
  'start',
  'in words',
  'api code',
  'manage code',
  'page',
  'results',
];

/** The table begins with a byte order mark, without which Excel reads UTF-8 in the local code page. */
function csvOf(
  events: readonly ImportedEvent[],
  refused: readonly RefusedRow[],
  alike: readonly AlikeRow[],
  deployment: Deployment,
  now: number,
): string {
  const like = alike.map(({ title, when, uid, eventId }) => {
    const named = [eventId, shorten(plainLine(uid), UID_LENGTH), plainLine(title), '', when];
    return csvLine(['like an event you have', '', ...named, '', '', '', '']);
  });
  const failed = refused.map(({ place, title, sentence }) =>
    csvLine([
      'left out',
      `${shorten(plainLine(place), UID_LENGTH)}: ${sentence}`,
      '',
      '',
      title,
      '',
      '',
      '',
      '',
      '',
      '',
    ]),
  );
  const made = events.map((event) => {
    const { outcome, since, eventId, uid, details, apiCode, manageCode } = event;
    const { when, page, results } = shownOf(event, deployment, now);
    const named = [
      eventId,
      shorten(plainLine(uid), UID_LENGTH),
      plainLine(details.summary),
      details.start,
      when,
    ];
    return csvLine([
      OUTCOMES[outcome],
      since ? olderThan(since) : '',
      ...named,
      apiCode,
      manageCode,
      page,
      results,
    ]);
  });
  return [`\ufeff${csvLine(COLUMNS)}`, ...failed, ...like, ...made].join('');
}
