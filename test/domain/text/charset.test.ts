import { describe, expect, it } from 'vitest';
import { decodeText } from '#domain/text/charset.ts';

const utf8 = (text: string) => Buffer.from(text);
const TEXT = 'BEGIN:VCALENDAR\r\nSUMMARY:Grüße €';

describe('text', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8, undeclared', utf8(TEXT), null, TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8', TEXT],
    ['UTF-8 called something western', utf8(TEXT), 'iso-8859-1', TEXT],
    ['UTF-8 called ASCII', utf8(TEXT), 'us-ascii', TEXT],
    ['UTF-8 called something nobody knows', utf8(TEXT), 'x-unknown', TEXT],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), null, TEXT],
    ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), null, TEXT],
    ['UTF-16, high octet first', Buffer.from(TEXT, 'utf16le').swap16(), 'utf-16', TEXT],
    ['windows-1252', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x80]), 'windows-1252', 'Grüße €'],
    ['windows-1252, undeclared', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]), null, 'Grüße'],
    ['windows-1252 called UTF-8', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]), 'utf-8', 'Grüße'],
    ['UTF-8 called koi8-r', utf8(TEXT), 'koi8-r', TEXT],
    ['UTF-8 called UTF-16', utf8(TEXT), 'utf-16', TEXT],
    ['iso-2022-jp, undeclared', Buffer.from('a \x1b$B2q5D\x1b(B'), null, 'a 会議'],
    ['gb2312, which may look like UTF-8', Buffer.from([0xc1, 0xaa, 0xcd, 0xa8]), 'gb2312', '联通'],
    ['koi8-r', Buffer.from([0xf0, 0xd2, 0xc9]), 'KOI8-R', 'При'],
    ['shift_jis', Buffer.from([0x89, 0xef, 0x8b, 0x63]), 'shift_jis', '会議'],
    ['nothing', Buffer.alloc(0), null, ''],
  ])('%s', (_, octets, declared, expected) => {
    expect(decodeText(octets, declared)).toBe(expected);
  });

  it('keeps the rest of UTF-8 of which an octet is missing', () => {
    const octets = Buffer.concat([utf8('Grüße aus Köln '), Buffer.from([0xc3]), utf8(' und Umgebung')]);
    expect(decodeText(octets, 'utf-8')).toBe('Grüße aus Köln \ufffd und Umgebung');
  });

  it('puts characters together that a fold has split', () => {
    const [before, after] = [Buffer.from([0xc3]), Buffer.from([0xbc])];
    expect(
      decodeText(Buffer.concat([utf8('SUMMARY:Gr'), before, utf8('\r\n '), after, utf8('n')]), null),
    ).toBe('SUMMARY:Grün');
  });
});
