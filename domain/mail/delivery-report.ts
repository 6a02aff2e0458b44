/** Mail that says what became of a mail of ours: bounces (RFC 3464) and complaints (RFC 5965). */
import type { InboundMail } from './types.ts';

export interface DeliveryReport {
  /** `expired`: their server tried for a while and gave up; another mail may get there. */
  readonly kind: 'bounced' | 'expired' | 'complained';
  /** Whom it is about, as written; a complaint may withhold it. */
  readonly addresses: readonly string[];
  /** Header lines of the mail it gives back: our token may stand in any of them. */
  readonly returned: readonly string[];
}

/** Octets of a part that are looked at: reports are short, and of a mail that is given back only the header counts. */
const LOOKED_AT = 64 * 1024;

/** Name of a field, in lower case → its value. */
type Fields = ReadonlyMap<string, string>;

/**
 * What a report says for good: that a mail failed, or that somebody called it abuse. Null for any other mail, and for a
 * report about a delay or a success. Only the machine-readable parts count, and of the mail that is given back only the
 * header.
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
 * The first block is about the mail, each other one about a recipient (RFC 3464 section 2.1). `failed` says that nobody
 * tries any more, whatever the status (section 2.3.3); the status, whether it was for a reason that passes.
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

/** `rfc822; ann@example.com` or the bare address, each with or without angle brackets. */
function typed(fields: Fields, ...names: readonly string[]): string[] {
  return names
    .map((name) => fields.get(name) ?? '')
    .map((value) => value.replace(/^[\w-]+;/, '').replace(/[<>\s]/g, ''))
    .filter((address) => address.includes('@'));
}

/** Unfolded, up to the first empty line. */
function headerLines(text: string): string[] {
  const [header = ''] = text.trimStart().split(/\r?\n[ \t]*\r?\n/, 1);
  return header
    .trimEnd()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
}
