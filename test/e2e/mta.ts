/** A mail server as there are many between people: it keeps mail for its own mailboxes and relays all other mail. */
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** The SMTP port of the server that takes mail to a domain; undefined when none does. */
export type Route = (domain: string) => number | undefined;

export interface Mta {
  readonly port: number;
  /** What lies in a mailbox, oldest first. */
  mails(address: string): Buffer[];
  /** Envelope recipients of all mail that came through, oldest first. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/**
 * Starts one on 127.0.0.1. It answers once the next server has answered, with the answer of that one.
 *
 * @param name what it calls itself
 * @param mailboxes addresses it keeps mail for; others of their domains are unknown
 */
export async function startMta(name: string, mailboxes: readonly string[], route: Route): Promise<Mta> {
  const kept = new Map<string, Buffer[]>(mailboxes.map((address) => [address, []]));
  const domains = new Set(mailboxes.map(domainOf));
  const seen: string[] = [];

  function unwelcome(address: string): Error | null {
    if (domains.has(domainOf(address)))
      return kept.has(address) ? null : refusal(550, '5.1.1 No such mailbox here');
    return route(domainOf(address)) === undefined ? refusal(550, '5.1.2 No such domain') : null;
  }

  async function handOn(from: string, to: string, raw: Buffer): Promise<void> {
    seen.push(to);
    const mailbox = kept.get(to);
    if (mailbox) return void mailbox.push(raw);
    const next = createTransport({ name, host: '127.0.0.1', port: route(domainOf(to)), ignoreTLS: true });
    await next.sendMail({ envelope: { from, to }, raw });
  }

  const server = new SMTPServer({
    name,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => done(unwelcome(address)),
    onData: (stream, { envelope, hostNameAppearsAs }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const trace = `Received: from ${hostNameAppearsAs} by ${name} with ESMTP; ${new Date().toUTCString()}\r\n`;
      buffer(stream)
        .then(async (raw) => {
          const stamped = Buffer.concat([Buffer.from(trace), raw]);
          for (const { address } of envelope.rcptTo) await handOn(from, address, stamped);
        })
        .then(
          () => done(null),
          ({ responseCode = 451, message }) => done(refusal(responseCode, message)),
        );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails: (address) => kept.get(address) ?? [],
    seen,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
