/** The SMTP connections over which mail that SES accepted goes on its way. */
import { createTransport } from 'nodemailer';
import { CodedError } from '#domain/text/coded-error.ts';

export interface Carried {
  /** What a mail server answered to the recipients that it does not take: `550 5.1.1 …`, or `4…` when it may take them later. */
  readonly refused: ReadonlyMap<string, string>;
  /** All of it came in at this server again. */
  readonly cameBack: boolean;
}

/** Hands a mail to the mail servers of its recipients. Never rejects. */
export type Carry = (mail: {
  readonly source: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}) => Promise<Carried>;

interface RelayOptions {
  /** The mail domain, whose MX is the SMTP port of this server. */
  readonly domain: string;
  /** That port, once something listens there. */
  readonly ownPort: Promise<number>;
  /** The mail server on this machine that takes all other mail, as `smtp://127.0.0.1:1025`; undefined: nobody does. */
  readonly relay: string | undefined;
}

interface MailServer {
  readonly host: string;
  readonly port: number;
}

/** A mail server that says nothing for so long is not there, milliseconds. */
const PATIENCE = 10_000;
/** What SES reports when no mail server answers. */
const NO_ANSWER = '451 4.4.1 no answer from the mail server';

/**
 * Carries mail to our own domain into this server, as SES does by the MX, and all other mail to the relay. Without a
 * relay, other mail is carried nowhere and counts as taken.
 *
 * @throws CodedError `settings-invalid` for a relay that is not on this machine
 */
export function createRelay({ domain, ownPort, relay }: RelayOptions): Carry {
  const elsewhere = relay === undefined ? null : readRelay(relay);
  const isOurs = (address: string) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
  return async ({ source, to, raw }) => {
    const refused = new Map<string, string>();
    for (const address of to) {
      const server = isOurs(address) ? { host: '127.0.0.1', port: await ownPort } : elsewhere;
      const answer = server && (await refusalOf(server, { from: source, to: address }, raw));
      if (answer) refused.set(address, answer);
    }
    return { refused, cameBack: refused.size === 0 && to.every(isOurs) };
  };
}

/** Only this machine, so that nobody writes to the world by accident. */
function readRelay(text: string): MailServer {
  const [, host, port] = /^smtp:\/\/(127\.0\.0\.1|localhost):(\d{1,5})\/?$/.exec(text) ?? [];
  if (host && port && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new CodedError(
    'settings-invalid',
    'RELAY is a mail server on this machine, such as smtp://127.0.0.1:1025.',
  );
}

/** Null when the server takes the mail. */
async function refusalOf(
  { host, port }: MailServer,
  envelope: { readonly from: string; readonly to: string },
  raw: Buffer,
): Promise<string | null> {
  const transport = createTransport({
    host,
    port,
    ignoreTLS: true,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  try {
    await transport.sendMail({ envelope, raw });
    return null;
  } catch (error) {
    return (error as { response?: string }).response ?? NO_ANSWER;
  }
}
