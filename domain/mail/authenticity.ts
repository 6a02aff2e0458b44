import { isAligned } from './aligned.ts';
import { passedDomains } from './authentication-results.ts';
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

interface Authenticity {
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
    | 'altered'
    | 'via-list';
}

/**
 * Whether a mail is from whom it says, and says what they wrote. DMARC decides. Only where the domain publishes no DMARC policy (GRAY) does a DKIM
 * or SPF result count that is aligned with From, read from the header SES put on top.
 */
export function authenticate(verdicts: Verdicts, mail: InboundMail): Authenticity {
  const reason = judge(verdicts, mail);
  const blocked = verdicts.virus === 'FAIL' ? 'virus' : verdicts.spam === 'FAIL' ? 'spam' : null;
  return { verified: ['dmarc-pass', 'aligned-dkim', 'aligned-spf'].includes(reason), blocked, reason };
}

/** True when the domain in From vouches for it by DMARC, and nothing less. */
export function isDmarcPass(verdicts: Verdicts, mail: InboundMail): boolean {
  return judge(verdicts, mail) === 'dmarc-pass';
}

/**
 * True when the domain in From has said what becomes of such a mail: nobody is to be bothered with it. Where it asks for
 * nothing to be done, it may be from somebody whose domain does not sign.
 * @param policy of the domain; SES tells it of every mail that fails
 */
export function isDisowned(
  { dmarc }: Pick<Verdicts, 'dmarc'>,
  policy: 'none' | 'quarantine' | 'reject' | undefined,
): boolean {
  return dmarc === 'FAIL' && policy !== 'none';
}

function judge({ dmarc, dkim, spf }: Verdicts, mail: InboundMail): Authenticity['reason'] {
  if (!mail.from) return 'no-single-from';
  if (mail.viaList) return 'via-list';
  if (!mail.isIntact) return 'altered';
  if (dmarc === 'PASS') return 'dmarc-pass';
  if (dmarc !== 'GRAY') return dmarc === 'FAIL' ? 'dmarc-fail' : 'dmarc-unknown';
  const domain = mail.from.email.slice(mail.from.email.lastIndexOf('@') + 1).toLowerCase();
  const passed = passedDomains(mail);
  if (dkim === 'PASS' && passed.dkim.some((signer) => isAligned(signer, domain))) return 'aligned-dkim';
  if (spf === 'PASS' && passed.spf.some((sender) => isAligned(sender, domain))) return 'aligned-spf';
  return 'not-aligned';
}
