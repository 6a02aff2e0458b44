/** What the pages read of the OpenAPI document. */

/** A schema of JSON Schema, as far as our document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A body by its content type. */
export type Content = Readonly<
  Record<
    string,
    { readonly schema: Schema; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }
  >
>;

/** A parameter of the path, the query or the headers. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

/** An operation. */
export interface DocumentOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

/** A problem that the API may answer with. */
export interface DocumentProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** The document. */
export interface ApiDocument {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, { readonly description: string }>>;
  };
  readonly 'x-problems': readonly DocumentProblem[];
}

/** An operation with its place. */
export interface Placed extends DocumentOperation {
  /** In capital letters. */
  readonly method: string;
  readonly path: string;
}

/** Returns the operations of a group, in the order of the document. */
export function operationsOf(document: ApiDocument, group: string): Placed[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path }))
      .filter(({ tags }) => tags.includes(group)),
  );
}

/** What codes and keys are called. */
export const ACCESS_NAMES: Readonly<Record<string, string>> = {
  apiCode: 'API code',
  manageCode: 'manage code',
  organizerKey: 'organizer key',
  ownerKey: 'owner key',
};

/** Returns who may call an operation, in words: "API code, manage code". Empty when anybody may. */
export function accessOf({ security }: DocumentOperation): string {
  return security.map((one) => ACCESS_NAMES[Object.keys(one)[0] ?? ''] ?? '').join(', ');
}

/** Returns the codes of the problems that an operation may answer with. */
export function problemCodesOf({ responses }: DocumentOperation): string[] {
  return Object.values(responses).flatMap(({ content }) =>
    Object.keys(content?.['application/problem+json']?.examples ?? {}),
  );
}

/** A field of a body, with those inside it after it. */
export interface Field {
  /** `recipients[].email` for a field inside another one. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  /** The values of an enum. */
  readonly values: readonly string[];
}

/** Returns the fields of a schema, each followed by those inside it. */
export function fieldsOf(document: ApiDocument, schema: Schema, before = '', depth = 0): Field[] {
  const whole = resolve(document, schema);
  if (whole.anyOf) {
    const choices = whole.anyOf.map((one) => fieldsOf(document, one, before, depth));
    const everywhere = (name: string) =>
      choices.every((fields) => fields.some((field) => field.name === name && field.required));
    return [...new Map(choices.flat().map((field) => [field.name, field])).values()].map((field) => ({
      ...field,
      required: field.required && everywhere(field.name),
    }));
  }
  return Object.entries(whole.properties ?? {}).flatMap(([key, property]) => {
    const name = `${before}${key}`;
    const { description = '', ...rest } = resolve(document, property);
    const field: Field = {
      name,
      type: typeOf(document, property),
      required: whole.required?.includes(key) ?? false,
      description: property.description ?? description,
      values: valuesOf(document, rest),
    };
    if (depth >= DEEPEST) return [field];
    const inner = rest.items ? resolve(document, rest.items) : rest;
    const place = rest.items ? `${name}[].` : `${name}.`;
    const isNullable = inner.anyOf?.find((one) => one.type !== 'null');
    return [field, ...fieldsOf(document, isNullable ?? inner, place, depth + 1)];
  });
}

const DEEPEST = 3;

/** Returns a schema itself, where another one refers to it. */
export function resolve(document: ApiDocument, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...own } = schema;
  return { ...document.components.schemas[$ref.split('/').at(-1) ?? ''], ...own };
}

/** Returns the type of a schema in a few words: `string or null`, `list of Recipient`. */
export function typeOf(document: ApiDocument, schema: Schema): string {
  const name = schema.$ref?.split('/').at(-1);
  const { type, items, anyOf, enum: values, format, ...rest } = resolve(document, schema);
  if (name && !values) return name;
  if (items) return `list of ${typeOf(document, items)}`;
  if (anyOf) return [...new Set(anyOf.map((one) => typeOf(document, one)))].join(' or ');
  if ('const' in rest) return JSON.stringify(rest.const);
  const plain = Array.isArray(type) ? type.join(' or ') : (type ?? 'any value');
  return format ? `${plain} (${format})` : String(plain);
}

function valuesOf(document: ApiDocument, schema: Schema): string[] {
  const own = schema.enum ?? schema.anyOf?.flatMap((one) => resolve(document, one).enum ?? []) ?? [];
  return own.map(String);
}
