import { html, raw } from 'hono/html';
import { commonName } from '../itip/common-name.ts';
import { withoutFences } from '../itip/personal-links.ts';
import { plainLine, plainText, shorten } from '../itip/plain-text.ts';
import { eventsOf, property, textOf } from '../itip/properties.ts';
import { UTC } from '../itip/time/iana.ts';
import { timeForm } from '../itip/time/time-form.ts';
import { toLocal } from '../itip/time/wall-clock.ts';
import type { JComponent } from '../itip/types.ts';
import { type When, whenOf } from '../itip/words/calendar-when.ts';
import { otherDates, staysInWords } from '../itip/words/one-date.ts';
import { dayInWords } from '../itip/words/when.ts';
import { htmlOf } from '../itip/write/descriptions.ts';
import { SLOT } from '../itip/write/slots.ts';
import type { InviteKind, InviteSource } from './invite.types.ts';
import { page, type Row, rows } from './look.ts';
import { textToHtml } from './organizer-html.ts';

const SUBJECT_LENGTH = 200;
/** Characters. Gmail hides what follows 100 KB, the link to unsubscribe included; the calendar has it all. */
const DESCRIPTION_LENGTH = 20_000;
/** Links to the call, as Apple and others (RFC 7986), Google and Microsoft name them. */
const CALLS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];
const PREFIXES: Readonly<Record<InviteKind, string>> = {
  invitation: '',
  update: 'Updated: ',
  cancel: 'Cancelled: ',
};
const NO_CALENDAR = 'No calendar? Answer here:';
const HEADINGS: Readonly<Record<InviteKind, string>> = {
  invitation: 'You are invited',
  update: 'An event was changed',
  cancel: 'An event was cancelled',
};
/** Where the mail is about one date and others stay. */
const HEADINGS_OF_ONE: Readonly<Record<InviteKind, string>> = {
  invitation: 'You are invited',
  update: 'One date was changed',
  cancel: 'One date was cancelled',
};

export interface InviteBody {
  readonly subject: string;
  /** Slots are still in these two. */
  readonly text: string;
  readonly html: string;
}

/**
 * What a person reads, where their calendar does not show the event itself.
 * @param calendar rehydrated @param now milliseconds since 1970
 */
export function inviteBody(source: InviteSource, calendar: JComponent, now: number): InviteBody {
  const facts = factsOf(source, calendar, now);
  const { subject } = facts.oneDate;
  const title = shorten(facts.title, SUBJECT_LENGTH - subject.length);
  return {
    subject: shorten(`${PREFIXES[source.kind]}${title}${subject}`, SUBJECT_LENGTH),
    text: textBody(source, facts),
    html: htmlBody(source, facts),
  };
}

interface Facts {
  readonly title: string;
  readonly oneDate: OneDate;
  readonly rows: readonly Row[];
  readonly sender: string;
  readonly description: string;
  readonly descriptionHtml: string;
  /** For people without a calendar; none where there is nothing to answer. */
  readonly answers: readonly Row[];
  readonly unsubscribe: string;
}

/** What says that the mail is about one date of several. */
interface OneDate {
  readonly heading: string;
  /** What the subject has after the title. */
  readonly subject: string;
  readonly sentence: string;
}

function factsOf(source: InviteSource, calendar: JComponent, now: number): Facts {
  const { organizer, house, instance, floating } = source;
  const event =
    eventsOf(calendar).find((candidate) => textOf(candidate, 'recurrence-id') === '') ??
    eventsOf(calendar)[0];
  const read = (name: string) => (event ? textOf(event, name) : '');
  const when = whenOf(instance === null ? source.calendar : calendar, now, floating);
  const sender = `${commonName(organizer)} <${plainLine(organizer.email)}>`;
  const description = shorten(readable(read('description')), DESCRIPTION_LENGTH);
  const marked = event ? readable(htmlOf(event[1])) : '';
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
    oneDate: oneDateOf(source, when, now),
    rows: allRows.filter(([, value]) => value !== ''),
    sender,
    description,
    descriptionHtml: marked !== '' && marked.length <= DESCRIPTION_LENGTH ? marked : textToHtml(description),
    answers: answersOf(source),
    unsubscribe: `${house.publicUrl}/u/${SLOT.token}`,
  };
}

/** Nothing for a mail about the whole event. A date that was moved is known by when it was. */
function oneDateOf({ kind, instance, calendar }: InviteSource, when: When | null, now: number): OneDate {
  if (instance === null || kind === 'invitation')
    return { heading: HEADINGS[kind], subject: '', sentence: '' };
  const others = otherDates(calendar, instance, now);
  const stays = staysInWords(others);
  const day = dayOf(kind === 'cancel' && when ? when.start : instance, calendar);
  const named = others.following ? `from ${day} on` : day;
  const said = others.following ? `All dates ${named} are off.` : `${day} is off.`;
  return {
    heading: (stays && !others.following ? HEADINGS_OF_ONE : HEADINGS)[kind],
    subject: kind === 'cancel' && stays ? `, ${named}. ${stays}` : `, ${named}`,
    sentence: kind === 'cancel' ? `${said} ${stays}`.trim() : `${day} was changed. ${stays}`.trim(),
  };
}

/** The day of an instant or date where the event is. */
function dayOf(moment: string, calendar: JComponent): string {
  const [event] = eventsOf(calendar);
  const start = event && property(event, 'dtstart');
  const offsetAt = start ? timeForm(start, calendar).offsetAt : UTC.offsetAt;
  return dayInWords(moment.length === 10 ? moment : toLocal(Date.parse(moment), offsetAt));
}

/** Link to the call, unless the organizer's own words have it. */
function callOf(read: (name: string) => string, words: string): string {
  const link = CALLS.map(read).find((value) => /^https?:/i.test(value)) ?? '';
  return words.includes(link) ? '' : plainLine(link);
}

/** Label and link; the page they lead to asks for one click more, for mail scanners follow links. */
function answersOf({ kind, instance, house }: InviteSource): Row[] {
  if (kind === 'cancel') return [];
  const on = instance === null ? '' : `&on=${instance}`;
  return ['Yes', 'Maybe', 'No'].map((label) => [
    label,
    `${house.publicUrl}/r/${SLOT.token}?answer=${label.toLowerCase()}${on}`,
  ]);
}

function readable(description: string): string {
  return withoutFences(plainText(description)).trim();
}

function textBody({ house }: InviteSource, facts: Facts): string {
  const parts = [
    `${facts.oneDate.heading}: ${facts.title}`,
    facts.oneDate.sentence,
    facts.rows.map(([label, value]) => `${`${label}:`.padEnd(9)}${value}`).join('\n'),
    SLOT.hintText,
    answerLines(facts.answers),
    facts.description,
    `-- \n${facts.sender} sent this with ${house.product}.\nUnsubscribe: ${facts.unsubscribe}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function htmlBody({ house }: InviteSource, facts: Facts): string {
  const description =
    facts.descriptionHtml && `<div class="text" dir="auto">\n${facts.descriptionHtml}\n</div>`;
  return page(
    house,
    facts.title,
    html`<p class="quiet">${facts.oneDate.heading}</p>
<h1 dir="auto">${facts.title}</h1>
${facts.oneDate.sentence ? html`<p>${facts.oneDate.sentence}</p>\n` : ''}${raw(rows(facts.rows))}
<p class="hint">
${raw(SLOT.hintHtml)}
</p>${answerLinks(facts.answers)}
${raw(description)}`,
    html`${facts.sender} sent this with ${house.product}.
<a href="${facts.unsubscribe}">Unsubscribe</a>`,
  );
}

function answerLines(answers: readonly Row[]): string {
  const lines = answers.map(([label, url]) => `${`${label}:`.padEnd(7)}${url}`);
  return lines.length === 0 ? '' : [NO_CALENDAR, ...lines].join('\n');
}

function answerLinks(answers: readonly Row[]) {
  if (answers.length === 0) return '';
  return html`
<p class="answers">${NO_CALENDAR}
${answers.map(([label, url]) => html`<a href="${url}">${label}</a>\n`)}</p>`;
}
