/**
 * An AWS account as the operator's commands see it, in this process: our stack deployed in it as it is synthesized, all
 * well. A test changes `state` to plant a fault. Wire formats are those of the services' API references.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, readBody } from '#local/services/http.ts';
import type { Resolver } from '#operator/doctor/dns.ts';
import { LAYOUT } from '#store/layout.ts';
import { ofType, type Properties, plain, synthesize } from '../lib/synth.ts';

export const ACCOUNT_REGION = 'eu-west-1';
export const ACCOUNT_DOMAIN = 'invites.test';
const NUMBER = '123456789012';

interface Message {
  readonly id: string;
  readonly body: string;
  readonly sentAt: number;
  receives: number;
  hidden: boolean;
}

export interface AccountState {
  stackStatus: string;
  outputs: Record<string, string>;
  identity: {
    VerifiedForSendingStatus: boolean;
    DkimAttributes: { SigningEnabled: boolean; Status: string; Tokens: string[] };
    MailFromAttributes: { MailFromDomain: string; MailFromDomainStatus: string };
  } | null;
  account: {
    ProductionAccessEnabled: boolean;
    SendingEnabled: boolean;
    EnforcementStatus: string;
    SendQuota: { Max24HourSend: number; MaxSendRate: number; SentLast24Hours: number };
  };
  suppressed: string[];
  activeRuleSet: string | null;
  /** Recipients and bucket of the active rules. */
  rules: { recipient: string; bucket: string; enabled: boolean }[];
  concurrency: number;
  /** State of the trigger, by queue. */
  triggers: Record<string, string>;
  /** By topic: protocol and whether it is confirmed. */
  subscriptions: Record<string, { protocol: string; confirmed: boolean }[]>;
  topicPolicy: object;
  alarms: Record<string, { state: string; enabled: boolean; description: string }>;
  /** Whether CloudWatch can publish to the topic, whatever its policy says: its key may forbid it. */
  alarmsArrive: boolean;
  deadLetters: Record<string, Message[]>;
  /** Lines of the log of every function. */
  log: string[];
  mx: Record<string, string[]>;
  txt: Record<string, string[]>;
  cname: Record<string, string[]>;
  /** That the table was written in. */
  layout: number;
  /** How far the clock of the API is ahead, milliseconds. */
  clock: number;
  /** Operations that these credentials may not call. */
  forbidden: string[];
}

export interface Account {
  readonly url: string;
  /** Points the AWS SDK at it. */
  readonly env: Readonly<Record<string, string>>;
  state: AccountState;
  /** Operations called since the last reset. */
  readonly calls: string[];
  readonly resolver: Resolver;
  /** All well again. */
  reset(): void;
  close(): Promise<void>;
}

const template = synthesize({ operatorEmail: 'ops@example.com' });
const all = Object.entries(template.toJSON().Resources as Record<string, { Type: string }>);
const arn = (service: string, rest: string) => `arn:aws:${service}:${ACCOUNT_REGION}:${NUMBER}:${rest}`;

/** How `Ref` names a resource in this account. */
function physicalId(url: string, id: string, type: string): string {
  if (type === 'AWS::SQS::Queue') return `${url}/${NUMBER}/${id}`;
  if (type === 'AWS::SNS::Topic') return arn('sns', id);
  if (type === 'AWS::CloudWatch::Alarm') return `Yesmaybe-${id}`;
  return type === 'AWS::S3::Bucket' ? id.toLowerCase() : id;
}

const idOf = (type: string, name: string) =>
  all.find(([id, resource]) => resource.Type === type && plain(id) === name)?.[0] ?? '';
const BUCKET = idOf('AWS::S3::Bucket', 'MemoryBucket').toLowerCase();
const ALARM_TOPIC = arn('sns', idOf('AWS::SNS::Topic', 'OperatorsTopic'));
const queues = ofType(template, 'AWS::SQS::Queue');
const mappings = [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()];
const refOf = (value: Properties): string => value?.Ref ?? value?.['Fn::GetAtt']?.[0] ?? '';

function healthy(url: string): AccountState {
  const names = (type: string) => all.filter(([, resource]) => resource.Type === type).map(([id]) => id);
  const topics = ofType(template, 'AWS::SNS::Subscription');
  const policies = [...ofType(template, 'AWS::SNS::TopicPolicy').values()];
  const tokens = ['aaa', 'bbb', 'ccc'];
  return {
    stackStatus: 'UPDATE_COMPLETE',
    outputs: {
      PublicUrl: url,
      ReceiptRuleSet: idOf('AWS::SES::ReceiptRuleSet', 'ReceivingRuleSet'),
      CreateAddress: `create@${ACCOUNT_DOMAIN}`,
      CodeVersion: '0123456789ab',
    },
    identity: {
      VerifiedForSendingStatus: true,
      DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS', Tokens: tokens },
      MailFromAttributes: { MailFromDomain: `bounce.${ACCOUNT_DOMAIN}`, MailFromDomainStatus: 'SUCCESS' },
    },
    account: {
      ProductionAccessEnabled: true,
      SendingEnabled: true,
      EnforcementStatus: 'HEALTHY',
      SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 120 },
    },
    suppressed: [],
    activeRuleSet: idOf('AWS::SES::ReceiptRuleSet', 'ReceivingRuleSet'),
    rules: [...ofType(template, 'AWS::SES::ReceiptRule').values()].map(({ Rule }) => ({
      recipient: Rule.Recipients[0],
      bucket: refOf(Rule.Actions[0].S3Action.BucketName).toLowerCase(),
      enabled: Rule.Enabled,
    })),
    concurrency: 1000,
    triggers: Object.fromEntries([...queues.keys()].map((id) => [plain(id), 'Enabled'])),
    subscriptions: Object.fromEntries(
      names('AWS::SNS::Topic').map((id) => [
        plain(id),
        [...topics.values()]
          .filter(({ TopicArn }) => refOf(TopicArn) === id)
          .map(({ Protocol }) => ({ protocol: Protocol, confirmed: true })),
      ]),
    ),
    topicPolicy: policies.find(({ Topics }) => plain(refOf(Topics[0])) === 'OperatorsTopic')?.PolicyDocument,
    alarms: Object.fromEntries(
      [...ofType(template, 'AWS::CloudWatch::Alarm')].map(([id, { AlarmDescription }]) => [
        `Yesmaybe-${id}`,
        { state: 'OK', enabled: true, description: AlarmDescription },
      ]),
    ),
    alarmsArrive: true,
    deadLetters: {},
    log: [],
    mx: {
      [ACCOUNT_DOMAIN]: [`inbound-smtp.${ACCOUNT_REGION}.amazonaws.com`],
      [`bounce.${ACCOUNT_DOMAIN}`]: [`feedback-smtp.${ACCOUNT_REGION}.amazonses.com`],
    },
    txt: {
      [`_dmarc.${ACCOUNT_DOMAIN}`]: ['v=DMARC1; p=quarantine'],
      [`bounce.${ACCOUNT_DOMAIN}`]: ['v=spf1 include:amazonses.com ~all'],
    },
    cname: Object.fromEntries(
      tokens.map((token) => [`${token}._domainkey.${ACCOUNT_DOMAIN}`, [`${token}.dkim.amazonses.com`]]),
    ),
    layout: LAYOUT,
    clock: 0,
    forbidden: [],
  };
}

class Refused extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export async function openAccount(): Promise<Account> {
  const calls: string[] = [];
  let history: { name: string; summary: string; at: number }[] = [];
  let tasks: Record<string, { Status: string; ApproximateNumberOfMessagesMoved: number }[]> = {};
  const http = await listen(serve);
  const state = (): AccountState => account.state;

  const call = (operation: string): void => {
    calls.push(operation);
    if (state().forbidden.includes(operation))
      throw new Refused('AccessDenied', `You are not authorized to perform ${operation}`, 403);
  };

  /** Query protocol: XML. */
  const query: Record<string, (form: URLSearchParams) => string> = {
    DescribeStacks: (form) => {
      if (form.get('StackName') !== 'Yesmaybe') throw new Refused('ValidationError', 'Stack does not exist');
      const outputs = Object.entries(state().outputs)
        .map(
          ([key, value]) =>
            `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
        )
        .join('');
      return `<Stacks><member><StackName>Yesmaybe</StackName><StackStatus>${state().stackStatus}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs>${outputs}</Outputs></member></Stacks>`;
    },
    ListStackResources: (form) => {
      const from = Number(form.get('NextToken') ?? 0);
      const page = all
        .slice(from, from + 100)
        .map(
          ([id, { Type }]) =>
            `<member><LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${physicalId(http.url, id, Type)}</PhysicalResourceId><ResourceType>${Type}</ResourceType></member>`,
        );
      const next = from + 100 < all.length ? `<NextToken>${from + 100}</NextToken>` : '';
      return `<StackResourceSummaries>${page.join('')}</StackResourceSummaries>${next}`;
    },
    DescribeActiveReceiptRuleSet: () => {
      const { activeRuleSet, rules } = state();
      if (activeRuleSet === null) return '';
      const members = rules.map(
        ({ recipient, bucket, enabled }, index) =>
          `<member><Name>rule${index}</Name><Enabled>${enabled}</Enabled><Recipients><member>${recipient}</member></Recipients><Actions><member><S3Action><BucketName>${bucket}</BucketName></S3Action></member></Actions></member>`,
      );
      return `<Metadata><Name>${activeRuleSet}</Name></Metadata><Rules>${members.join('')}</Rules>`;
    },
    ListSubscriptionsByTopic: (form) => {
      const topic = plain(form.get('TopicArn')?.split(':').at(-1) ?? '');
      const members = (state().subscriptions[topic] ?? []).map(
        ({ protocol, confirmed }, index) =>
          `<member><SubscriptionArn>${confirmed ? arn('sns', `${topic}:${index}`) : 'PendingConfirmation'}</SubscriptionArn><Protocol>${protocol}</Protocol><Endpoint>x</Endpoint></member>`,
      );
      return `<Subscriptions>${members.join('')}</Subscriptions>`;
    },
    GetTopicAttributes: () => {
      const policy = JSON.stringify(state().topicPolicy).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<Attributes><entry><key>Policy</key><value>${policy}</value></entry></Attributes>`;
    },
  };

  const messagesOf = (queueUrl: string): Message[] =>
    state().deadLetters[plain(queueUrl.split('/').at(-1) ?? '')] ?? [];
  const sourceOf = (deadArn: string) => plain(deadArn.split(':').at(-1) ?? '');

  /** JSON protocols. */
  const json: Record<string, (body: Properties) => unknown> = {
    GetQueueAttributes: ({ QueueUrl }) => {
      const id = QueueUrl.split('/').at(-1) as string;
      const redrive = queues.get(id).RedrivePolicy;
      const dead = redrive && refOf(redrive.deadLetterTargetArn);
      return {
        Attributes: {
          QueueArn: arn('sqs', id),
          ApproximateNumberOfMessages: String(messagesOf(QueueUrl).length),
          ...(dead && {
            RedrivePolicy: JSON.stringify({
              deadLetterTargetArn: arn('sqs', dead),
              maxReceiveCount: redrive.maxReceiveCount,
            }),
          }),
        },
      };
    },
    ReceiveMessage: ({ QueueUrl, MaxNumberOfMessages }) => ({
      Messages: messagesOf(QueueUrl)
        .filter(({ hidden }) => !hidden)
        .slice(0, MaxNumberOfMessages)
        .map((message) => {
          Object.assign(message, { hidden: true, receives: message.receives + 1 });
          return {
            MessageId: message.id,
            ReceiptHandle: message.id,
            Body: message.body,
            MD5OfBody: createHash('md5').update(message.body).digest('hex'),
            Attributes: {
              SentTimestamp: String(message.sentAt),
              ApproximateReceiveCount: String(message.receives),
            },
          };
        }),
    }),
    ChangeMessageVisibility: ({ QueueUrl, ReceiptHandle }) => {
      const message = messagesOf(QueueUrl).find(({ id }) => id === ReceiptHandle);
      if (message) message.hidden = false;
      return {};
    },
    ListMessageMoveTasks: ({ SourceArn }) => ({ Results: tasks[SourceArn] ?? [] }),
    StartMessageMoveTask: ({ SourceArn }) => {
      if (tasks[SourceArn]?.[0]?.Status === 'RUNNING')
        throw new Refused('UnsupportedOperation', 'One is running.');
      const moved = (state().deadLetters[sourceOf(SourceArn)] ?? []).filter(({ hidden }) => !hidden);
      state().deadLetters[sourceOf(SourceArn)] = [];
      tasks[SourceArn] = [
        { Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: moved.length },
        ...(tasks[SourceArn] ?? []),
      ];
      return { TaskHandle: 'task' };
    },
    DescribeAlarms: ({ AlarmNames }) => ({
      MetricAlarms: (AlarmNames as string[]).flatMap((name) => {
        const alarm = state().alarms[name];
        return alarm
          ? [
              {
                AlarmName: name,
                AlarmDescription: alarm.description,
                StateValue: alarm.state,
                ActionsEnabled: alarm.enabled,
                AlarmActions: [ALARM_TOPIC],
              },
            ]
          : [];
      }),
    }),
    SetAlarmState: ({ AlarmName, StateValue }) => {
      const alarm = state().alarms[AlarmName];
      if (!alarm) throw new Refused('ResourceNotFound', 'No such alarm');
      alarm.state = StateValue;
      const summary = state().alarmsArrive ? 'Successfully executed' : 'Failed to execute';
      history.push({ name: AlarmName, summary: `${summary} action ${ALARM_TOPIC}`, at: Date.now() });
      return {};
    },
    DescribeAlarmHistory: ({ AlarmName }) => ({
      AlarmHistoryItems: history
        .filter(({ name }) => name === AlarmName)
        .map(({ summary, at }) => ({
          HistoryItemType: 'Action',
          HistorySummary: summary,
          Timestamp: at / 1000,
        })),
    }),
    GetItem: () => ({ Item: { layout: { N: String(state().layout) } } }),
    FilterLogEvents: ({ startTime }) => ({
      events: state().log.map((message) => ({ message, timestamp: startTime })),
    }),
  };

  /** REST with JSON. */
  const rest = (path: string, search: URLSearchParams): [operation: string, answer: () => unknown] | null => {
    const last = decodeURIComponent(path.split('/').at(-1) ?? '');
    if (path.includes('/account-settings'))
      return ['GetAccountSettings', () => ({ AccountLimit: { ConcurrentExecutions: state().concurrency } })];
    if (path.includes('/event-source-mappings'))
      return [
        'ListEventSourceMappings',
        () => ({ EventSourceMappings: triggersOf(search.get('EventSourceArn') ?? '') }),
      ];
    if (path.endsWith('/configuration'))
      return ['GetFunctionConfiguration', () => ({ LoggingConfig: { LogGroup: 'its-log' } })];
    if (path === '/v2/email/account') return ['GetAccount', () => state().account];
    if (path.startsWith('/v2/email/identities/'))
      return ['GetEmailIdentity', () => known(state().identity, 'identity')];
    if (path.startsWith('/v2/email/suppression/addresses/'))
      return [
        'GetSuppressedDestination',
        () => ({
          SuppressedDestination: {
            EmailAddress: known(state().suppressed.find((one) => one === last) ?? null, 'address'),
            Reason: 'BOUNCE',
            LastUpdateTime: 1,
          },
        }),
      ];
    return null;
  };
  const triggersOf = (queueArn: string) =>
    mappings
      .filter(({ EventSourceArn }) => arn('sqs', refOf(EventSourceArn)) === queueArn)
      .map(({ FunctionName, EventSourceArn, ScalingConfig }) => ({
        UUID: `uuid-of-${plain(refOf(EventSourceArn))}`,
        FunctionArn: arn('lambda', `function:${refOf(FunctionName)}`),
        State: state().triggers[plain(refOf(EventSourceArn))],
        ScalingConfig,
      }));
  const known = <Value>(value: Value | null, what: string): Value => {
    if (value !== null) return value;
    throw new Refused('NotFoundException', `No such ${what}`, 404);
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', http.url);
    const body = (await readBody(request)).toString();
    const target = request.headers['x-amz-target'];
    const send = (status: number, type: string, text: string) =>
      void response.writeHead(status, { 'content-type': type }).end(text);
    if (pathname === '/v1/event') {
      response.setHeader('date', new Date(Date.now() + state().clock).toUTCString());
      return send(401, 'application/problem+json', '{"code":"code-missing"}');
    }
    try {
      if (target) {
        const operation = String(target).split('.')[1] ?? '';
        call(operation);
        const perform = json[operation];
        if (!perform) throw new Refused('UnknownOperationException', operation);
        return send(200, 'application/x-amz-json-1.0', JSON.stringify(perform(JSON.parse(body))));
      }
      const found = rest(pathname, searchParams);
      if (found) {
        call(found[0]);
        return send(200, 'application/json', JSON.stringify(found[1]()));
      }
      const form = new URLSearchParams(body);
      const action = form.get('Action') ?? '';
      call(action);
      const perform = query[action];
      if (!perform) throw new Refused('InvalidAction', `${request.method} ${pathname} ${action}`);
      const result = `<${action}Result>${perform(form)}</${action}Result>`;
      send(200, 'text/xml', `<${action}Response>${result}</${action}Response>`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, message, status } = error;
      if (body.startsWith('Action=') || body.includes('&Action='))
        return send(
          status,
          'text/xml',
          `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
        );
      response.setHeader('x-amzn-errortype', code);
      send(status, 'application/json', JSON.stringify({ __type: code, message }));
    }
  }

  const lookUp = (kind: 'mx' | 'txt' | 'cname', name: string): string[] => {
    const found = state()[kind][name];
    if (found) return found;
    throw Object.assign(new Error(`query ${name}`), { code: 'ENOTFOUND' });
  };
  const account: Account = {
    url: http.url,
    env: {
      AWS_REGION: ACCOUNT_REGION,
      AWS_ACCESS_KEY_ID: 'operator',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL: http.url,
    },
    state: healthy(http.url),
    calls,
    resolver: {
      resolveMx: async (name) => lookUp('mx', name).map((exchange) => ({ exchange, priority: 10 })),
      resolveTxt: async (name) => lookUp('txt', name).map((text) => [text]),
      resolveCname: async (name) => lookUp('cname', name),
    },
    reset: () => {
      account.state = healthy(http.url);
      calls.length = 0;
      history = [];
      tasks = {};
    },
    close: http.close,
  };
  return account;
}

export { BUCKET };
