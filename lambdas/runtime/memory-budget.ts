/** A budget limits how much work runs at the same time. */

type WithinBudget = <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;

/**
 * Returns a function that runs work as soon as the costs of all running work stay within the total. Work starts in the
 * order of the calls. Work that costs more than the total runs alone.
 */
export function openBudget(total: number): WithinBudget {
  let left = total;
  const waiting: { cost: number; begin: () => void }[] = [];
  const beginNext = () => {
    for (let next = waiting[0]; next && next.cost <= left; next = waiting[0]) {
      waiting.shift();
      left -= next.cost;
      next.begin();
    }
  };
  return async (asked, work) => {
    const cost = Math.min(asked, total);
    await new Promise<void>((begin) => {
      waiting.push({ cost, begin });
      beginNext();
    });
    try {
      return await work();
    } finally {
      left += cost;
      beginNext();
    }
  };
}
