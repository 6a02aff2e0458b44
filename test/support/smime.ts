/** Mails wrapped by S/MIME (RFC 8551), as mail programs write them; the signatures in them are empty. */

/** The content ends by its length, or by an end mark (BER). */
export type Lengths = 'definite' | 'indefinite';

function tlv(tag: number, content: Buffer, lengths: Lengths): Buffer {
  if (lengths === 'indefinite' && (tag & 0x20) !== 0)
    return Buffer.concat([Buffer.from([tag, 0x80]), content, Buffer.from([0, 0])]);
  const { length } = content;
  const size = length < 128 ? [length] : [0x83, length >> 16, (length >> 8) & 255, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT = 0xa0;
const OID = { data: '2a864886f70d010701', signed: '2a864886f70d010702', enveloped: '2a864886f70d010703' };
const oid = (name: keyof typeof OID) => tlv(6, Buffer.from(OID[name], 'hex'), 'definite');

/** SignedData around a MIME entity. @param chunk octets of each piece, where it comes in pieces */
export function signedData(entity: string | Buffer, lengths: Lengths = 'definite', chunk?: number): Buffer {
  const make = (tag: number, ...parts: Buffer[]) => tlv(tag, Buffer.concat(parts), lengths);
  const whole = Buffer.from(entity);
  const pieces = Array.from({ length: chunk ? Math.ceil(whole.length / chunk) : 0 }, (_, index) =>
    make(4, whole.subarray(index * (chunk ?? 0), (index + 1) * (chunk ?? 0))),
  );
  const octets = chunk ? make(0x24, ...pieces) : make(4, whole);
  const content = make(SEQUENCE, oid('data'), make(EXPLICIT, octets));
  const signed = make(SEQUENCE, Buffer.from([2, 1, 1]), make(SET), content, make(SET));
  return make(SEQUENCE, oid('signed'), make(EXPLICIT, signed));
}

/** EnvelopedData: nobody can read it. */
export function envelopedData(): Buffer {
  const sealed = tlv(SEQUENCE, Buffer.from([2, 1, 0]), 'definite');
  return tlv(SEQUENCE, Buffer.concat([oid('enveloped'), tlv(EXPLICIT, sealed, 'definite')]), 'definite');
}

export function smimeMail(
  data: Buffer,
  {
    from = 'Ann Lee <ann@example.com>',
    to = 'create@invites.test',
    type = 'application/pkcs7-mime',
    file = 'smime.p7m',
  } = {},
): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Launch',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; name="${file}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file}"`,
    '',
    data.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** A mail without its header but for what tells its content: what S/MIME signs. */
export function entityOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const kept = head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .filter((line) => /^content-/i.test(line));
  return [kept.join('\r\n'), ...body].join('\r\n\r\n');
}
