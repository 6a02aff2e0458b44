import { describe, expect, test } from 'vitest';
import { readMailboxes } from '#domain/mail/mime/addresses.ts';
import { decodeWords } from '#domain/mail/mime/encoded-words.ts';
import { readParameters } from '#domain/mail/mime/parameters.ts';
import { parseMail } from '#domain/mail/mime/parse-mail.ts';
import { decodeTransfer } from '#domain/mail/mime/transfer-encodings.ts';

const BOUNDS = { parts: 5, header: 1000 };
const parse = (...lines: string[]) => parseMail(Buffer.from(lines.join('\r\n'), 'latin1'), BOUNDS);

test.each([
  ['=?utf-8?Q?M=C3=BCller=2C_J?=', 'Müller, J'],
  ['=?utf-8?B?TcO?= =?utf-8?B?8bGxlcg==?=', 'Müller'],
  ['=?utf-8?Q?M=C3?=\r\n =?UTF-8?q?=BCller?=', 'Müller'],
  ['=?koi8-r?B?0NLJ?= and =?iso-8859-1?Q?=E4?=', 'при and ä'],
  ['=?iso-2022-jp?B?GyRCJCIbKEI=?=', 'あ'],
  ['=?win-1251?Q?=EF?=', 'п'],
  ['=?utf-8*en?Q?a?= =?nothing?Q?=41?=', 'aA'],
  ['=?utf-8?X?a?= =?utf-8?Q?a', '=?utf-8?X?a?= =?utf-8?Q?a'],
])('the words %j are %j', (written, read) => {
  expect(decodeWords(written)).toBe(read);
});

test.each([
  ['text/plain; Charset="utf-8"; x', 'text/plain', { charset: 'utf-8', x: '' }],
  ['a/b; name="a;\\"b"; c=d e ', 'a/b', { name: 'a;"b', c: 'd e' }],
  ["a/b; name*0*=utf-8''a%20%C3; name*1*=%A4.ics; name=x", 'a/b', { name: 'a ä.ics' }],
  ["a/b; name*=iso-8859-1'en'%E4_=.ics", 'a/b', { name: 'ä_=.ics' }],
  ['a/b; name*1=b; name*0=a', 'a/b', { name: 'ab' }],
])('the value %j', (written, value, parameters) => {
  const read = readParameters(written);
  expect(read.value).toBe(value);
  expect(Object.fromEntries(read.parameters)).toEqual(parameters);
});

test.each([
  ['base64', 'QUJD\r\nREVG', 'ABCDEF'],
  ['base64', 'QQ==\r\nQg==', 'AB'],
  ['base64', 'Q-U_J!D', 'ABC'],
  ['quoted-printable', 'a=3Db=\r\nc  \r\nd=\t\r\n=4=\r\n1=zz=', 'a=bc\r\ndA=zz'],
  ['quoted-printable', 'a\n\nb \t', 'a\n\nb'],
  ['8bit', 'a=3D ', 'a=3D '],
])('%s: %j', (encoding, body, content) => {
  expect(decodeTransfer(Buffer.from(body), encoding).toString()).toBe(content);
});

test.each([
  ['Ann <ann@example.com>, b@example.org', ['Ann|ann@example.com', '|b@example.org']],
  ['=?utf-8?B?QW5uIDxhbm5AZXhhbXBsZS5jb20+?=', ['Ann|ann@example.com']],
  ['=?utf-8?B?YW5uQGV4YW1wbGUuY29t?=', ['ann@example.com|']],
  ['<=?utf-8?Q?ann?=@example.com>', ['|ann@example.com']],
  ['<=?utf-8?Q?ann=40x?=@example.com>', ['|']],
])('the mailboxes of %j', (body, mailboxes) => {
  expect(readMailboxes(body).map(({ name, address }) => `${name}|${address}`)).toEqual(mailboxes);
});

describe('the parts of a mail', () => {
  const names = (...lines: string[]) => parse(...lines).files.map(({ filename }) => filename);
  const [A, B] = ['Content-Type: a/b; name=a', 'Content-Type: a/b; name=b'];

  test('end at their boundary, and nowhere else', () => {
    const mail = ['Content-Type: multipart/mixed; boundary="x y"', '', 'Before', '--x y', A, '', '1'];
    const { files } = parse(...mail, '--x', '--x yz', ' --x y', '--x y', B, '', '', '--x y--', 'Behind', '');
    expect(files.map(({ content }) => content.toString())).toEqual(['1\r\n--x\r\n--x yz\r\n --x y', '']);
  });

  test('go on behind those of a part, and end with the mail', () => {
    const inner = ['Content-Type: multipart/mixed; boundary=i', '', '--i', A, '', '1', '--i--', '--i', A, ''];
    expect(
      names('Content-Type: multipart/mixed; boundary=o', '', '--o', ...inner, '--o', B, '', 'end'),
    ).toEqual(['a', 'b']);
  });

  test('may have a header alone, if its multipart ends there', () => {
    const start = ['Content-Type: multipart/mixed; boundary=o', '', '--o', A];
    expect(names(...start, '--o--')).toEqual(['a']);
    expect(names(...start, '--o', B, '', '')).toEqual(['b']);
  });

  test('are few, with short headers', () => {
    const many = ['Content-Type: multipart/mixed; boundary=o', '', ...Array(5).fill('--o\r\n')];
    expect(() => parse(...many)).toThrow(expect.objectContaining({ code: 'mail-too-complex' }));
    expect(() => parse(`X: ${'x'.repeat(1000)}`)).toThrow(
      expect.objectContaining({ code: 'mail-too-complex' }),
    );
  });
});

test.each([
  ['', 'Soft \r\nbreak\r\n\r\n-- \r\nAnn', 'Soft break\n\n-- \nAnn'],
  ['; DelSp=yes', 'Soft \r\nbreak\r\n  indented', 'Softbreak\n indented'],
])('a flowed text%s: %j', (parameter, body, text) => {
  expect(parse(`Content-Type: text/plain; format=flowed${parameter}`, '', body).text).toBe(text);
});

test('a text in the charset it names', () => {
  expect(parse('Content-Type: text/plain; charset=cp1251', '', '\xef\xf0').text).toBe('пр');
  expect(parse('Content-Type: text/plain; charset=nothing', '', '\xc3\xa4').text).toBe('ä');
});
