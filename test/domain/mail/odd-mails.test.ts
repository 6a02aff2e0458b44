/** Mails that break rules, or use rules that few programs use. */
import { describe, expect, test } from 'vitest';
import { takeApart } from '#domain/mail/take-apart.ts';

const parse = (...lines: string[]) => takeApart(Buffer.from(lines.join('\r\n'), 'latin1'));

test.each([
  ['=?utf-8?Q?M=C3=BCller=2C_J?=', 'Müller, J'],
  ['=?utf-8?B?TcO?= =?utf-8?B?8bGxlcg==?=', 'Müller'],
  ['=?utf-8?Q?M=C3?=\r\n =?UTF-8?q?=BCller?=', 'Müller'],
  ['=?koi8-r?B?0NLJ?= and =?iso-8859-1?Q?=E4?=', 'при and ä'],
  ['=?iso-2022-jp?B?GyRCJCIbKEI=?=', 'あ'],
  ['=?win-1251?Q?=EF?=', 'п'],
  ['=?utf-8*en?Q?a?= =?nothing?Q?=41?=', 'aA'],
  ['=?utf-8?X?a?= =?utf-8?Q?a', '=?utf-8?X?a?= =?utf-8?Q?a'],
])('the subject %j is %j', async (written, read) => {
  expect((await parse(`Subject: ${written}`, '', '')).subject).toBe(read);
});

test.each([
  ['a/b; name="a;\\"b"; c=d e ', 'a;"b'],
  ["a/b; name*0*=utf-8''a%20%C3; name*1*=%A4.pdf; name=x", 'a ä.pdf'],
  ["a/b; name*=iso-8859-1'en'%E4_=.pdf", 'ä_=.pdf'],
  ['a/b; name*1=b; name*0=a', 'ab'],
])('the file of type %j is named %j', async (type, name) => {
  const { attachments } = await parse(`Content-Type: ${type}`, '', 'x');
  expect(attachments.map(({ filename }) => filename)).toEqual([name]);
});

test.each([
  ['base64', 'QUJD\r\nREVG', 'ABCDEF'],
  ['base64', 'QQ==\r\nQg==', 'AB'],
  ['base64', 'Q-U_J!D', 'ABC'],
  ['quoted-printable', 'a=3Db=\r\nc  \r\nd=\t\r\n=4=\r\n1=zz=', 'a=bc\r\ndA=zz'],
  ['quoted-printable', 'a\n\nb \t', 'a\n\nb'],
  ['8bit', 'a=3D ', 'a=3D '],
])('%s: %j', async (encoding, body, content) => {
  const { attachments } = await parse(
    'Content-Type: a/b',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
  );
  expect(attachments.map((file) => file.content.toString())).toEqual([content]);
});

describe('the parts of a mail', () => {
  const names = async (...lines: string[]) =>
    (await parse(...lines)).attachments.map(({ filename }) => filename);
  const [A, B] = ['Content-Type: a/b; name=a', 'Content-Type: a/b; name=b'];

  test('end at their boundary, and nowhere else', async () => {
    const mail = ['Content-Type: multipart/mixed; boundary="x y"', '', 'Before', '--x y', A, '', '1'];
    const more = ['--x', '--x yz', ' --x y', '--x y', B, '', '', '--x y--', 'Behind', ''];
    const { attachments } = await parse(...mail, ...more);
    expect(attachments.map(({ content }) => content.toString())).toEqual([
      '1\r\n--x\r\n--x yz\r\n --x y',
      '',
    ]);
  });

  test('go on behind those of a part, and end with the mail', async () => {
    const inner = ['Content-Type: multipart/mixed; boundary=i', '', '--i', A, '', '1', '--i--', '--i', A, ''];
    expect(
      await names('Content-Type: multipart/mixed; boundary=o', '', '--o', ...inner, '--o', B, '', 'end'),
    ).toEqual(['a', 'b']);
  });

  test('may have a header alone, if its multipart ends there', async () => {
    const start = ['Content-Type: multipart/mixed; boundary=o', '', '--o', A];
    expect(await names(...start, '--o--')).toEqual(['a']);
    expect(await names(...start, '--o', B, '', '')).toEqual(['b']);
  });

  test('are few, with short headers', async () => {
    const many = ['Content-Type: multipart/mixed; boundary=o', '', ...Array(201).fill('--o\r\n')];
    await expect(parse(...many)).rejects.toMatchObject({ code: 'mail-too-complex' });
    await expect(parse(`X: ${'x'.repeat(256 * 1024)}`)).rejects.toMatchObject({ code: 'mail-too-complex' });
  });
});

test.each([
  ['', 'Soft \r\nbreak\r\n\r\n-- \r\nAnn', 'Soft break\n\n-- \nAnn'],
  ['; DelSp=yes', 'Soft \r\nbreak\r\n  indented', 'Softbreak\n indented'],
])('a flowed text%s: %j', async (parameter, body, text) => {
  expect((await parse(`Content-Type: text/plain; format=flowed${parameter}`, '', body)).text).toBe(text);
});

test('a text in the charset it names', async () => {
  expect((await parse('Content-Type: text/plain; charset=cp1251', '', '\xef\xf0')).text).toBe('пр');
});
