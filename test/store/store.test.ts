import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SignInRequest } from '#domain/access/sign-in-link.ts';
import { differenceOf } from '#domain/counts/occurrence-tally.ts';
import { sumTallies, tallyChange } from '#domain/counts/tally.ts';
import { DAY } from '#domain/counts/timeline.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { INSTANCES_KEPT } from '#domain/recipient/replies.ts';
import { eventId, fingerprint } from '#domain/text/ids.ts';
import { anAnswer, anEvent } from '#harness/records.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { findCode } from '#store/codes.ts';
import { createEvent, getEvent, listEventsOf, replaceEvent } from '#store/events.ts';
import { markSeen, wasSeen } from '#store/handled-once.ts';
import { keys } from '#store/keys.ts';
import { agree, LAYOUT } from '#store/layout.ts';
import { replaceCodes } from '#store/new-codes.ts';
import { giveBack, takeFromRateLimit, takeFromRateLimits } from '#store/rate-limits.ts';
import { pageRecipients } from '#store/recipient-pages.ts';
import { getRecipient, type HistoryEntry, listHistory } from '#store/recipients.ts';
import {
  keepSendBlocks,
  liftSuppression,
  optIn,
  optOut,
  readSendBlocks,
  readSendBlocksOf,
  readSuppressed,
  suppress,
} from '#store/send-blocks.ts';
import { close, closedUntil, type GrantRequest, peekGrant, reopen, takeGrant } from '#store/send-line.ts';
import { SesClosed } from '#store/sender.ts';
import { putSignIn, useUpSignIn } from '#store/sign-ins.ts';
import { getItems, type Table } from '#store/table.ts';
import { readDifferences, readTally } from '#store/tallies.ts';
import { recordShardReports } from '#store/versions.ts';
import { type Database, embedded, inMemory, missingOracle, oracle } from './databases.ts';

const why = await missingOracle();
if (why) console.warn(`Amazon's DynamoDB Local is left out: ${why}.`);

const AT = '2026-01-01T00:00:00.000Z';
const NOW = Date.parse(AT);
const SIGNING = new Map([[1, 'x'.repeat(32)]]);
let events = 0;
const freshEvent = () => eventId('ann@example.com', `event-${++events}`);

describe.each<[string, boolean, () => Promise<Database>]>([
  ['the embedded database', false, embedded],
  ['the one in memory', false, inMemory],
  ["Amazon's DynamoDB Local", why !== null, oracle],
])('%s', (_, skipped, start) => {
  if (skipped) return test.skip('is not here', () => {});
  let database: Database;
  let table: Table;
  beforeAll(async () => {
    database = await start();
    table = database.table;
  });
  afterAll(() => database.close());

  const recipientOf = (event: string, email: string) =>
    newRecipient(event, { email, name: null, origin: 'web' }, 'web', AT);
  const add = (recipient: RecipientRecord) =>
    changeRecipient(table, recipient.eventId, recipient.id, (current) => (current ? null : { recipient }));
  const entry = (replyId: string): HistoryEntry => ({
    receivedAt: AT,
    replyId,
    instance: null,
    status: 'accepted',
    client: 'google',
    comment: null,
    answeredBy: 'ben@example.org',
    proposal: null,
  });

  test('the reports of shards are stored with their version only', async () => {
    const event = anEvent(freshEvent());
    const report = { notified: 2, declined: 1, 'no-answer': 0, unreachable: 0 };
    expect(await recordShardReports(table, event.id, event.version, new Map([[3, report]]))).toEqual([]);
    expect(await getItems(table, [keys.version(event.id, event.version)])).toEqual([]);
    await createEvent(table, event, { api: `a-${event.id}`, manage: `m-${event.id}` });
    expect(await recordShardReports(table, event.id, event.version, new Map([[3, report]]))).toEqual([
      report,
    ]);
  });

  test('code that knows at least the layout of the table notes its own, and older code may not use the table', async () => {
    const noted = async () => {
      const [record] = await getItems(table, [keys.layout()]);
      return record?.layout;
    };
    await agree(table);
    expect(await noted()).toBe(LAYOUT);
    await Promise.all([agree(table, LAYOUT + 1), agree(table, LAYOUT + 1)]);
    expect(await noted()).toBe(LAYOUT + 1);
    await expect(agree(table)).rejects.toMatchObject({ code: 'layout-newer' });
    expect(await noted()).toBe(LAYOUT + 1);
  });

  test('an event is created once, with both codes and its summary in the organizer’s list', async () => {
    const event = anEvent(freshEvent());
    const hashes = { api: `api-${event.id}`, manage: `manage-${event.id}` };
    expect(await createEvent(table, event, hashes)).toBe(true);
    expect(await createEvent(table, { ...event, madeBy: 'other' }, hashes)).toBe(false);
    expect(await getEvent(table, event.id)).toEqual(event);
    expect(await findCode(table, hashes.manage)).toEqual({ eventId: event.id, scope: 'manage' });
    expect(await findCode(table, 'unknown')).toBeNull();
    expect(await listEventsOf(table, 'nobody')).toEqual([]);
  });

  test('of a replaced code the hash opens nothing at once, with the event or not at all', async () => {
    const event = anEvent(freshEvent());
    const hashes = { api: `a${event.id}`, manage: `m${event.id}` };
    await createEvent(table, event, hashes);
    const replaced = [
      { scope: 'api', before: hashes.api, after: `new-${hashes.api}`, request: 'r1' },
    ] as const;
    const next = { ...event, codeGeneration: 1 };
    const outcomes = await Promise.all([1, 2].map(() => replaceCodes(table, event, next, replaced)));
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await getEvent(table, event.id)).toEqual({ ...next, revision: 1 });
    expect(await findCode(table, hashes.api)).toBeNull();
    expect(await findCode(table, `new-${hashes.api}`)).toEqual({
      eventId: event.id,
      scope: 'api',
      request: 'r1',
    });
    expect(await findCode(table, hashes.manage)).toEqual({ eventId: event.id, scope: 'manage' });
    const late = [
      { scope: 'manage', before: hashes.manage, after: `new-${hashes.manage}`, request: 'r2' },
    ] as const;
    expect(await replaceCodes(table, event, { ...event, manageGeneration: 1 }, late)).toBe(false);
    expect(await findCode(table, hashes.manage)).toEqual({ eventId: event.id, scope: 'manage' });
    expect(await findCode(table, `new-${hashes.manage}`)).toBeNull();
  });

  test('a code is read as it is now, not as it was a moment ago', async () => {
    const asked = vi.spyOn(table.db, 'send');
    await findCode(table, 'unknown');
    expect(asked.mock.calls.map(([command]) => command.input)).toMatchObject([{ ConsistentRead: true }]);
    asked.mockRestore();
  });

  test('of two edits that read the same version one is stored', async () => {
    const event = anEvent(freshEvent());
    await createEvent(table, event, { api: `a${event.id}`, manage: `m${event.id}` });
    const outcomes = await Promise.all(
      [1, 2].map((version) => replaceEvent(table, event, { ...event, version })),
    );
    expect(outcomes.sort()).toEqual([false, true]);
    expect((await getEvent(table, event.id))?.revision).toBe(1);
  });

  test('a recipient, their history and the tally change together', async () => {
    const event = freshEvent();
    const ben = recipientOf(event, 'ben@example.org');
    await add(ben);
    await changeRecipient(
      table,
      event,
      ben.id,
      (current) =>
        current && { recipient: { ...current, answer: anAnswer('accepted') }, history: [entry('ses-1')] },
    );
    expect(await readTally(table, event)).toEqual({
      invited: 1,
      'needs-action@0': 0,
      'accepted@0': 1,
      'origin:web': 1,
      'client:google': 1,
    });
    expect(await listHistory(table, ben)).toEqual([entry('ses-1')]);
    expect(await getRecipient(table, event, ben.id)).toEqual({
      ...ben,
      answer: anAnswer('accepted'),
      revision: 2,
    });
  });

  test('the same history entry twice is one', async () => {
    const event = freshEvent();
    const ben = recipientOf(event, 'ben@example.org');
    await add(ben);
    for (const _ of [1, 2]) {
      await changeRecipient(
        table,
        event,
        ben.id,
        (current) => current && { recipient: current, history: [entry('ses-1')] },
      );
    }
    expect(await listHistory(table, ben)).toHaveLength(1);
  });

  test('a reply that comes again and does not count leaves its row as it is, and writes nothing', async () => {
    const recipient = recipientOf(freshEvent(), 'ben@example.org');
    const { eventId, id } = recipient;
    await add(recipient);
    const leave = (row: HistoryEntry) =>
      changeRecipient(table, eventId, id, (current) => current && { recipient: current, history: [row] });
    const counted = { ...entry('ses-1'), counted: true };
    const older = (replyId: string) => ({ ...entry(replyId), counted: false, reason: 'older' }) as const;
    await leave(counted);
    await leave(older('ses-2'));
    const before = await getRecipient(table, eventId, id);
    // One that counted, and one that did not, each overtaken by a newer one.
    expect(await leave(older('ses-1'))).toEqual(before);
    expect(await leave(older('ses-2'))).toEqual(before);
    expect(await getRecipient(table, eventId, id)).toEqual(before);
    expect(await listHistory(table, recipient)).toEqual([counted, older('ses-2')]);
    await leave({ ...counted, replyId: 'ses-2' });
    expect((await listHistory(table, recipient))[1]).toEqual({ ...counted, replyId: 'ses-2' });
  });

  test('of a long history, the newest fifty are read, oldest first', async () => {
    const event = freshEvent();
    const ben = recipientOf(event, 'ben@example.org');
    await add(ben);
    const ids = Array.from({ length: 60 }, (_, index) => `ses-${String(index).padStart(2, '0')}`);
    for (const start of [0, 20, 40]) {
      const history = ids.slice(start, start + 20).map(entry);
      await changeRecipient(table, event, ben.id, (recipient) => recipient && { recipient, history });
    }
    const shown = await listHistory(table, ben);
    expect(shown.map(({ replyId }) => replyId)).toEqual(ids.slice(10));
  });

  test('every write of many workers on one recipient is made in the end', async () => {
    const event = freshEvent();
    const ben = recipientOf(event, 'ben@example.org');
    await Promise.all(Array.from({ length: 6 }, () => add(ben)));
    await Promise.all(
      Array.from({ length: 6 }, () =>
        changeRecipient(
          table,
          event,
          ben.id,
          (current) => current && { recipient: { ...current, attempts: current.attempts + 1 } },
        ),
      ),
    );
    expect(await getRecipient(table, event, ben.id)).toMatchObject({ attempts: 6, revision: 7 });
    expect(await readTally(table, event)).toMatchObject({ invited: 1 });
  });

  test('what a caller knows of the record saves a read, and is safe when it is out of date', async () => {
    const event = freshEvent();
    const ben = recipientOf(event, 'ben@example.org');
    const seen: (number | null)[] = [];
    const attempted = (known: RecipientRecord | null) =>
      changeRecipient(
        table,
        event,
        ben.id,
        (current) => {
          seen.push(current?.attempts ?? null);
          const recipient = current ?? ben;
          return { recipient: { ...recipient, attempts: recipient.attempts + 1 } };
        },
        { known },
      );
    const first = await attempted(null);
    await attempted(first);
    await attempted(first);
    await attempted(null);
    expect(seen).toEqual([null, 1, 1, 2, null, 3]);
    expect(await getRecipient(table, event, ben.id)).toMatchObject({ attempts: 4, revision: 4 });
  });

  test('pages go through every shard, each recipient once, and may end anywhere', async () => {
    const event = freshEvent();
    const emails = Array.from({ length: 60 }, (_, index) => `guest${index}@example.org`);
    for (const email of emails) await add(recipientOf(event, email));
    const seen: string[] = [];
    let from: Parameters<typeof pageRecipients>[2]['from'] | null = { shard: 0, after: null };
    while (from) {
      const page: Awaited<ReturnType<typeof pageRecipients>> = await pageRecipients(table, event, {
        instance: null,
        limit: 7,
        from,
      });
      expect(page.recipients.length).toBeLessThanOrEqual(7);
      seen.push(...page.recipients.map(({ email }) => email));
      from = page.next;
    }
    expect(seen.sort()).toEqual(emails.sort());
  });

  test('answers to occurrences and to the series, any of them changed: the differences are those of a recount', async () => {
    const event = freshEvent();
    const days = Array.from({ length: INSTANCES_KEPT }, (_, week) =>
      new Date(NOW + week * 7 * DAY).toISOString().replace('.000', ''),
    );
    const [first = '', second = '', last = ''] = [days[0], days[1], days.at(-1)];
    const all = Object.fromEntries(days.map((day) => [day, anAnswer('accepted')]));
    const stories: Partial<RecipientRecord>[][] = [
      [{ instances: { [first]: anAnswer('declined') } }, { answer: anAnswer('accepted') }],
      [
        { answer: anAnswer('tentative'), instances: { [first]: anAnswer('accepted') } },
        { answer: anAnswer('accepted') },
      ],
      [{ answer: anAnswer('declined'), instances: all }, { answer: anAnswer('tentative') }],
    ];
    const guests = await Promise.all(
      stories.map(async (story, index) => {
        const guest = recipientOf(event, `guest${index}@example.org`);
        await add(guest);
        for (const change of story)
          await changeRecipient(
            table,
            event,
            guest.id,
            (current) => current && { recipient: { ...current, ...change } },
          );
        return guest.id;
      }),
    );
    const recount = (await Promise.all(guests.map((id) => getRecipient(table, event, id)))).flatMap(
      (one) => one ?? [],
    );
    const differences = await readDifferences(table, event, first, last);
    for (const day of days)
      expect(
        tallyChange(differences.get(day) ?? {}, sumTallies(recount.map((one) => differenceOf(one, day)))),
      ).toEqual({});
    expect(await readDifferences(table, event, second, second)).toEqual(
      new Map([[second, { accepted: 1, declined: 0, tentative: -1 }]]),
    );
  });

  test('a request to sign in is used up by one of two clicks', async () => {
    const request = { id: 'request', address: 'ann@example.com', browser: 'hash', expires: NOW + 1000 };
    await putSignIn(table, request as SignInRequest);
    const used = await Promise.all([1, 2].map(() => useUpSignIn(table, request.id)));
    expect(used.sort()).toEqual([false, true]);
  });

  test('a limit gives what is left in its window and no more', async () => {
    const limit = { name: `test-${freshEvent()}`, most: 5, window: 60 };
    expect(await takeFromRateLimit(table, limit, NOW, 3)).toBe(true);
    expect(await takeFromRateLimit(table, limit, NOW, 3)).toBe(false);
    expect(await takeFromRateLimit(table, limit, NOW, 2)).toBe(true);
    expect(await takeFromRateLimit(table, limit, NOW)).toBe(false);
    expect(await takeFromRateLimit(table, limit, NOW + 60_000, 5)).toBe(true);
  });

  test('a worker that took from a limit and died may ask again, and takes nothing more; nobody else may', async () => {
    const limit = { name: `test-${freshEvent()}`, most: 2, window: 60 };
    for (let times = 0; times < 3; times += 1)
      expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-1')).toBe(true);
    expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-2')).toBe(true);
    expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-3')).toBe(false);
    expect(await takeFromRateLimit(table, limit, NOW)).toBe(false);
    for (const by of ['mail-1', 'mail-2'])
      expect(await takeFromRateLimit(table, limit, NOW, 1, by)).toBe(true);
  });

  test('what was refused took nothing, and is refused when it asks again', async () => {
    const limit = { name: `test-${freshEvent()}`, most: 1, window: 60 };
    expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-1')).toBe(true);
    for (let times = 0; times < 2; times += 1)
      expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-2')).toBe(false);
    await giveBack(table, [limit], NOW, 1);
    expect(await takeFromRateLimit(table, limit, NOW, 1, 'mail-2')).toBe(true);
  });

  test('of several limits the first that has too little left is named, and what was taken can be given back', async () => {
    const name = freshEvent();
    const [wide, narrow] = [5, 2].map((most) => ({ name: `test-${most}-${name}`, most, window: 60 }));
    const limits = [wide, narrow].filter((limit) => limit !== undefined);
    expect(await takeFromRateLimits(table, limits, NOW, { count: 2 })).toBe(null);
    expect(await takeFromRateLimits(table, limits, NOW)).toBe(narrow);
    await giveBack(table, limits, NOW, 1);
    expect(await takeFromRateLimits(table, limits, NOW)).toBe(null);
    // What was refused has taken from the limits before: five of the wide one by now.
    expect(await takeFromRateLimits(table, limits, NOW)).toBe(narrow);
    expect(await takeFromRateLimits(table, limits, NOW)).toBe(narrow);
    expect(await takeFromRateLimits(table, limits, NOW)).toBe(wide);
  });

  describe('grants', () => {
    /** Later than anything before it in this table. */
    let at = NOW + 3600_000;
    beforeEach(() => {
      at += 600_000;
    });
    const request = (more: Partial<GrantRequest> = {}): GrantRequest => ({
      wanted: [5],
      now: () => at,
      eventId: null,
      ...more,
    });
    const take = (more?: Partial<GrantRequest>, rate = 14) =>
      takeGrant(table, async () => rate, request(more));
    const peek = (more?: Partial<GrantRequest>) => peekGrant(table, async () => 14, request(more));

    test('many who ask at once are granted no more than the rate, and some of it', async () => {
      const all = await Promise.all(Array.from({ length: 12 }, () => take()));
      const granted = all.map((one) => (one.kind === 'granted' ? one.count : 0));
      const sum = granted.reduce((total, count) => total + count, 0);
      expect(sum).toBeGreaterThanOrEqual(5);
      expect(sum).toBeLessThanOrEqual(14);
      expect(all.every(({ kind }) => kind === 'granted' || kind === 'full')).toBe(true);
    });

    test('one after the other is granted all of it, then what is left, then nothing until a second later', async () => {
      expect(await take()).toEqual({ kind: 'granted', count: 5, rate: 14, back: [], isTrial: false });
      expect(await take({ wanted: [25] })).toMatchObject({ kind: 'granted', count: 9 });
      expect(await take()).toEqual({ kind: 'full', rate: 14, back: [expect.any(Number)] });
      at += 1025;
      expect(await take({ wanted: [25] })).toMatchObject({ kind: 'granted', count: 14 });
    });

    test('looking takes nothing, and says the same', async () => {
      expect(await peek({ wanted: [20] })).toEqual({ kind: 'free', count: 14, rate: 14 });
      expect(await take({ wanted: [20] })).toMatchObject({ kind: 'granted', count: 14 });
      expect(await peek()).toMatchObject({ kind: 'full' });
    });

    test('a small event that finds the rate used up finds mails kept free when it comes back', async () => {
      const large = { wanted: [25], eventId: 'large' };
      for (let n = 0; n < 40; n += 1, at += 1025) await take(large);
      await take(large);
      expect(await peek({ wanted: [3], eventId: 'small' })).toMatchObject({
        kind: 'full',
        back: [at + 1025],
      });
      at += 1025;
      expect(await take(large)).toMatchObject({ kind: 'granted', count: 11 });
      expect(await take({ wanted: [3], eventId: 'small' })).toMatchObject({ kind: 'granted', count: 3 });
    });

    test('a grant that took long to store counts as used, and another is made from what is left', async () => {
      const times = [0, 5000, 5000, 5000];
      const slow = () => at + (times.shift() ?? 5000);
      expect(await take({ wanted: [14], now: slow })).toMatchObject({ kind: 'granted', count: 14 });
      at += 5000;
      expect(await take()).toMatchObject({ kind: 'full' });
    });

    test('a worker whose every write conflicts with others is granted nothing', async () => {
      const now = () => at;
      // Somebody else sends between each reading and writing.
      const db: Table['db'] = Object.create(table.db);
      db.send = (async (command: UpdateCommand) => {
        at += 2000;
        if (command instanceof UpdateCommand) await take({ wanted: [1], now });
        return table.db.send(command);
      }) as never;
      const backOff = vi.fn(async () => {});
      expect(await takeGrant({ ...table, db, backOff }, async () => 14, request({ now }))).toMatchObject({
        kind: 'full',
        back: [at + 1000],
      });
      expect(backOff.mock.calls.length).toBe(6);
    });

    test('nothing is granted while SES is closed, then one tries', async () => {
      const until = await close(table, new SesClosed('ses-quota', ''), at);
      expect(await take()).toEqual({ kind: 'closed', rate: 14, until });
      expect(await peek()).toEqual({ kind: 'closed', rate: 14, until });
      expect(await take({ despite: 'ses-quota' })).toMatchObject({ kind: 'granted', isTrial: false });
      at += 60_000;
      const tries = await Promise.all([1, 2, 3].map(() => take()));
      expect(tries.filter(({ kind }) => kind === 'granted')).toMatchObject([{ isTrial: true }]);
      expect(tries.filter(({ kind }) => kind === 'closed')).toHaveLength(2);
      await reopen(table);
      expect(await take()).toMatchObject({ kind: 'granted', isTrial: false });
    });
  });

  describe('SES refused a mail', () => {
    const closed = (code: string) => new SesClosed(code, '');
    const ask = (now: number, despite?: string) =>
      takeGrant(table, async () => 10, {
        wanted: [1],
        now: () => now,
        eventId: null,
        ...(despite && { despite }),
      });
    /** Later than anything before it in this table. */
    let at = NOW + 24 * 3600_000;

    test('nobody tries for a while, then one batch does, and the others wait for its outcome', async () => {
      at += 3600_000;
      const until = await close(table, closed('ses-quota'), at);
      expect(until).toBe(at + 60_000);
      expect(await close(table, closed('ses-quota'), at + 1)).toBeNull();
      expect(await closedUntil(table, at + 59_999)).toBe(until);
      expect(await ask(at + 59_999)).toEqual({ kind: 'closed', rate: 10, until });
      const tries = await Promise.all([1, 2, 3, 4].map(() => ask(at + 60_000)));
      expect(tries.filter(({ kind }) => kind === 'granted')).toMatchObject([{ isTrial: true }]);
      expect(tries.filter(({ kind }) => kind === 'closed')).toHaveLength(3);
      await reopen(table);
      expect(await ask(at + 60_001)).toMatchObject({ kind: 'granted', isTrial: false });
    });

    test('when a worker dies in a trial, another may try half a minute later', async () => {
      at += 3600_000;
      await close(table, closed('ses-quota'), at);
      expect(await ask(at + 60_000)).toMatchObject({ isTrial: true });
      expect(await ask(at + 89_999)).toMatchObject({ kind: 'closed' });
      expect(await ask(at + 90_000)).toMatchObject({ isTrial: true });
      await reopen(table);
    });

    test('each time in a row it is longer, however many mails of the trial are refused', async () => {
      at += 3600_000;
      let now = at;
      for (const minutes of [1, 2, 4, 8, 10, 10]) {
        const all = await Promise.all([1, 2, 3].map(() => close(table, closed('ses-paused'), now)));
        expect(all.filter((until) => until !== null)).toEqual([now + minutes * 60_000]);
        now += minutes * 60_000;
        expect(await ask(now)).toMatchObject({ isTrial: true });
      }
      await reopen(table);
    });

    test('an accepted mail reopens SES only when it was part of a trial of which no other mail was refused', async () => {
      at += 3600_000;
      await close(table, closed('ses-quota'), at);
      await reopen(table);
      expect(await ask(at + 1)).toMatchObject({ kind: 'closed' });
      await ask(at + 60_000);
      await close(table, closed('ses-quota'), at + 60_001);
      await reopen(table);
      expect(await ask(at + 60_002)).toMatchObject({ kind: 'closed', until: at + 180_001 });
      await ask(at + 3600_000);
      await reopen(table);
    });

    test('one reason may not count for some; any other that comes to it does', async () => {
      at += 3 * 3600_000;
      await close(table, closed('ses-sandbox'), at);
      expect(await ask(at + 1, 'ses-sandbox')).toMatchObject({ kind: 'granted', isTrial: false });
      expect(await closedUntil(table, at + 1, 'ses-sandbox')).toBeNull();
      expect(await ask(at + 1)).toMatchObject({ kind: 'closed' });
      await close(table, closed('ses-quota'), at + 2);
      expect(await ask(at + 3, 'ses-sandbox')).toMatchObject({ kind: 'closed' });
    });
  });

  test('seen mails, opt-outs and suppressed addresses are remembered', async () => {
    expect(await wasSeen(table, 'create', 'x')).toBe(false);
    await markSeen(table, 'create', 'x', NOW);
    expect(await wasSeen(table, 'create', 'x')).toBe(true);
    expect(await wasSeen(table, 'rsvp', 'x')).toBe(false);
    await optOut(table, 'organizer', 'ben@example.org', AT);
    await suppress(table, 'gone@example.org', 'bounced', AT);
    const stops = (organizer: string, who: string) =>
      readSendBlocks(table, SIGNING, organizer, `${who}@example.org`);
    expect(await stops('organizer', 'ben')).toEqual({ suppressed: false, optedOut: true });
    expect(await stops('another', 'ben')).toEqual({ suppressed: false, optedOut: false });
    expect(await stops('organizer', 'gone')).toEqual({ suppressed: true, optedOut: false });
  });

  test('send blocks of somebody who was erased are kept under names that cannot be guessed from an address', async () => {
    await optOut(table, 'organizer', 'ben@example.org', AT);
    await suppress(table, 'ben@example.org', 'complained', AT);
    await keepSendBlocks(table, SIGNING, 'ben@example.org');
    await keepSendBlocks(table, SIGNING, 'ben@example.org');
    const plain = fingerprint('ben@example.org');
    expect(await getItems(table, [keys.sendBlocks(plain)])).toEqual([]);
    const later = new Map([...SIGNING, [2, 'y'.repeat(32)]]);
    for (const signing of [SIGNING, later])
      expect(await readSendBlocks(table, signing, 'organizer', 'ben@example.org')).toEqual({
        suppressed: true,
        optedOut: true,
      });
    const others = new Map([[1, 'z'.repeat(32)]]);
    expect(await readSendBlocks(table, others, 'organizer', 'ben@example.org')).toEqual({
      suppressed: false,
      optedOut: false,
    });
    await optIn(table, later, 'organizer', 'ben@example.org');
    expect((await readSendBlocks(table, later, 'organizer', 'ben@example.org')).optedOut).toBe(false);
  });

  test('send blocks of many addresses are read at once, each with its own, whatever name it is stored under', async () => {
    const people = Array.from({ length: 120 }, (_, n) => `guest-${n}@blocks.example`);
    const [bounced = '', left = '', erased = '', both = ''] = people;
    await suppress(table, bounced, 'bounced', AT);
    await optOut(table, 'organizer', left, AT);
    await optOut(table, 'another', erased, AT);
    await optOut(table, 'organizer', erased, AT);
    await keepSendBlocks(table, SIGNING, erased);
    await suppress(table, both, 'bounced', AT);
    await optOut(table, 'another', both, AT);
    const found = await readSendBlocksOf(table, SIGNING, 'organizer', people);
    expect([...found.keys()]).toEqual(people);
    expect([...found].filter(([, blocks]) => blocks.suppressed).map(([email]) => email)).toEqual([
      bounced,
      both,
    ]);
    expect([...found].filter(([, blocks]) => blocks.optedOut).map(([email]) => email)).toEqual([
      left,
      erased,
    ]);
    expect(await readSuppressed(table, people)).toEqual(new Set([bounced, both]));
  });

  test('of several send blocks of one address, each comes and goes by itself, and the last takes the item with it', async () => {
    const address = 'kim@blocks.example';
    const blocks = (organizer: string) => readSendBlocks(table, SIGNING, organizer, address);
    await Promise.all([
      suppress(table, address, 'bounced', AT),
      optOut(table, 'one', address, AT),
      optOut(table, 'other', address, AT),
    ]);
    await optIn(table, SIGNING, 'one', address);
    expect(await blocks('one')).toEqual({ suppressed: true, optedOut: false });
    expect(await blocks('other')).toEqual({ suppressed: true, optedOut: true });
    await liftSuppression(table, address);
    await liftSuppression(table, address);
    expect(await blocks('other')).toEqual({ suppressed: false, optedOut: true });
    await optIn(table, SIGNING, 'other', address);
    await optIn(table, SIGNING, 'never', address);
    expect(await getItems(table, [keys.sendBlocks(fingerprint(address))])).toEqual([]);
  });

  test('a send block that comes while the others of an erased person are kept is kept too', async () => {
    const address = 'lou@blocks.example';
    await optOut(table, 'one', address, AT);
    let comes: (() => Promise<unknown>) | null = () => optOut(table, 'other', address, AT);
    const send = table.db.send.bind(table.db) as (command: unknown) => Promise<unknown>;
    const late = async (command: unknown) => {
      const answer = await send(command);
      const come = comes;
      comes = null;
      await come?.();
      return answer;
    };
    await keepSendBlocks({ ...table, db: { send: late } as never }, SIGNING, address);
    expect(await getItems(table, [keys.sendBlocks(fingerprint(address))])).toEqual([]);
    for (const organizer of ['one', 'other'])
      expect((await readSendBlocks(table, SIGNING, organizer, address)).optedOut).toBe(true);
  });
});
