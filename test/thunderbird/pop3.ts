/** A POP3 server of many mailboxes (RFC 1939), with as much of it as Thunderbird asks for. Any password will do. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface Pop3 {
  readonly port: number;
  /** Puts a mail into somebody's mailbox. */
  deliver(user: string, mail: Mail): void;
  /** Waits for clients that are still connected. */
  close(): Promise<void>;
}

export interface Mail {
  /** Unlike that of any other mail; at most 70 visible characters. */
  readonly id: string;
  /** Lines end with CRLF. */
  readonly raw: Buffer;
}

export async function startPop3(): Promise<Pop3> {
  const mailboxes = new Map<string, Mail[]>();
  const mailbox = (user: string): Mail[] => {
    const mails = mailboxes.get(user) ?? [];
    mailboxes.set(user, mails);
    return mails;
  };
  const server = createServer((socket) => void converse(socket, mailbox));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    deliver: (user, mail) => mailbox(user).push(mail),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function converse(socket: Socket, mailbox: (user: string) => Mail[]): Promise<void> {
  let user = '';
  /** A session sees what was there when it began; its numbers stay until it ends. */
  let mails: readonly Mail[] = [];
  const deleted = new Set<Mail>();
  const mail = (number: string | undefined) => mails[Number(number) - 1];
  const list = (lineOf: (mail: Mail) => string | number) =>
    ['+OK', ...mails.map((mail, index) => `${index + 1} ${lineOf(mail)}`), '.'].join('\r\n');

  const commands: Record<string, (argument?: string) => string> = {
    CAPA: () => ['+OK', 'USER', 'UIDL', '.'].join('\r\n'),
    USER: (name = '') => {
      user = name;
      return '+OK';
    },
    PASS: () => {
      mails = [...mailbox(user)];
      return '+OK';
    },
    STAT: () => `+OK ${mails.length} ${mails.reduce((sum, { raw }) => sum + raw.length, 0)}`,
    LIST: () => list(({ raw }) => raw.length),
    UIDL: () => list(({ id }) => id),
    RETR: (number) => {
      const raw = mail(number)?.raw.toString('latin1');
      return raw === undefined ? '-ERR No such mail' : `+OK\r\n${raw.replace(/^\./gm, '..')}\r\n.`;
    },
    DELE: (number) => {
      const gone = mail(number);
      if (gone) deleted.add(gone);
      return gone ? '+OK' : '-ERR No such mail';
    },
    NOOP: () => '+OK',
    QUIT: () => {
      const kept = mailbox(user).filter((mail) => !deleted.has(mail));
      mailbox(user).splice(0, Infinity, ...kept);
      return '+OK';
    },
  };
  const say = (answer: string) => socket.write(`${answer}\r\n`, 'latin1');
  // A client that hangs up in the middle is its own business.
  socket.on('error', () => {});
  say('+OK Ready');
  for await (const line of createInterface(socket)) {
    const [name = '', argument] = line.split(' ');
    const command = commands[name.toUpperCase()];
    say(command ? command(argument) : '-ERR Unknown command');
    if (name.toUpperCase() === 'QUIT') socket.end();
  }
}
