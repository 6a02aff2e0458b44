/**
 * Lets the functions of the tests call AWS with their roles in the stack, so that the embedded services refuse what the
 * policies do not allow.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Authority, OWNER_KEY, readAuthority } from '#local/access/authority.ts';
import { namesAt } from '#local/names.ts';
import type { Aws } from '#local/services/aws.ts';
import { type AttributeOfType, readTemplate } from '#local/template.ts';
import { callDirectly } from './direct.ts';
import { client } from './sdk.ts';

/** The functions by their names in the tests, with their names in the stack. */
const FUNCTIONS = {
  inbound: 'inbound',
  organizer: 'inbound',
  rsvp: 'rsvp',
  rounds: 'updatecancel',
  delivery: 'delivery',
  notice: 'delivery',
  headcount: 'headcount',
  feedback: 'feedback',
  changes: 'changes',
  later: 'changes',
  webhook: 'webhookcaller',
  api: 'api',
} as const;
/** A function of the tests. */
export type Actor = keyof typeof FUNCTIONS;

/** The names that the tests give the stack's resources. */
interface Names {
  readonly table: string;
  readonly bucket: string;
  readonly secret: string;
  readonly configurationSet: string;
  readonly eventsTopic: string;
}

/** The roles and policies of the functions. */
interface Acting {
  readonly authority: Authority;
  /** Returns the access key of a function's role. */
  key(actor: Actor): string;
}

/** Reads the stack's roles and policies. Returns null when the stack was not synthesized, as for the benches. */
export function readActing(names: Names): Acting | null {
  const assembly = process.env.STACK_ASSEMBLY;
  if (!assembly) return null;
  const template = readTemplate(assembly, named(names));
  const roles = template.ids('AWS::IAM::Role');
  return {
    authority: readAuthority(template),
    key: (actor) => {
      const role = roles.find((id) => plain(id) === `${FUNCTIONS[actor]}Role`);
      if (!role) throw new Error(`The stack has no role for ${actor}.`);
      return role;
    },
  };
}

/**
 * Returns the names of resources in the tests: queues are named by the functions they trigger, all others as in
 * `names`.
 */
function named({ table, bucket, secret, configurationSet, eventsTopic }: Names): AttributeOfType {
  const others = namesAt('http://127.0.0.1');
  return (type, id, attribute) => {
    const name = {
      'AWS::DynamoDB::Table': table,
      'AWS::S3::Bucket': bucket,
      'AWS::SQS::Queue': plain(id).replace('Queue', '').toLowerCase(),
      'AWS::SES::ConfigurationSet': configurationSet,
      'AWS::SNS::Topic': plain(id) === 'SendingEvents' ? eventsTopic : undefined,
    }[type];
    if (type === 'AWS::SecretsManager::Secret') return secret;
    return others(type, name ?? id, attribute);
  };
}

/** Returns a logical id without the hash at its end. */
function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}

const current = new AsyncLocalStorage<string>();

let serving: Aws | null = null;
/** The services that a client uses since its first call, by the configuration of the client. */
const known = new WeakMap<object, Aws | null>();

/** Runs work whose calls of AWS are signed with this access key. */
export function acting<T>(accessKey: string, work: () => T): T {
  return current.run(accessKey, work);
}

/** Makes clients that have no endpoint of their own call these services from their first call on. Returns a function that ends it. */
export function serve(aws: Aws): () => void {
  serving = aws;
  Object.assign(process.env, aws.env);
  return () => {
    if (serving === aws) serving = null;
  };
}

/** The key is looked up at every call, because expired credentials are not cached. */
const credentials = async () => ({
  accessKeyId: current.getStore() ?? OWNER_KEY,
  secretAccessKey: 'local',
  expiration: new Date(0),
});

const { send } = client;
client.send = async function (command, ...rest) {
  const { config } = this as { config: { credentials: unknown; endpoint?: unknown } };
  if (!known.has(config)) {
    const aws = config.endpoint ? null : serving;
    known.set(config, aws);
    if (aws) config.credentials = credentials;
  }
  const aws = process.env.WIRE === 'no' ? known.get(config) : null;
  return (
    (aws && callDirectly(aws, command, current.getStore() ?? OWNER_KEY)) ?? send.call(this, command, ...rest)
  );
};
