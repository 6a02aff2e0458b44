/** The whole server with a browser before it, and what every page is held to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { LocalSettings } from '#local/server.ts';
import { openVisit, type Visit } from './open-visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A narrow phone, and a desk. */
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 800 };

/** Started before the tests of a file, closed after them. */
export function useVisit(settings: LocalSettings = {}): () => Visit {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openVisit(settings);
  });
  afterAll(() => visit?.close());
  return () => visit;
}

/** What axe-core finds wrong, and whether the page is wider than its window. Evaluated: our policy lets no script in. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  return fits ? found : [...found, 'wider than its window'];
}
