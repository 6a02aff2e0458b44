import { GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';
import { listDocuments } from '#store/document-pages.ts';
import { type Bucket, openBucket } from '#store/documents.ts';
import { forgetEarlier, pageVersions, removeForGood, removeVersions } from '#store/object-versions.ts';

let aws: Aws;
let bucket: Bucket;
beforeAll(async () => {
  aws = await startAws();
  aws.queues.createBucket('versioned', true);
  Object.assign(process.env, aws.env);
  bucket = openBucket('versioned');
});
afterEach(() => aws.reset());
afterAll(() => aws.close());

const write = (Key: string, ...contents: string[]) =>
  contents.reduce(
    (before, Body) =>
      before.then(() => bucket.s3.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body }))),
    Promise.resolve<unknown>(null),
  );
const read = async (Key: string) => {
  const { Body } = await bucket.s3.send(new GetObjectCommand({ Bucket: bucket.name, Key }));
  return Body?.transformToString();
};
const versions = async (prefix: string) => (await pageVersions(bucket, prefix, '', 100)).versions;
const shape = async (prefix: string) =>
  (await versions(prefix)).map(({ key, isLatest }) => `${key}${isLatest ? '' : ' before'}`);

describe('an object', () => {
  test('that is overwritten keeps its older versions, and a removal takes all of them and no other object', async () => {
    await write('mail/rsvp/one', 'a', 'b', 'c');
    await write('mail/rsvp/one-more', 'x', 'y');
    expect(await shape('mail/rsvp/one')).toEqual([
      'mail/rsvp/one',
      'mail/rsvp/one before',
      'mail/rsvp/one before',
      'mail/rsvp/one-more',
      'mail/rsvp/one-more before',
    ]);
    await removeForGood(bucket, 'mail/rsvp/one');
    expect(await shape('mail/rsvp/')).toEqual(['mail/rsvp/one-more', 'mail/rsvp/one-more before']);
    await expect(read('mail/rsvp/one')).rejects.toThrow(NoSuchKey);
    await removeForGood(bucket, 'mail/rsvp/one');
    expect(await read('mail/rsvp/one-more')).toBe('y');
  });

  test('forgets what it was and stays what it is', async () => {
    await write('lists/e/l.json', 'a', 'b', 'c');
    await forgetEarlier(bucket, 'lists/e/l.json');
    expect(await shape('lists/')).toEqual(['lists/e/l.json']);
    expect(await read('lists/e/l.json')).toBe('c');
  });

  test('shows no older version when a process dies between the removal of two: the oldest is removed first', async () => {
    await write('mail/rsvp/one', 'a', 'b');
    const all = await versions('mail/rsvp/one');
    const { s3 } = bucket;
    let left = 1;
    const dying = {
      ...bucket,
      s3: { send: (command: never) => (left-- > 0 ? s3.send(command) : Promise.reject(new Error('dead'))) },
    } as unknown as Bucket;
    await expect(removeVersions(dying, all)).rejects.toThrow('dead');
    expect(await read('mail/rsvp/one')).toBe('b');
  });
});

describe('the documents of an event', () => {
  test('are gone through page by page, each once, with all that each was', async () => {
    for (let n = 10; n < 40; n += 1)
      await write(`events/e/${n}-create-m${n}.json`, ...(n % 3 ? ['a'] : ['a', 'b', 'c']));
    const seen: string[] = [];
    let earlier = 0;
    let after: string | null = '';
    let pages = 0;
    while (after !== null) {
      const page = await listDocuments(bucket, 'e', after);
      seen.push(...page.documents.map(({ madeBy }) => madeBy ?? 'nobody'));
      earlier += page.earlier.length;
      await removeVersions(bucket, page.earlier);
      after = page.after;
      pages += 1;
    }
    expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => `m${n + 10}`));
    expect(earlier).toBe(20);
    expect(pages).toBeGreaterThan(1);
    expect((await versions('events/e/')).every(({ isLatest }) => isLatest)).toBe(true);
  });

  test('come to an end where one of them was written more often than a page is long', async () => {
    await write('events/e/0-create-m.json', ...Array.from({ length: 50 }, (_, n) => String(n)));
    await write('events/e/1-create-n.json', 'x');
    let after: string | null = '';
    const seen = new Set<string>();
    for (let page = 0; after !== null; page += 1) {
      expect(page).toBeLessThan(10);
      const found = await listDocuments(bucket, 'e', after);
      for (const { key } of found.documents) seen.add(key);
      await removeVersions(bucket, found.earlier);
      after = found.after;
    }
    expect([...seen]).toEqual(['events/e/0-create-m.json', 'events/e/1-create-n.json']);
    expect(await shape('events/e/')).toEqual([...seen]);
    expect(await read('events/e/0-create-m.json')).toBe('49');
  });
});
