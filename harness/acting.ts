/**
 * In whose name the functions of the tests call AWS: each as its role in the stack, so that the embedded services refuse
 * what its policies do not allow.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Authority, OWNER_KEY, readAuthority } from '#local/access/authority.ts';
import { namesAt } from '#local/names.ts';
import { type AttributeOfType, readTemplate } from '#local/template.ts';
import { client } from './sdk.ts';

/** Functions by what the tests call them, and what the stack does. */
const FUNCTIONS = {
  inbound: 'inbound',
  organizer: 'inbound',
  rsvp: 'rsvp',
  rounds: 'updatecancel',
  delivery: 'delivery',
  notice: 'delivery',
  headcount: 'headcount',
  feedback: 'feedback',
  api: 'api',
} as const;
export type Actor = keyof typeof FUNCTIONS;

/** What the tests call the stack's resources. */
interface Names {
  readonly table: string;
  readonly bucket: string;
  readonly secret: string;
  readonly configurationSet: string;
  readonly eventsTopic: string;
}

interface Acting {
  readonly authority: Authority;
  /** Access key of a function's role. */
  key(actor: Actor): string;
}

/** The stack's roles and policies; null where nobody has synthesized it, as for the benches. */
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

/** Resources under the tests' names: queues by the functions they feed, all else as `names` says. */
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

/** Logical id without the hash at its end. */
function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}

const current = new AsyncLocalStorage<string>();
const known = new WeakSet<object>();

/** Whoever calls AWS within signs with this access key. */
export function acting<T>(accessKey: string, work: () => T): T {
  return current.run(accessKey, work);
}

/** Asked at every call: what has expired is not kept. */
const credentials = async () => ({
  accessKeyId: current.getStore() ?? OWNER_KEY,
  secretAccessKey: 'local',
  expiration: new Date(0),
});

const { send } = client;
client.send = async function (command, ...rest) {
  const { config } = this as { config: { credentials: unknown } };
  if (!known.has(config)) {
    known.add(config);
    config.credentials = credentials;
  }
  return send.call(this, command, ...rest);
};
