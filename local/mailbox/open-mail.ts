import { simpleParser } from 'mailparser';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { readInvite } from '../dialects/received.ts';
import type { MailContent } from './web/view.ts';

/** Returns what a mail may do on the page: show itself and the logo, and open links in a new tab. @param logo its address */
export function mailPolicy(logo: string | undefined): string {
  return [
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src data:${logo ? ` ${new URL(logo).origin}` : ''}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Returns a sent mail as its reader sees it. */
export async function openMail(raw: Buffer): Promise<MailContent> {
  const mail = await simpleParser(raw);
  const text = mail.text ?? '';
  const calendar = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return {
    replyTo: mail.replyTo?.text ?? null,
    html: mail.html || null,
    text,
    source: raw.toString('latin1'),
    calendar: calendar?.content.toString() ?? null,
    card: await cardOf(raw),
    codes: codesIn(text),
  };
}

/** Returns the HTML of a mail for a frame, with links that open in a new tab instead of replacing the mail. */
export function showable(html: string): string {
  return html.replace(/<head[^>]*>/i, '$&<base target="_blank">');
}

async function cardOf(raw: Buffer): Promise<MailContent['card']> {
  try {
    const { calendar, method, event, title, recipient } = await readInvite(raw);
    const when = whenOf(calendar, Date.now());
    return {
      title,
      time: when?.time ?? '',
      repeats: when?.repeats ?? null,
      location: String(event.getFirstPropertyValue('location') ?? ''),
      cancelled: method === 'CANCEL',
      recipient: recipient.name ?? recipient.email,
    };
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

/** Returns the codes of one event. The codes of several events are for those events' own pages. */
function codesIn(text: string): MailContent['codes'] {
  const codes = (kind: string) => [...text.matchAll(new RegExp(`^${kind} code: (\\S+)$`, 'gm'))];
  const [[api, ...others], [manage]] = [codes('API'), codes('Manage')];
  return api?.[1] && manage?.[1] && others.length === 0 ? { api: api[1], manage: manage[1] } : null;
}
