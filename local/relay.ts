/** This file delivers the mail that SES accepted by SMTP. */
import { createTransport } from 'nodemailer';
import { CodedError } from '#domain/text/coded-error.ts';

/** The result of delivering one mail. */
export interface Carried {
  /**
   * The recipients that a mail server refused, each with the server's answer: `550 5.1.1 …`, or `4…` when it may accept
   * the mail later.
   */
  readonly refused: ReadonlyMap<string, string>;
  /** True when all of the mail was delivered to this server. */
  readonly cameBack: boolean;
}

/** Delivers a mail to the mail servers of its recipients. It never rejects. */
export type Carry = (mail: {
  readonly source: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}) => Promise<Carried>;

/** Where mail is delivered. */
interface RelayOptions {
  /** The mail domain, whose MX is the SMTP port of this server. */
  readonly domain: string;
  /** Resolves to that port once a server listens on it. */
  readonly ownPort: Promise<number>;
  /**
   * The mail server on this machine that accepts all other mail, as `smtp://127.0.0.1:1025`; undefined when there is
   * none.
   */
  readonly relay: string | undefined;
}

interface MailServer {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds after which a mail server that does not answer counts as missing. */
const PATIENCE = 10_000;
/** The answer that SES reports when no mail server answers. */
const NO_ANSWER = '451 4.4.1 no answer from the mail server';

/**
 * Delivers mail for our own domain to this server, as SES does by the MX record, and all other mail to the relay.
 * Without a relay, other mail is delivered nowhere and counts as accepted.
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

/** Only a relay on this machine is allowed, so that nobody sends mail to the internet by accident. */
function readRelay(text: string): MailServer {
  const [, host, port] = /^smtp:\/\/(127\.0\.0\.1|localhost):(\d{1,5})\/?$/.exec(text) ?? [];
  if (host && port && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new CodedError(
    'settings-invalid',
    'RELAY is a mail server on this machine, such as smtp://127.0.0.1:1025.',
  );
}

/** Returns the server's refusal, or null when it accepts the mail. */
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
