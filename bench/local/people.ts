/** The organizer and the guests of this benchmark: they write mail, call the API and read the outbox. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport, type Transporter } from 'nodemailer';
import { organizerMail } from '#harness/mails.ts';
import { ANSWERS } from '#local/dialects/answer.ts';
import { DIALECTS, reply } from '#local/dialects/reply.ts';
import type { Sent } from '#local/services/outbox.ts';

/** What the statistics of the API say of an event. */
export type Statistics = Readonly<Record<string, unknown>>;

/** The recipients of one call. */
const IN_A_CALL = 500;
/** The guests who write at the same time. */
const AT_ONCE = 8;
/** Milliseconds between two looks at the outbox or the statistics. */
const LOOK = 200;
/** Milliseconds after which nothing more is expected. */
const PATIENCE = 300_000;

/** All of them, with one event. */
export class People {
  readonly #url: string;
  readonly #smtp: Transporter;
  #manageCode = '';

  constructor(url: string, smtpPort: number) {
    this.#url = url;
    this.#smtp = createTransport({
      host: '127.0.0.1',
      port: smtpPort,
      ignoreTLS: true,
      pool: true,
      maxConnections: AT_ONCE,
    });
  }

  /** Creates the event by mail. */
  async create(): Promise<void> {
    await this.#mail(
      'ann@example.com',
      'create@invites.test',
      organizerMail('REQUEST', { start: '20990512T100000' }),
    );
    const [confirmation] = await this.#sent(1);
    const code = /^Manage code: (\S+)/m.exec((await this.#read(confirmation?.id ?? '')).toString())?.[1];
    if (!code) throw new Error('The confirmation has no code.');
    this.#manageCode = code;
  }

  /** Invites the guests of these numbers, and waits until the outbox has `mails` mails. Returns those. */
  async invite(from: number, to: number, mails: number): Promise<Sent[]> {
    for (let first = from; first < to; first += IN_A_CALL) {
      const recipients = Array.from({ length: Math.min(IN_A_CALL, to - first) }, (_, index) => ({
        email: addressOf(first + index),
        origin: 'bench',
      }));
      const init = { method: 'POST', body: JSON.stringify({ recipients }) };
      const { accepted } = (await this.#call('/v1/invites', init)) as { accepted: unknown[] };
      if (accepted.length !== recipients.length)
        throw new Error(`${accepted.length} were accepted of a call.`);
    }
    return this.#sent(mails);
  }

  /** Sends an answer to each of these invites, one in each dialect by turns, and waits until `answers` are counted. */
  async answer(invites: readonly Sent[], answers: number): Promise<void> {
    const left = [...invites.entries()];
    const write = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) {
        const [index, { id, to }] = next;
        const [dialect = 'google', answer = 'ACCEPTED'] = [DIALECTS[index % 3], ANSWERS[index % 3]];
        const raw = await reply(dialect, await this.#read(id), { answer, at: Date.now() });
        const address = /rsvp\+[^@\s]+@[\w.]+/.exec(raw)?.[0] ?? '';
        await this.#mail(to[0] ?? '', address, raw);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, write));
    await until(async () => {
      const { accepted, tentative, declined } = await this.statistics();
      return Number(accepted) + Number(tentative) + Number(declined) >= answers;
    }, `${answers} answers`);
  }

  statistics(): Promise<Statistics> {
    return this.#call('/v1/event/statistics') as Promise<Statistics>;
  }

  /** Waits until the server has nothing left to do. */
  async idle(): Promise<void> {
    await this.#call('/_local/idle?timeout=300');
  }

  close(): void {
    this.#smtp.close();
  }

  async #sent(count: number): Promise<Sent[]> {
    let sent: Sent[] = [];
    await until(async () => {
      sent = (await this.#call('/_local/outbox')) as Sent[];
      return sent.length >= count;
    }, `${count} mails`);
    return sent;
  }

  async #mail(from: string, to: string, raw: string): Promise<void> {
    await this.#smtp.sendMail({ envelope: { from, to }, raw });
  }

  async #read(id: string): Promise<Buffer> {
    const answer = await fetch(`${this.#url}/_local/outbox/${id}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async #call(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { Authorization: `Bearer ${this.#manageCode}` };
    const answer = await fetch(this.#url + path, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
}

/** The address of a guest. */
export function addressOf(guest: number): string {
  return `guest${guest}@example.org`;
}

async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`${what} have not come in ${PATIENCE / 1000} s.`);
    await sleep(LOOK);
  }
}
