import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { checkSettings } from '#lib/settings.ts';
import { Yesmaybe } from '#lib/stack.ts';
import { WHOLE } from '#test/support/walks.ts';

/** The settings that every deployment must have. */
export const required = { domain: 'invites.test', organizers: ['ann@example.com', '*@example.org'] };

/** Returns an app with our stack, made from `given` beside the required settings. The Lambdas are empty. */
export function createApp(given: Record<string, unknown> = {}) {
  const checked = checkSettings({ ...required, ...given });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  const { settings } = checked;
  const app = new App({ analyticsReporting: false, treeMetadata: false, stackTraces: false });
  const stack = new Yesmaybe(app, settings.name, {
    settings,
    code: () => Code.fromInline('exports.handler = async () => {};'),
  });
  return { app, stack };
}

const templates = new Map<string, Template>();

/**
 * Returns the CloudFormation template of such an app. Each process makes it once. safety.test.ts and dns.test.ts run CDK's own checks of
 * templates. They take most of the time, so here they run with `WHOLE=yes` only.
 */
export function synthesize(given: Record<string, unknown> = {}): Template {
  const key = JSON.stringify(given);
  const made = templates.get(key) ?? unchecked(() => Template.fromStack(createApp(given).stack));
  templates.set(key, made);
  return made;
}

/** Synthesizes without CDK's own checks. */
export function unchecked<Result>(synthesize: () => Result): Result {
  if (WHOLE) return synthesize();
  const before = process.env.CDK_VALIDATION;
  process.env.CDK_VALIDATION = 'false';
  try {
    return synthesize();
  } finally {
    if (before === undefined) delete process.env.CDK_VALIDATION;
    else process.env.CDK_VALIDATION = before;
  }
}

/** Any part of a resource's properties: a template is untyped JSON. */
// biome-ignore lint/suspicious/noExplicitAny: asserted on, never computed with
export type Properties = any;

/** Logical id → properties of every resource of a type. */
export function ofType(template: Template, type: string): Map<string, Properties> {
  return new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [id, resource.Properties]),
  );
}

/** Logical id without the construct's prefix and hash: `InboundQueue41AFADAD` → `InboundQueue`. */
export function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}

/** The logical id that a Ref or Fn::GetAtt points at, plain. */
export function target(reference: Properties): string {
  return plain(reference.Ref ?? reference['Fn::GetAtt'][0]);
}
