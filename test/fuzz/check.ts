/** What must hold for whatever comes in by mail. */

import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { detailsOf, leading } from '#domain/event/details.ts';
import { endOf } from '#domain/event/event-summary.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { InviteKind } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { occurrenceId, occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage, JComponent, ReadResult, Refusal, Vevent } from '#domain/itip/types.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { account } from '#domain/itip/words/what-server-does.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { readReplies } from '#domain/recipient/replies.ts';
import { decodeText } from '#domain/text/charset.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Person } from '#domain/text/person.ts';

const OPTIONS = { defaultZone: 'UTC' };
const DEPLOYMENT = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test' };
const ORGANIZER: Person = { email: 'ann@example.com', name: 'Ann Lee' };
const GUEST = {
  email: 'ben@example.org',
  name: 'Ben',
  token: 'a'.repeat(TOKEN_LENGTH),
  partstat: 'NEEDS-ACTION',
  instances: {},
} as const;
const RECEIPT = { id: 'm1', receivedAt: '2026-01-01T00:00:00.000Z' };
const NOW = Date.parse(RECEIPT.receivedAt);
const OCCURRENCES = 20;
/** Of one calendar; the others are as these. */
const MESSAGES = 5;

/**
 * Reads octets as mail and as calendar, and does with what is understood all that the handlers do with it.
 *
 * @returns whether it was understood
 * @throws Error when a promise is broken: anything but a refusal with a code
 */
export async function check(octets: Uint8Array): Promise<'understood' | 'refused'> {
  const asMail = await read(octets);
  const part = { text: decodeText(octets, null), method: null, contentType: 'text/calendar', filename: null };
  const results = [asMail, readCalendars([part], OPTIONS)];
  for (const result of results) await checkResult(result);
  return results.some((result) => result && 'messages' in result) ? 'understood' : 'refused';
}

async function read(octets: Uint8Array): Promise<ReadResult | null> {
  const mail = await coded(() => takeApart(octets));
  return mail && readMail(mail, OPTIONS);
}

async function checkResult(result: ReadResult | null): Promise<void> {
  if (!result) return;
  const description = describe(result, null);
  promise('is JSON', JSON.stringify(JSON.parse(JSON.stringify(description))) === JSON.stringify(description));
  const words = account(result, null, '2026-01-01T00:00:00Z');
  promise(
    'words are plain lines',
    words.every((line) => !/[\p{Cc}\u2028\u202e]/u.test(line)),
  );
  if ('reason' in result) return promise('a refusal has a code and a sentence', isRefusal(result));
  for (const message of result.messages.slice(0, MESSAGES)) await checkMessage(message);
}

function isRefusal({ reason, text }: Refusal): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(reason) && /^[A-Z].+\.$/s.test(sayRefusal(text));
}

async function checkMessage(message: ItipMessage): Promise<void> {
  const found = occurrences(message.calendar, { limit: OCCURRENCES });
  promise('each occurrence comes once', new Set(found.map(({ id }) => id)).size === found.length);
  for (const { id } of found) promise('an occurrence is found', occurrenceId(message.calendar, id) === id);
  readReplies(message, RECEIPT, GUEST.email);
  const lead = leading(message);
  const details = lead && detailsOf(lead, message.calendar);
  if (details) {
    whenOfDetails(details, NOW);
    endOf(details);
  }
  if (message.method !== 'REQUEST' || !lead) return;
  await checkInvite(message, lead);
  await sendable(message, 'cancel', null);
  for (const { id } of found.slice(0, 2).filter(isInTime)) await sendable(message, 'update', id);
}

/** The last year we read may be the next one in another zone. */
function isInTime({ id }: { readonly id: string }): boolean {
  return id < '9998';
}

/** An invitation to what was understood reads as what it was. */
async function checkInvite(message: ItipMessage, lead: Vevent): Promise<void> {
  const ours = await sendable(message, 'invitation', null);
  if (!ours) return;
  promise('the invite starts and ends as the event', String(momentOf(ours)) === String(momentOf(lead)));
  promise('the invite has one attendee', ours.attendees.map(({ email }) => email).join() === GUEST.email);
}

/** Whatever can be sent can be read. @returns what our mail says; null when there is nothing to send */
async function sendable(
  message: ItipMessage,
  kind: InviteKind,
  instance: string | null,
): Promise<Vevent | null> {
  const mail = await coded(() => invite(message.calendar, kind, instance));
  if (mail === null) return null;
  promise(
    'lines are ASCII and short',
    mail.split('\r\n').every((line) => /^[\t\x20-\x7e]{0,998}$/.test(line)),
  );
  const back = await read(Buffer.from(mail));
  const first = back && 'messages' in back ? leading(back.messages[0]) : null;
  promise('what we send can be read', first !== null);
  return first;
}

function invite(calendar: JComponent, kind: InviteKind, instance: string | null): string {
  const compiled = compileInvite(
    {
      ...{ deployment: DEPLOYMENT, organizer: ORGANIZER, organizerHandle: 'q5x3mhandle7abcd', calendar },
      ...{ version: 0, dtstamp: '2026-01-01T00:00:00Z', kind, instance },
    },
    NOW,
  );
  return renderInvite(compiled, GUEST);
}

function momentOf({ start, end }: Vevent): readonly (string | undefined)[] {
  return [start, end].map((time) => (time?.kind === 'date' ? time.date : time?.utc));
}

/** What work gives, or null when it refuses with a code. */
async function coded<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

function promise(words: string, holds: boolean): void {
  if (!holds) throw new Error(`Broken: ${words}.`);
}
