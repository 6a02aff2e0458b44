/**
 * fauxqs has no versioning of S3. This file adds it: overwritten and deleted objects are stored in a second bucket, so that
 * they survive a restart too.
 */
import { type S3Object, S3Store } from './fauxqs.ts';
import { type Answer, errorAnswer, type Service, xmlAnswer } from './protocols.ts';

interface Version {
  readonly key: string;
  readonly id: string;
  readonly isLatest: boolean;
  readonly stored: S3Object;
}

/** The S3 store, with versions. */
export class VersionedStore extends S3Store {
  readonly #versioned = new Set<string>();

  /** Makes the bucket keep versions from now on. */
  keepVersions(bucket: string): void {
    this.#versioned.add(bucket);
    if (!this.hasBucket(beside(bucket))) this.createBucket(beside(bucket));
  }

  override putObject(...[bucket, key, ...rest]: Parameters<S3Store['putObject']>): S3Object {
    this.#keep(bucket, key);
    return super.putObject(bucket, key, ...rest);
  }

  override deleteObject(bucket: string, key: string): void {
    this.#keep(bucket, key);
    super.deleteObject(bucket, key);
  }

  /** Returns the versions in the order of S3: by key, the newest first. */
  versions(bucket: string, prefix: string): Version[] {
    const all = { prefix, maxKeys: Number.MAX_SAFE_INTEGER };
    const latest = this.listObjects(bucket, all).objects.map((stored) => {
      return { key: stored.key, id: idOf(stored), isLatest: true, stored };
    });
    const earlier = this.#versioned.has(bucket) ? this.listObjects(beside(bucket), all).objects : [];
    const kept = earlier.map((stored) => {
      const [key = '', id = ''] = stored.key.split(' ');
      return { key, id, isLatest: false, stored };
    });
    return [...latest, ...kept].sort(
      (one, other) =>
        compare(one.key, other.key) ||
        Number(other.isLatest) - Number(one.isLatest) ||
        compare(other.id, one.id),
    );
  }

  /** Removes one version for good. After the latest one is removed, the version before it is the latest. */
  deleteVersion(bucket: string, key: string, id: string): void {
    super.deleteObject(beside(bucket), `${key} ${id}`);
    const [latest, earlier] = this.versions(bucket, key).filter((version) => version.key === key);
    if (!latest?.isLatest || latest.id !== id) return;
    super.deleteObject(bucket, key);
    if (!earlier) return;
    super.putObject(bucket, key, this.getObject(beside(bucket), earlier.stored.key).body);
    super.deleteObject(beside(bucket), earlier.stored.key);
  }

  /** Returns the content of a version, or undefined. */
  readVersion(bucket: string, key: string, id: string): Buffer | undefined {
    const version = this.versions(bucket, key).find((one) => one.key === key && one.id === id);
    return version && this.getObject(version.isLatest ? bucket : beside(bucket), version.stored.key).body;
  }

  #keep(bucket: string, key: string): void {
    const latest = this.#versioned.has(bucket) ? this.#find(bucket, key) : undefined;
    if (latest) super.putObject(beside(bucket), `${key} ${idOf(latest)}`, latest.body);
  }

  /** Without a look at all objects of the bucket, which lists them. */
  #find(bucket: string, key: string): S3Object | undefined {
    try {
      return this.getObject(bucket, key);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'NoSuchKey') return undefined;
      throw error;
    }
  }
}

/** Answers a request about versions; undefined for every other request. */
export async function answerVersions(
  store: VersionedStore,
  { operation, input }: Parameters<Service>[0],
): Promise<Answer | undefined> {
  const [bucket, key, id] = [input.Bucket, input.Key, input.VersionId].map(String) as [
    string,
    string,
    string,
  ];
  if (operation === 'ListObjectVersions') return xmlAnswer(200, listing(store, bucket, input));
  if (input.VersionId === undefined) return undefined;
  if (operation === 'DeleteObject') {
    store.deleteVersion(bucket, key, id);
    return { status: 204, headers: {}, body: '' };
  }
  const body = operation === 'GetObject' && store.readVersion(bucket, key, id);
  if (body) return { status: 200, headers: { 'content-length': String(body.length) }, body };
  return errorAnswer('s3', 404, 'NoSuchVersion', `${key} has no version ${id}.`);
}

function listing(store: VersionedStore, bucket: string, input: Readonly<Record<string, unknown>>): string {
  const { Prefix = '', KeyMarker = '', MaxKeys = 1000 } = input;
  const after = store.versions(bucket, String(Prefix)).filter(({ key }) => key > String(KeyMarker));
  const page = after.slice(0, Number(MaxKeys));
  const versions = page.map(
    ({ key, id, isLatest, stored }) =>
      `<Version><Key>${key}</Key><VersionId>${id}</VersionId><IsLatest>${isLatest}</IsLatest><LastModified>${stored.lastModified.toISOString()}</LastModified><Size>${stored.contentLength}</Size></Version>`,
  );
  const isTruncated = page.length < after.length;
  return `<ListVersionsResult><Name>${bucket}</Name><IsTruncated>${isTruncated}</IsTruncated>${versions.join('')}</ListVersionsResult>`;
}

function beside(bucket: string): string {
  return `${bucket}-versions`;
}

/** Returns the id of an object's version. Later versions have greater ids. */
function idOf({ lastModified, etag }: S3Object): string {
  return `${lastModified.getTime()}-${etag.replaceAll('"', '')}`;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
