/** What happens from outside, one thing after the other. */

/** Something to do from outside. */
export interface Next {
  /** Only when all is quiet. */
  readonly settled: boolean;
  readonly isPossible: () => boolean;
  readonly go: () => Promise<void>;
}

/** A step whose time has come because all is quiet; what cannot be done even then is left out. */
export async function nextSettled(left: Next[]): Promise<boolean> {
  for (let next = left.shift(); next; next = left.shift()) {
    if (!next.isPossible()) continue;
    await next.go();
    return true;
  }
  return false;
}
