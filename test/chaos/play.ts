/** Plays one story and says which promises it broke. */
import { eventId, SHARDS } from '../../domain/ids.ts';
import { getEvent } from '../../store/events.ts';
import { listHistory, listRecipients } from '../../store/recipients.ts';
import { openTable } from '../../store/table.ts';
import { readTally } from '../../store/tallies.ts';
import type { Mail } from './cloud/cloud.ts';
import { type Facts, noFacts } from './facts.ts';
import { brokenPromises } from './promises.ts';
import { ORGANIZER, People, SOURCE_UID } from './people.ts';
import { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** What is there when the story is over. */
export type End = Awaited<ReturnType<typeof readEnd>> & {
  readonly facts: Facts;
  readonly mails: readonly Mail[];
  readonly stage: Stage;
};

export interface Outcome {
  /** In plain words. */
  readonly broken: readonly string[];
  readonly calls: number;
  /** Faults that were met. */
  readonly faults: readonly string[];
  /** Tells whether two runs went the same way. */
  readonly trace: string;
}

export async function play(story: Story): Promise<Outcome> {
  const stage = new Stage(story);
  const facts = noFacts();
  const people = new People(stage, story, facts);
  await stage.play(story.steps.map((step) => people.next(step)));
  const { calls, faultsMet: faults, failures, now } = stage;
  const { mails } = stage.cloud;
  const trace = JSON.stringify([calls, now, mails.map(({ to, at }) => `${to} ${at}`)]);
  if (failures.length > 0) return { broken: failures, calls, faults, trace };
  const end = await stage.read(readEnd);
  return { broken: brokenPromises(story, { ...end, facts, mails, stage }), calls, faults, trace };
}

async function readEnd() {
  const table = openTable('Table');
  const id = eventId(ORGANIZER, SOURCE_UID);
  const event = await getEvent(table, id);
  const pages = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => listRecipients(table, id, shard, { limit: 100 })),
  );
  const recipients = pages.flatMap((page) => page.recipients);
  const histories = new Map(
    await Promise.all(
      recipients.map(async (one) => [one.email, await listHistory(table, id, one.id)] as const),
    ),
  );
  return { event, recipients, histories, tally: await readTally(table, id) };
}
