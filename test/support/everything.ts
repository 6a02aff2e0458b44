/** Everything that is stored, as one text: what somebody who was erased must not be found in. */
import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { differenceOf } from '#domain/counts/occurrence-tally.ts';
import { countsOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { SHARDS } from '#domain/text/ids.ts';
import type { TestDeployment } from '#harness/deployment.ts';
import { listRecipients } from '#store/recipients.ts';
import { readDifferences, readTally } from '#store/tallies.ts';

const BUCKET = 'mail';

export interface Stored {
  /** Key of an item or object. */
  readonly key: string;
  /** What is in it. */
  readonly content: string;
}

/** Items of the table and objects of the bucket, with all that they were, by key. */
export async function everything({ table }: TestDeployment): Promise<Stored[]> {
  return [...(await items(table)), ...(await objects())].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Keys of whatever has one of the words in it, in any letter case. */
export async function whereIs(deployment: TestDeployment, ...words: string[]): Promise<string[]> {
  const has = ({ key, content }: Stored) =>
    words.some((word) => `${key} ${content}`.toLowerCase().includes(word.toLowerCase()));
  return (await everything(deployment)).filter(has).map(({ key }) => key);
}

async function items(table: TestDeployment['table']): Promise<Stored[]> {
  const found: Stored[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.db.send(new ScanCommand({ TableName: table.name, ExclusiveStartKey: from }));
    for (const item of page.Items ?? [])
      found.push({ key: `${item.pk} ${item.sk}`, content: JSON.stringify(item) });
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

async function objects(): Promise<Stored[]> {
  const s3 = new S3Client({ forcePathStyle: true });
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: BUCKET }));
  return Promise.all(
    Versions.map(async ({ Key = '', VersionId }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key, VersionId }));
      return { key: Key, content: (await Body?.transformToString()) ?? '' };
    }),
  );
}

/** What the counters of an event say, and what counting its recipients anew does. */
export async function countBoth({ table }: TestDeployment, eventId: string) {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => listRecipients(table, eventId, shard, { limit: 100 })),
  );
  const recipients = shards.flatMap((page) => page.recipients);
  const instances = new Set(recipients.flatMap(({ instances }) => Object.keys(instances)));
  const differences = await readDifferences(table, eventId, '0', '9');
  return {
    kept: {
      tally: moved(await readTally(table, eventId)),
      differences: byName([...differences].map(([name, tally]) => [name, moved(tally)])),
    },
    anew: {
      tally: moved(sumTallies(recipients.map(countsOf))),
      differences: byName(
        [...instances].map((name) => [
          name,
          moved(sumTallies(recipients.map((one) => differenceOf(one, name)))),
        ]),
      ),
    },
  };
}

function moved(tally: Tally): Tally {
  return Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
}

function byName(entries: readonly (readonly [string, Tally])[]): Record<string, Tally> {
  return Object.fromEntries(entries.filter(([, tally]) => Object.keys(tally).length > 0));
}
