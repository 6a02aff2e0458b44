/**
 * Takes out of an input what its fault does not need, in ever smaller pieces.
 *
 * @param attempts how often it may be tried
 */
export async function minimise(
  octets: Buffer,
  attempts: number,
  stillFails: (octets: Buffer) => Promise<boolean>,
): Promise<Buffer> {
  let kept = octets;
  let left = attempts;
  for (
    let size = Math.ceil(kept.length / 2);
    size > 0 && left > 0;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let at = 0; at < kept.length && left > 0; left--) {
      const without = Buffer.concat([kept.subarray(0, at), kept.subarray(at + size)]);
      if (await stillFails(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
