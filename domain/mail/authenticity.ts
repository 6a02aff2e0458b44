import type { InboundMail } from './types.ts';

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/** What SES says about a mail it received, outside the mail itself, where nobody else can write. */
export interface Verdicts {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
}

export interface Authenticity {
  /** True when the mail is from the address in From. */
  readonly verified: boolean;
  /** Why nothing in the mail may be acted on, whoever sent it. */
  readonly blocked: 'virus' | 'spam' | null;
  readonly reason:
    | 'dmarc-pass'
    | 'aligned-dkim'
    | 'aligned-spf'
    | 'not-aligned'
    | 'dmarc-fail'
    | 'dmarc-unknown'
    | 'no-single-from'
    | 'via-list';
}

/**
 * Whether a mail is from whom it says. DMARC decides. Only where the domain publishes no DMARC policy (GRAY) does a DKIM
 * or SPF result count that is aligned with From, read from the header SES put on top.
 */
export function authenticate(verdicts: Verdicts, mail: InboundMail): Authenticity {
  const reason = judge(verdicts, mail);
  const blocked = verdicts.virus === 'FAIL' ? 'virus' : verdicts.spam === 'FAIL' ? 'spam' : null;
  return { verified: ['dmarc-pass', 'aligned-dkim', 'aligned-spf'].includes(reason), blocked, reason };
}

function judge(
  { dmarc, dkim, spf }: Verdicts,
  { from, authenticationResults, viaList }: InboundMail,
): Authenticity['reason'] {
  if (!from) return 'no-single-from';
  if (viaList) return 'via-list';
  if (dmarc === 'PASS') return 'dmarc-pass';
  if (dmarc !== 'GRAY') return dmarc === 'FAIL' ? 'dmarc-fail' : 'dmarc-unknown';
  const domain = domainOf(from.email);
  const passed = passedDomains(authenticationResults ?? '');
  if (dkim === 'PASS' && passed.dkim.some((signer) => isAligned(signer, domain))) return 'aligned-dkim';
  if (spf === 'PASS' && passed.spf.some((sender) => isAligned(sender, domain))) return 'aligned-spf';
  return 'not-aligned';
}

/**
 * The domains an Authentication-Results header (RFC 8601) of SES vouches for; nobody else's header counts. SES writes
 * the envelope sender and HELO of the mail into it, which are a stranger's words, so that one they could have bent is
 * not read at all.
 */
function passedDomains(header: string): { dkim: string[]; spf: string[] } {
  const plain = header.replace(/\([^()]*\)/g, '');
  const [server = '', ...results] = plain.split(';').map((part) => part.trim());
  if (server.toLowerCase() !== 'amazonses.com' || /["\\()]/.test(plain)) return { dkim: [], spf: [] };
  return {
    dkim: results.flatMap((result) => domainIn(result, /^dkim=pass\s(?:.*\s)?header\.[di]=(\S+)/i)),
    spf: domainIn(spfResult(results), /^spf=pass\s(?:.*\s)?(?:envelope-from|smtp\.mailfrom)=<?([^\s>]+)/i),
  };
}

/** SES writes the envelope sender as a result of its own, right behind that of SPF. */
function spfResult(results: readonly string[]): string {
  const at = results.findIndex((result) => /^spf=/i.test(result));
  const behind = results[at + 1] ?? '';
  return at < 0 ? '' : `${results[at]}${/^envelope-from=/i.test(behind) ? ` ${behind}` : ''}`;
}

function domainIn(result: string, property: RegExp): string[] {
  const [, address] = property.exec(result) ?? [];
  return address === undefined ? [] : [domainOf(address)];
}

/**
 * Relaxed alignment (RFC 7489 section 3.1) without a list of public suffixes: the same domain, or one below the other.
 * A domain above must have two labels, or a key of `com` would do.
 */
function isAligned(one: string, other: string): boolean {
  const [above = '', below = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return above.includes('.') && (above === below || below.endsWith(`.${above}`));
}

/** The domain of an address, of `@domain`, or the domain itself. */
function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/[">.]+$/, '');
}
