/** Every page, on a phone and at a desk, light and dark: read by axe-core, measured, and walked through by keyboard. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#lambdas/api/app.ts';
import { makeTour, NAMES, type Stop, type Tour } from './every-page.ts';
import { sameIn, textsOf } from './untranslated.ts';
import { faultsOf, useVisit } from './visit.ts';

const visit = useVisit({ owners: 'ann@example.com' });
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** Octets over the wire, with stylesheet, scripts and pictures of ours. */
const BUDGET = 60 * 1024;
/** GET routes that answer with something other than a page. */
const NO_PAGES = /^\/$|^\/assets\/|\.(?:ics|svg|png|js|txt|csv|xlsx|json)$|\/:file$|\/live$|^\/v1\/|^\/mcp/;

/** The routes of pages that are in English alone. */
const ENGLISH_ONLY = ['/docs'];

let tour: Tour;
beforeAll(async () => {
  tour = await makeTour(visit());
});
afterAll(async () => {
  for (const context of Object.values(tour?.contexts ?? {})) await context.close();
});

/** The routes of all pages, without the patterns of their parts. */
function pageRoutes(): string[] {
  const nothing = { deployment: {}, assets: {} } as Parameters<typeof createApp>[0];
  return createApp(nothing)
    .routes.filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/\{(?:[^{}]|\{[^}]*\})*\}/g, ''))
    .filter((path) => !NO_PAGES.test(path));
}

test('no page is left out', () => {
  expect(tour.stops.filter(({ address }) => !URL.canParse(address))).toEqual([]);
  const visited = new Set(tour.stops.map(({ route }) => route));
  expect([...new Set(pageRoutes())].filter((route) => !visited.has(route))).toEqual([]);
});

test('each can be read, fits, and shows where the focus is', { timeout: 400_000 }, async () => {
  expect(await walkThrough(faultsAt)).toEqual({});
});

test('each that speaks German says nothing in English, and each that speaks Arabic can be read', {
  timeout: 400_000,
}, async () => {
  expect(await walkThrough(faultsOfLanguages)).toEqual({});
  const silent = tour.stops.filter((stop) => !spoken.has(stop)).map(({ route }) => route);
  expect([...new Set(silent)]).toEqual(ENGLISH_ONLY);
});

/** Returns what is wrong with each page, by its name. */
async function walkThrough(look: (stop: Stop) => Promise<string[]>): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  const waiting = [...tour.stops];
  const walk = async () => {
    for (let stop = waiting.shift(); stop; stop = waiting.shift()) {
      const found = await look(stop);
      if (found.length > 0) faults[[stop.route, stop.state].filter(Boolean).join(', ')] = found;
    }
  };
  await Promise.all([walk(), walk()]);
  return faults;
}

/** The stops that are in other languages too. */
const spoken = new Set<Stop>();

async function faultsOfLanguages(stop: Stop): Promise<string[]> {
  const { who, address } = stop;
  const page = await tour.contexts[who].newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const open = async (language: string) => {
    const there = new URL(address);
    there.searchParams.set('lang', language);
    await page.goto(there.href, { waitUntil: 'load' });
    return page.evaluate((lang) => document.documentElement.lang === lang, language);
  };
  const found: string[] = [];
  if (await open('de')) {
    spoken.add(stop);
    const german = await textsOf(page);
    await open('en');
    found.push(...sameIn(await textsOf(page), german, 'de', NAMES).map((text) => `English: ${text}`));
    await open('ar');
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      found.push(...(await faultsOf(page)).map((fault) => `${size.width} px, Arabic: ${fault}`));
    }
    await open('en');
  }
  await page.close();
  return found;
}

async function faultsAt({ who, address }: Stop): Promise<string[]> {
  const page = await tour.contexts[who].newPage();
  const weight = weighing(page);
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => elsewhere.push(`fails: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(visit().server.httpUrl))
      elsewhere.push(`asks elsewhere: ${request.url()}`);
  });
  const found = new Set<string>();
  await page.setViewportSize(PHONE);
  await page.goto(address, { waitUntil: 'load' });
  const octets = await weight();
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  if (octets > BUDGET) found.add(`${octets} octets`);
  for (const [place, size] of Object.entries({ phone: PHONE, desk: DESK })) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      // A change of colours that takes its time would be read half-way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await faultsOf(page)) found.add(`${place}, ${colorScheme}: ${fault}`);
      for (const fault of await unseenFocus(page))
        found.add(`${place}, ${colorScheme}: no focus on ${fault}`);
    }
  }
  for (const fault of elsewhere) found.add(fault);
  await page.close();
  return [...found];
}

/** Returns a function that tells how many octets the page has taken, each file compressed as API Gateway does it. */
function weighing(page: Page): () => Promise<number> {
  const files: Promise<number>[] = [];
  page.on('response', (response) => {
    files.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(files)).reduce((sum, octets) => sum + octets, 0);
}

/** The elements that look the same with the focus as without. After one press of Tab the browser shows the focus that a script sets. */
async function unseenFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const reached = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const looks = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' || outlineWidth === '0px'
        ? boxShadow
        : [outlineStyle, outlineWidth, outlineColor].join(' ');
    };
    const unseen: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(reached)) {
      if (!element.checkVisibility() || element.tabIndex < 0 || element.matches(':disabled')) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      const focused = looks(element);
      element.blur();
      if (focused === looks(element)) unseen.push(element.outerHTML.slice(0, 120));
    }
    return unseen;
  });
}
