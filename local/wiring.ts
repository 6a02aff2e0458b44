/** Reads from the template what triggers which Lambda. */
import * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';
import { nameIn, ROOT } from './names.ts';
import type { Template } from './template.ts';

/** A function of the stack. */
export interface LambdaFunction {
  readonly name: string;
  /** Directory of the bundle. */
  readonly directory: string;
  /** The handler as `file.export`. */
  readonly handler: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** MiB. */
  readonly memory: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Name of the role with which it calls AWS. */
  readonly role: string;
}

/** An SQS event source mapping. */
export interface EventSource {
  readonly functionName: string;
  readonly queueArn: string;
  readonly batchSize: number;
  /** How long to wait for a batch to fill, in milliseconds. */
  readonly window: number;
  readonly maxConcurrency: number | undefined;
  /** True with ReportBatchItemFailures: the function says which messages failed. */
  readonly reportsFailures: boolean;
}

/** An SES receipt rule whose actions put the mail into S3 and notify a topic. */
export interface ReceiptRule {
  /** `receipt-rule-set/<set>:receipt-rule/<rule>`, the end of the rule's ARN. */
  readonly resource: string;
  readonly recipients: readonly string[];
  readonly actions: readonly { bucket: string; prefix: string; topicArn: string | undefined }[];
}

/** A method of the REST API with a Lambda proxy behind it. */
export interface Route {
  /** Path template, such as `/{proxy+}`. */
  readonly path: string;
  /** `ANY` or an HTTP method. */
  readonly method: string;
  readonly functionName: string;
}

/** An answer of API Gateway itself. */
export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const functionSchema = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Role: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
});

/** Returns the functions of the stack. */
export function readFunctions(template: Template): LambdaFunction[] {
  return template.all('AWS::Lambda::Function', functionSchema).map((lambda) => ({
    name: lambda.id,
    directory: template.assetDirectory(lambda.Code.S3Key),
    handler: lambda.Handler,
    timeout: lambda.Timeout * 1000,
    memory: lambda.MemorySize,
    environment: lambda.Environment.Variables,
    role: nameIn(lambda.Role),
  }));
}

const eventSourceSchema = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
});

/** Returns the event source mappings of the stack. */
export function readEventSources(template: Template): EventSource[] {
  return template.all('AWS::Lambda::EventSourceMapping', eventSourceSchema).map((source) => ({
    functionName: nameIn(source.FunctionName),
    queueArn: source.EventSourceArn,
    batchSize: source.BatchSize,
    window: source.MaximumBatchingWindowInSeconds * 1000,
    maxConcurrency: source.ScalingConfig?.MaximumConcurrency,
    reportsFailures: source.FunctionResponseTypes.includes('ReportBatchItemFailures'),
  }));
}

const redriveSchema = z.object({ RedrivePolicy: z.object({ deadLetterTargetArn: z.string() }).optional() });

/** Returns the dead-letter queues by name, each with the queue whose messages it holds. */
export function readDeadLetterQueues(template: Template): Map<string, string> {
  return new Map(
    template
      .all('AWS::SQS::Queue', redriveSchema)
      .flatMap(({ id, RedrivePolicy }) =>
        RedrivePolicy ? [[nameIn(RedrivePolicy.deadLetterTargetArn), id] as const] : [],
      ),
  );
}

const ruleSchema = z.object({
  RuleSetName: z.string(),
  Rule: z.object({
    Recipients: z.array(z.string().includes('@')).min(1),
    Actions: z.array(
      z.strictObject({
        S3Action: z.object({
          BucketName: z.string(),
          ObjectKeyPrefix: z.string().default(''),
          TopicArn: z.string().optional(),
        }),
      }),
    ),
  }),
});

/**
 * Returns the receipt rules in the template's order, which does not matter, since none of our actions stops the
 * evaluation.
 */
export function readReceiptRules(template: Template): ReceiptRule[] {
  return template.all('AWS::SES::ReceiptRule', ruleSchema).map(({ id, RuleSetName, Rule }) => ({
    resource: `receipt-rule-set/${RuleSetName}:receipt-rule/${id}`,
    recipients: Rule.Recipients,
    actions: Rule.Actions.map(({ S3Action }) => ({
      bucket: S3Action.BucketName,
      prefix: S3Action.ObjectKeyPrefix,
      topicArn: S3Action.TopicArn,
    })),
  }));
}

const methodSchema = z.object({
  HttpMethod: z.string(),
  ResourceId: z.string(),
  Integration: z.object({ Type: z.literal('AWS_PROXY'), Uri: z.string() }),
});
const pathSchema = z.object({ ParentId: z.string(), PathPart: z.string() });

/** Returns the routes of the REST API. */
export function readRoutes(template: Template): Route[] {
  const pathOf = (resourceId: string): string => {
    if (resourceId === ROOT) return '';
    const { ParentId, PathPart } = template.one(resourceId, pathSchema);
    return `${pathOf(ParentId)}/${PathPart}`;
  };
  return template.all('AWS::ApiGateway::Method', methodSchema).map((method) => ({
    path: pathOf(method.ResourceId) || '/',
    method: method.HttpMethod,
    functionName: functionIn(method.Integration.Uri),
  }));
}

function functionIn(uri: string): string {
  const [, arn] = /functions\/(arn:[^/]+)\//.exec(uri) ?? [];
  if (arn) return nameIn(arn);
  throw new CodedError('integration-unknown', `${uri} does not invoke a Lambda.`);
}

const restApiSchema = z.object({ BinaryMediaTypes: z.array(z.string()).default([]) });

/** Returns the content types whose octets API Gateway passes on as base64; `*` stands for anything. */
export function readBinaryMediaTypes(template: Template): string[] {
  const apis = template.all('AWS::ApiGateway::RestApi', restApiSchema);
  return apis.flatMap(({ BinaryMediaTypes }) => BinaryMediaTypes);
}

const gatewayResponseSchema = z.object({
  ResponseType: z.string(),
  StatusCode: z.coerce.number(),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
  ResponseTemplates: z.record(z.string(), z.string()).default({}),
});

/** Returns the gateway responses by response type: `DEFAULT_5XX`, `REQUEST_TOO_LARGE`, … */
export function readGatewayResponses(template: Template): Map<string, GatewayResponse> {
  const responses = template.all('AWS::ApiGateway::GatewayResponse', gatewayResponseSchema);
  return new Map(
    responses.map(({ ResponseType, StatusCode, ResponseParameters, ResponseTemplates }) => [
      ResponseType,
      {
        status: StatusCode,
        headers: gatewayHeaders(ResponseParameters),
        body: ResponseTemplates['application/json'] ?? '',
      },
    ]),
  );
}

/** Returns `Name: value` for `gatewayresponse.header.Name: "'value'"`. */
function gatewayHeaders(parameters: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name.replace('gatewayresponse.header.', ''),
      value.replace(/^'|'$/g, ''),
    ]),
  );
}
