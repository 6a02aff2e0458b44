/** The limits of the account, which SES checks before it looks at a mail. */

import { REGION } from '../region.ts';
import type { Faults } from './faults.ts';

/** An error of SES. */
export class SesError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What an account may send. */
interface Allowance {
  /** Mails in 24 hours. */
  readonly quota: number;
  /** Mails per second. */
  readonly rate: number;
}

const QUOTA = 1_000_000;
/** https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const SANDBOX: Allowance = { quota: 200, rate: 1 };

/** Returns what the account may send under these faults. @param rate the rate outside of the sandbox */
export function allowanceOf(faults: Faults['ses'], rate: number): Allowance {
  return faults?.sandbox ? SANDBOX : { quota: QUOTA, rate };
}

/**
 * Checks that the account may send a mail, whatever its content is:
 * https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html
 * @param senders addresses in From and of the envelope
 * @param identities addresses and domains the stack has created
 * @throws SesError
 */
export function demandLeave(
  faults: Faults['ses'],
  senders: readonly string[],
  recipients: readonly string[],
  identities: ReadonlySet<string>,
): void {
  if (faults?.paused) {
    throw new SesError('AccountSendingPausedException', 'Email sending is disabled for this account.');
  }
  const verified = new Set([...identities, ...(faults?.verified ?? [])].map((name) => name.toLowerCase()));
  for (const name of faults?.unverified ?? []) verified.delete(name.toLowerCase());
  const mustBe = faults?.sandbox ? [...senders, ...recipients.filter(isNoSimulator)] : senders;
  const failed = mustBe.filter((address) => !isVerified(address.toLowerCase(), verified));
  if (failed.length === 0) return;
  const names = [...new Set(failed)].join(', ');
  throw new SesError(
    'MessageRejected',
    `Email address is not verified. The following identities failed the check in region ${REGION.toUpperCase()}: ${names}`,
  );
}

/** A verified domain includes the names below it. */
function isVerified(address: string, verified: ReadonlySet<string>): boolean {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  return verified.has(address) || labels.some((_label, index) => verified.has(labels.slice(index).join('.')));
}

/** Anybody may write to the simulator: https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
function isNoSimulator(address: string): boolean {
  return !/@simulator\.amazonses\.com$/i.test(address);
}
