/** This file has what all notices share. */
import { html, raw } from 'hono/html';
import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { head, page, pressable } from '#domain/invite/mail-look.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { type NoticeWords, noticeWords } from '#domain/languages/notice-words.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import type { Person } from '#domain/text/person.ts';
import { plainLine, plainText, shorten } from '#domain/text/plain-text.ts';
import { type Sentence, sentenceHtml, sentenceText } from '#domain/text/sentence.ts';

/** A notice that is not addressed yet. */
export interface Notice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The Auto-Submitted field (RFC 3834 section 5). `auto-replied` is for an answer to a mail of theirs. */
  readonly automatic: 'auto-generated' | 'auto-replied';
  /** An attached table (CSV). */
  readonly attachment?: NoticeTable;
  /** The event for the organizer's own calendar. */
  readonly calendar?: OwnCopy;
}

/** An attached table. */
export interface NoticeTable {
  /** The file's name in ASCII. */
  readonly filename: string;
  readonly csv: string;
}

/** A piece of a notice, as text and as HTML. */
export interface Block {
  readonly text: string;
  readonly html: string;
}

const TITLE_LENGTH = 80;

/** The content of a notice. */
interface NoticeContent {
  readonly deployment: Deployment;
  readonly subject: string;
  readonly automatic?: Notice['automatic'];
  readonly blocks: readonly Block[];
  /** The reader's language, and the whole sentence that says why they get it. */
  readonly reader: { readonly words: Words; readonly why: string };
}

/** Returns a notice with its head, blocks and footer. */
export function notice({
  deployment,
  subject,
  automatic = 'auto-generated',
  blocks,
  reader,
}: NoticeContent): Notice {
  const line = plainLine(subject);
  const content = html`${head(line)}\n${raw(blocks.map((block) => block.html).join('\n'))}`;
  return {
    subject: line,
    text: `${[...blocks.map((block) => block.text), `-- \n${reader.why}`].join('\n\n')}\n`,
    html: page(deployment, line, content, reader.why, reader.words),
    automatic,
  };
}

/** Returns a title in quotation marks, for a sentence or subject. */
export function quoted(summary: string, words: Words = ENGLISH): string {
  const title = shorten(plainLine(summary), TITLE_LENGTH);
  return title ? words.say('event.quoted', { title }) : words.say('changes.noTitle');
}

/** Returns "Ben Kim <ben@example.org>", kept in this order within a sentence from right to left (Unicode UAX 9, isolates). */
export function nameAndAddress(person: Person, { direction }: Words): string {
  const text = `${commonName(person)} <${person.email}>`;
  return direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** Returns a paragraph. */
export function paragraph(text: string): Block {
  return { text, html: `${html`<p>${text}</p>`}` };
}

/** Returns lines to copy, such as a command, without line breaks of ours. They run from left to right in every language. */
export function verbatim(text: string, { direction }: Pick<Words, 'direction'>): Block {
  const lines = direction === 'rtl' ? html`<pre dir="ltr">${text}</pre>` : html`<pre>${text}</pre>`;
  return { text, html: `${lines}` };
}

/** Returns another person's text, in the direction in which it is written. */
export function quotation(words: string): Block {
  const lines = plainText(words);
  return { text: lines.replace(/^/gm, '> '), html: `${html`<pre dir="auto">${lines}</pre>`}` };
}

/** Returns a list with bullets. */
export function list(items: readonly string[]): Block {
  return {
    text: items.map((item) => `- ${item}`).join('\n'),
    html: `${html`<ul>${items.map((item) => html`\n<li>${item}</li>`)}\n</ul>`}`,
  };
}

/** Returns a list of sentences that show old values beside new ones. */
export function sentences(items: readonly Sentence[]): Block {
  return {
    text: items.map((item) => `- ${sentenceText(item)}`).join('\n'),
    html: `${html`<ul>${items.map((item) => html`\n<li>${sentenceHtml(item)}</li>`)}\n</ul>`}`,
  };
}

/** Returns a link, which has a line of its own in the text. */
export function link(label: string, url: string, words: Words = ENGLISH): Block {
  return {
    text: `${words.say('mail.label', { label })}\n${url}`,
    html: `${html`<p><a href="${url}">${label}</a></p>`}`,
  };
}

/** Returns the one link that matters most in a notice, as a button. */
export function button(deployment: Deployment, label: string, url: string, words: Words = ENGLISH): Block {
  return { text: `${words.say('mail.label', { label })}\n${url}`, html: pressable(deployment, label, url) };
}

/** Returns a link that is shown as it is, to be copied. */
export function openLink(label: string, url: string, words: Words = ENGLISH): Block {
  const title = words.say('mail.label', { label });
  return { text: `${title}\n${url}`, html: `${html`<p>${title}<br><a href="${url}">${url}</a></p>`}` };
}

/** Returns lines that are needed seldom, such as codes, each on a line of its own. */
export function quiet(lines: readonly string[]): Block {
  return { text: lines.join('\n'), html: lines.map((line) => html`<p class="quiet">${line}</p>`).join('\n') };
}

/** Returns the link to the answers of an event. Its page asks to sign in first. */
export function results(deployment: Deployment, eventId: string, words: NoticeWords = noticeWords()): Block {
  return link(words.write('notice.results'), `${deployment.publicUrl}/results/${eventId}`, words);
}

/** Returns the language of a notice that follows a mail to an address of ours, and the sentence that says so. */
export function mailedUs(
  { product, domain }: Deployment,
  words: NoticeWords,
  handler: 'create' | 'rsvp' = 'create',
): NoticeContent['reader'] {
  return { words, why: words.write('notice.footer', { product, address: `${handler}@${domain}` }) };
}

/** Returns "1 guest" or "2,400 guests". */
export function guests(count: number): string {
  return counted(count, 'guest');
}

/** Returns "1 row" or "2,400 rows". @param noun a noun whose plural ends in s */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
