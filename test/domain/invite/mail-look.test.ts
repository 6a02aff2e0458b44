/** How a mail looks, as far as its HTML tells; every mail of the gallery is held to it. */
import { describe, expect, it } from 'vitest';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { contrast } from '#lib/accent.ts';
import { guestMailExamples } from '#local/mailbox/guest-mail-examples.ts';
import { bodies, GUEST, source, WEEKLY } from './invite-fixtures.ts';

const DEPLOYMENT = { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test/live' };
const MAILS = [...guestMailExamples(DEPLOYMENT)];
const MOST = 30 * 1024;

/** The mails in every language; those in English go by their names alone. */
const ALL = LANGUAGES.flatMap((language) =>
  [...guestMailExamples(DEPLOYMENT, wordsOf(language))].map(
    ([name, mail]) => [language === 'en' ? name : `${name} in ${language}`, mail] as const,
  ),
);

describe.each(ALL)('%s', (_, { html }) => {
  /** The colours of one property, with the accent and its letters left out: they come as a pair. */
  const colours = (property: string) =>
    [...html.matchAll(new RegExp(`[;"{ ]${property}: ?(#[0-9a-f]{6})`, 'g'))].map(
      ([, colour = '']) => colour,
    );

  it('leaves ground and letters to the reader, light or dark', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/<body[^>]*(?:color|background)/);
    const accent = new Set(colours('background').filter((colour) => colour !== '#1f9d61'));
    const pairs = [...html.matchAll(/background:(#[0-9a-f]{6});(?:mso[^;]*;)?(?:color:(#[0-9a-f]{6}))?/g)];
    for (const [, ground = '', ink] of pairs) if (ink) expect(contrast(ground, ink)).toBeGreaterThan(4.5);
    const signs = [...html.matchAll(/2px solid (#[0-9a-f]{6})/g)].map(([, colour = '']) => colour);
    if (html.includes('class="press"')) expect(new Set(signs).size).toBe(3);
    for (const colour of new Set(signs))
      for (const paper of ['#ffffff', '#121212']) expect(contrast(colour, paper)).toBeGreaterThan(3);
    expect(accent.size).toBeLessThanOrEqual(1);
  });

  it('is made of tables and styles that every mail program knows', () => {
    expect(html).not.toMatch(/display: ?(?:flex|grid)|var\(|calc\(|position:/);
    for (const [table] of html.matchAll(/<table[^>]*>/g)) expect(table).toContain('role="presentation"');
    // Gmail ignores a longer style, and all of one with an error (https://developers.google.com/workspace/gmail/design/css).
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style.length).toBeLessThan(8192);
  });

  it(`has at most ${MOST} octets`, () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
  });
});

it('a whole mail with both its calendars stays below 30 KB', () => {
  const kinds = ['invitation', 'update', 'cancel'] as const;
  const logo = 'https://example.com/logo.png';
  for (const kind of kinds) {
    const deployment = { ...DEPLOYMENT, logo };
    const mail = renderInvite(compileInvite(source(WEEKLY, { kind, deployment }), 0), GUEST);
    expect(bodies(mail, 'text/html')[0]).toContain(logo);
    expect(mail.length).toBeLessThanOrEqual(MOST);
  }
});

it('the answers are in one row, and nothing is asked once the event is off', () => {
  const mails = new Map(MAILS);
  const html = mails.get('invitation')?.html ?? '';
  const [row = ''] = /<table class="press"[\s\S]*?<\/table>/.exec(html) ?? [];
  expect(row.match(/<tr>/g)).toHaveLength(1);
  // In German and French a label is longer than a third of a phone leaves room for.
  expect(row.match(/white-space:nowrap/g)).toHaveLength(3);
  expect([...row.matchAll(/<\/span> (\w+)<\/a>/g)].map(([, label]) => label)).toEqual(['Yes', 'Maybe', 'No']);
  expect(mails.get('cancel')?.html).not.toContain('class="press"');
});

it('the leaf has the day of the event’s own zone, and of the one date that the mail is about', () => {
  const mails = new Map(MAILS);
  const leaf = (name: string) =>
    [...(mails.get(name)?.html ?? '').matchAll(/<td align="center"[^>]*>(\w+)<\/td>/g)].map(
      ([, words]) => words,
    );
  expect(leaf('invitation')).toEqual(['Jul', '1', 'Thu']);
  expect(leaf('update-of-one-date')).toEqual(['Jul', '13', 'Tue']);
});
