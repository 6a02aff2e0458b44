/**
 * Earlier versions of objects. The bucket keeps overwritten and deleted objects for a while, so that they can be
 * restored.
 */
import { DeleteObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { Bucket } from './documents.ts';

/** One version of an object. */
export interface ObjectVersion {
  /** S3 key. */
  readonly key: string;
  readonly versionId: string;
  /** True for the version that readers of the object get. */
  readonly isLatest: boolean;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Returns one page of versions after a key, the newest of each key first. @param most the most versions of a page */
export async function pageVersions(
  bucket: Bucket,
  prefix: string,
  after: string,
  most: number,
): Promise<{ readonly versions: ObjectVersion[]; readonly isAll: boolean }> {
  const {
    Versions = [],
    DeleteMarkers = [],
    IsTruncated,
  } = await bucket.s3.send(
    new ListObjectVersionsCommand({
      Bucket: bucket.name,
      Prefix: prefix,
      MaxKeys: most,
      ...(after && { KeyMarker: after }),
    }),
  );
  const versions = [...Versions, ...DeleteMarkers].map(({ Key, VersionId, IsLatest, LastModified }) => ({
    key: Key ?? '',
    versionId: VersionId ?? '',
    isLatest: IsLatest === true,
    writtenAt: LastModified?.getTime() ?? 0,
  }));
  return { versions, isAll: !IsTruncated };
}

/**
 * Deletes versions permanently, the oldest first, so that none of them becomes the current one. A version that does not
 * exist is ignored.
 */
export async function removeVersions(bucket: Bucket, versions: readonly ObjectVersion[]): Promise<void> {
  for (const { key: Key, versionId: VersionId } of versions.toSorted(byAge))
    await bucket.s3.send(new DeleteObjectCommand({ Bucket: bucket.name, Key, VersionId }));
}

function byAge(one: ObjectVersion, other: ObjectVersion): number {
  return one.writtenAt - other.writtenAt || Number(one.isLatest) - Number(other.isLatest);
}

/** Deletes an object with all its versions. */
export async function removeForGood(bucket: Bucket, key: string): Promise<void> {
  await removeOf(bucket, key, () => true);
}

/** Deletes all versions of an object but the current one. */
export async function forgetEarlier(bucket: Bucket, key: string): Promise<void> {
  await removeOf(bucket, key, ({ isLatest }) => !isLatest);
}

async function removeOf(
  bucket: Bucket,
  key: string,
  goes: (version: ObjectVersion) => boolean,
): Promise<void> {
  for (;;) {
    const { versions } = await pageVersions(bucket, key, '', AT_ONCE);
    const going = versions.filter((version) => version.key === key && goes(version));
    await removeVersions(bucket, going);
    if (going.length < AT_ONCE - 1) return;
  }
}

/** More versions than an object has, unless somebody overwrites it by hand many times. */
const AT_ONCE = 100;
