/**
 * One attempt at each kind of mail. What a bound is for stays the same from attempt to attempt; everything else is another
 * every time, so that no other bound is met first.
 */

import type { About, Cause } from '#domain/access/stranger-limits.ts';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { variablesOf } from '#harness/functions.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { readEnvironment } from '#lambdas/runtime/environment.ts';
import { notifyOfFailure } from '#lambdas/steps/notify-of-failure.ts';
import { MAILING, openMailing } from '#lambdas/steps/open-mailing.ts';
import { openQueue } from '#store/queue.ts';
import { optOut } from '#store/send-blocks.ts';
import { call, deployment, type Event, eventOf, inviteOf, receive, visit } from './stage.ts';

export type Per = readonly (keyof About)[];

export interface Play {
  /** Attempt `n`, counted from 0. */
  attempt(n: number): Promise<void>;
  /** What the bound is for; all but the source, which is hidden. */
  about(): Promise<Partial<About>>;
  /** Whether a mail is one that is counted. */
  counts(mail: Sent): boolean;
}

/** Spellings of one mailbox, none of them its plain one. */
const SPELLINGS: readonly ((name: string, n: number) => string)[] = [
  (name, n) => `${name}+${n}@example.com`,
  (name, n) => `${name}-${n}@example.com`,
  (name, n) => `${name}@a${n}.example.com`,
  (name, n) => `${name}-x+${n}@b.example.com`,
];
const spelled = (name: string, n: number) => SPELLINGS[n % SPELLINGS.length]?.(name, n) ?? '';
const another = (name: string, n: number) => `${name}@d${n}.example`;
const words = (from: string) =>
  [`From: <${from}>`, 'To: x@invites.test', 'Subject: Hello', '', 'Hello', ''].join('\r\n');
const CREATE = 'create@invites.test';
const inCreate = (from: string, facts = {}) => organizerMail('REQUEST', { from, ...facts });
const network = (n: number) => `198.${18 + (n >> 8)}.${n & 255}.7`;
const sameNetwork = (n: number) => `203.0.113.${n & 255}`;
const about = (some: Partial<About>) => async () => some;
const saying = (text: string) => (mail: Sent) => mail.subject.includes(text);
const stamp = (n: number) => `202601${String(n + 1).padStart(2, '0')}T120000Z`;

/** Who writes or is written to in attempt `n`. */
const mailboxes = (per: Per, name: string, as: keyof About = 'mailbox') =>
  per.includes(as) ? (n: number) => spelled(name, n) : (n: number) => another(name, n);

/** A guest of an event of an organizer, of whom those are others that the bound is not for. */
function guests(per: Per) {
  const isOf = (one: keyof About) => per.includes(one);
  const organizer = (n: number) => (isOf('event') || isOf('mailbox') ? 'ann@example.com' : another('ann', n));
  const event = (n: number) => eventOf(organizer(n), isOf('event') ? 'one' : `uid-${n}`);
  const email = (n: number) => (isOf('guest') ? 'ben@example.org' : another('ben', n));
  return {
    event,
    email,
    invite: async (n: number) => inviteOf(await event(n), email(n)),
    about: async () => {
      const { id } = await event(0);
      return { event: id, guest: recipientId(id, email(0)), mailbox: organizer(0) };
    },
  };
}

async function setPlaces({ manage }: Event, places: number): Promise<void> {
  const headers = { Authorization: `Bearer ${manage}` };
  await deployment.api.request('/v1/event/page', {
    method: 'PUT',
    headers,
    body: JSON.stringify({ places }),
  });
}

async function replaceApiCode({ manage }: Event): Promise<void> {
  const headers = { Authorization: `Bearer ${manage}` };
  const body = JSON.stringify({ replace: 'api' });
  await deployment.api.request('/v1/codes', { method: 'POST', headers, body });
  await deployment.run();
}

/** Places of the event of the page that has few. */
export const PLACES = 12;

export const PLAYS: Readonly<Record<Cause, (per: Per) => Play>> = {
  question: (per) => {
    const from = mailboxes(per, 'ann');
    const forged = { dmarc: 'FAIL', policy: 'none', spf: 'GRAY', dkim: 'GRAY' };
    return {
      attempt: (n) => receive('inbound', CREATE, inCreate(from(n)), forged),
      about: about({ mailbox: from(0) }),
      counts: saying('Did you send us'),
    };
  },
  held: (per) => {
    const from = mailboxes(per, 'eve');
    return {
      attempt: async (n) => copyOf('ann@example.com', 'one', from(n)),
      about: about({ mailbox: from(0) }),
      counts: ({ to, raw }) => to.startsWith('eve') && !raw.includes('too-many-kept'),
    };
  },
  colleague: (per) => {
    const sender = mailboxes(per, 'eve', 'sender');
    const owner = (n: number) => (per.includes('mailbox') ? 'ann@example.com' : another('ann', n));
    return {
      attempt: async (n) => copyOf(owner(n), 'one', sender(n)),
      about: about({ sender: sender(0), mailbox: owner(0) }),
      counts: ({ to }) => to.startsWith('ann'),
    };
  },
  refusal: (per) => {
    const from = mailboxes(per, 'ann');
    return {
      attempt: (n) => receive('inbound', CREATE, words(from(n))),
      about: about({ mailbox: from(0) }),
      counts: saying('Hello'),
    };
  },
  failure: (per) => {
    const from = mailboxes(per, 'ann');
    const env = readEnvironment(
      variablesOf(() => 'https://queue.test'),
      ...MAILING,
      'NOTICE_QUEUE_URL',
    );
    const verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const;
    return {
      attempt: async (n) => {
        // It is dealt with as well, and refused to somebody whom nobody counts; then once more as if that had failed.
        const messageId = deployment.receive('rsvp', 'rsvp@invites.test', words(from(n)), { dmarc: 'FAIL' });
        await deployment.run();
        const mail = { messageId, key: `mail/rsvp/${messageId}`, verdicts, envelopeFrom: from(n) };
        const deps = openMailing(env, () => deployment.now());
        await notifyOfFailure(mail, { ...deps, notices: openQueue(env.NOTICE_QUEUE_URL) });
      },
      about: about({ mailbox: from(0) }),
      counts: () => true,
    };
  },
  'rsvp-refusal': (per) => {
    const from = mailboxes(per, 'ben');
    return {
      attempt: (n) => receive('rsvp', 'rsvp@invites.test', words(from(n))),
      about: about({ mailbox: from(0), reason: 'unmatched' }),
      counts: () => true,
    };
  },
  'passed-on': (per) => {
    const { email, invite, about } = guests(per);
    return {
      attempt: async (n) => {
        const { replyTo: to } = readInvite(await invite(n));
        await receive('rsvp', to, words(email(n)));
      },
      about,
      counts: saying('wrote about'),
    };
  },
  counter: (per) => {
    const { invite, about } = guests(per);
    return {
      attempt: async (n) => {
        const start = `202605${String(n + 13).padStart(2, '0')}T080000Z`;
        const { to, raw } = replyTo(await invite(n), { method: 'COUNTER', start, dtstamp: stamp(n) });
        await receive('rsvp', to, raw);
      },
      about,
      counts: saying('proposes another time'),
    };
  },
  'turned-away': (per) => {
    const { event, invite, about } = guests(per);
    return {
      attempt: async (n) => {
        await setPlaces(await event(n), 1);
        const mail = await invite(n);
        for (const attendee of [undefined, another('x', n), another('y', n)]) {
          const { to, raw } = replyTo(mail, attendee ? { attendee } : {});
          await receive('rsvp', to, raw);
        }
      },
      about,
      counts: saying('not counted'),
    };
  },
  refresh: (per) => {
    const { invite, about } = guests(per);
    return {
      attempt: async (n) => {
        const { to, raw } = replyTo(await invite(n), { method: 'REFRESH' });
        await receive('rsvp', to, raw);
      },
      about,
      counts: ({ to, raw }) => to.startsWith('ben') && !raw.includes('too-many-refreshes'),
    };
  },
  delegate: (per) => {
    const named = mailboxes(per, 'dora');
    const { invite, about } = guests(per.filter((one) => one !== 'mailbox'));
    return {
      attempt: async (n) => {
        const facts = { status: 'DELEGATED', delegatedTo: named(n), dtstamp: stamp(n) };
        const { to, raw } = replyTo(await invite(n), facts);
        await receive('rsvp', to, raw);
      },
      about: async () => ({ ...(await about()), mailbox: named(0) }),
      counts: ({ to }) => to.startsWith('dora'),
    };
  },
  request: (per) => onPage(per, null),
  'page-share': (per) => onPage(per, PLACES),
  'page-invite': (per) => onPage(per, null),
  'api-invites': (per) => byCode(per, (n) => another('ben', n)),
  'api-address': (per) => byCode(per, () => 'ben@example.com'),
  'api-spelling': (per) => byCode(per, (n) => spelled('ben', n)),
  'way-back': (per) => {
    const email = mailboxes(per, 'ben');
    return {
      attempt: async (n) => {
        const { page } = await eventOf('ann@example.com');
        const at = new Date(deployment.now()).toISOString();
        await optOut(deployment.table, organizerHandle('ann@example.com'), email(n), at);
        await visit(page, { email: email(n) }, network(n));
      },
      about: about({ mailbox: email(0) }),
      counts: saying('invited again'),
    };
  },
  'codes-replaced': (per) => {
    const event = (n: number) => eventOf('ann@example.com', per.includes('event') ? 'one' : `uid-${n}`);
    return {
      attempt: async (n) => replaceApiCode(await event(n)),
      about: async () => ({ event: (await event(0)).id, mailbox: 'ann@example.com', reason: 'manage-code' }),
      counts: saying('New API code'),
    };
  },
  'sign-in': (per) => {
    const email = mailboxes(per, 'ann');
    return {
      attempt: (n) =>
        visit('/sign-in', { email: email(n) }, per.includes('source') ? sameNetwork(n) : network(n)),
      about: about({ mailbox: email(0) }),
      counts: () => true,
    };
  },
};

/** Somebody sends a copy of an organizer's event as their own. */
async function copyOf(owner: string, uid: string, from: string): Promise<void> {
  await eventOf(owner, uid);
  const copy = inCreate(owner, { uid }).replace(/^From: .*$/m, `From: Eve <${from}>\r`);
  await receive('inbound', CREATE, copy);
}

function onPage(per: Per, places: number | null): Play {
  const email = mailboxes(per, 'ben');
  const event = (n: number) => eventOf('ann@example.com', per.includes('event') ? 'one' : `uid-${n}`);
  return {
    attempt: async (n) => {
      if (n === 0 && places !== null) await setPlaces(await event(n), places);
      const source = per.includes('source') ? sameNetwork(n) : network(n);
      await visit((await event(n)).page, { email: email(n) }, source);
    },
    about: async () => ({ event: (await event(0)).id, mailbox: email(0) }),
    counts: ({ to }) => to.startsWith('ben'),
  };
}

function byCode(per: Per, email: (n: number) => string): Play {
  const event = (n: number) => eventOf('ann@example.com', per.includes('event') ? 'one' : `uid-${n}`);
  return {
    attempt: async (n) => call((await event(n)).api, email(n)),
    about: async () => ({ event: (await event(0)).id, mailbox: email(0) }),
    counts: ({ to }) => to.startsWith('ben'),
  };
}
