import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import type { EventTime } from '#domain/itip/types.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { cancelled } from '#domain/notices/cancelled.ts';
import { composeNotice, type NoticeMail } from '#domain/notices/compose-notice.ts';
import { created } from '#domain/notices/created.ts';
import { type ImportedEvent, imported } from '#domain/notices/imported.ts';
import type { Notice } from '#domain/notices/layout.ts';
import { type NewCodesNotice, newCodes } from '#domain/notices/new-codes.ts';
import { passedOn } from '#domain/notices/passed-on.ts';
import { counter } from '#domain/notices/proposed-time.ts';
import { refused } from '#domain/notices/refused.ts';
import { wayBack } from '#domain/notices/resubscribe.ts';
import { signIn } from '#domain/notices/sign-in.ts';
import { turnedAway } from '#domain/notices/turned-away.ts';
import { unverified } from '#domain/notices/unverified.ts';
import { updated } from '#domain/notices/updated.ts';
import { ACCENT } from '#domain/text/colour.ts';
import { header } from '../invite/invite-fixtures.ts';

const deployment: Deployment = {
  domain: 'invites.test',
  product: 'Yesmaybe',
  publicUrl: 'https://invites.test/live',
};
const ANN = { email: 'ann@example.com', name: 'Ann Lee' };
const GUEST = { email: 'guest@example.net', name: 'Gül Yılmaz' };
const HOSTILE = '<script>x</script>\r\nBcc: eve@example.org\u202e';

const details = {
  summary: 'Summer party',
  location: 'Roof',
  start: '2026-07-03T16:00:00Z',
  end: '2026-07-03T20:00:00Z',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrence: 'FREQ=YEARLY;COUNT=3',
};

const at = (utc: string): EventTime => ({
  kind: 'zoned',
  local: utc.slice(0, 19),
  utc,
  zone: 'Europe/Berlin',
  offset: 120,
  floating: false,
});

function importedEvent(outcome: ImportedEvent['outcome'], summary: string): ImportedEvent {
  const named = { uid: summary, eventId: 'eventid2345abcde', pageId: 'pageid' };
  return { outcome, details: { ...details, summary }, ...named, apiCode: 'api_a', manageCode: 'manage_b' };
}

const NOW = Date.UTC(2026, 0, 1);
const CHOICES = { update: 'https://invites.test/alike/u', second: 'https://invites.test/alike/s' };
const codesOf = (content: Partial<NewCodesNotice>) =>
  newCodes({
    deployment,
    eventId: 'eventid2345abcde',
    summary: 'Summer party',
    when: 'Fri, 3 Jul 2026',
    pageId: 'pageid',
    apiCode: 'api234',
    manageCode: 'man567',
    replaced: { api: true, manage: true },
    by: 'manage-code',
    at: '2026-07-01T10:30:00.000Z',
    ...content,
  });
const every: Readonly<Record<string, (words: string) => Notice>> = {
  created: (summary) =>
    created({
      deployment,
      details: { ...details, summary },
      pageId: 'eventid2345abcde',
      apiCode: 'api234',
      manageCode: 'man567',
      now: NOW,
    }),
  refused: (subject) =>
    refused({ deployment, code: 'no-calendar', sentence: 'Send an invitation.', subject }),
  unverified: () => unverified({ deployment, link: 'https://invites.test/live/approve/x.y?z=1&w=2' }),
  'found no capacity': (summary) =>
    turnedAway({
      deployment,
      eventId: 'eventid',
      summary,
      email: 'staff@example.org',
      most: 250,
      notCounted: 2,
    }),
  'way back': (summary) =>
    wayBack({
      words: ENGLISH,
      deployment,
      summary,
      organizer: 'ann@example.com',
      link: 'https://invites.test/live/back/x.y',
    }),
  signIn: () => signIn({ deployment, link: 'https://invites.test/live/sign-in/1.x.y' }),
  passedOn: (text) =>
    passedOn({ deployment, summary: text, from: { ...GUEST, name: text }, verified: false, text }),
  'new codes': (summary) => codesOf({ summary }),
  updated: (summary) =>
    updated({
      deployment,
      eventId: 'eventid2345abcde',
      summary,
      version: 3,
      instance: null,
      when: 'Fri, 3 Jul 2026',
      changes: differencesInWords([{ what: 'title', was: 'Gala', is: summary }]),
      asksAgain: true,
      notified: 2,
      callsOff: false,
      notNotified: { declined: 1 },
      endsEarlier: true,
    }),
  cancelled: (summary) => cancelled({ deployment, summary, instance: null, notified: 5, unreachable: 1 }),
  imported: (words) =>
    imported({
      deployment,
      subject: words,
      now: NOW,
      scheduleId: 'scheduleid',
      events: [importedEvent('created', words)],
      refused: [
        { outcome: 'refused', place: words, title: words, code: 'start-missing', sentence: 'No start.' },
      ],
      alike: [
        { outcome: 'alike', title: words, when: 'Tue, 12 May 2026', uid: words, eventId: 'eventid2345abcde' },
      ],
      choices: CHOICES,
    }),
  counter: (comment) =>
    counter({
      verified: true,
      deployment,
      eventId: 'eventid2345abcde',
      summary: comment,
      from: { ...GUEST, name: comment },
      start: at('2026-07-03T16:00:00Z'),
      end: null,
      comment,
    }),
};

describe.each(Object.entries(every))('every notice: %s', (_, write) => {
  it('shows hostile text as text', () => {
    const { subject, html, text } = write(HOSTILE);
    expect(subject).not.toMatch(/[\r\n\u202e]/);
    expect(html.replace(/<script>\s+document[\s\S]*?<\/script>/, '')).not.toMatch(/<script/i);
    expect(text).not.toContain('\u202e');
  });

  it('is a mail that no machine answers, in ASCII lines that fit', async () => {
    const mail = await composeNotice({
      deployment,
      to: ANN,
      notice: write('Bäume 🎉 '.repeat(300)),
      at: Date.UTC(2026, 6, 1),
    });
    expect(header(mail, 'From')).toBe('"Yesmaybe" <create@invites.test>');
    expect(header(mail, 'To')).toBe('"Ann Lee" <ann@example.com>');
    expect(header(mail, 'Auto-Submitted')).toMatch(/^auto-(?:generated|replied)$/);
    expect(header(mail, 'X-Auto-Response-Suppress')).toBe('All');
    expect(header(mail, 'X-Yesmaybe')).toBe('1');
    expect(mail).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('reads the same in text and HTML', async () => {
    const notice = write('Summer party');
    const { text, html, subject } = await simpleParser(await composeNotice({ deployment, to: ANN, notice }));
    expect(text?.trimEnd()).toBe(notice.text.trimEnd());
    expect(String(html).replaceAll('\r\n', '\n').trimEnd()).toBe(notice.html.trimEnd());
    expect(subject).toBe(notice.subject);
  });
});

describe('a deployment with a look of its own', () => {
  const logo = 'https://example.com/logo.png';
  const write = (brand: Partial<Deployment>) =>
    signIn({ deployment: { ...deployment, ...brand }, link: 'https://invites.test/live/sign-in/x' }).html;

  it('has its colour and its logo in every notice', () => {
    const html = write({ accent: '#b00020', logo });
    expect(html).toContain('background:#b00020');
    expect(html).toContain(`<img class="logo" src="${logo}" alt="Yesmaybe" height="36"`);
    expect(html).not.toContain(ACCENT);
  });

  it('shows no picture where it has none', () => {
    expect(write({})).not.toContain('<img');
    expect(write({})).toContain(`background:${ACCENT}`);
  });
});

describe('created', () => {
  const { text, html } = every.created?.('Summer party') ?? { text: '', html: '' };

  it('has each code on a line of its own', () => {
    expect(text.split('\n')).toEqual(expect.arrayContaining(['API code: api234', 'Manage code: man567']));
  });

  it('has the codes last, below one button and one link to share', () => {
    const [content = ''] = text.split('\n\n-- \n');
    expect(content.split('\n').slice(-2)).toEqual(['API code: api234', 'Manage code: man567']);
    expect(html).toContain('<p class="quiet">API code: api234</p>');
    expect(text.match(/^http\S+$/gm)).toEqual([
      'https://invites.test/live/results#man567',
      'https://invites.test/live/e/eventid2345abcde',
      'https://invites.test/live/docs#web-form',
    ]);
  });

  it('has no code examples, and says where they are', () => {
    for (const body of [text, html]) {
      expect(body).not.toMatch(/curl|fetch\(|<pre>/);
      expect(body).toContain('https://invites.test/live/docs#web-form');
    }
  });

  it('says which event, when, and what happens next', () => {
    expect(text).toContain(
      '“Summer party”, Fri, 3 Jul 2026, 18:00 – 22:00 (Berlin, GMT+2), every year, 3 times.',
    );
    expect(text).toMatch(/everyone who said yes or maybe[\s\S]*everyone who was invited/);
  });
});

describe('new codes', () => {
  it('has each code on a line of its own, who asked and when', () => {
    const { subject, text } = codesOf({});
    expect(subject).toBe('New codes: “Summer party”');
    expect(text.split('\n')).toEqual(expect.arrayContaining(['API code: api234', 'Manage code: man567']));
    expect(text).toContain('This was asked for with the manage code. (2026-07-01 10:30 UTC)');
  });

  it.each([
    [
      'API code',
      { api: true, manage: false },
      ['a new address', 'https://invites.test/live/e/pageid'],
      'is signed out',
    ],
    ['manage code', { api: false, manage: true }, ['is signed out'], 'a new address'],
  ] as const)('says what the %s of before does no longer', (name, replaced, words, others) => {
    const { subject, text } = codesOf({ replaced });
    expect(subject).toBe(`New ${name}: “Summer party”`);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toContain(others);
    expect(text).toContain('Invitations that guests have stay valid');
  });

  it('leads somebody who did not ask for it to their mailbox, not to a code', () => {
    expect(codesOf({}).text).toContain('https://invites.test/live/sign-in');
    for (const by of ['organizer', 'owner'] as const)
      expect(codesOf({ by }).text).not.toContain('https://invites.test/live/sign-in');
  });
});

describe('refused', () => {
  const notice = refused({
    deployment,
    code: 'method-conflict',
    sentence: 'Send it again.',
    subject: 'Party',
  });

  it('says how to fix it, and the stable code', () => {
    expect(notice.text).toContain('Send it again.');
    expect(notice.text).toContain('method-conflict');
    expect(notice.subject).toBe('Nothing was done: “Party”');
  });

  it('is an answer', async () => {
    const mail = await composeNotice({ deployment, to: ANN, notice });
    expect(header(mail, 'Auto-Submitted')).toBe('auto-replied');
  });
});

it('unverified carries the signed link whole, in text and HTML', () => {
  const { text, html } = unverified({
    deployment,
    link: 'https://invites.test/approve/x.y?z=1&w=2',
  });
  expect(text.split('\n')).toContain('https://invites.test/approve/x.y?z=1&w=2');
  expect(html).toContain('href="https://invites.test/approve/x.y?z=1&amp;w=2"');
});

describe('passed on', () => {
  it('quotes them and leads answers to them', async () => {
    const notice = passedOn({
      deployment,
      summary: 'Party',
      from: GUEST,
      verified: true,
      text: 'Hi,\nmay I bring a dog?',
    });
    expect(notice.subject).toBe('Gül Yılmaz wrote about “Party”');
    expect(notice.text).toContain('Gül Yılmaz <guest@example.net>');
    expect(notice.text).toContain('> Hi,\n> may I bring a dog?');
    const mail = await composeNotice({ deployment, to: ANN, notice, replyTo: GUEST.email });
    expect(header(mail, 'Reply-To')).toBe('guest@example.net');
    expect(notice.text.replaceAll('\n', ' ')).toContain('Your reply to this mail goes to them');
  });

  it('says so where nobody vouches for the sender', () => {
    const { text } = passedOn({ deployment, summary: 'Party', from: GUEST, verified: false, text: 'Pay me' });
    const words = text.replaceAll('\n', ' ');
    expect(words).toContain('We could not verify that the mail came from guest@example.net');
    expect(words).toContain('Your reply to this mail does not reach the sender');
  });

  it('leaves out the end of a very long one, and says so', () => {
    const { text } = passedOn({
      deployment,
      summary: 'Party',
      from: GUEST,
      verified: true,
      text: 'x'.repeat(50_000),
    });
    expect(text.length).toBeLessThan(12_000);
    expect(text).toContain('The rest was left out.');
  });
});

describe('updated', () => {
  it('says who was notified, who was not, and why', () => {
    const notNotified = { declined: 2, 'no-answer': 1, unreachable: 0 };
    const { text, html, subject } = updated({
      deployment,
      eventId: 'eventid2345abcde',
      summary: 'Party',
      version: 3,
      instance: null,
      when: 'Fri, 3 Jul 2026',
      changes: differencesInWords([{ what: 'place', was: 'Hall 1', is: 'Hall <2>' }]),
      asksAgain: true,
      notified: 1200,
      callsOff: false,
      notNotified,
      endsEarlier: false,
    });
    expect(subject).toBe('Updated: “Party”, 1,200 guests notified');
    expect(text).toContain('Notified: 1,200 guests who said yes or maybe. They are asked to answer again');
    expect(text).toContain('What changed:\n\n- Place: “Hall 1” is now “Hall <2>”');
    expect(html).toContain(
      '<li>Place: “<s dir="auto">Hall 1</s>” is now “<strong dir="auto">Hall &lt;2&gt;</strong>”</li>',
    );
    expect(text).toContain('- 2 guests: said no');
    expect(text).toContain('- 1 guest: never answered');
    expect(text).not.toContain('reached');
    expect(text).toContain('https://invites.test/live/results/eventid2345abcde');
  });

  it('names the one occurrence, and leaves answers alone when the time did not change', () => {
    const { text } = updated({
      deployment,
      eventId: 'eventid2345abcde',
      summary: 'Party',
      version: 4,
      instance: 'Fri, 3 Jul 2026',
      when: 'Fri, 3 Jul 2026',
      changes: [],
      asksAgain: false,
      notified: 1,
      callsOff: false,
      notNotified: {},
      endsEarlier: false,
    });
    expect(text).toContain(
      'Your change of “Party” on Fri, 3 Jul 2026 is saved (change 4 of this event). The event is now: Fri, 3 Jul 2026. Notified: 1 guest',
    );
    expect(text).toContain('Their answers stand.');
    expect(text).not.toContain('Not notified');
  });
});

it('cancelled says how to undo taking create@ off the guest list', () => {
  const { text } = cancelled({ deployment, summary: 'Party', instance: null, notified: 7, unreachable: 2 });
  expect(text).toContain(
    'Notified: 7 guests, everyone who was sent an invite. Not notified: 2 guests who cannot be reached.',
  );
  expect(text).toContain('create@invites.test');
});

it('says that nobody was notified, where that is so', () => {
  const summary = 'Party';
  const date = { day: 'Wed, 12 May 2027', others: { following: false, stay: true } };
  const off = cancelled({ deployment, summary, instance: date, notified: 0, unreachable: 0 });
  expect(off.subject).toBe('Cancelled: “Party”, Wed, 12 May 2027. The other dates stay. 0 guests notified');
  expect(off.text).toContain('No guest had an invite, so nobody was notified.');
  const change = {
    deployment,
    eventId: 'eventid2345abcde',
    summary,
    version: 1,
    instance: null,
    when: 'Friday',
    changes: [],
    asksAgain: true,
    callsOff: false,
    endsEarlier: false,
  };
  const moved = updated({ ...change, notified: 0, notNotified: {} });
  expect(moved.text).toContain(
    'The event is now: Friday. Nobody has said yes or maybe, so nobody was notified.',
  );
  expect(moved.text).not.toContain('asked to answer');
  const bounced = updated({ ...change, notified: 0, notNotified: { unreachable: 1 } });
  expect(bounced.text).toContain('The event is now: Friday. Nobody was notified.');
  expect(bounced.text).not.toContain('said yes');
});

it('says that everybody was notified, where dates were cancelled', () => {
  const shorter = updated({
    deployment,
    eventId: 'eventid2345abcde',
    summary: 'Party',
    version: 1,
    instance: null,
    when: 'Friday',
    changes: [],
    asksAgain: false,
    callsOff: true,
    notified: 8,
    notNotified: {},
    endsEarlier: false,
  });
  expect(shorter.text).toContain(
    'Notified: 8 guests, whatever they had answered, because dates were cancelled.',
  );
  expect(shorter.text).not.toContain('yes or maybe');
});

describe('a new event', () => {
  const codes = { pageId: 'pageid', apiCode: 'api_x', manageCode: 'manage_x' };
  const notice = (more: { readonly summary?: string; readonly recurrence: string | null }) =>
    created({
      deployment,
      details: { ...details, ...more },
      ...codes,
      now: Date.UTC(2026, 10, 1),
    });

  it('that is over already is said to be', () => {
    const { subject, text } = notice({ recurrence: null });
    expect(subject).toBe('Created, but already over: “Summer party”');
    expect(text).toContain('This event is over, so nobody can be invited to it.');
    expect(text).not.toContain('Nobody is invited yet.');
    expect(text).not.toMatch(/Invite people|share/);
    expect(text.split('\n')).toEqual(expect.arrayContaining(['API code: api_x', 'Manage code: manage_x']));
  });

  it('of which a date is still to come is ready', () => {
    const { subject, text } = notice({ recurrence: 'FREQ=YEARLY;COUNT=3' });
    expect(subject).toBe('Ready to invite: “Summer party”');
    expect(text).toContain('Nobody is invited yet.');
  });

  it('without a title is called so', () => {
    expect(notice({ summary: ' ', recurrence: 'FREQ=YEARLY' }).subject).toBe('Ready to invite: (no title)');
  });
});

it('counter says what is proposed and that nothing moved', () => {
  const { text } = counter({
    verified: true,
    deployment,
    eventId: 'eventid2345abcde',
    summary: 'Party',
    from: GUEST,
    start: at('2026-07-04T16:00:00Z'),
    end: at('2026-07-04T17:30:00Z'),
    comment: 'Friday is bad',
  });
  expect(text).toContain('They propose: Sat, 4 Jul 2026, 18:00 – 19:30 (Berlin, GMT+2).');
  expect(text).toContain('> Friday is bad');
  expect(text).toContain('Nothing was moved.');
  expect(text).toContain('https://invites.test/live/results/eventid2345abcde');
});

describe('composing', () => {
  const compose = (changes: Partial<NoticeMail>) =>
    composeNotice({
      deployment,
      to: ANN,
      notice: refused({ deployment, code: 'x', sentence: 'y', subject: 'z' }),
      ...changes,
    });

  it('is deterministic', async () => {
    expect(await compose({})).toBe(await compose({}));
  });

  it('drops a Reply-To that is none', async () => {
    const mail = await compose({ replyTo: 'x@y\r\nBcc: z@y' });
    expect(['Reply-To', 'Bcc'].map((name) => header(mail, name))).toEqual([undefined, undefined]);
  });

  it('refuses an address that no mail can carry', async () => {
    await expect(compose({ to: { email: 'a\r\nBcc: b@c', name: null } })).rejects.toMatchObject({
      code: 'address-unusable',
    });
  });
});

describe('imported', () => {
  const many = (count: number, outcome: ImportedEvent['outcome'] = 'created') =>
    Array.from({ length: count }, (_, index) => importedEvent(outcome, `Game ${index}`));
  const write = (events: ImportedEvent[]) =>
    imported({
      deployment,
      subject: 'Season',
      scheduleId: 'scheduleid',
      events,
      refused: [],
      alike: [],
      choices: CHOICES,
      now: NOW,
    });

  it('lists every event in text and in the attached table, a hundred in HTML', () => {
    const { text, html, attachment } = write(many(130));
    expect(text.match(/^Manage code: /gm)).toHaveLength(130);
    expect(attachment?.csv.match(/\r\n/g)).toHaveLength(131);
    expect(html.match(/Manage code: /g)).toHaveLength(100);
    expect(html).toContain('The other 30 are in the attached table.');
  });

  it('names what is new before what is not', () => {
    const { text } = write([...many(1, 'unchanged'), ...many(1, 'cancelled'), ...many(2)]);
    expect(text).toContain('4 events: 2 new, 1 cancelled, 1 unchanged.');
    expect(text.match(/\((new|cancelled|unchanged)\)/g)).toEqual([
      '(new)',
      '(new)',
      '(cancelled)',
      '(unchanged)',
    ]);
  });

  it('carries the table as a file', async () => {
    const { attachments } = await simpleParser(
      await composeNotice({ deployment, to: ANN, notice: write(many(2)) }),
    );
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['events.csv', 'text/csv'],
    ]);
    expect(attachments[0]?.content.toString('utf8')).toMatch(/^\ufeffoutcome,problem,event,uid,title,start,/);
  });
});
