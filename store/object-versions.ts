/** All that objects were: the bucket keeps for a while what is overwritten or deleted, so that it can be restored. */
import { DeleteObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { Bucket } from './documents.ts';

export interface ObjectVersion {
  /** S3 key. */
  readonly key: string;
  readonly versionId: string;
  /** What whoever reads the object gets. */
  readonly isLatest: boolean;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** Versions after a key, the newest of each key first. @param most in one page */
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

/** Removes versions for good, the oldest first: none becomes what is read. One that is gone already does no harm. */
export async function removeVersions(bucket: Bucket, versions: readonly ObjectVersion[]): Promise<void> {
  for (const { key: Key, versionId: VersionId } of versions.toSorted(byAge))
    await bucket.s3.send(new DeleteObjectCommand({ Bucket: bucket.name, Key, VersionId }));
}

function byAge(one: ObjectVersion, other: ObjectVersion): number {
  return one.writtenAt - other.writtenAt || Number(one.isLatest) - Number(other.isLatest);
}

/** Removes an object and all that it was. */
export async function removeForGood(bucket: Bucket, key: string): Promise<void> {
  await removeOf(bucket, key, () => true);
}

/** Removes all that an object was before it was last written. */
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

/** More than an object has, unless somebody writes it by hand again and again. */
const AT_ONCE = 100;
