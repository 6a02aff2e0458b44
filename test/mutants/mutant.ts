/** A mistake in our own code that a test must notice. */
export interface Mutant {
  /** What is wrong with the code then, in words. */
  readonly mistake: string;
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly replace: string;
  /** A test that fails then, by file and by the end of its name. */
  readonly caughtBy: { readonly file: string; readonly test: string };
}
