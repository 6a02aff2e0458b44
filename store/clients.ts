/**
 * Time limits of the AWS clients. A connection that died while the function was frozen, or a service that does not
 * answer, ends as an error well before the function's own time-out. The SDK's default is to wait forever.
 */

/** Milliseconds from the request to the beginning of its answer, and between two pieces of it. */
const ANSWER = 5000;
const CONNECTION = 1000;

/** Options of every client whose requests may be repeated. The SDK repeats them on another connection. */
export const BOUNDED = {
  requestHandler: {
    connectionTimeout: CONNECTION,
    requestTimeout: ANSWER,
    socketTimeout: ANSWER,
    throwOnRequestTimeout: true,
  },
} as const;

/** The longest time in which a request to SES ends, in milliseconds, including the connection. */
export const SES_ANSWERS_WITHIN = 5000;

/**
 * Options of the client that sends mail, once per call, because a request that the SDK repeats could be a second mail.
 * Each request has a connection of its own: a kept connection may have died unnoticed, and then nobody knows whether
 * SES accepted the mail (https://github.com/aws/aws-sdk-js-v3/issues/1196).
 */
export const ONCE = {
  maxAttempts: 1,
  requestHandler: {
    ...BOUNDED.requestHandler,
    requestTimeout: SES_ANSWERS_WITHIN,
    httpAgent: { keepAlive: false },
    httpsAgent: { keepAlive: false },
  },
} as const;
