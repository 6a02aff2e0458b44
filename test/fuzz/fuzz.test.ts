import { expect, test } from 'vitest';
import { runs } from '../support/walks.ts';
import { check } from './check.ts';
import { minimise } from './minimise.ts';
import { build, recipes, seeds } from './recipes.ts';

const INPUTS = runs(60, 150);

test(`nothing crashes on ${INPUTS} made-up and mangled mails and calendars (npm run fuzz tries more)`, async () => {
  const known = seeds({ corpus: false });
  let understood = 0;
  for (const recipe of recipes(1, INPUTS)) {
    const outcome = await check(build(recipe, known)).catch((cause) => {
      throw new Error(`Recipe ${JSON.stringify(recipe)}`, { cause });
    });
    if (outcome === 'understood') understood++;
  }
  // Not so mangled that reading ends at once.
  expect(understood).toBeGreaterThan(INPUTS / 5);
});

test('the same seed makes the same inputs', () => {
  const inputs = () =>
    [...recipes(7, 20)].map((recipe) => build(recipe, seeds({ corpus: false })).toString('latin1'));
  expect(inputs()).toEqual(inputs());
});

test('an input is made small as long as its fault stays', async () => {
  const small = await minimise(Buffer.from(`${'x'.repeat(100)}A${'y'.repeat(100)}B`), 400, async (octets) =>
    /A.*B/.test(octets.toString()),
  );
  expect(small.toString()).toBe('AB');
});
