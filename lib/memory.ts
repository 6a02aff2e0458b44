import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { INDEXES } from './indexes.ts';
import { accept } from './nag.ts';
import type { NodeLambda } from './node-lambda.ts';
import { addOutputs } from './outputs.ts';

/** What the storage needs. */
interface MemoryProps {
  /** How many days received mail is kept unchanged. */
  readonly mailDays: number;
}

/**
 * What a Lambda may do with items of the table: actions of DynamoDB. A transaction needs the action of each of its
 * parts, a batch of statements that of each of its statements.
 */
type ItemUse =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'PartiQLUpdate'
  | 'PartiQLInsert';

/** `mail/` is mail as received, `events/` the documents of events, and `lists/` the lists of people to invite. */
type Prefix = 'mail/create' | 'mail/rsvp' | 'mail/prove' | 'events' | 'lists';

/** What a Lambda may do with objects, by prefix. Default of each: nothing. */
interface ObjectUse {
  readonly reads: readonly Prefix[];
  /** Prefixes under which it must recognise that an object is gone. S3 says so only to callers who may list. */
  readonly finds?: readonly Prefix[];
  readonly writes?: readonly Prefix[];
  /** Prefixes under which it deletes objects permanently, with all their versions. */
  readonly erases?: readonly Prefix[];
}

/** Resources are deleted only when the deployment that creates them fails, while they are empty. */
const KEPT = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** Days that lists of people are kept: as long as their records in the table, see store/lists.ts. */
const LIST_DAYS = 30;

/**
 * Days for which DynamoDB can be restored to any moment. The bucket keeps old versions as long, so that both can be
 * restored to the same moment.
 */
const BACKUP_DAYS = 35;

/** Everything that is stored: the table, the bucket, and the signing keys. They stay when the stack is deleted. */
export class Memory extends Construct {
  readonly bucket: Bucket;
  private readonly table: Table;
  private readonly keys: Secret;

  constructor(scope: Construct, id: string, { mailDays }: MemoryProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      timeToLiveAttribute: 'expiresAt',
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: BACKUP_DAYS,
      },
      removalPolicy: KEPT,
    });
    for (const { name, sortKey, attributes } of INDEXES)
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name: 'pk', type: AttributeType.STRING },
        sortKey: { name: sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...attributes],
      });
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [
        {
          id: 'mail-to-the-probe-expires',
          prefix: 'mail/prove/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
        { id: 'received-mail-expires', prefix: 'mail/', expiration: Duration.days(mailDays) },
        { id: 'lists-expire', prefix: 'lists/', expiration: Duration.days(LIST_DAYS) },
        {
          id: 'earlier-versions-expire',
          noncurrentVersionExpiration: Duration.days(BACKUP_DAYS),
          expiredObjectDeleteMarker: true,
        },
        { id: 'broken-uploads-expire', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      removalPolicy: KEPT,
    });
    this.keys = new Secret(this, 'SigningKeys', {
      description: 'Keys that sign reply tokens and codes, by number; the highest signs, all verify',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: '1',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: KEPT,
    });
    addOutputs(this, {
      TableName: this.table.tableName,
      BucketName: this.bucket.bucketName,
      SigningKeysArn: this.keys.secretArn,
    });
    this.explain();
  }

  /** Returns the write units that were consumed: those of the table, and those of each index. */
  writeUnits(): Metric[] {
    return this.dimensions().map((dimensionsMap) =>
      this.table.metricConsumedWriteCapacityUnits({ statistic: Stats.SUM, dimensionsMap }),
    );
  }

  /** Returns the read units that were consumed: those of the table, and those of each index. */
  readUnits(): Metric[] {
    return this.dimensions().map((dimensionsMap) =>
      this.table.metricConsumedReadCapacityUnits({ statistic: Stats.SUM, dimensionsMap }),
    );
  }

  /** CloudWatch counts an index apart from its table. */
  private dimensions(): Record<string, string>[] {
    const { tableName: TableName } = this.table;
    return [{ TableName }, ...INDEXES.map(({ name }) => ({ TableName, GlobalSecondaryIndexName: name }))];
  }

  /** Lets a Lambda use items of the table (TABLE_NAME). No Lambda may scan it. */
  grantTable(lambda: NodeLambda, ...uses: ItemUse[]): void {
    lambda.addEnvironment('TABLE_NAME', this.table.tableName);
    const actions = uses.map((use) => `dynamodb:${use}`);
    lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [this.table.tableArn] }));
  }

  /** Lets a Lambda read the indexes of the table. */
  grantIndexes(lambda: NodeLambda): void {
    const resources = INDEXES.map(({ name }) => `${this.table.tableArn}/index/${name}`);
    lambda.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources }));
  }

  /** Lets Lambdas read the signing keys (SIGNING_KEYS_ARN). */
  grantKeys(...lambdas: NodeLambda[]): void {
    for (const lambda of lambdas) {
      lambda.addEnvironment('SIGNING_KEYS_ARN', this.keys.secretArn);
      lambda.addToRolePolicy(
        new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.keys.secretArn] }),
      );
    }
  }

  /** Lets a Lambda use objects under prefixes (MAIL_BUCKET). */
  grantObjects(lambda: NodeLambda, { reads, finds = [], writes = [], erases = [] }: ObjectUse): void {
    lambda.addEnvironment('MAIL_BUCKET', this.bucket.bucketName);
    for (const [action, prefixes] of [
      ['s3:GetObject', reads],
      ['s3:PutObject', writes],
      ['s3:DeleteObjectVersion', erases],
    ] as const) {
      if (prefixes.length === 0) continue;
      const resources = prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}/*`));
      lambda.addToRolePolicy(new PolicyStatement({ actions: [action], resources }));
    }
    for (const [action, prefixes] of [
      ['s3:ListBucket', finds],
      ['s3:ListBucketVersions', erases],
    ] as const) {
      if (prefixes.length === 0) continue;
      // The key of an object that is asked for is a prefix too.
      const conditions = { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}/*`) } };
      lambda.addToRolePolicy(
        new PolicyStatement({ actions: [action], resources: [this.bucket.bucketArn], conditions }),
      );
    }
  }

  private explain(): void {
    accept(this.bucket, {
      S1: 'Only SES and our Lambdas reach the bucket; an access log would be a second store of the same keys.',
    });
    accept(this.keys, {
      SMG4: 'A reply may come years later: old keys verify without end. A new one is added under the next number.',
    });
    const stack = Stack.of(this);
    const bucket = stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    const reason = 'Objects get their keys as mail comes in: a prefix is the narrowest grant there is.';
    accept(stack, {
      [`IAM5[Resource::<${bucket}.Arn>/mail/create/*]`]: reason,
      [`IAM5[Resource::<${bucket}.Arn>/events/*]`]: reason,
      [`IAM5[Resource::<${bucket}.Arn>/lists/*]`]: reason,
      [`IAM5[Resource::<${bucket}.Arn>/mail/rsvp/*]`]: reason,
      [`IAM5[Resource::<${bucket}.Arn>/mail/prove/*]`]: reason,
    });
  }
}
