/**
 * The two statements of PartiQL that our stack sends, in exactly the form it sends them in; every value is a parameter:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.html
 */

/** A statement. Its attributes stand in the order of their parameters. */
export type Statement =
  | {
      readonly verb: 'UPDATE';
      readonly table: string;
      readonly set: readonly string[];
      readonly remove: readonly string[];
      readonly where: readonly string[];
    }
  | { readonly verb: 'INSERT'; readonly table: string; readonly item: readonly string[] };

/** Says which statements are understood. */
export const UNDERSTOOD =
  'Only these statements are understood on this machine: UPDATE "table" SET "a"=? REMOVE "b" WHERE "c"=? AND "d"=?, ' +
  "with any number of SET (at least one), REMOVE and AND, and INSERT INTO \"table\" VALUE {'a':?, 'b':?}.";

const TABLE = '"([\\w.-]+)"';
const NAME = '"[^"]+"';
const UPDATE = new RegExp(
  `^UPDATE ${TABLE}((?: SET ${NAME}=\\?)+)((?: REMOVE ${NAME})*) WHERE (${NAME}=\\?(?: AND ${NAME}=\\?)*)$`,
);
const INSERT = new RegExp(`^INSERT INTO ${TABLE} VALUE \\{('[^']+':\\?(?:, '[^']+':\\?)*)\\}$`);

/** Returns what a statement says; null when it is not one of those that are understood. */
export function parseStatement(text: string): Statement | null {
  const [, updated, set = '', remove = '', where = ''] = UPDATE.exec(text) ?? [];
  if (updated)
    return { verb: 'UPDATE', table: updated, set: names(set), remove: names(remove), where: names(where) };
  const [, table, item = ''] = INSERT.exec(text) ?? [];
  return table ? { verb: 'INSERT', table, item: names(item) } : null;
}

function names(text: string): string[] {
  return [...text.matchAll(/(["'])(.+?)\1/g)].map(([, , name = '']) => name);
}
