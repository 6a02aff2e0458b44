import { CodedError } from '#domain/text/coded-error.ts';
import { ACCOUNT, REGION } from './region.ts';

/** Returns the value of `Ref` (attribute `Ref`) or `Fn::GetAtt` for a resource. */
export type Attribute = (id: string, attribute: string) => string;

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'local',
};

/**
 * Replaces the intrinsic functions of CloudFormation in a value:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 * @throws CodedError `intrinsic-unknown` for an unknown function, and whatever `attribute` throws
 */
export function resolveIntrinsics(value: unknown, attribute: Attribute): unknown {
  const resolve = (inner: unknown): unknown => resolveIntrinsics(inner, attribute);
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  const [key = '', ...others] = Object.keys(value);
  if (others.length > 0 || !(key === 'Ref' || key.startsWith('Fn::'))) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
  }
  const text = (inner: unknown): string => String(resolve(inner));
  const refer = (id: string, name = 'Ref'): string => PSEUDO_PARAMETERS[id] ?? attribute(id, name);
  const argument = (value as Record<string, unknown>)[key];
  const [first, second] = Array.isArray(argument) ? argument : [argument];
  switch (key) {
    case 'Ref':
      return refer(String(argument));
    case 'Fn::GetAtt':
      return refer(String(first), String(second));
    case 'Fn::Join':
      return (second as unknown[]).map(text).join(String(first));
    case 'Fn::Split':
      return text(second).split(String(first));
    case 'Fn::Select':
      return (resolve(second) as unknown[])[Number(first)];
    case 'Fn::Sub':
      return String(first).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
        if (literal) return `\${${name}}`;
        const variables = (second ?? {}) as Record<string, unknown>;
        if (name in variables) return text(variables[name]);
        const [id = '', property] = name.split(/\.(.*)/);
        return refer(id, property);
      });
    default:
      throw new CodedError(
        'intrinsic-unknown',
        `${key} is not known on this machine; add it to intrinsics.ts.`,
      );
  }
}
