/** The server to which Thunderbird gives what it sends, as the people's own provider would run it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Smtp {
  readonly port: number;
  /** Everything taken so far, oldest first. */
  readonly mails: readonly SentMail[];
  close(): Promise<void>;
}

export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/**
 * Passes on what is for recipients of the domain to the SMTP server at that port; acknowledged only when that server
 * has taken it. Whatever is for others goes nowhere.
 */
export async function startSmtp(domain: string, port: number): Promise<Smtp> {
  const mails: SentMail[] = [];
  const next = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });

  async function take(raw: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    const to = envelope.rcptTo.map(({ address }) => address);
    const ours = to.filter((address) => address.toLowerCase().endsWith(`@${domain}`));
    if (ours.length > 0) await next.sendMail({ envelope: { from, to: ours }, raw });
    mails.push({ from, to, raw: raw.toString() });
  }

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    onData: (stream, session, done) => {
      buffer(stream)
        .then((raw) => take(raw, session))
        .then(() => done(), done);
    },
  });
  // A client that hangs up in the middle is its own business.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
