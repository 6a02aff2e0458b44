/** Holds a template to AWS's own resource schemas: types, properties, what is required, and what references lead to. */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties } from '@aws-cdk/service-spec-types';
import type { Properties } from './synth.ts';

const database = loadAwsServiceSpecSync();

/** A template as `Template.toJSON` gives it. */
export interface TemplateJson {
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, ResourceJson>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

interface ResourceJson {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly DependsOn?: string | readonly string[];
}

/** What CloudFormation would refuse, a sentence each. */
export function findFaults(template: TemplateJson): string[] {
  const ofResources = Object.entries(template.Resources).flatMap(([id, resource]) => [
    ...faultsOfProperties(id, resource),
    ...faultsOfReferences(id, resource.Properties, template),
    ...[resource.DependsOn ?? []]
      .flat()
      .filter((other) => !(other in template.Resources))
      .map((other) => `${id} depends on ${other}, which is no resource.`),
  ]);
  return [...ofResources, ...faultsOfReferences('Outputs', template.Outputs, template)];
}

/** Whether AWS calls a resource of this type stateful: what it holds is lost when it is replaced. */
export function isStateful(type: string): boolean {
  return schemaOf(type)?.isStateful === true;
}

function schemaOf(type: string): Resource | undefined {
  return database.lookup('resource', 'cloudFormationType', 'equals', type)[0];
}

const isCustom = (type: string): boolean => /^Custom::|^AWS::CloudFormation::CustomResource$/.test(type);

function faultsOfProperties(id: string, { Type, Properties = {} }: ResourceJson): string[] {
  if (isCustom(Type)) return 'ServiceToken' in Properties ? [] : [`${id} lacks ServiceToken.`];
  const schema = schemaOf(Type);
  return schema ? faultsIn(id, Properties, schema.properties) : [`${id} is of the unknown type ${Type}.`];
}

function faultsIn(at: string, value: Properties, properties: ResourceProperties): string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && value[name] === undefined)
    .map(([name]) => `${at} lacks ${name}.`);
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const property = properties[name];
    return property
      ? faultsOfValue(`${at}.${name}`, inner, property.type)
      : [`${at} has the unknown property ${name}.`];
  });
  return [...missing, ...wrong];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The intrinsic function that a value is, such as `Ref`. */
function intrinsicOf(value: unknown): string | undefined {
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  return key !== undefined && others.length === 0 && /^(?:Ref$|Fn::)/.test(key) ? key : undefined;
}

const TEXT = new Set(['string', 'date-time', 'json']);

function faultsOfValue(at: string, value: unknown, type: PropertyType): string[] {
  // The intrinsic functions we use give text.
  if (intrinsicOf(value) && (TEXT.has(type.type) || type.type === 'union')) return [];
  const wrong = [`${at} is no ${type.type}: ${JSON.stringify(value)}.`];
  switch (type.type) {
    case 'string': {
      const isAllowed = !type.allowedValues || type.allowedValues.includes(String(value));
      return typeof value === 'string' && isAllowed ? [] : wrong;
    }
    case 'date-time':
      return typeof value === 'string' ? [] : wrong;
    case 'integer':
      return Number.isInteger(value) ? [] : wrong;
    case 'number':
    case 'boolean':
      return typeof value === type.type ? [] : wrong;
    case 'json':
      return isObject(value) ? [] : wrong;
    case 'tag':
      return isObject(value) && typeof value.Key === 'string' ? [] : wrong;
    case 'array':
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((element, index) => faultsOfValue(`${at}[${index}]`, element, type.element));
    case 'map':
      if (!isObject(value)) return wrong;
      return Object.entries(value).flatMap(([key, element]) =>
        faultsOfValue(`${at}.${key}`, element, type.element),
      );
    case 'ref':
      if (!isObject(value)) return wrong;
      return faultsIn(at, value, database.get('typeDefinition', type.reference.$ref).properties);
    case 'union': {
      const faults = type.types.map((one) => faultsOfValue(at, value, one));
      return faults.some((found) => found.length === 0) ? [] : (faults[0] ?? []);
    }
    case 'null':
      return value === null ? [] : wrong;
  }
}

const PSEUDO = /^AWS::(?:AccountId|NoValue|NotificationARNs|Partition|Region|StackId|StackName|URLSuffix)$/;

function faultsOfReferences(at: string, value: unknown, template: TemplateJson): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => faultsOfReferences(at, inner, template));
  if (!isObject(value)) return [];
  const intrinsic = intrinsicOf(value);
  const argument = intrinsic && value[intrinsic];
  if (intrinsic === 'Ref') return faultsOfRef(at, String(argument), template);
  if (intrinsic === 'Fn::GetAtt') {
    const [id = '', ...attribute] = [argument].flat().map(String).join('.').split('.');
    return faultsOfAttribute(at, id, attribute.join('.'), template);
  }
  if (intrinsic === 'Fn::Sub') {
    const [text] = [argument].flat();
    const names = [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => name ?? '');
    return names.flatMap((name) => {
      const [id = '', ...attribute] = name.split('.');
      return attribute.length > 0
        ? faultsOfAttribute(at, id, attribute.join('.'), template)
        : faultsOfRef(at, id, template);
    });
  }
  return Object.values(value).flatMap((inner) => faultsOfReferences(at, inner, template));
}

function faultsOfRef(at: string, id: string, { Resources, Parameters = {} }: TemplateJson): string[] {
  return PSEUDO.test(id) || id in Resources || id in Parameters
    ? []
    : [`${at} refers to ${id}, which is nothing.`];
}

function faultsOfAttribute(at: string, id: string, attribute: string, { Resources }: TemplateJson): string[] {
  const resource = Resources[id];
  if (!resource) return [`${at} refers to ${id}, which is no resource.`];
  if (isCustom(resource.Type)) return [];
  const { attributes = {} } = schemaOf(resource.Type) ?? {};
  return attribute in attributes ? [] : [`${at} refers to ${id}.${attribute}, which ${resource.Type} lacks.`];
}
