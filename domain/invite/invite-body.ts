import { html, raw } from 'hono/html';
import { commonName } from '#domain/itip/common-name.ts';
import { eventsOf, textOf } from '#domain/itip/properties.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { type DayLeaf, dayLeaf } from '#domain/itip/words/when.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { textToHtml } from '#domain/text/organizer-html.ts';
import { PLACEHOLDER } from '#domain/text/placeholders.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Sentence, sentenceHtml, sentenceText } from '#domain/text/sentence.ts';
import { htmlOf } from './descriptions.ts';
import { changesHeading } from './difference-words.ts';
import { CALLS } from './differences.ts';
import type { InviteKind, InviteSource } from './invite.types.ts';
import { type AnswerLink, answerRow, inviteHead, page, type Row, rows } from './mail-look.ts';
import { readableText } from './personal-links.ts';
import { type About, about, localDay } from './subject-in-words.ts';

const SUBJECT_LENGTH = 200;
/** Characters, so that the mail stays below 30 KB. The calendar has the whole description. */
const DESCRIPTION_LENGTH = 6_000;
const PREFIXES: Readonly<Record<InviteKind, string>> = {
  invitation: '',
  update: 'Updated: ',
  cancel: 'Cancelled: ',
};
const NO_CALENDAR = 'No calendar? Answer here:';
const OPEN = 'Open the invitation in your browser';
const ANSWERS = [
  ['yes', 'Yes'],
  ['maybe', 'Maybe'],
  ['no', 'No'],
] as const;
/** The subject and body of an invite mail. */
export interface InviteBody {
  readonly subject: string;
  /** Both texts still contain placeholders. */
  readonly text: string;
  readonly html: string;
}

/**
 * Returns what a person reads when their mail program does not show the event itself.
 * @param calendar rehydrated
 * @param now milliseconds since 1970
 */
export function inviteBody(source: InviteSource, calendar: JComponent, now: number): InviteBody {
  const facts = factsOf(source, calendar, now);
  const { subject } = facts.about;
  const title = shorten(facts.title, SUBJECT_LENGTH - subject.length);
  return {
    subject: shorten(`${prefixOf(source)}${title}${subject}`, SUBJECT_LENGTH),
    text: textBody(source, facts),
    html: htmlBody(source, facts),
  };
}

function prefixOf({ kind, about: reason }: InviteSource): string {
  return reason === 'reminder' ? 'Reminder: ' : PREFIXES[kind];
}

interface Facts {
  readonly title: string;
  /** The day of the time in `rows`; null without one. */
  readonly leaf: DayLeaf | null;
  readonly about: About;
  readonly rows: readonly Row[];
  readonly sender: string;
  readonly description: string;
  readonly descriptionHtml: string;
  /** The links to answer, for people without a calendar; empty when there is nothing to answer. */
  readonly answers: readonly AnswerLink[];
  /** The guest's own page of the event, which shows it as it is at the time; empty when there is nothing to answer. */
  readonly open: string;
  readonly unsubscribe: string;
}

function factsOf(source: InviteSource, calendar: JComponent, now: number): Facts {
  const { organizer, deployment, instance, floating } = source;
  const event =
    eventsOf(calendar).find((candidate) => textOf(candidate, 'recurrence-id') === '') ??
    eventsOf(calendar)[0];
  const read = (name: string) => (event ? textOf(event, name) : '');
  const when = whenOf(instance === null ? source.calendar : calendar, now, floating);
  const sender = `${commonName(organizer)} <${plainLine(organizer.email)}>`;
  const description = shorten(readableText(read('description')), DESCRIPTION_LENGTH);
  const marked = event ? readableText(htmlOf(event[1])) : '';
  const location = plainLine(read('location'));
  const allRows: Row[] = [
    ['When', when?.time ?? ''],
    ['Repeats', when?.repeats ?? ''],
    ['Where', location],
    ['Join', source.kind === 'cancel' ? '' : callOf(read, `${location}\n${description}`)],
    ['From', sender],
  ];
  return {
    title: plainLine(read('summary')),
    leaf: when && dayLeaf(localDay(when.start, source.calendar)),
    about: about(source, when, now),
    rows: allRows.filter(([, value]) => value !== ''),
    sender,
    description,
    descriptionHtml: marked !== '' && marked.length <= DESCRIPTION_LENGTH ? marked : textToHtml(description),
    answers: answersOf(source),
    open: source.kind === 'cancel' ? '' : openLink(source),
    unsubscribe: `${deployment.publicUrl}/u/${PLACEHOLDER.token}`,
  };
}

/** Returns the link to the call, unless the organizer's own text contains it. */
function callOf(read: (name: string) => string, words: string): string {
  const link = CALLS.map(read).find((value) => /^https?:/i.test(value)) ?? '';
  return words.includes(link) ? '' : plainLine(link);
}

/** The page behind a link asks for one more click, because mail scanners follow links. */
function answersOf(source: InviteSource): AnswerLink[] {
  if (source.kind === 'cancel') return [];
  return ANSWERS.map(([answer, label]) => ({ answer, label, url: openLink(source, answer) }));
}

function openLink({ instance, deployment }: InviteSource, answer?: AnswerLink['answer']): string {
  const query = [...(answer ? [`answer=${answer}`] : []), ...(instance === null ? [] : [`on=${instance}`])];
  return `${deployment.publicUrl}/r/${PLACEHOLDER.token}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function textBody({ deployment, changes = [] }: InviteSource, facts: Facts): string {
  const parts = [
    `${facts.about.heading}: ${facts.title}`,
    facts.about.sentence,
    changeLines(changes),
    facts.rows.map(([label, value]) => `${`${label}:`.padEnd(9)}${value}`).join('\n'),
    PLACEHOLDER.hintText,
    answerLines(facts.answers),
    facts.description,
    `-- \n${facts.sender} sent this with ${deployment.product}.\nUnsubscribe: ${facts.unsubscribe}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function htmlBody({ deployment, changes = [] }: InviteSource, facts: Facts): string {
  const description =
    facts.descriptionHtml && `<div class="text" dir="auto">\n${facts.descriptionHtml}\n</div>`;
  return page(
    deployment,
    facts.title,
    html`${inviteHead(deployment, facts.leaf, facts.about.heading, facts.title)}
${facts.about.sentence ? html`<p>${facts.about.sentence}</p>\n` : ''}${changeList(changes)}${raw(rows(facts.rows))}
<p class="hint">
${raw(PLACEHOLDER.hintHtml)}
</p>${answerLinks(facts)}
${raw(description)}`,
    html`${facts.sender} sent this with ${deployment.product}.
<a href="${facts.unsubscribe}">Unsubscribe</a>`,
  );
}

function changeLines(changes: readonly Sentence[]): string {
  if (changes.length === 0) return '';
  return [changesHeading(ENGLISH), ...changes.map((one) => `- ${sentenceText(one)}`)].join('\n');
}

function changeList(changes: readonly Sentence[]) {
  if (changes.length === 0) return '';
  return html`<p class="quiet">${changesHeading(ENGLISH)}</p>
<ul>
${changes.map((one) => html`<li>${sentenceHtml(one)}</li>\n`)}</ul>
`;
}

function answerLines(answers: readonly AnswerLink[]): string {
  const lines = answers.map(({ label, url }) => `${`${label}:`.padEnd(7)}${url}`);
  return lines.length === 0 ? '' : [NO_CALENDAR, ...lines].join('\n');
}

function answerLinks({ answers, open }: Facts) {
  if (answers.length === 0) return '';
  return html`
<p class="quiet" style="margin:0 0 8px">${NO_CALENDAR}</p>
${answerRow(answers)}
<p><a href="${open}">${OPEN}</a></p>`;
}
