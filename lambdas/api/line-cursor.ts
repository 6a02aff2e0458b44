/** Where a page of the line of an event begins, as a text in links and answers. */
import type { PersonInLine } from '#store/guest-line.ts';
import { ApiProblem } from './context.ts';

/** A place in the line. */
export interface LineCursor {
  /** How many people come before. */
  readonly position: number;
  /** The last of them; null at the beginning. */
  readonly after: Pick<PersonInLine, 'id' | 'joinedAt'> | null;
}

/** The beginning of the line. */
export const BEGINNING: LineCursor = { position: 0, after: null };

/** Returns the text of the place after a person. @param position how many people come before that place */
export function writeCursor(
  position: number,
  { joinedAt, id }: Pick<PersonInLine, 'id' | 'joinedAt'>,
): string {
  return `${position}.${Date.parse(joinedAt)}.${id}`;
}

/** Reads such a text. @throws ApiProblem `query-invalid` */
export function readCursor(text: string): LineCursor {
  const [, position, joined, id = ''] = /^(\d{1,9})\.(\d{1,14})\.([a-z2-7]{16})$/.exec(text) ?? [];
  if (!joined)
    throw new ApiProblem('query-invalid', 'cursor: use the one from the answer before, unchanged.');
  return { position: Number(position), after: { joinedAt: new Date(Number(joined)).toISOString(), id } };
}
