/** What the stories are played on: the local server, and Thunderbird with the people who sit at it. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { seat } from './person.ts';
import { type Mail, type Pop3, startPop3 } from './pop3.ts';
import type { Person } from './profile.ts';
import { type Smtp, startSmtp } from './smtp.ts';
import { startThunderbird, type Thunderbird } from './thunderbird.ts';

type Json = Readonly<Record<string, unknown>>;
type Method = 'REQUEST' | 'CANCEL';
const DOMAIN = 'invites.test';
const ANN = 'ann@example.com';

/** A stage for the stories of one file. Everybody named sits at the same Thunderbird, each with their own account. */
export function openStage(...people: readonly Person[]) {
  let server: LocalServer;
  let pop3: Pop3;
  let smtp: Smtp;
  let thunderbird: Thunderbird;
  const read = new Set<string>();

  beforeAll(async () => {
    [server, pop3] = await Promise.all([startLocal(), startPop3()]);
    smtp = await startSmtp(DOMAIN, server.smtpPort);
    thunderbird = await startThunderbird(people, { pop3: pop3.port, smtp: smtp.port });
  });
  afterEach(async () => {
    await thunderbird.call('empty');
    await idle();
    for (const { id } of server.aws.ses.outbox.list()) read.add(id);
  });
  afterAll(async () => {
    await thunderbird?.close();
    await smtp?.close();
    await pop3?.close();
    await server?.close();
  });

  async function request(
    path: string,
    code: string,
    body?: Json,
    method = body ? 'POST' : 'GET',
  ): Promise<Json> {
    const answer = await fetch(`${server.httpUrl}${path}`, {
      method,
      headers: { Authorization: `Bearer ${code}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.ok).toBe(true);
    return answer.json() as Promise<Json>;
  }

  /** Waits until the server has done all it has to. */
  async function idle(): Promise<void> {
    const answer = await fetch(`${server.httpUrl}/_local/idle`);
    expect(await answer.json()).toEqual({ idle: true });
  }

  const unread = (address: string) =>
    server.aws.ses.outbox.list().filter(({ id, to }) => to.includes(address) && !read.has(id));

  /** The one new mail to an address: waits for it, and for others that would come with it. */
  async function mailTo(address: string): Promise<Mail> {
    await expect.poll(() => unread(address).length, { message: `mail to ${address}` }).toBeGreaterThan(0);
    await idle();
    const mails = unread(address);
    expect(mails, `one mail to ${address}`).toHaveLength(1);
    const id = mails[0]?.id ?? '';
    read.add(id);
    const messageId = `${id}@email.amazonses.com`;
    const raw = server.aws.ses.outbox.read(id) ?? Buffer.alloc(0);
    // SES puts it on top.
    return { id: messageId, raw: Buffer.concat([Buffer.from(`Message-ID: <${messageId}>\r\n`), raw]) };
  }

  async function collect(address: string): Promise<Mail> {
    const mail = await mailTo(address);
    pop3.deliver(address, mail);
    return mail;
  }

  async function sends(act: () => Promise<unknown>): Promise<void> {
    const before = smtp.mails.length;
    await act();
    await expect.poll(() => smtp.mails.length, { message: 'mails from Thunderbird' }).toBe(before + 1);
    await idle();
  }

  /** The event whose confirmation this organizer was just sent. */
  async function confirmed(organizer: string) {
    const { raw } = await mailTo(organizer);
    const text = raw.toString('latin1').replaceAll('=\r\n', '');
    const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(text)?.[1] ?? '';
    return withCodes(code('API'), code('Manage'));
  }

  function withCodes(api: string, manage: string) {
    return {
      invite: ({ name, address: email }: Person) => request('/v1/invites', api, { email, name }),
      /** What the headcount becomes; that of one date, named by the UTC instant it first began, where one is named. */
      counted: (instance?: string) => {
        const path = `/v1/event/statistics${instance ? `?instance=${instance}` : ''}`;
        return expect.poll(() => request(path, manage), { message: 'headcount' });
      },
      /** What the status becomes. */
      status: () => expect.poll(async () => (await request('/v1/event', api)).status, { message: 'status' }),
    };
  }

  /** A program makes an event for an organizer. Their mail about it waits in the outbox. */
  async function programMakes(organizer: string, fields: Json) {
    const asked = { email: organizer, scope: 'manage' };
    const { key } = (await request('/_local/organizer-key', '', asked)) as { key: string };
    const made = await request('/v1/events', key, fields);
    const path = `/v1/events/${(made.event as { id: string }).id}`;
    return {
      ...withCodes(String(made.apiCode), String(made.manageCode)),
      change: (patch: Json) => request(path, key, patch, 'PATCH'),
      cancel: () => request(path, key, undefined, 'DELETE'),
    };
  }

  return {
    confirmed,
    programMakes,
    mailTo,
    /** Subjects of what somebody was sent and has not read. */
    async unreadBy({ address }: Person): Promise<string[]> {
      await idle();
      return unread(address).map(({ subject }) => subject);
    },
    /** Ann, whose calendar is elsewhere, makes an event of an hour in Berlin. */
    async annInvites(facts: EventFacts) {
      const mail = (method: Method, ...events: readonly EventFacts[]) =>
        submit(organizerMail(method, ...events), server.smtpPort);
      await mail('REQUEST', facts);
      return {
        ...(await confirmed(ANN)),
        /** Waits for the notice about her edit. */
        notice: () => mailTo(ANN),
        /** Her edit of that number. */
        edit: (number: number, edited: EventFacts, method: Method = 'REQUEST') =>
          mail(method, { ...facts, sequence: number, dtstamp: `2026010${1 + number}T120000Z`, ...edited }),
      };
    },
    storeSlowly: () => thunderbird.call('storeSlowly'),
    person: (person: Person) => seat(person, { thunderbird: () => thunderbird, collect, sends }),
  };
}
