/** The policies of the stack, read from its template, and what they allow. */
import * as z from 'zod';
import { keyArn, nameIn, queueArn, roleArn, topicArn } from '../names.ts';
import { ACCOUNT, REGION } from '../region.ts';
import type { Template } from '../template.ts';
import { refusal } from './decide.ts';
import { type Access, type Principal, readPolicy, type Statement } from './policy.ts';

/** Answers who a caller is and what they may do. */
export interface Authority {
  /** Returns the owner of an access key; undefined when nobody has it. */
  principalOf(accessKey: string): Principal | undefined;
  /** Returns why an access is refused, in AWS's words; undefined when it is allowed. */
  refusal(principal: Principal, access: Access): string | undefined;
}

/** The access key of the account's owner, for tools and tests. */
export const OWNER_KEY = 'local';

const OWNER: Principal = { kind: 'owner' };

/** The authority before a stack is read: there is only the owner, who may do anything. */
export const NO_POLICIES: Authority = {
  principalOf: (accessKey) => (accessKey === OWNER_KEY ? OWNER : undefined),
  refusal: () => undefined,
};

/** A service of AWS that acts on behalf of a resource of this account. */
export interface ServiceCaller {
  /** The service, such as `ses.amazonaws.com`. */
  readonly service: string;
  /** ARN of the resource on whose behalf it acts. */
  readonly for: string;
}

/** Returns SES, acting on behalf of a resource of its own, such as `configuration-set/name`. */
export function sesFor(resource: string): ServiceCaller {
  return { service: 'ses.amazonaws.com', for: `arn:aws:ses:${REGION}:${ACCOUNT}:${resource}` };
}

/** Returns why a service may not do something; undefined when it may. */
export function serviceRefusal(
  authority: Authority,
  { service, for: sourceArn }: ServiceCaller,
  action: string,
  resource: string,
): string | undefined {
  const keys = {
    'aws:securetransport': 'true',
    'aws:sourceaccount': ACCOUNT,
    'aws:sourceowner': ACCOUNT,
    'aws:sourcearn': sourceArn,
  };
  return authority.refusal({ kind: 'service', name: service }, { action, resource, keys });
}

/**
 * The policy of a topic that was not given one: https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
 */
const DEFAULT_TOPIC_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: 'sns:Publish',
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceOwner': ACCOUNT } },
    },
  ],
};

const rolePolicySchema = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.string()).default([]) });
const roleSchema = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.unknown() })).default([]),
});
const topicPolicySchema = z.object({ PolicyDocument: z.unknown(), Topics: z.array(z.string()) });
const queuePolicySchema = z.object({ PolicyDocument: z.unknown(), Queues: z.array(z.string()) });
const bucketPolicySchema = z.object({ PolicyDocument: z.unknown(), Bucket: z.string() });
const keySchema = z.object({ KeyPolicy: z.unknown() });

/**
 * Reads every policy of the template: of roles, topics, queues, buckets and keys. Policies that AWS manages grant
 * nothing here.
 * @throws CodedError `policy-unknown` when a policy has an element that is not supported
 */
export function readAuthority(template: Template): Authority {
  const roles = new Map<string, Statement[]>();
  for (const { id, Policies } of template.all('AWS::IAM::Role', roleSchema)) {
    roles.set(
      id,
      Policies.flatMap(({ PolicyDocument }) => readPolicy(PolicyDocument, id)),
    );
  }
  for (const { id, PolicyDocument, Roles } of template.all('AWS::IAM::Policy', rolePolicySchema)) {
    const statements = readPolicy(PolicyDocument, id);
    for (const role of Roles) roles.get(role)?.push(...statements);
  }
  const resources = readResourcePolicies(template);
  const keyOf = readTopicKeys(template);
  const alone: Authority['refusal'] = (principal, access) => {
    const identity = principal.kind === 'role' ? (roles.get(nameIn(principal.arn)) ?? []) : [];
    return refusal(principal, access, identity, resources(access.resource));
  };
  return {
    principalOf: (accessKey) => {
      if (accessKey === OWNER_KEY) return OWNER;
      return roles.has(accessKey) ? { kind: 'role', arn: roleArn(accessKey) } : undefined;
    },
    refusal: (principal, access) => {
      const refused = alone(principal, access);
      const key = access.action === 'sns:Publish' ? keyOf(access.resource) : undefined;
      if (refused || !key) return refused;
      return KEY_USES.map((action) => alone(principal, { ...access, action, resource: key })).find(Boolean);
    },
  };
}

/**
 * The actions on a topic's key that publishing to an encrypted topic needs:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
const KEY_USES = ['kms:GenerateDataKey', 'kms:Decrypt'];

const topicSchema = z.object({ KmsMasterKeyId: z.string().optional() });

/**
 * Returns the ARN of the key that encrypts a topic. The policy of AWS's own key for SNS allows no other service to use
 * it.
 */
function readTopicKeys(template: Template): (topicArn: string) => string | undefined {
  const keys = new Map(
    template
      .all('AWS::SNS::Topic', topicSchema)
      .map(({ id, KmsMasterKeyId }) => [topicArn(id), KmsMasterKeyId && keyArn(nameIn(KmsMasterKeyId))]),
  );
  return (arn) => keys.get(arn);
}

/** Returns the statements of a resource's own policy, by its ARN; those of a bucket also by the ARNs of its objects. */
function readResourcePolicies(template: Template): (arn: string) => readonly Statement[] {
  const known = new Map<string, Statement[]>();
  const add = (arn: string, document: unknown, id: string) =>
    known.set(arn, [...(known.get(arn) ?? []), ...readPolicy(document, id)]);
  for (const { id, PolicyDocument, Topics } of template.all('AWS::SNS::TopicPolicy', topicPolicySchema)) {
    for (const arn of Topics) add(arn, PolicyDocument, id);
  }
  for (const { id, PolicyDocument, Queues } of template.all('AWS::SQS::QueuePolicy', queuePolicySchema)) {
    for (const url of Queues) add(queueArn(nameIn(url)), PolicyDocument, id);
  }
  for (const { id, PolicyDocument, Bucket } of template.all('AWS::S3::BucketPolicy', bucketPolicySchema)) {
    add(`arn:aws:s3:::${Bucket}`, PolicyDocument, id);
  }
  for (const { id, KeyPolicy } of template.all('AWS::KMS::Key', keySchema)) {
    add(keyArn(id), KeyPolicy, id);
  }
  const topicDefault = readPolicy(DEFAULT_TOPIC_POLICY, 'topics');
  return (arn) => {
    const bucket = arn.startsWith('arn:aws:s3:::') ? arn.split('/')[0] : undefined;
    return known.get(bucket ?? arn) ?? (arn.startsWith('arn:aws:sns:') ? topicDefault : []);
  };
}
