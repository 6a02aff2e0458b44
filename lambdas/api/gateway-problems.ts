/** The problems that API Gateway answers with before our function is asked, in the same form as ours. */

/** A problem of API Gateway. */
export interface GatewayProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The type of gateway response: https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html */
  readonly response: string;
  /** Seconds until the call may succeed. */
  readonly retryAfter?: number;
}

/** All of them. Each is a gateway response of the stack. */
export const GATEWAY_PROBLEMS: readonly GatewayProblem[] = [
  {
    response: 'THROTTLED',
    status: 429,
    code: 'too-many-requests',
    title: 'Too many requests',
    detail: 'Wait a second, then try again.',
    retryAfter: 1,
  },
  {
    response: 'REQUEST_TOO_LARGE',
    status: 413,
    code: 'request-too-large',
    title: 'Request too large',
    detail: 'Send fewer recipients at once.',
  },
  {
    response: 'INTEGRATION_TIMEOUT',
    status: 504,
    code: 'timeout',
    title: 'The answer took too long',
    detail: 'Try again; repeating a request does no harm.',
  },
  {
    response: 'DEFAULT_4XX',
    status: 400,
    code: 'bad-request',
    title: 'Request not understood',
    detail: 'Compare the path, the method and the headers with the documentation.',
  },
  {
    response: 'DEFAULT_5XX',
    status: 500,
    code: 'internal-error',
    title: 'Something failed on our side',
    detail: 'Try again; repeating a request does no harm.',
  },
];
