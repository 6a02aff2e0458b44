/** Inputs as people really send them, where they are on this machine; never part of the project. */
import { existsSync, readFileSync } from 'node:fs';

const FIELD = new URL('../../../shared/field/', import.meta.url);
/** For `describe.skipIf`. */
export const NO_FIELD = !existsSync(FIELD);
if (NO_FIELD)
  console.warn('Tests of inputs from the field are skipped: ../shared/field is not on this machine.');

/** A file of them, as it is. */
export function fieldFile(name: string): Buffer {
  return readFileSync(new URL(name, FIELD));
}
