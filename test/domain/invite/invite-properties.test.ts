/** Whatever an organizer or a guest is called or writes, the mail stays a mail and says the same. `RUNS=5000` tries more. */
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commonName } from '#domain/itip/common-name.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import { calendarsIn, validCalendar } from '#test/support/valid-calendar.ts';
import { runs } from '#test/support/walks.ts';
import {
  bodies,
  calendar,
  calendarText,
  GUEST,
  linesOf,
  readBack,
  render,
  single,
  source,
} from './invite-fixtures.ts';

beforeAll(() => void fc.configureGlobal({ seed: 20260512, numRuns: runs(15, 50) }));
afterAll(() => void fc.resetConfigureGlobal());

/** Text as people type it: letters of all kinds, emoji, right-to-left, punctuation, very long lines, line breaks. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom(
        '\\n',
        ';',
        ',',
        '\\',
        '"',
        '^n',
        '\r\n',
        '\n',
        '🎉👩‍👩‍👧',
        'שלום',
        '=?UTF-8?Q?x?=',
        '%40',
      ),
      fc.constantFrom('a'.repeat(5000), '🎉'.repeat(60), 'é'.repeat(100)),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** What is left of a text when nothing may break a line or pass for markup. */
const safe = text.filter((value) => !/[<>]/.test(value));

interface Wording {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
}

function withText(wording: Wording): JComponent {
  const tree = calendar(single('SUMMARY:x'));
  const event = tree[2][0];
  if (event) {
    event[1] = event[1].filter(([name]) => name !== 'summary');
    for (const [name, value] of Object.entries(wording)) event[1].push([name, {}, 'text', value]);
  }
  return tree;
}

/** What a text is once it has been through a calendar: control characters have no place there. */
function kept(value: string): string {
  return value
    .toWellFormed()
    .replaceAll('\r', '')
    .replace(/(?![\n\t])[\u0000-\u001f\u007f]/g, '');
}

describe('for any wording', () => {
  const wording = fc.record({ summary: safe, description: safe, location: safe });

  it('the calendar reads back the same, with one ATTENDEE', () => {
    fc.assert(
      fc.property(wording, (words) => {
        const mail = render(source(withText(words)));
        const event = readBack(mail).getFirstSubcomponent('vevent');
        expect(event?.getAllProperties('attendee')).toHaveLength(1);
        expect(event?.getFirstPropertyValue('description')).toBe(kept(words.description));
        expect(event?.getFirstPropertyValue('location')).toBe(kept(words.location));
        const summary = words.summary.trim() === '' ? '(no title)' : kept(words.summary);
        expect(event?.getFirstPropertyValue('summary')).toBe(summary);
      }),
    );
  });

  it('the calendar is valid, and the mail ASCII in lines of at most 998 octets', () => {
    fc.assert(
      fc.property(wording, text, (words, name) => {
        const mail = render(source(withText(words), { organizer: { email: 'ann@example.com', name } }), {
          name,
        });
        for (const sent of calendarsIn(mail)) expect(() => validCalendar(sent)).not.toThrow();
        expect(mail).toMatch(/^[\t\r\n\x20-\x7e]*$/);
        expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
      }),
    );
  });

  it('the text body says title, place and description', () => {
    fc.assert(
      fc.property(wording, (words) => {
        const body = bodies(render(source(withText(words))), 'text/plain')[0]?.replaceAll('\r\n', '\n');
        expect(body).toContain(plainLine(words.summary));
        expect(body).toContain(plainLine(words.location));
      }),
    );
  });
});

describe('for any name', () => {
  it('CN and To show it, or the address before the @', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const shown = commonName({ ...GUEST, name });
        const mail = render(source(single()), { name });
        expect(linesOf(mail, 'ATTENDEE')).toHaveLength(1);
        const attendee = readBack(mail).getFirstSubcomponent('vevent')?.getFirstProperty('attendee');
        expect(attendee?.getFirstParameter('cn')).toBe(shown.replaceAll('\\', '/'));
        expect(attendee?.getFirstValue()).toBe(`mailto:${GUEST.email}`);
        const { to, from } = await simpleParser(mail);
        expect([to].flat().flatMap((field) => field?.value.map(({ address }) => address))).toEqual([
          GUEST.email,
        ]);
        expect(from?.value).toHaveLength(1);
      }),
    );
  });
});

const tagsOf = (html: string) => html.slice(html.indexOf('<main>')).match(/<[a-z][^>]*>/gi) ?? [];
/** What a mail is made of when its organizer wrote no HTML. */
const OURS = new Set(
  tagsOf(
    bodies(render(source(withText({ summary: 'x', description: 'x', location: 'x' }))), 'text/html')[0] ?? '',
  ),
);

describe('for any HTML', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<a href="javascript:1">',
    '<img src=x onerror=1>',
    '<!--',
    '-->',
    '<style>',
    '<svg onload=1>',
    '<br>',
    '</main>',
    '<form action="x">',
    '<iframe src="x">',
    '&lt;script&gt;',
  );

  it('nothing of it runs', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, text), { maxLength: 12 }), (pieces) => {
        const mail = render(
          source(withText({ summary: 'x', description: pieces.join(''), location: pieces.join('') })),
        );
        const [html = ''] = bodies(mail, 'text/html');
        for (const found of tagsOf(html)) {
          if (OURS.has(found)) continue;
          expect(found).toMatch(
            /^<(?:(?:p|table|div|td)(?: dir="\w+")?|a href="(?:https?|mailto|tel):[^"]*"|a|h[1-4]|t[rdh]|tbody|thead|[ou]l(?: start="[^"]*")?|li|b|strong|i|em|u|s|code|pre|sub|sup|blockquote|br(?: \/)?|hr(?: \/)?)>$/i,
          );
        }
        expect(html.match(/<\/main>/g)).toHaveLength(1);
        expect(calendarText(mail)).toContain('BEGIN:VEVENT');
      }),
    );
  });
});
