/** Makes a story that breaks a promise small: as few steps and faults as still break one of the same kind. */
import type { Outcome } from './play.ts';
import type { Story } from './story.ts';

export interface Shrunk {
  readonly story: Story;
  readonly outcome: Outcome;
}

/** Stories played for it at most. */
const MOST_PLAYS = 400;

/** @param broken what playing it broke */
export async function shrink(
  story: Story,
  outcome: Outcome,
  play: (story: Story) => Promise<Outcome>,
): Promise<Shrunk> {
  const kind = kindOf(outcome);
  let small: Shrunk = { story, outcome };
  let plays = 0;
  const accept = async (candidate: Story): Promise<boolean> => {
    if (plays >= MOST_PLAYS) return false;
    plays += 1;
    const played = await play(candidate);
    if (kindOf(played) !== kind) return false;
    small = { story: candidate, outcome: played };
    return true;
  };
  for (let before = ''; before !== JSON.stringify(small.story) && plays < MOST_PLAYS; ) {
    before = JSON.stringify(small.story);
    await dropSome(small.story.faults, (faults) => accept({ ...small.story, faults }));
    const [create, ...rest] = small.story.steps;
    if (create) await dropSome(rest, (steps) => accept({ ...small.story, steps: [create, ...steps] }));
    if (!small.story.inTurn) await accept({ ...small.story, inTurn: true });
    if (small.story.event === 'series') await accept({ ...small.story, event: 'single' });
    await accept({ ...small.story, reports: {} });
    const settled = small.story.steps.map((step) => ({ ...step, settled: true }));
    if (!small.story.steps.every((step) => step.settled)) await accept({ ...small.story, steps: settled });
  }
  return small;
}

/** What is broken, for any guest. */
function kindOf({ broken }: Outcome): string {
  return (broken[0] ?? '').replaceAll(/\S+@\S+|\d+/g, '…');
}

/** Leaves out halves, then quarters, then single ones, as long as it is accepted without them. */
async function dropSome<T>(all: readonly T[], accept: (rest: T[]) => Promise<boolean>): Promise<void> {
  let left = [...all];
  for (let size = left.length; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const rest = left.toSpliced(start, size);
      if (await accept(rest)) left = rest;
      else start += size;
    }
  }
}
