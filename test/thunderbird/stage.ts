/** What the stories are played on: the local server, and Thunderbird with the people who sit at it. */
import { afterAll, beforeAll, expect } from 'vitest';
import { submit } from '../../local/dialects/submit.ts';
import { type LocalServer, startLocal } from '../../local/server.ts';
import { type EventFacts, organizerMail } from '../mails.ts';
import { type Pop3, startPop3 } from './pop3.ts';
import type { Person } from './profile.ts';
import { type Smtp, startSmtp } from './smtp.ts';
import { NO_THUNDERBIRD, startThunderbird, type Thunderbird } from './thunderbird.ts';

export type Json = Readonly<Record<string, unknown>>;
const DOMAIN = 'invites.test';

/** What the invitation bar says and offers, and what the invitation below it shows. */
export interface Invitation {
  readonly says: string;
  readonly offers: readonly string[];
  readonly shows: string;
}

/** One date in somebody's calendar. Local times, `YYYYMMDDTHHMMSS`. */
export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  /** PARTSTAT, where they are a guest. */
  readonly answer: string | null;
}

/** What an organizer fills in. */
export interface Plan {
  readonly title?: string;
  readonly place?: string;
  /** Local time of Thunderbird's zone, `YYYYMMDDTHHMMSS`. */
  readonly start?: string;
  readonly guests?: readonly string[];
  readonly rule?: string;
}

export type Stage = ReturnType<typeof openStage>;

/** A stage for the stories of one file. Everybody named sits at the same Thunderbird, each with their own account. */
export function openStage(...people: readonly Person[]) {
  let server: LocalServer;
  let pop3: Pop3;
  let smtp: Smtp;
  let thunderbird: Thunderbird;
  const read = new Set<string>();

  beforeAll(async () => {
    if (NO_THUNDERBIRD) return;
    [server, pop3] = await Promise.all([startLocal(), startPop3()]);
    smtp = await startSmtp(DOMAIN, server.smtpPort);
    thunderbird = await startThunderbird(people, { pop3: pop3.port, smtp: smtp.port });
  });
  afterAll(async () => {
    await thunderbird?.close();
    await smtp?.close();
    await pop3?.close();
    await server?.close();
  });

  async function request(path: string, code: string, body?: Json): Promise<Json> {
    const answer = await fetch(`${server.httpUrl}${path}`, {
      method: body ? 'POST' : 'GET',
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

  /** Mails to an address that nobody has read yet. */
  const unread = (address: string) =>
    server.aws.ses.outbox.list().filter(({ id, to }) => to.includes(address) && !read.has(id));

  /** The one new mail to an address; waits for it, and for others that would come with it. */
  async function mailTo(address: string): Promise<{ id: string; raw: Buffer }> {
    await expect.poll(() => unread(address).length, { message: `mail to ${address}` }).toBeGreaterThan(0);
    await idle();
    const mails = unread(address);
    expect(mails.map(({ subject }) => subject)).toHaveLength(1);
    const id = mails[0]?.id ?? '';
    read.add(id);
    return { id, raw: server.aws.ses.outbox.read(id) ?? Buffer.alloc(0) };
  }

  /** The event whose confirmation this organizer was just sent. */
  async function confirmed(organizer: string) {
    const { raw } = await mailTo(organizer);
    const text = raw.toString('latin1').replaceAll('=\r\n', '');
    const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(text)?.[1] ?? '';
    const [api, manage] = [code('API'), code('Manage')];
    return {
      /** Invites whoever it is by the API. */
      invite: ({ name, address: email }: Person) => request('/v1/invites', api, { email, name }),
      /** The headcount; of one date, named by its original start, where that is told. */
      statistics: (instance?: string) =>
        request(`/v1/event/statistics${instance ? `?instance=${instance}` : ''}`, manage),
      status: async () => (await request('/v1/event', api)).status,
    };
  }

  return {
    confirmed,
    idle,
    /** Subjects of what somebody was sent and has not read. */
    unreadBy: async ({ address }: Person) => {
      await idle();
      return unread(address).map(({ subject }) => subject);
    },
    /** An organizer elsewhere mails `create@`. */
    mail: (method: 'REQUEST' | 'CANCEL', ...events: readonly EventFacts[]) =>
      submit(organizerMail(method, ...events), server.smtpPort),
    /** What Thunderbird sent so far. */
    sent: () => smtp.mails,
    thunderbird: () => thunderbird,
    mailTo,
    /** What somebody in front of Thunderbird does and sees. */
    person: (person: Person) => ({
      ...person,
      /** Fetches the one mail that has come and opens it. */
      async opensMail(): Promise<Invitation> {
        const { id, raw } = await mailTo(person.address);
        const messageId = `${id}@email.amazonses.com`;
        // SES puts it on top.
        const received = Buffer.concat([Buffer.from(`Message-ID: <${messageId}>\r\n`), raw]);
        pop3.deliver(person.address, { id, raw: received });
        await thunderbird.call('openMail', person.address, messageId);
        return (await thunderbird.call('invitation')) as Invitation;
      },
      /** Presses a button of the invitation bar, by its name in `offers`. */
      press: (button: string) => thunderbird.call('press', button),
      calendar: () => thunderbird.call('calendar', person.address) as Promise<Entry[]>,
      /** Answers in the calendar: for all of the event, or the date that starts then. */
      attends: (answer: string, start?: string) => thunderbird.call('attend', person.address, answer, start),
      writes: (plan: Plan) => thunderbird.call('write', person.address, plan),
      changes: (plan: Plan, start?: string) => thunderbird.call('change', person.address, plan, start),
      /** Deletes the event or the date that starts then, and has the guests told. */
      async deletes(start?: string) {
        await thunderbird.call('remove', person.address, start);
        await thunderbird.sayYes();
      },
    }),
  };
}
