import { html, raw } from 'hono/html';
import { commonName } from '#domain/itip/common-name.ts';
import { eventsOf, textOf } from '#domain/itip/properties.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { type DayLeaf, dayLeaf } from '#domain/itip/words/when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { textToHtml } from '#domain/text/organizer-html.ts';
import { PLACEHOLDER } from '#domain/text/placeholders.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import { type Sentence, sentenceHtml, sentenceText } from '#domain/text/sentence.ts';
import { htmlOf } from './descriptions.ts';
import { changesHeading } from './difference-words.ts';
import { CALLS } from './guest-reading.ts';
import type { Deployment, InviteSource } from './invite.types.ts';
import { type AnswerLink, answerRow, inviteHead, page, type Row, rows } from './mail-look.ts';
import { readableText } from './personal-links.ts';
import { type About, about, localDay } from './subject-in-words.ts';

const SUBJECT_LENGTH = 200;
/** Characters, so that the mail stays below 30 KB. The calendar has the whole description. */
const DESCRIPTION_LENGTH = 6_000;
const SUBJECTS = {
  update: 'mail.updated',
  cancel: 'mail.cancelled',
  reminder: 'mail.reminder',
} as const;
const ANSWERS = [
  ['yes', 'answer.yes'],
  ['maybe', 'answer.maybe'],
  ['no', 'answer.no'],
] as const;
/** The labels of the facts. */
const LABELS = ['facts.when', 'mail.repeats', 'facts.where', 'mail.join', 'facts.from'] as const;

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
    subject: shorten(subjectOf(source, `${title}${subject}`), SUBJECT_LENGTH),
    text: textBody(source, facts),
    html: htmlBody(source, facts),
  };
}

function subjectOf({ kind, about: reason, words = ENGLISH }: InviteSource, title: string): string {
  const what = reason === 'reminder' ? reason : kind;
  return what === 'invitation' ? title : words.say(SUBJECTS[what], { title });
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
  const { organizer, deployment, instance, floating, words = ENGLISH } = source;
  const event =
    eventsOf(calendar).find((candidate) => textOf(candidate, 'recurrence-id') === '') ??
    eventsOf(calendar)[0];
  const read = (name: string) => (event ? textOf(event, name) : '');
  const when = whenOf(instance === null ? source.calendar : calendar, now, floating, words);
  const sender = `${commonName(organizer)} <${plainLine(organizer.email)}>`;
  const description = shorten(readableText(read('description')), DESCRIPTION_LENGTH);
  const marked = event ? readableText(htmlOf(event[1])) : '';
  const location = plainLine(read('location'));
  const allRows: Row[] = [
    [words.say('facts.when'), when?.time ?? ''],
    [words.say('mail.repeats'), when?.repeats ?? ''],
    [words.say('facts.where'), location],
    [words.say('mail.join'), source.kind === 'cancel' ? '' : callOf(read, `${location}\n${description}`)],
    [words.say('facts.from'), sender],
  ];
  return {
    title: plainLine(read('summary')),
    leaf: when && dayLeaf(localDay(when.start, source.calendar), words),
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
  const { words = ENGLISH } = source;
  return ANSWERS.map(([answer, key]) => ({ answer, label: words.say(key), url: openLink(source, answer) }));
}

function openLink({ instance, deployment }: InviteSource, answer?: AnswerLink['answer']): string {
  const query = [...(answer ? [`answer=${answer}`] : []), ...(instance === null ? [] : [`on=${instance}`])];
  return `${deployment.publicUrl}/r/${PLACEHOLDER.token}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function textBody({ deployment, changes = [], words = ENGLISH }: InviteSource, facts: Facts): string {
  const { say } = words;
  const unsubscribe = `${labelled(say('mail.unsubscribe'), words)} ${facts.unsubscribe}`;
  const parts = [
    `${labelled(facts.about.heading, words)} ${facts.title}`,
    facts.about.sentence,
    changeLines(changes, words),
    columns(
      facts.rows,
      LABELS.map((key) => say(key)),
      words,
    ),
    PLACEHOLDER.hintText,
    answerLines(facts.answers, words),
    facts.description,
    `-- \n${sentWith(facts, deployment, words)}\n${unsubscribe}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function htmlBody({ deployment, changes = [], words = ENGLISH }: InviteSource, facts: Facts): string {
  const description =
    facts.descriptionHtml && `<div class="text" dir="auto">\n${facts.descriptionHtml}\n</div>`;
  return page(
    deployment,
    facts.title,
    html`${inviteHead(deployment, facts.leaf, facts.about.heading, facts.title)}
${facts.about.sentence ? html`<p>${facts.about.sentence}</p>\n` : ''}${changeList(changes, words)}${raw(rows(facts.rows))}
<p class="hint">
${raw(PLACEHOLDER.hintHtml)}
</p>${answerLinks(facts, words)}
${raw(description)}`,
    html`${sentWithHtml(facts, deployment, words)}
<a href="${facts.unsubscribe}">${words.say('mail.unsubscribe')}</a>`,
    words,
  );
}

function sentWith({ sender }: Facts, { product }: Deployment, { say }: Words): string {
  return say('mail.sentWith', { sender, product });
}

/** In a text from right to left, the name and address of the organizer would lose their order. */
function sentWithHtml(facts: Facts, deployment: Deployment, words: Words) {
  if (words.direction === 'ltr') return sentWith(facts, deployment, words);
  const sender = html`<bdi>${facts.sender}</bdi>`;
  return words.parts('mail.sentWith', { sender, product: deployment.product });
}

function labelled(label: string, { say }: Words): string {
  return say('mail.label', { label });
}

/** Returns labels and values in two columns. @param labels that may stand there; the longest sets the width of the first */
function columns(lines: readonly Row[], labels: readonly string[], words: Words): string {
  const width = Math.max(...labels.map((label) => labelled(label, words).length)) + 1;
  return lines.map(([label, value]) => `${labelled(label, words).padEnd(width)}${value}`).join('\n');
}

function changeLines(changes: readonly Sentence[], words: Words): string {
  if (changes.length === 0) return '';
  return [changesHeading(words), ...changes.map((one) => `- ${sentenceText(one)}`)].join('\n');
}

function changeList(changes: readonly Sentence[], words: Words) {
  if (changes.length === 0) return '';
  return html`<p class="quiet">${changesHeading(words)}</p>
<ul>
${changes.map((one) => html`<li>${sentenceHtml(one)}</li>\n`)}</ul>
`;
}

function answerLines(answers: readonly AnswerLink[], words: Words): string {
  if (answers.length === 0) return '';
  const labels = answers.map(({ label }) => label);
  const lines = answers.map(({ label, url }): Row => [label, url]);
  return [words.say('mail.noCalendar'), columns(lines, labels, words)].join('\n');
}

function answerLinks({ answers, open }: Facts, { say }: Words) {
  if (answers.length === 0) return '';
  return html`
<p class="quiet" style="margin:0 0 8px">${say('mail.noCalendar')}</p>
${answerRow(answers)}
<p><a href="${open}">${say('mail.open')}</a></p>`;
}
