/** docs/data.md names every record of the table and every prefix of the bucket, and what it says of them is so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readList } from '#domain/lists/people-list.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';
import { openBucket } from '#store/documents.ts';
import { type Key, keys } from '#store/keys.ts';
import { createList } from '#store/lists.ts';
import { ofType, synthesize } from '../lib/synth.ts';
import { everything } from '../support/everything.ts';
import { named, rowsOf } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/data.md'), 'utf8');
const records = rowsOf(page, 'record', 'pk', 'sk', 'octets', 'expires').map(
  ([record = '', pk = '', sk = '', octets = '', expires = '']) => ({
    record: named(record).join(),
    pk: patternOf(pk),
    sk: patternOf(sk),
    octets: Number(octets),
    expires: expires !== 'never',
  }),
);

/** A template such as `EVENT#<event>`, where each word in angle brackets is anything. */
function patternOf(cell: string): RegExp {
  const [template = ''] = named(cell);
  const parts = template.split(/<[^>]+>/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

const recordsOf = ({ pk, sk }: Key) =>
  records.filter((one) => one.pk.test(pk) && one.sk.test(sk)).map(({ record }) => record);

/** Keys that begin those of several records: where a query starts. */
const BEGINNINGS = [
  'earlyOf',
  'historyOf',
  'peopleIn',
  'proposalsOf',
  'versionsOf',
  'recipientsOf',
  'organizersOf',
  'lineOf',
] as const;
type RecordName = Exclude<keyof typeof keys, (typeof BEGINNINGS)[number]>;
const RECIPIENT = fingerprint('ben@example.org');
const SAMPLES: { readonly [Name in RecordName]: Parameters<(typeof keys)[Name]> } = {
  event: ['event'],
  alias: ['event'],
  headcount: ['event'],
  early: ['event', '2026-01-01T00:00:00.000Z', 'mail'],
  code: ['hash'],
  recipient: ['event', RECIPIENT],
  history: ['event', RECIPIENT, '2026-01-01T00:00:00.000Z', 'reply', null],
  tally: ['event', 3],
  difference: ['event', 3, '2026-05-12'],
  timeline: ['event', '2026-01-01'],
  proposal: ['event', '2026-01-01T00:00:00.000Z', 'id'],
  version: ['event', 2],
  eventOf: ['organizer', 'event'],
  organizer: [RECIPIENT],
  limitsForAll: [],
  signIn: [`${RECIPIENT}request`],
  ownerKey: ['hash'],
  organizerKey: ['hash'],
  organizerKeyOf: ['organizer', 'hash'],
  erasure: ['id'],
  mail: ['who', '2026-01-01T00:00:00.000Z', 'key'],
  endedSession: ['id'],
  idempotencyKey: ['name'],
  pageSettings: ['event'],
  lineEntry: ['event', '2026-01-01T00:00:00.000Z', RECIPIENT],
  personInLine: ['event', RECIPIENT],
  list: ['event', 'id'],
  import: ['id'],
  importPage: ['id', 0],
  held: ['mailbox', 'id'],
  otherAddresses: ['organizer'],
  source: ['uid', 'event'],
  seen: ['door', 'mail'],
  limit: ['name', 'window'],
  taken: ['name', 'window', 'by'],
  sendBlocks: ['name'],
  keptNames: [],
  changeLog: ['event'],
  logged: ['event', 7],
  loggedMark: ['event', RECIPIENT, 'change'],
  webhook: ['organizer', 'webhook'],
  webhookCall: ['webhook', '2026-01-01T00:00:00.000Z', 'change'],
  layout: [],
  sendingLine: [],
};

describe('the records', () => {
  test('are those of store/keys.ts', () => {
    const all = Object.keys(keys).filter((name) => !(BEGINNINGS as readonly string[]).includes(name));
    expect(Object.keys(SAMPLES).sort()).toEqual(all.sort());
    expect(records.map(({ record }) => record).sort()).toEqual(all.sort());
  });

  test.each(Object.entries(SAMPLES))(
    '%s has the keys that the page says, and no other record has them',
    (name, sample) => {
      const make = keys[name as RecordName] as (...parts: readonly unknown[]) => Key;
      expect(recordsOf(make(...sample))).toEqual([name]);
    },
  );
});

describe('what a story leaves in the table', () => {
  let deployment: TestDeployment;
  const largest: Record<string, number> = {};
  const expiring: Record<string, boolean> = {};
  const strangers: string[] = [];
  beforeAll(async () => {
    for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
    deployment = await openDeployment({ webhookLoopback: true });
    await play(deployment);
    for (const { content } of await everything(deployment)) {
      if (!content.startsWith('{"') || !content.includes('"pk":')) continue;
      const item = JSON.parse(content) as Key & { expiresAt?: number };
      const [name, ...more] = recordsOf(item);
      if (!name || more.length > 0) strangers.push(`${item.pk} ${item.sk}`);
      else {
        largest[name] = Math.max(largest[name] ?? 0, sizeOf(item) - 3);
        expiring[name] = item.expiresAt !== undefined;
      }
    }
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await deployment.close();
  });

  test('is on the page, record by record', () => {
    expect(strangers).toEqual([]);
    expect(Object.keys(largest)).toEqual(
      expect.arrayContaining([
        'event',
        'recipient',
        'history',
        'list',
        'mail',
        'logged',
        'webhook',
        'webhookCall',
      ]),
    );
  });

  test('is about as large as the page says', () => {
    const said = (name: string) => records.find(({ record }) => record === name)?.octets ?? 0;
    const wrong = Object.entries(largest).filter(
      ([name, octets]) => octets > said(name) || said(name) > 2 * octets + 50,
    );
    expect(wrong).toEqual([]);
  });

  test('expires where the page says so, and only there', () => {
    const said = Object.fromEntries(records.map(({ record, expires }) => [record, expires]));
    expect(expiring).toEqual(Object.fromEntries(Object.keys(expiring).map((name) => [name, said[name]])));
  });
});

test('the prefixes are those that the functions may use, and what the bucket removes by itself', () => {
  const bucket = [...ofType(synthesize(), 'AWS::S3::Bucket')].map(([, properties]) => properties)[0];
  const rules = bucket?.LifecycleConfiguration.Rules as { Prefix?: string; ExpirationInDays?: number }[];
  const prefixes = rowsOf(page, 'prefix').map(([prefix = '']) => named(prefix).join());
  const used = /type Prefix = (.*);/.exec(readFileSync(path.join(root, 'lib/memory.ts'), 'utf8'))?.[1] ?? '';
  expect(prefixes.sort()).toEqual([...used.matchAll(/'([^']+)'/g)].map(([, prefix]) => `${prefix}/`).sort());
  for (const { Prefix } of rules)
    if (Prefix) expect(prefixes.some((prefix) => prefix.startsWith(Prefix))).toBe(true);
});

/** Octets that DynamoDB counts: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/^-?0*|\./g, '').length / 2) + 1;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one) + 1, 3);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + Buffer.byteLength(name) + sizeOf(one) + 1,
    3,
  );
}

/** A weekly series with two guests, an edit, answers to the series and one date, a proposal, a list and an unsubscription. */
async function play(deployment: TestDeployment): Promise<void> {
  const facts = { start: '20260512T100000', rrule: 'FREQ=WEEKLY;COUNT=5' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run();
  const manage = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
  const headers = { Authorization: `Bearer ${manage}` };
  const { id } = (await (await deployment.api.request('/v1/event', { headers })).json()) as { id: string };
  const webhook = JSON.stringify({ url: 'http://127.0.0.1:1/where/nobody/listens' });
  await deployment.api.request('/v1/webhooks', { method: 'POST', headers, body: webhook });
  const recipients = ['ben@example.org', 'eve@example.org'].map((email) => ({
    email,
    name: 'A Guest',
    origin: 'web',
  }));
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers,
    body: JSON.stringify({ recipients }),
  });
  await deployment.api.request('/v1/event/page', {
    method: 'PUT',
    headers,
    body: '{"open":true,"places":30}',
  });
  await deployment.run();
  const invites = new Map(deployment.sent().map(({ to, raw }) => [to, raw]));
  const say = (to: string, facts: ReplyFacts) => {
    const reply = replyTo(invites.get(to) ?? '', facts);
    deployment.receive('rsvp', reply.to, reply.raw);
  };
  say('ben@example.org', { comment: 'I come by train.' });
  say('eve@example.org', { method: 'COUNTER', start: '20260513T080000Z' });
  await deployment.run();
  say('ben@example.org', { status: 'DECLINED', recurrenceId: '20260519T080000Z' });
  deployment.receive(
    'inbound',
    'create@invites.test',
    organizerMail('REQUEST', { ...facts, sequence: 1, location: 'Hall 2', dtstamp: '20260104T120000Z' }),
  );
  // Its organizer is asked: nobody vouches for it.
  deployment.receive(
    'inbound',
    'create@invites.test',
    organizerMail('REQUEST', { uid: 'other@calendar.example' }),
    {
      dmarc: 'GRAY',
      dkim: 'GRAY',
      spf: 'GRAY',
    },
  );
  await deployment.run();
  const list = { eventId: id, id: fingerprint('list'), state: 'read', byMail: false } as const;
  const text = 'ada@example.org\n';
  await createList(
    deployment.table,
    openBucket('mail'),
    readList(text, 'invites.test'),
    list,
    deployment.now(),
    text,
  );
}
