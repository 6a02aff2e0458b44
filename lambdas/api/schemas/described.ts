/**
 * Schemas of bodies, queries and answers carry their description and an example. The OpenAPI document is made from them
 * when the stack is synthesized. Each schema stands in `once(…)` with the mark `@__PURE__` before it, so that the bundler
 * leaves out those that the function does not read bodies or queries with.
 */
import * as z from 'zod/mini';

interface Meta {
  /** Sentences about the value. */
  readonly description: string;
  /** A value that fits the schema. */
  readonly examples?: readonly unknown[];
  /** A format of JSON Schema, such as `date-time`. */
  readonly format?: string;
}

/**
 * Gives a schema its description. One that has a description already is copied first, so that an enum used in two places
 * may be described for each.
 * @param example a value that fits the schema
 */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  example?: unknown,
): Schema {
  return register(schema, { description, ...(example === undefined ? {} : { examples: [example] }) });
}

/** Makes a schema a component of the document, to which all its uses refer. @param name unique, such as `Status` */
export function named<Schema extends z.ZodMiniType>(
  schema: Schema,
  name: string,
  description: string,
): Schema {
  z.globalRegistry.add(schema, { id: name, description });
  return schema;
}

/** Returns the schema of a UTC instant in an answer. */
export function instant(description: string, example = '2026-05-11T08:00:00Z'): z.ZodMiniString {
  return register(z.string(), { description, format: 'date-time', examples: [example] });
}

/** Returns the schema of a count in an answer. */
export function count(description: string, example = 1): z.ZodMiniNumberFormat {
  return described(z.int().check(z.minimum(0)), description, example);
}

/** Returns the schema of a text in an answer. */
export function text(description: string, example: string): z.ZodMiniString {
  return described(z.string(), description, example);
}

function register<Schema extends z.ZodMiniType>(schema: Schema, meta: Meta): Schema {
  const own = z.globalRegistry.has(schema) ? z.clone(schema) : schema;
  z.globalRegistry.add(own, meta as Meta & z.core.GlobalMeta);
  return own;
}
