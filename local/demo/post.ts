import type { GuestAnswer } from '../dialects/answer.ts';
import { cancellation, invitation, type OrganizerEvent } from '../dialects/organizer.ts';
import { readInvite } from '../dialects/received.ts';
import { reply } from '../dialects/reply.ts';
import { submit } from '../dialects/submit.ts';
import type { Sent } from '../services/outbox.ts';
import type { Guest } from './cast.ts';
import type { DemoServer } from './server.ts';

/** One of our invites, as the guest finds it in their mailbox. */
export interface Found {
  readonly raw: string;
  readonly kind: 'invite' | 'update' | 'cancel';
  readonly sequence: number;
  /** The guests it names, with their answers in it (PARTSTAT). */
  readonly attendees: readonly { readonly email: string; readonly partstat: string }[];
}

/** The actions of the people in the story: they send mail, read mail, and call the API. */
export class Post {
  readonly #server: DemoServer;
  readonly #create: string;
  #read = 0;
  /** Invites by recipient, oldest first. */
  readonly found = new Map<string, Found[]>();

  constructor(server: DemoServer, create: string) {
    this.#server = server;
    this.#create = create;
  }

  async organize(event: OrganizerEvent): Promise<void> {
    await submit(await invitation(event, this.#create, Date.now()), this.#server.smtpPort);
  }

  async callOff(event: OrganizerEvent): Promise<void> {
    await submit(await cancellation(event, this.#create, Date.now()), this.#server.smtpPort);
  }

  /** Sends a guest's answer to the newest invite they have. */
  async answer({ email, client, comment }: Guest, answer: GuestAnswer): Promise<void> {
    const invite = this.found.get(email)?.at(-1);
    if (!invite) throw new Error(`${email} has no invite to answer.`);
    const given = { answer, at: Date.now(), ...(comment ? { comment } : {}) };
    await submit(await reply(client, invite.raw, given), this.#server.smtpPort);
  }

  /** Waits until the server has nothing left to do, and returns the mail that has come since the last call. */
  async collect(): Promise<{ readonly to: string; readonly raw: string }[]> {
    const idle = await fetch(`${this.#server.url}/_local/idle?timeout=30`);
    if (!idle.ok) throw new Error('The server is still busy after 30 seconds.');
    const outbox = (await this.#get('/_local/outbox')) as Sent[];
    const news = outbox.slice(this.#read);
    this.#read = outbox.length;
    return Promise.all(news.map((sent) => this.#open(sent)));
  }

  async call(code: string, path: string, body?: unknown): Promise<unknown> {
    return this.#get(path, {
      headers: { Authorization: `Bearer ${code}` },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
  }

  async #open({ id, to, from }: Sent): Promise<{ to: string; raw: string }> {
    const answer = await fetch(`${this.#server.url}/_local/outbox/${id}`);
    const mail = { to: to[0] ?? '', raw: await answer.text() };
    if (from.includes(this.#create)) return mail;
    const { method, event } = await readInvite(mail.raw);
    const sequence = Number(event.getFirstPropertyValue('sequence'));
    const kind = method === 'CANCEL' ? 'cancel' : sequence === 0 ? 'invite' : 'update';
    const attendees = event.getAllProperties('attendee').map((attendee) => ({
      email: String(attendee.getFirstValue()).replace('mailto:', ''),
      partstat: String(attendee.getFirstParameter('partstat')),
    }));
    const before = this.found.get(mail.to) ?? [];
    this.found.set(mail.to, [...before, { raw: mail.raw, kind, sequence, attendees }]);
    return mail;
  }

  async #get(path: string, init: RequestInit = {}): Promise<unknown> {
    const answer = await fetch(`${this.#server.url}${path}`, init);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}
