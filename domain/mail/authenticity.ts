import { passedDomains } from './authentication-results.ts';
import { isAligned } from './domain-alignment.ts';
import type { InboundMail } from './types.ts';

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/**
 * The results of the checks SES made on a mail it received. They come from SES and not from the mail, so nobody else
 * can write them.
 */
export interface Verdicts {
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
  readonly spam: Verdict;
  readonly virus: Verdict;
}

/** Whether a mail is from the address in From, and whether it may be acted on. */
interface Authenticity {
  /** True when the mail is from the address in From. */
  readonly verified: boolean;
  /** The reason why nothing in the mail may be acted on, whoever sent it; null when there is none. */
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
 * Decides whether a mail is from the address in From. DMARC decides. Only when the domain publishes no DMARC policy
 * (GRAY) does an aligned DKIM or SPF result count, read from the header SES put on top.
 */
export function authenticate(verdicts: Verdicts, mail: InboundMail): Authenticity {
  const reason = judge(verdicts, mail);
  const blocked = verdicts.virus === 'FAIL' ? 'virus' : verdicts.spam === 'FAIL' ? 'spam' : null;
  return { verified: ['dmarc-pass', 'aligned-dkim', 'aligned-spf'].includes(reason), blocked, reason };
}

/** Returns true only when the mail passed DMARC for the domain in From. */
export function isDmarcPass(verdicts: Verdicts, mail: InboundMail): boolean {
  return judge(verdicts, mail) === 'dmarc-pass';
}

/**
 * Returns true when a mail failed DMARC and the domain in From asks for such mail to be quarantined or rejected. No
 * notice is sent about it. With the policy `none` the mail may still be from a person whose domain does not sign.
 * @param policy the domain's DMARC policy, which SES reports for every mail that fails
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
