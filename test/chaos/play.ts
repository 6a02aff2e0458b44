/** Plays one story and says which promises it broke. */
import { organizerHandle } from '#domain/text/ids.ts';
import { recordOrganizer } from '#store/organizers.ts';
import { openTable } from '#store/table.ts';
import { followNewEvents } from '#store/webhooks.ts';
import { readEnd } from './end.ts';
import { noFacts } from './facts.ts';
import { ORGANIZER } from './organizer-calendar.ts';
import { People } from './people.ts';
import { brokenPromises } from './promises.ts';
import { Stage } from './stage.ts';
import type { Story } from './story.ts';

export interface Outcome {
  /** In plain words. */
  readonly broken: readonly string[];
  readonly calls: number;
  /** Faults that were met, in plain words and in order. */
  readonly faults: readonly string[];
  /** What was done and sent, and when: the same for the same story. */
  readonly trace: string;
}

/** In half of the stories somebody follows all events of the organizer, so that their changes are logged. */
const isFollowed = ({ seed }: Story) => seed % 2 === 0;

async function followOrganizer(): Promise<void> {
  const [table, at] = [openTable('Table'), new Date(0).toISOString()];
  await recordOrganizer(table, ORGANIZER, at);
  await followNewEvents(table, organizerHandle(ORGANIZER), at);
}

let isWarm = false;

/** The first story of a process waits where code is loaded, which later ones do not: it is played once for nothing. */
export async function play(story: Story): Promise<Outcome> {
  if (!isWarm) {
    isWarm = true;
    await play(story);
  }
  const stage = new Stage(story);
  const facts = noFacts();
  const people = new People(stage, story, facts);
  if (isFollowed(story)) await stage.read(followOrganizer);
  await stage.play(story.steps.map((step) => people.next(step)));
  const { failures, now, cloud } = stage;
  const { calls, met: faults } = stage.mishaps;
  const trace = JSON.stringify([calls, now, cloud.mails.map(({ to, at }) => `${to} ${at}`)]);
  const broken = failures.length > 0 ? failures : brokenPromises(story, await readEnd(stage, facts));
  return { broken, calls, faults, trace };
}
