/**
 * The checks that SES makes on received mail. Their results are set by the header `X-Local-Verdict` of the mail itself.
 */

import { bareAddress, splitMail } from './mail-headers.ts';
import { type Faults, VERDICTS } from './services/faults.ts';

/** The checks, by their names in the header. */
export const CHECKS = ['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const;
const POLICIES = ['none', 'quarantine', 'reject'] as const;
type Verdict = (typeof VERDICTS)[number];

/** The results of the checks. */
export interface Verdicts extends Readonly<Record<(typeof CHECKS)[number], Verdict>> {
  /** Domain of the DKIM signature; that of From when undefined. */
  readonly dkimDomain: string | undefined;
  /** The DMARC policy of the domain in From. */
  readonly dmarcPolicy: (typeof POLICIES)[number];
  /** Envelope sender and HELO, when they are to differ from those of the SMTP session. */
  readonly source: string | undefined;
  readonly helo: string | undefined;
}

/** What is known of a mail when it is received. */
interface Envelope {
  readonly verdicts: Verdicts;
  /** The first author in From, with or without a name; empty when there is none. */
  readonly from: string;
  /** Envelope sender; empty for a null return path. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly messageId: string;
  readonly timestamp: Date;
  /** The name that the client gave itself. */
  readonly helo: string;
}

const HEADER = 'x-local-verdict';
/** `name=value` or `name="value"`. */
const WORD = /([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))/g;

/**
 * Removes `X-Local-Verdict: dmarc=FAIL policy=none dkim-domain=example.com helo="…" …` from a mail and returns its
 * verdicts. Checks it does not name are as in `others`, else PASS. MISSING leaves a verdict out of SES's notification.
 */
export function takeVerdicts(
  mail: Buffer,
  others: NonNullable<Faults['receiving']>['verdicts'] = {},
): { verdicts: Verdicts; raw: Buffer } {
  const { fields, body } = splitMail(mail);
  const asked = fields.filter(({ name }) => name.toLowerCase() === HEADER).map(({ value }) => value);
  const kept = fields.filter(({ name }) => name.toLowerCase() !== HEADER).map(({ raw }) => raw);
  const words = new Map(
    Array.from(asked.join(' ').matchAll(WORD), ([, name = '', quoted, plain = '']) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? plain,
    ]),
  );
  const verdict = (check: (typeof CHECKS)[number]) =>
    VERDICTS.find((known) => known === words.get(check)?.toUpperCase()) ?? others[check] ?? 'PASS';
  const entries = CHECKS.map((check) => [check, verdict(check)]);
  return {
    verdicts: {
      ...(Object.fromEntries(entries) as Record<(typeof CHECKS)[number], Verdict>),
      dkimDomain: words.get('dkim-domain'),
      dmarcPolicy: POLICIES.find((known) => known === words.get('policy')?.toLowerCase()) ?? 'reject',
      source: words.get('envelope-from'),
      helo: words.get('helo'),
    },
    raw: asked.length > 0 ? Buffer.concat([Buffer.from(kept.join(''), 'latin1'), body]) : mail,
  };
}

/** The wording of a verdict in Authentication-Results (RFC 8601). */
const RESULT: Readonly<Record<Verdict, string>> = {
  PASS: 'pass',
  FAIL: 'fail',
  GRAY: 'none',
  PROCESSING_FAILED: 'temperror',
  DISABLED: 'none',
  MISSING: 'none',
};

/**
 * Returns the mail with the fields that SES prepends: Return-Path, Received, its verdicts and Authentication-Results.
 */
export function stamp(raw: Buffer, envelope: Envelope): Buffer {
  const { verdicts, from, source, recipients, messageId, timestamp, helo } = envelope;
  const fromDomain = domainOf(bareAddress(from));
  const date = timestamp.toUTCString().replace('GMT', '+0000 (UTC)');
  const client = `client-ip=127.0.0.1; envelope-from=${source}; helo=${helo}`;
  const ifChecked = (check: (typeof CHECKS)[number], line: string) =>
    verdicts[check] === 'MISSING' ? [] : [line];
  const lines = [
    `Return-Path: <${source}>`,
    `Received: from ${helo} (localhost [127.0.0.1])`,
    ` by inbound-smtp.local with SMTP id ${messageId}`,
    ` for ${recipients[0]};`,
    ` ${date}`,
    ...ifChecked('spam', `X-SES-Spam-Verdict: ${verdicts.spam}`),
    ...ifChecked('virus', `X-SES-Virus-Verdict: ${verdicts.virus}`),
    'Authentication-Results: amazonses.com;',
    ` spf=${RESULT[verdicts.spf]} (spfCheck: domain of ${domainOf(source) || helo}) ${client};`,
    ` dkim=${RESULT[verdicts.dkim]} header.i=@${verdicts.dkimDomain ?? fromDomain};`,
    ...ifChecked('dmarc', ` dmarc=${RESULT[verdicts.dmarc]} header.from=${fromDomain};`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), raw]);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
