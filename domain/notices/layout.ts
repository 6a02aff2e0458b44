/** What all mail to organizers has in common. */
import { html, raw } from 'hono/html';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { head, page } from '#domain/invite/mail-look.ts';
import { plainLine, plainText, shorten } from '#domain/text/plain-text.ts';

/** A mail to an organizer, not addressed yet. */
export interface Notice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The Auto-Submitted field (RFC 3834 section 5): `auto-replied` answers a mail of theirs. */
  readonly automatic: 'auto-generated' | 'auto-replied';
  /** A table that goes with it (CSV). */
  readonly attachment?: NoticeTable;
}

export interface NoticeTable {
  /** ASCII. */
  readonly filename: string;
  readonly csv: string;
}

/** A piece of a notice: said once, written as text and as HTML. */
export interface Block {
  readonly text: string;
  readonly html: string;
}

const TITLE_LENGTH = 80;

interface NoticeContent {
  readonly deployment: Deployment;
  readonly subject: string;
  readonly automatic?: Notice['automatic'];
  /** Why they get it, where it was no mail of theirs. */
  readonly because?: string;
  readonly blocks: readonly Block[];
}

export function notice({
  deployment,
  subject,
  automatic = 'auto-generated',
  because,
  blocks,
}: NoticeContent): Notice {
  const line = plainLine(subject);
  const reason = because ?? `of a mail from you to create@${deployment.domain}`;
  const sender = `${deployment.product} sent this because ${reason}.`;
  const content = html`${head(line, deployment)}\n${raw(blocks.map((block) => block.html).join('\n'))}`;
  return {
    subject: line,
    text: `${[...blocks.map((block) => block.text), `-- \n${sender}`].join('\n\n')}\n`,
    html: page(deployment, line, content, sender),
    automatic,
  };
}

/** A title as it stands in a sentence or subject. */
export function quoted(summary: string): string {
  const title = shorten(plainLine(summary), TITLE_LENGTH);
  return title ? `“${title}”` : '(no title)';
}

export function paragraph(text: string): Block {
  return { text, html: `${html`<p>${text}</p>`}` };
}

/** Lines to copy, such as a command: never broken. */
export function verbatim(text: string): Block {
  return { text, html: `${html`<pre>${text}</pre>`}` };
}

/** Somebody else's words. */
export function quotation(words: string): Block {
  const lines = plainText(words);
  return { text: lines.replace(/^/gm, '> '), html: `${html`<pre>${lines}</pre>`}` };
}

export function list(items: readonly string[]): Block {
  return {
    text: items.map((item) => `- ${item}`).join('\n'),
    html: `${html`<ul>${items.map((item) => html`\n<li>${item}</li>`)}\n</ul>`}`,
  };
}

/** A link with its own line in the text. */
export function link(label: string, url: string): Block {
  return { text: `${label}:\n${url}`, html: `${html`<p><a href="${url}">${label}</a></p>`}` };
}

/** Who said what of an event; the page asks to sign in first. */
export function results(deployment: Deployment, eventId: string): Block {
  return link('See who said what', `${deployment.publicUrl}/results/${eventId}`);
}

/** "1 guest", "2,400 guests". */
export function guests(count: number): string {
  return counted(count, 'guest');
}

/** "1 row", "2,400 rows". @param noun takes an s */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
