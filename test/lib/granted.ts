/** What the role of each function may do, and what the function does: which commands of the AWS SDK its bundle sends. */
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { buildSync } from 'esbuild';
import { ofType, plain, target } from './synth.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What the commands that go by another name than their IAM action need. */
const NEEDS: Readonly<Record<string, string>> = {
  BatchGetCommand: 'dynamodb:BatchGetItem',
  BatchWriteCommand: 'dynamodb:BatchWriteItem',
  DeleteCommand: 'dynamodb:DeleteItem',
  GetCommand: 'dynamodb:GetItem',
  PutCommand: 'dynamodb:PutItem',
  QueryCommand: 'dynamodb:Query',
  ScanCommand: 'dynamodb:Scan',
  UpdateCommand: 'dynamodb:UpdateItem',
  HeadObjectCommand: 's3:GetObject',
  ListObjectsV2Command: 's3:ListBucket',
  ListObjectVersionsCommand: 's3:ListBucketVersions',
  ChangeMessageVisibilityBatchCommand: 'sqs:ChangeMessageVisibility',
  SendMessageBatchCommand: 'sqs:SendMessage',
};
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html */
const PARTS_OF_TRANSACTIONS: Readonly<Record<string, string>> = {
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
};
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bUPDATE \\?"/, 'dynamodb:PartiQLUpdate'],
  [/\bINSERT INTO \\?"/, 'dynamodb:PartiQLInsert'],
];
const SERVICES: Readonly<Record<string, string>> = { 'secrets-manager': 'secretsmanager' };

/** Called by Lambda in the name of the function: for its log, and for each queue it is fed by. */
const OF_EVERY_FUNCTION = ['logs:CreateLogStream', 'logs:PutLogEvents'];
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaSQSQueueExecutionRole.html */
const OF_POLLERS = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];

/** By the folder of the function: our own code that esbuild keeps in its bundle, without what nobody calls. */
const CODE: ReadonlyMap<string, string> = new Map(
  buildSync({
    absWorkingDir: root,
    entryPoints: globSync('lambdas/*/index.ts', { cwd: root }),
    outdir: path.join(root, 'bundles'),
    bundle: true,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    write: false,
  }).outputFiles.map((file) => [path.basename(path.dirname(file.path)), file.text]),
);

/** IAM actions that the code of a function needs. */
export function neededBy(code: string): string[] {
  const packages = new Map(
    [...code.matchAll(/\bvar (\w+) = require\("@aws-sdk\/([\w-]+)"\)/g)].map(([, name, pack]) => [
      name,
      pack,
    ]),
  );
  const commands = [...code.matchAll(/\bnew (\w+)\.(\w+Command)\(([^;]*)/g)].flatMap(
    ([, module, command = '', argument = '']) => {
      const service = packages.get(module)?.replace(/^client-/, '') ?? String(module);
      return actionsOf(service, command, argument, code);
    },
  );
  // Without it S3 does not tell what is gone from what is forbidden.
  const asksWhatIsGone = code.includes('"NoSuchKey"') ? ['s3:ListBucket'] : [];
  return [...commands, ...asksWhatIsGone];
}

function actionsOf(service: string, command: string, argument: string, code: string): string[] {
  if (command === 'TransactWriteCommand')
    return Object.entries(PARTS_OF_TRANSACTIONS).flatMap(([part, action]) =>
      // Also where a variable has the part's name: `{ Update }`.
      new RegExp(`[{,]\\s*${part}\\s*[:,}]`).test(code) ? [action] : [],
    );
  if (command === 'BatchExecuteStatementCommand')
    return STATEMENTS.flatMap(([start, action]) => (start.test(code) ? [action] : []));
  if (command === 'DeleteObjectCommand' && /^[^)]*VersionId/.test(argument))
    return ['s3:DeleteObjectVersion'];
  return [NEEDS[command] ?? `${SERVICES[service] ?? service}:${command.replace(/Command$/, '')}`];
}

/** By the folder of the function: what it needs and what its role grants, each action once, in order. */
export function permissionsOf(template: Template): Map<string, { needed: string[]; granted: string[] }> {
  const fed = new Set(
    [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()].map(({ FunctionName }) =>
      target(FunctionName),
    ),
  );
  const granted = grantsByRole(template);
  return new Map(
    [...ofType(template, 'AWS::Lambda::Function')].map(([id, { Role }]) => {
      const name = plain(id);
      const folder = [...CODE.keys()].find((key) => key.replace('-', '') === name) ?? 'activate-rule-set';
      const needed = [
        ...neededBy(CODE.get(folder) ?? ''),
        ...OF_EVERY_FUNCTION,
        ...(fed.has(name) ? OF_POLLERS : []),
      ];
      return [folder, { needed: once(needed), granted: once(granted.get(target(Role)) ?? []) }];
    }),
  );
}

function grantsByRole(template: Template): Map<string, string[]> {
  const grants = new Map<string, string[]>();
  for (const { PolicyDocument, Roles } of ofType(template, 'AWS::IAM::Policy').values()) {
    const role = target(Roles[0]);
    for (const { Action } of PolicyDocument.Statement)
      grants.set(role, [...(grants.get(role) ?? []), ...[Action].flat()]);
  }
  return grants;
}

function once(actions: readonly string[]): string[] {
  return [...new Set(actions)].sort();
}
