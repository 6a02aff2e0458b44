import { html } from 'hono/html';
import type { EventDetails } from '#domain/event/event.ts';
import type { AlikeRow, MadeRow, RefusedRow } from '#domain/imports/import-row.ts';
import type { ChoiceKind } from '#domain/imports/similar-events-link.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import { type NoticeWords, noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { csvLine } from '#domain/lists/recipients-csv.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Block, link, list, mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

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
  /** The organizer's language, in which the sentences and times of the rows are. */
  readonly words?: Words;
}

/** The addresses of pages that ask before they act. */
export type Choices = Readonly<Record<ChoiceKind, string>>;

/** The outcomes in order of importance for the reader: how the table calls them in every language, and how the mail does. */
const OUTCOMES = {
  created: { name: 'new', some: 'notice.importSomeNew', is: 'notice.importIsNew' },
  updated: { name: 'updated', some: 'notice.importSomeUpdated', is: 'notice.importIsUpdated' },
  cancelled: { name: 'cancelled', some: 'notice.importSomeCancelled', is: 'notice.importIsCancelled' },
  stale: { name: 'left alone', some: 'notice.importSomeStale', is: 'notice.importIsStale' },
  unchanged: { name: 'unchanged', some: 'notice.importSomeUnchanged', is: 'notice.importIsUnchanged' },
} as const satisfies Record<MadeRow['outcome'], { name: string; some: string; is: string }>;

/** What every part of the report needs. */
interface Frame {
  readonly words: NoticeWords;
  readonly deployment: Deployment;
  readonly now: number;
}

/** Returns the report of many events in one mail: each event with its codes, then the failures. */
export function imported(content: ImportedNotice): Notice {
  const { deployment, subject, scheduleId, events, refused, alike, choices, now } = content;
  const words = noticeWords(content.words);
  const frame = { words, deployment, now };
  const order = Object.keys(OUTCOMES);
  const sorted = events.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  const links = [
    link(words.write('notice.importSchedule'), `${deployment.publicUrl}/s/${scheduleId}`, words),
    link(words.write('notice.importYourEvents'), `${deployment.publicUrl}/events`, words),
  ];
  const made = [...links, paragraph(words.write('notice.importCodes')), tableOf(sorted, frame)];
  return {
    ...notice({
      deployment,
      reader: mailedUs(deployment, words),
      subject: words.write('notice.importSubject', {
        result: resultInWords(content, words),
        mail: quoted(subject, words),
      }),
      blocks: [
        paragraph(
          events.length === 0
            ? words.write('notice.importNothing')
            : words.row(summaryOf(events, words), words.write('notice.importWhoIsNotified')),
        ),
        ...leftAlone(events, words),
        ...likeThoseTheyHave(alike, choices, words),
        ...failures(refused, words),
        ...(events.length === 0 ? [] : made),
        ...(events.length + refused.length + alike.length > MOST_ROWS
          ? [paragraph(words.write('notice.importAttached'))]
          : []),
      ],
    }),
    attachment: { filename: 'events.csv', csv: csvOf(sorted, refused, alike, frame) },
  };
}

function resultInWords({ events, alike, refused }: ImportedNotice, words: NoticeWords): string {
  return [
    words.write('notice.importEvents', { count: events.length }),
    ...(alike.length === 0 ? [] : [words.write('notice.importAlikeEvents', { count: alike.length })]),
    ...(refused.length === 0 ? [] : [words.write('notice.importRowsLeftOut', { count: refused.length })]),
  ].join(words.say('list.comma'));
}

/** Returns "2,400 events: 2 new, 1 updated, 2,397 unchanged." */
function summaryOf(events: readonly ImportedEvent[], words: NoticeWords): string {
  const byOutcome = Map.groupBy(events, ({ outcome }) => outcome);
  const parts = Object.entries(OUTCOMES).flatMap(([outcome, { some }]) => {
    const same = byOutcome.get(outcome as MadeRow['outcome']);
    return same ? [words.write(some, { count: same.length })] : [];
  });
  return words.write('notice.importSummary', {
    count: events.length,
    parts: parts.join(words.say('list.comma')),
  });
}

function leftAlone(events: readonly ImportedEvent[], words: NoticeWords): Block[] {
  const count = events.filter(({ outcome }) => outcome === 'stale').length;
  return count === 0 ? [] : [paragraph(words.write('notice.importLeftAlone', { count }))];
}

/** Returns "Wed, 13 May 2026, 10:00 – 11:00; the one you have: Tue, 12 May 2026, 10:00 – 11:00". */
export function alikeWhen({ when, was }: AlikeRow, words?: Words): string {
  return was === undefined ? when : noticeWords(words).write('notice.importAlikeWhen', { when, was });
}

function likeThoseTheyHave(
  alike: readonly AlikeRow[],
  { update, second }: Choices,
  words: NoticeWords,
): Block[] {
  const count = alike.length;
  if (count === 0) return [];
  const lines = alike
    .slice(0, MOST_ROWS)
    .map((row) => [quoted(row.title, words), alikeWhen(row, words)].join(words.say('list.comma')));
  const more = count - lines.length;
  return [
    paragraph(words.write('notice.importAlike', { count })),
    list(more > 0 ? [...lines, words.write('notice.andMore', { count: more })] : lines),
    link(words.write('notice.importAlikeUpdate'), update, words),
    link(words.write('notice.importAlikeSecond'), second, words),
  ];
}

/** Returns "updated" or "left alone: older than what you sent on 28 Nov 2026". */
function becameOf({ outcome, since }: ImportedEvent, words: NoticeWords): string {
  return since
    ? words.write('notice.importIsOlder', { day: dayOf(since, words) })
    : words.write(OUTCOMES[outcome].is);
}

function dayOf(instant: string, words: Words): string {
  return dayInWords(instant.slice(0, 10), words);
}

function failures(refused: readonly RefusedRow[], words: NoticeWords): Block[] {
  const count = refused.length;
  if (count === 0) return [];
  const lines = refused.slice(0, MOST_ROWS).map(({ place, title, sentence, code }) => {
    const which = [plainLine(place), ...(title === '' ? [] : [quoted(title, words)])];
    const row = shorten(which.join(words.say('list.comma')), 160);
    return words.write('notice.importFailure', { row, problem: sentence, code });
  });
  const more = count - lines.length;
  return [
    paragraph(words.write('notice.importLeftOut', { count })),
    list(more > 0 ? [...lines, words.write('notice.importMoreInTable', { count: more })] : lines),
  ];
}

function tableOf(events: readonly ImportedEvent[], frame: Frame): Block {
  const { words } = frame;
  const cell = 'padding: 8px 16px 8px 0; border-top: 1px solid #8885; vertical-align: top; text-align: left';
  const small = 'font-size: 12px';
  const rows = events.slice(0, MOST_ROWS).map((event) => {
    const { title, when, results, page } = shownOf(event, frame);
    return html`<tr><td style="${cell}"><strong>${title}</strong><br>${when}<br><span class="quiet">${becameOf(event, words)}</span></td>
<td style="${cell}">API code: <code style="${small}">${event.apiCode}</code><br>Manage code: <code style="${small}">${event.manageCode}</code><br><a href="${results}">${words.write('notice.importResults')}</a> · <a href="${page}">${words.write('notice.importPage')}</a></td></tr>
`;
  });
  const left = events.length - rows.length;
  const rest = left > 0 ? html`<p>${words.write('notice.importOthers', { count: left })}</p>` : '';
  return {
    text: events.map((event) => textOf(event, frame)).join('\n\n'),
    html: `${html`<table style="border-collapse: collapse; margin: 0 0 16px">
<tr><th style="${cell}">${words.write('notice.importEvent')}</th><th style="${cell}">${words.write('notice.importCodesAndPages')}</th></tr>
${rows}</table>${rest}`}`,
  };
}

function textOf(event: ImportedEvent, frame: Frame): string {
  const { words } = frame;
  const { title, when, results, page } = shownOf(event, frame);
  return [
    `${title} (${becameOf(event, words)})`,
    when,
    `API code: ${event.apiCode}`,
    `Manage code: ${event.manageCode}`,
    `${words.say('mail.label', { label: words.write('notice.importResults') })} ${results}`,
    `${words.say('mail.label', { label: words.write('notice.importPage') })} ${page}`,
  ].join('\n');
}

function shownOf({ details, pageId, manageCode }: ImportedEvent, { words, deployment, now }: Frame) {
  const { publicUrl } = deployment;
  return {
    title: shorten(plainLine(details.summary), 80) || words.write('notice.importNoTitle'),
    when: inOneLine(whenOfDetails(details, now, words), words),
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

/**
 * The names of columns and outcomes are in English in every language, because programs read the table. It begins with a
 * byte order mark, without which Excel reads UTF-8 in the local code page.
 */
function csvOf(
  events: readonly ImportedEvent[],
  refused: readonly RefusedRow[],
  alike: readonly AlikeRow[],
  frame: Frame,
): string {
  const { words } = frame;
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
    const { when, page, results } = shownOf(event, frame);
    const named = [
      eventId,
      shorten(plainLine(uid), UID_LENGTH),
      plainLine(details.summary),
      details.start,
      when,
    ];
    return csvLine([
      OUTCOMES[outcome].name,
      since ? words.write('notice.importOlder', { day: dayOf(since, words) }) : '',
      ...named,
      apiCode,
      manageCode,
      page,
      results,
    ]);
  });
  return [`\ufeff${csvLine(COLUMNS)}`, ...failed, ...like, ...made].join('');
}
