import { html } from 'hono/html';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '#domain/languages/words.ts';
import { page, pagePolicy } from '#web/page.ts';

const frame = {
  product: 'Acme & Co',
  base: '',
  now: 0,
  asset: (name: string) => `/assets/${name}`,
  words: ENGLISH,
  chosen: null,
  languages: [],
};
const logo = 'https://pictures.example.com/acme/logo.svg';

describe('the logo of a deployment', () => {
  test('stands at the head of every page, with the name as its alternative text', async () => {
    const shown = String(await page({ ...frame, logo }, 'Hello', html`<p>Words</p>`));
    expect(shown).toContain(`<img src="${logo}" alt="Acme &amp; Co" height="36">`);
    expect(String(await page(frame, 'Hello', html`<p>Words</p>`))).not.toContain('<img');
  });

  test('may be loaded from its host, and nothing else from there', () => {
    expect(pagePolicy(logo)).toContain("img-src 'self' data: https://pictures.example.com;");
    expect(pagePolicy(logo).match(/example\.com/g)).toHaveLength(1);
    expect(pagePolicy(undefined)).toContain("img-src 'self' data:;");
  });
});

test('a page may be framed only where it says so', () => {
  expect(pagePolicy(undefined)).toContain("frame-ancestors 'none'");
  expect(pagePolicy(logo, true)).toContain('frame-ancestors *');
});
