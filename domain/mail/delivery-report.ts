/** This file reads mails that report what became of a mail of ours: bounces (RFC 3464) and complaints (RFC 5965). */
import type { InboundMail } from './types.ts';

/** What a report says about a mail of ours. */
export interface DeliveryReport {
  /** `expired` means that the recipient's server tried for a while and gave up; another mail may arrive. */
  readonly kind: 'bounced' | 'expired' | 'complained';
  /** The addresses the report is about, as written. A complaint may withhold them. */
  readonly addresses: readonly string[];
  /** Header lines of the mail that the report returns. Our token may be in any of them. */
  readonly returned: readonly string[];
}

/** Octets of a part that are read. Reports are short, and only the header of a returned mail is needed. */
const LOOKED_AT = 64 * 1024;

/** From the name of a field, in lower case, to its value. */
type Fields = ReadonlyMap<string, string>;

/**
 * Returns what a report says for good: that a mail failed, or that its recipient reported it as abuse. Returns null for
 * any other mail, and for a report of a delay or a success. Only the machine-readable parts and the header of the
 * returned mail are read.
 */
export function readDeliveryReport({ isReport, attachments }: InboundMail): DeliveryReport | null {
  if (!isReport) return null;
  const textOf = (type: RegExp) => {
    const part = attachments.find(({ contentType }) => type.test(contentType));
    return part ? Buffer.from(part.content.subarray(0, LOOKED_AT)).toString() : '';
  };
  const verdict =
    bounce(textOf(/^message\/(global-)?delivery-status$/i)) ??
    complaint(textOf(/^message\/feedback-report$/i));
  const original = textOf(/^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/i);
  return verdict && { ...verdict, returned: headerLines(original) };
}

type Verdict = Omit<DeliveryReport, 'returned'>;

/**
 * The first block is about the mail and each other block about one recipient (RFC 3464 section 2.1). The action
 * `failed` means that no server tries any more, whatever the status is (section 2.3.3). The status says whether the
 * reason is temporary.
 */
function bounce(report: string): Verdict | null {
  const failed = report
    .split(/\r?\n[ \t]*\r?\n/)
    .map(readFields)
    .filter(
      (fields) => /^failed\b/i.test(fields.get('action') ?? '') && /^[45]\./.test(fields.get('status') ?? ''),
    );
  const addresses = failed.flatMap((fields) => typed(fields, 'original-recipient', 'final-recipient'));
  const isForGood = failed.some((fields) => fields.get('status')?.startsWith('5'));
  return failed.length > 0 ? { kind: isForGood ? 'bounced' : 'expired', addresses } : null;
}

function complaint(report: string): Verdict | null {
  const fields = readFields(report);
  if (!/^abuse\b/i.test(fields.get('feedback-type') ?? '')) return null;
  return { kind: 'complained', addresses: typed(fields, 'original-rcpt-to') };
}

function readFields(block: string): Fields {
  const lines = headerLines(block);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** Returns the addresses in fields such as `rfc822; ann@example.com`, with or without the type and angle brackets. */
function typed(fields: Fields, ...names: readonly string[]): string[] {
  return names
    .map((name) => fields.get(name) ?? '')
    .map((value) => value.replace(/^[\w-]+;/, '').replace(/[<>\s]/g, ''))
    .filter((address) => address.includes('@'));
}

/** Returns the unfolded lines up to the first empty line. */
function headerLines(text: string): string[] {
  const [header = ''] = text.trimStart().split(/\r?\n[ \t]*\r?\n/, 1);
  return header
    .trimEnd()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
}
