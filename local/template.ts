/** The synthesized stack: its resources with resolved intrinsic functions, and the code of its Lambdas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';
import { type Attribute, resolveIntrinsics } from './intrinsics.ts';

/** The template of a stack. */
export interface Template {
  /** Returns the logical ids of the resources of a type. */
  ids(type: string): string[];
  /**
   * Returns the resources of a type with the properties that `schema` names, resolved and checked.
   * @throws CodedError `property-unknown` when they have another form
   */
  all<Schema extends z.ZodObject>(type: string, schema: Schema): (z.infer<Schema> & { id: string })[];
  /** Returns one resource in the same way. @throws CodedError `resource-unknown` when the template lacks it */
  one<Schema extends z.ZodObject>(id: string, schema: Schema): z.infer<Schema>;
  /** Returns the value of an output that is plain text; null when there is no such output. */
  output(name: string): string | null;
  /** Returns the directory of a file asset by its object key in the bootstrap bucket. */
  assetDirectory(objectKey: string): string;
}

/** Returns the value of a resource's attribute on this machine; undefined when it is unknown. */
export type AttributeOfType = (type: string, id: string, attribute: string) => string | undefined;

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface Asset {
  readonly source: { readonly path: string };
  readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
}

/** Reads the one stack in a cloud assembly (`cdk.out`). @throws CodedError `template-missing` */
export function readTemplate(assembly: string, attributeOfType: AttributeOfType): Template {
  const name = readdirSync(assembly).find((file) => file.endsWith('.template.json'));
  if (!name) {
    throw new CodedError('template-missing', `${assembly} holds no template. Run \`npm run synth\` first.`);
  }
  const { Resources, Outputs = {} } = readJson(join(assembly, name)) as {
    Resources: Record<string, Resource>;
    Outputs?: Record<string, { Value: unknown }>;
  };
  const manifest = readJson(join(assembly, name.replace('.template.', '.assets.')));
  const assets = Object.values((manifest as { files: Record<string, Asset> }).files);

  const find = (id: string): Resource => {
    const resource = Resources[id];
    if (resource) return resource;
    throw new CodedError('resource-unknown', `The template refers to ${id}, which it lacks.`);
  };
  const attribute: Attribute = (id, property) => {
    const value = attributeOfType(find(id).Type, id, property);
    if (value !== undefined) return value;
    throw new CodedError(
      'attribute-unknown',
      `${property} of ${id} is not known on this machine; add it to names.ts.`,
    );
  };
  // Properties that nobody reads are not resolved. They may refer to resources that do not exist here.
  const read = <Schema extends z.ZodObject>(id: string, schema: Schema): z.infer<Schema> => {
    const { Type, Properties = {} } = find(id);
    const wanted = Object.keys(schema.shape).filter((property) => property in Properties);
    const parsed = schema.safeParse(
      Object.fromEntries(
        wanted.map((property) => [property, resolveIntrinsics(Properties[property], attribute)]),
      ),
    );
    if (parsed.success) return parsed.data;
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new CodedError('property-unknown', `${id} (${Type}) is not supported on this machine: ${wrong}`);
  };
  const ids = (type: string): string[] => Object.keys(Resources).filter((id) => find(id).Type === type);
  return {
    ids,
    all: (type, schema) => ids(type).map((id) => ({ id, ...read(id, schema) })),
    one: read,
    output: (name) => {
      const value = Outputs[name]?.Value;
      return typeof value === 'string' ? value : null;
    },
    assetDirectory: (objectKey) => {
      const asset = assets.find(({ destinations }) =>
        Object.values(destinations).some((destination) => destination.objectKey === objectKey),
      );
      if (asset) return join(assembly, asset.source.path);
      throw new CodedError('asset-unknown', `The cloud assembly lacks the asset ${objectKey}.`);
    },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
