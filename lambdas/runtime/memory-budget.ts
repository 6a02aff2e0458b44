/** Work side by side for as long as all of it together stays within a budget. */

type WithinBudget = <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;

/** In the order in which it was asked for. What costs more than there is, is done alone. */
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
