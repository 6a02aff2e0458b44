/** Some stories of `npm run chaos`, and a check that it finds a broken promise. */
import { expect, test } from 'vitest';
import { runs } from '#test/support/walks.ts';
import { play } from './play.ts';
import { shrink } from './shrink.ts';
import { drawStory, type Story } from './story.ts';

const STORIES = runs(20, 70);

test(`no promise is broken in ${STORIES} stories of faults (npm run chaos plays more)`, async () => {
  let [calls, faults] = [0, 0];
  for (let seed = 1; seed <= STORIES; seed += 1) {
    const outcome = await play(drawStory(seed));
    expect(outcome.broken, `npm run chaos -- --seed ${seed} --stories 1`).toEqual([]);
    calls += outcome.calls;
    faults += outcome.faults.length;
  }
  // Not so short, nor so lucky, that nothing could go wrong.
  expect(calls).toBeGreaterThan(STORIES * 100);
  expect(faults).toBeGreaterThan(STORIES * 3);
}, 300_000);

test('the same seed plays the same story, call by call', async () => {
  for (const seed of [3, 17, 29]) {
    const [one, other] = [await play(drawStory(seed)), await play(drawStory(seed))];
    expect(one.trace).toBe(other.trace);
    expect(one.faults).toEqual(other.faults);
  }
});

test('a story that breaks a promise is made as small as possible', async () => {
  const story = drawStory(2);
  const breaks = ({ steps, faults }: Story) =>
    steps.some((step) => step.do === 'invite') && faults.some(({ number }) => number > 40);
  const playBroken = async (candidate: Story) => ({
    broken: breaks(candidate) ? ['It broke.'] : [],
    calls: 0,
    faults: [],
    trace: '',
  });
  const broken = {
    ...story,
    faults: [...story.faults, { on: 'call', number: 41, how: 'conflict' }],
  } as Story;
  const { story: small } = await shrink(broken, await playBroken(broken), playBroken);
  expect(small.steps.map((step) => step.do)).toEqual(['create', 'invite']);
  expect(small.faults).toHaveLength(1);
  expect(small.inTurn).toBe(true);
});
