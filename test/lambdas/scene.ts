/** What the tests of the doors play with: a house, an organizer, guests. */
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { openHouse, type Sent, type TestHouse, type Verdicts } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';

export type Json = Record<string, unknown>;

/** A house for the tests of one file, emptied after each of them. */
export function openScene(organizers = '*@example.com,zoe@example.net') {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse({ organizers });
  });
  afterEach(async () => {
    await house.aws.reset();
    house.sent();
    house.clock = 0;
    vi.restoreAllMocks();
  });
  afterAll(() => house.close());

  /** What is sent because a mail came in. */
  async function receive(door: 'inbound' | 'rsvp', to: string, raw: string, verdicts: Verdicts = {}) {
    house.receive(door, to, raw, verdicts);
    await house.run();
    return house.sent();
  }
  const mailOrganizer = (
    method: 'REQUEST' | 'CANCEL' | 'ADD',
    facts: EventFacts = {},
    verdicts: Verdicts = {},
  ) => receive('inbound', 'create@invites.test', organizerMail(method, facts), verdicts);

  async function get(code: string, path: string): Promise<Json> {
    const answer = await house.api.request(path, { headers: { Authorization: `Bearer ${code}` } });
    return answer.json() as Promise<Json>;
  }

  /** What the API says to an invite, and the mail that goes out for it. */
  async function invite(code: string, email: string) {
    const answer = await house.api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': code },
      body: JSON.stringify({ email }),
    });
    const { accepted } = (await answer.json()) as { accepted: { state: string }[] };
    await house.run();
    return { state: accepted[0]?.state, mails: house.sent().filter(({ to }) => to === email) };
  }

  return {
    /** Only within a test. */
    house: () => house,
    receive,
    mailOrganizer,
    get,
    invite,
    /** An event, and its codes. */
    async create(facts: EventFacts = {}) {
      const [mail] = await mailOrganizer('REQUEST', facts);
      return {
        manage: /Manage code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '',
        api: /API code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '',
      };
    },
    /** The invite to somebody new. */
    async inviteOne(code: string, email: string): Promise<Sent> {
      const { mails } = await invite(code, email);
      if (!mails[0]) throw new Error(`No invite went to ${email}.`);
      return mails[0];
    },
    /** Invites guests, by the name before `@example.org`, and takes what each of them answers. Returns their invites. */
    async inviteAll(code: string, said: Readonly<Record<string, readonly ReplyFacts[]>>) {
      const recipients = Object.keys(said).map((name) => ({ email: `${name}@example.org` }));
      const headers = { 'X-Api-Code': code };
      await house.api.request('/v1/invites', {
        method: 'POST',
        headers,
        body: JSON.stringify({ recipients }),
      });
      await house.run();
      const invites = new Map(house.sent().map((mail) => [mail.to, mail]));
      const inviteOf = (name: string) => invites.get(`${name}@example.org`) as Sent;
      for (const [name, answers] of Object.entries(said)) {
        for (const facts of answers) {
          const { to, raw } = replyTo(inviteOf(name).raw, facts);
          house.receive('rsvp', to, raw);
        }
      }
      await house.run();
      house.sent();
      return inviteOf;
    },
    async answer(mail: Sent, facts: ReplyFacts = {}, verdicts: Verdicts = {}, to?: string) {
      const reply = replyTo(mail.raw, facts);
      return receive('rsvp', to ?? reply.to, reply.raw, verdicts);
    },
    statistics: (manage: string) => get(manage, '/v1/event/statistics'),
    recipients: async (manage: string) => (await get(manage, '/v1/event/recipients')).recipients as Json[],
  };
}

/** A mail without a calendar. */
export function words(text: string, from = 'ben@example.org', headers: readonly string[] = []): string {
  return [`From: Ben <${from}>`, 'To: x@invites.test', 'Subject: Re: Launch', ...headers, '', text, ''].join(
    '\r\n',
  );
}
