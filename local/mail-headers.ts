import { type AddressObject, simpleParser } from 'mailparser';

/** One header field. `raw` is the field as received with folds and line end, one character per octet. */
interface Field {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

/** The values `mail.headers` and `mail.commonHeaders` in SES's notifications. */
export interface MailHeaders {
  readonly headersTruncated: boolean;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly commonHeaders: {
    readonly returnPath?: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    readonly messageId?: string;
    readonly date?: string;
    readonly subject?: string;
  };
}

/** The fields that `commonHeaders` are made of. */
const COMMON = new Set(['from', 'to', 'cc', 'bcc', 'message-id', 'date', 'subject']);

/** SES leaves out header fields beyond 10 KB. */
const HEADERS_LIMIT = 10 * 1024;

/** Splits a mail into its header fields and its body, which begins with the empty line. A header is cut after 1 MiB. */
export function splitMail(raw: Buffer): { fields: Field[]; body: Buffer } {
  const start = raw.toString('latin1', 0, 1024 * 1024);
  const end = /(?:^|\r?\n)(?=\r?\n)/.exec(start);
  const header = end ? start.slice(0, end.index + end[0].length) : start;
  const lines = header.match(/[^\n]+(?:\n[ \t][^\n]*)*\n?/g) ?? [];
  const fields = lines.map((line) => {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).replace(/\r?\n/g, '');
    return { name: line.slice(0, Math.max(colon, 0)).trim(), value: value.trim(), raw: line };
  });
  return { fields, body: raw.subarray(header.length) };
}

/** Returns the header of a mail as SES reports it. */
export async function readHeaders(raw: Buffer): Promise<MailHeaders> {
  return { ...listHeaders(raw), commonHeaders: await readCommonHeaders(raw) };
}

/** Returns the fields of the header, as far as SES reports them. */
export function listHeaders(raw: Buffer): Pick<MailHeaders, 'headersTruncated' | 'headers'> {
  const { fields } = splitMail(raw);
  let size = 0;
  const headers = fields
    .filter((field) => {
      size += field.raw.length;
      return size <= HEADERS_LIMIT;
    })
    .map(({ name, value }) => ({ name, value }));
  return { headersTruncated: headers.length < fields.length, headers };
}

/** Returns what SES reports of the best known fields. */
export async function readCommonHeaders(raw: Buffer): Promise<MailHeaders['commonHeaders']> {
  const common = splitMail(raw).fields.filter(({ name }) => COMMON.has(name.toLowerCase()));
  const parsed = await simpleParser(
    Buffer.from(`${common.map((field) => field.raw).join('')}\r\n`, 'latin1'),
  );
  return {
    from: texts(parsed.from),
    to: texts(parsed.to),
    cc: texts(parsed.cc),
    bcc: texts(parsed.bcc),
    ...(parsed.messageId ? { messageId: parsed.messageId } : {}),
    ...(parsed.date ? { date: parsed.date.toUTCString() } : {}),
    ...(parsed.subject ? { subject: parsed.subject } : {}),
  };
}

/** Returns the bare address in `Name <address>`, or the text itself. */
export function bareAddress(text: string): string {
  return /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text.trim();
}

function texts(addresses: AddressObject | AddressObject[] | undefined): string[] {
  return [addresses ?? []]
    .flat()
    .flatMap(({ value }) =>
      value
        .flatMap((entry) => entry.group ?? [entry])
        .map(({ name, address = '' }) => (name ? `${name} <${address}>` : address)),
    );
}
