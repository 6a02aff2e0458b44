import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  LambdaRestApi,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseTransferMode,
  ResponseType,
} from 'aws-cdk-lib/aws-apigateway';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { GATEWAY_PROBLEMS } from '#lambdas/api/gateway-problems.ts';
import type { Dns } from './dns.ts';
import { accept } from './nag.ts';
import type { NodeLambda } from './node-lambda.ts';
import type { Operators } from './operators.ts';
import { addOutputs } from './outputs.ts';
import { WebDomain } from './web-domain.ts';

/** What the API needs. */
interface ApiProps {
  /** Handles every request. */
  readonly lambda: NodeLambda;
  /** Requests per second above which API Gateway answers 429. */
  readonly requestsPerSecond: number;
  /** The most requests in one burst. */
  readonly requestsBurst: number;
  /** Host name of the pages and the API. Default: the one that API Gateway gives, with a stage. */
  readonly webDomain?: string | undefined;
  /** ARN of a certificate for `webDomain`. Default: one is made in the hosted zone. */
  readonly certificate?: string | undefined;
  /** Creates the records of `webDomain`. */
  readonly dns: Dns;
  /** How long the access log is kept. */
  readonly logDays: RetentionDays;
  /** They get the alarm when the API fails. */
  readonly operators: Operators;
}

const stageName = 'live';

/** The REST API and the pages. API Gateway passes every path and method to one Lambda and streams its answer. */
export class Api extends Construct {
  /** Base address, without a trailing slash. */
  readonly publicUrl: string;
  private readonly api: LambdaRestApi;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const api = this.createApi(props);
    this.api = api;
    const { region, urlSuffix } = Stack.of(this);
    const { webDomain: name, certificate, dns } = props;
    const host = `${api.restApiId}.execute-api.${region}.${urlSuffix}`;
    // The first address keeps working, for links in mails that were sent before `webDomain` was set.
    this.publicUrl = name ? `https://${name}` : `https://${host}/${stageName}`;
    if (name) new WebDomain(this, 'WebDomain', { name, certificate, dns, api });
    for (const { response, retryAfter, ...problem } of GATEWAY_PROBLEMS) {
      api.addGatewayResponse(problem.code, {
        type: ResponseType.of(response),
        statusCode: String(problem.status),
        responseHeaders: {
          'Access-Control-Allow-Origin': "'*'",
          'Cache-Control': "'no-store'",
          'Content-Type': "'application/problem+json'",
          ...(retryAfter ? { 'Retry-After': `'${retryAfter}'` } : {}),
        },
        templates: {
          'application/json': JSON.stringify({ type: `${this.publicUrl}/docs#${problem.code}`, ...problem }),
        },
      });
    }
    props.operators.alarm(this, 'Failing', {
      metric: this.failures(),
      above: 5,
      says: 'The API answered more than 5 requests in 5 minutes with an error of its own.',
      section: 'api-errors',
    });
    accept(api, reasons);
  }

  /** Passes the base address to Lambdas (PUBLIC_URL), for links in the mail they send. */
  grantUrl(...lambdas: NodeLambda[]): void {
    for (const lambda of lambdas) lambda.addEnvironment('PUBLIC_URL', this.publicUrl);
  }

  /** Returns the number of requests in 5 minutes. */
  requests(): Metric {
    return this.api.metricCount({ statistic: Stats.SUM });
  }

  /** Returns the number of requests in 5 minutes that failed because of us. */
  failures(): Metric {
    return this.api.metricServerError({ statistic: Stats.SUM });
  }

  /** Returns the milliseconds within which 99 of 100 requests were answered. */
  latency(): Metric {
    return this.api.metricLatency({ statistic: Stats.percentile(99) });
  }

  private createApi({ lambda, requestsPerSecond, requestsBurst, logDays }: ApiProps): LambdaRestApi {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    addOutputs(this, { ApiAccessLog: accessLog.logGroupName });
    return new LambdaRestApi(this, 'Rest', {
      handler: lambda,
      // CloudWatch sums up the metrics of all APIs with the same name.
      restApiName: Stack.of(this).stackName,
      // What is passed on as text loses octets that are not UTF-8: a file would be damaged on the way to the Lambda, and the
      // Lambda could not refuse such JSON.
      binaryMediaTypes: ['multipart/form-data', 'application/json'],
      description: 'Invites by API, results, and the pages',
      endpointTypes: [EndpointType.REGIONAL],
      integrationOptions: {
        responseTransferMode: ResponseTransferMode.STREAM,
        // The answer is streamed for as long as the Lambda may run.
        timeout: lambda.timeout,
        allowTestInvoke: false,
      },
      // API Gateway writes logs only with a role that belongs to the whole account. Others may use it, so it is kept.
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName,
        throttlingRateLimit: requestsPerSecond,
        throttlingBurstLimit: requestsBurst,
        loggingLevel: MethodLoggingLevel.OFF,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat,
      },
    });
  }
}

/**
 * The log contains no path, query or address of the caller, because these may hold tokens. `resourcePath` is only
 * `/{proxy+}`.
 */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    method: AccessLogField.contextHttpMethod(),
    resource: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    octets: AccessLogField.contextResponseLength(),
    milliseconds: AccessLogField.contextResponseLatency(),
    error: AccessLogField.contextErrorResponseType(),
  }),
);

const reasons = {
  APIG2: 'The Lambda checks every body and answers with a sentence; API Gateway would only say "invalid".',
  APIG3:
    'Throttled here and limited per code by the Lambda. A web ACL costs more than all else; add one at need.',
  APIG4: 'The Lambda checks the API and manage codes; the pages are public or carry a signed token.',
  APIG6: 'Execution logs would hold paths and headers, and so codes and tokens. The access log has the rest.',
  COG4: 'Nobody has an account here: codes and signed tokens are checked by the Lambda.',
  'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
    'The policy AWS made for the one role API Gateway has in an account.',
};
