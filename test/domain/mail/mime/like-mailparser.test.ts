/** Our parser finds in a mail what mailparser finds, whatever has happened to the mail. */
import { type EmailAddress, simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { type Mailbox, readMailboxes } from '#domain/mail/mime/addresses.ts';
import { decodeWords } from '#domain/mail/mime/encoded-words.ts';
import { lastBody } from '#domain/mail/mime/header-block.ts';
import { parseMail } from '#domain/mail/mime/parse-mail.ts';
import { build, recipes, seeds } from '#test/fuzz/recipes.ts';

const BOUNDS = { parts: 200, header: 256 * 1024 };
const OPTIONS = {
  ...{ skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true },
  ...{ keepCidLinks: true, keepDeliveryStatus: true, ignoreEmbedded: true },
  ...{ maxChildNodes: BOUNDS.parts, maxHeadSize: BOUNDS.header },
};
const INPUTS = 400;
const BEYOND = 'beyond a bound';

/** What both must find, in a form that can be compared. */
async function found(mail: Buffer): Promise<unknown> {
  try {
    const { fields, text, files } = parseMail(mail, BOUNDS);
    const from = fields.filter(({ key }) => key === 'from').length === 1 ? lastBody(fields, 'from') : '';
    return {
      text: visible(text ?? '', mail),
      from: readMailboxes(from),
      subject: decodeWords(lastBody(fields, 'subject')),
      fields: fields.map(({ key, line }) => `${key}|${line}`),
      files: files.map(({ contentType, filename, content }) => [contentType, filename, latin1(content)]),
    };
  } catch {
    return BEYOND;
  }
}

async function foundByMailparser(mail: Buffer): Promise<unknown> {
  try {
    const { headerLines, headers, text, subject, attachments } = await simpleParser(mail, OPTIONS);
    const from = headerLines.filter(({ key }) => key === 'from').length === 1 ? headers.get('from') : null;
    const mailboxes = from && typeof from === 'object' && 'value' in from ? from.value : [];
    return {
      text: visible(text ?? '', mail),
      from: (mailboxes as EmailAddress[]).map(asOurs),
      subject: subject ?? '',
      fields: headerLines.map(({ key, line }) => `${key}|${line}`),
      files: attachments.map(({ contentType, filename, content }) => [
        contentType || '',
        filename ?? null,
        latin1(content),
      ]),
    };
  } catch {
    return BEYOND;
  }
}

/** The decoders of other charsets differ in what they make of octets that are wrong, and UTF-7 is not read. */
function visible(text: string, mail: Buffer): string {
  return /charset="?(?!utf-8|us-ascii)/i.test(latin1(mail)) ? '' : text.trim();
}

function asOurs({ name, address, group }: EmailAddress): Mailbox {
  return { name: name ?? '', address: address ?? '', group: group?.map(asOurs) ?? null };
}

const latin1 = (octets: Buffer) => octets.toString('latin1');
const fromHeader = (octets: Buffer) =>
  octets.subarray(/^(?:\xef\xbb\xbf)?[\r\n]*/.exec(octets.toString('latin1', 0, 20))?.[0].length);

const known = seeds({ corpus: true });

test(`in ${known.length} mails as they came`, async () => {
  for (const seed of known) {
    const mail = fromHeader(Buffer.from(seed, 'latin1'));
    expect(await found(mail)).toEqual(await foundByMailparser(mail));
  }
});

test(`in ${INPUTS} mails in which anything was changed`, { timeout: 60_000 }, async () => {
  let withFiles = 0;
  for (const recipe of recipes(3, INPUTS)) {
    const mail = fromHeader(build(recipe, known));
    if (/=\?utf-7/i.test(latin1(mail))) continue;
    const theirs = await foundByMailparser(mail);
    expect(await found(mail), JSON.stringify(recipe)).toEqual(theirs);
    if (JSON.stringify(theirs).includes('BEGIN:VCALENDAR')) withFiles += 1;
  }
  expect(withFiles).toBeGreaterThan(INPUTS / 10);
});
