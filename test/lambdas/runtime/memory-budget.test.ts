import { expect, test } from 'vitest';
import { openBudget } from '#lambdas/runtime/memory-budget.ts';

/** Does work of these costs at once. Returns how much was being done at most, and in which order it was begun. */
async function doAll(total: number, costs: readonly number[], failing: readonly number[] = []) {
  const within = openBudget(total);
  const begun: number[] = [];
  let [now, most] = [0, 0];
  const results = await Promise.allSettled(
    costs.map((cost, index) =>
      within(cost, async () => {
        begun.push(index);
        now += cost;
        most = Math.max(most, now);
        await new Promise((done) => setTimeout(done, 1));
        now -= cost;
        if (failing.includes(index)) throw new Error('failed');
        return index;
      }),
    ),
  );
  return { most, begun, results: results.map((one) => (one.status === 'fulfilled' ? one.value : 'failed')) };
}

test('what fits is done side by side, the rest after it and in order', async () => {
  const { most, begun, results } = await doAll(10, [4, 4, 4, 1, 9]);
  expect(most).toBeLessThanOrEqual(10);
  expect(most).toBeGreaterThan(4);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(results).toEqual([0, 1, 2, 3, 4]);
});

test('what is larger than all there is, is done alone', async () => {
  const { most, results } = await doAll(10, [40, 40, 2, 40]);
  expect(most).toBe(40);
  expect(results).toEqual([0, 1, 2, 3]);
});

test('what fails makes room as well', async () => {
  expect((await doAll(10, [10, 10, 10], [0, 1])).results).toEqual(['failed', 'failed', 2]);
});
