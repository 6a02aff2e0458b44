/**
 * How long a client of AWS waits, so that a connection that died while the function was frozen, or an AWS that does not
 * answer, ends as an error well before the function's own time-out. The SDK alone waits for ever.
 */

/** Milliseconds. From the request to the beginning of its answer, and between two pieces of it. */
const ANSWER = 5000;
const CONNECTION = 1000;

/** For every client whose requests may be repeated: the SDK asks again by itself, on another connection. */
export const BOUNDED = {
  requestHandler: {
    connectionTimeout: CONNECTION,
    requestTimeout: ANSWER,
    socketTimeout: ANSWER,
    throwOnRequestTimeout: true,
  },
} as const;

/** Milliseconds, connection included. */
export const SES_ANSWERS_WITHIN = 5000;

/**
 * For handing mail to SES, once per call: a request that the SDK repeated could be a second mail. Each has a connection of
 * its own, since one that was kept may have died without a word, and then nobody knows whether SES took the mail
 * (https://github.com/aws/aws-sdk-js-v3/issues/1196).
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
