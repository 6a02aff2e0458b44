/** What the tests of the handlers play with: a deployment, an organizer, guests. */
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';
import type { Verdicts } from '#harness/notification.ts';

export type Json = Record<string, unknown>;

/** A deployment for the tests of one file, emptied after each of them. */
export function openScene(organizers = '*@example.com,zoe@example.net') {
  let deployment: TestDeployment;
  beforeAll(async () => {
    deployment = await openDeployment({ organizers });
  });
  afterEach(async () => {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
    vi.restoreAllMocks();
  });
  afterAll(() => deployment.close());

  /** What is sent because a mail came in. */
  async function receive(handler: 'inbound' | 'rsvp', to: string, raw: string, verdicts: Verdicts = {}) {
    deployment.receive(handler, to, raw, verdicts);
    await deployment.run();
    return deployment.sent();
  }
  const mailOrganizer = (
    method: 'REQUEST' | 'CANCEL' | 'ADD',
    facts: EventFacts = {},
    verdicts: Verdicts = {},
  ) => receive('inbound', 'create@invites.test', organizerMail(method, facts), verdicts);

  async function get(code: string, path: string): Promise<Json> {
    const answer = await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } });
    return answer.json() as Promise<Json>;
  }

  /** What the API says to an invite, and the mail that goes out for it. */
  async function invite(code: string, email: string) {
    const answer = await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': code },
      body: JSON.stringify({ email }),
    });
    const { accepted } = (await answer.json()) as { accepted: { state: string }[] };
    await deployment.run();
    return { state: accepted[0]?.state, mails: deployment.sent().filter(({ to }) => to === email) };
  }

  return {
    /** Only within a test. */
    deployment: () => deployment,
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
      await deployment.api.request('/v1/invites', {
        method: 'POST',
        headers,
        body: JSON.stringify({ recipients }),
      });
      await deployment.run();
      const invites = new Map(deployment.sent().map((mail) => [mail.to, mail]));
      const inviteOf = (name: string) => invites.get(`${name}@example.org`) as Sent;
      for (const [name, answers] of Object.entries(said)) {
        for (const facts of answers) {
          const { to, raw } = replyTo(inviteOf(name).raw, facts);
          deployment.receive('rsvp', to, raw);
        }
      }
      await deployment.run();
      deployment.sent();
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
