/** The problems that the API answers with when it cannot do what it was asked (RFC 9457). */

/** The body of an answer with a problem (RFC 9457 section 3). */
export interface Problem {
  /** The stable code by which programs recognize the problem. */
  readonly code: string;
  readonly title: string;
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500;
  /** A sentence that says what to do next. */
  readonly detail: string;
}

const problem = (status: Problem['status'], title: string, detail: string) => ({ status, title, detail });

const PROBLEMS = {
  'code-missing': problem(401, 'No code', 'Send your code in the header "Authorization: Bearer <code>".'),
  'code-unknown': problem(
    401,
    'Unknown code',
    'Copy the code from the confirmation mail of your event, or from the mail about new codes if it was replaced.',
  ),
  'owner-key-unknown': problem(
    401,
    'Unknown owner key',
    'This route takes an owner key. This one is unknown or was revoked; an owner of the domain makes one on the page /domain.',
  ),
  'address-invalid': problem(
    400,
    'Not an address',
    'Put a mail address into the path: /v1/people/ben@example.org.',
  ),
  'manage-code-needed': problem(
    403,
    'Manage code needed',
    'The API code only sends invites. Use the manage code from the confirmation mail.',
  ),
  'body-not-json': problem(
    400,
    'Body is not JSON',
    'Send a JSON object with the header "Content-Type: application/json".',
  ),
  'body-not-form': problem(400, 'The form was not understood', 'Open the page again and send its form.'),
  'body-invalid': problem(
    400,
    'Body is not understood',
    'Send {"email": "…"} or {"recipients": [{"email": "…"}]}.',
  ),
  'query-invalid': problem(400, 'Query is not understood', 'See the API reference for the parameters.'),
  'occurrence-unknown': problem(
    404,
    'No such occurrence',
    'The event does not take place at that time. Name an occurrence by the UTC instant or date at which the series has it.',
  ),
  'body-too-large': problem(413, 'Body too large', 'Send at most 500 recipients in one call.'),
  'event-cancelled': problem(
    409,
    'The event is cancelled',
    'The organizer has cancelled the event; nobody can be invited to it.',
  ),
  'event-over': problem(
    409,
    'The event is over',
    'Its last date is past; nobody can be invited to it. Invite people to a coming event with the code of that one.',
  ),
  'organizer-suspended': problem(
    403,
    'The organizer is suspended',
    "This server's operator has suspended the organizer of this event; nobody can be invited until that is lifted.",
  ),
  'invite-limit-reached': problem(
    403,
    'The event is full',
    "The event has as many recipients as it may have. Ask this server's operator for more.",
  ),
  'too-many-invites': problem(
    429,
    'Too many invites',
    'This code has sent as much as it may for now. Try again later.',
  ),
  'code-replaced-meanwhile': problem(
    409,
    'Replaced meanwhile',
    'Somebody else has just replaced this code. The new one is in a mail to the organizer; call again to replace that one too.',
  ),
  'too-many-replacements': problem(
    429,
    'Too many replacements',
    'The codes of this event were replaced as often as they may be in a day. The organizer can still replace them after signing in by mail.',
  ),
  'route-unknown': problem(404, 'No such route', 'See the API reference for the routes there are.'),
  'event-gone': problem(404, 'No such event', 'The event of this code no longer exists.'),
  'key-unknown': problem(
    401,
    'Unknown key',
    'This route takes an organizer key. This one is unknown or was revoked; make one on the page /events/keys.',
  ),
  'scope-too-small': problem(
    403,
    'The scope of the key is too small',
    'Use a key with the scope manage; make one on the page /events/keys.',
  ),
  'method-not-allowed': problem(
    405,
    'Method not allowed',
    'This path takes other methods; the header "Allow" lists them.',
  ),
  'field-unknown': problem(
    400,
    'Unknown field',
    'The body has a field that this call does not take. See the API reference for its fields.',
  ),
  'content-type-unsupported': problem(
    415,
    'Content type not supported',
    'Send JSON in UTF-8 with the header "Content-Type: application/json".',
  ),
  'idempotency-key-invalid': problem(
    400,
    'Idempotency key not understood',
    'Send 1 to 255 printable ASCII characters in the header "Idempotency-Key", such as a UUID.',
  ),
  'idempotency-key-reused': problem(
    422,
    'Idempotency key was used before',
    'This key came with another body before. Send a new key with a new call.',
  ),
  'idempotency-key-in-use': problem(
    409,
    'The same call is being done',
    'A call with this key has not ended yet. Repeat it a little later, with the same key.',
  ),
  'origin-foreign': problem(
    403,
    'A page of another site',
    'Agents call /mcp from a program. A page of another site must not.',
  ),
  'recipient-unknown': problem(
    404,
    'No such guest',
    'Nobody with this address is a guest of the event, or they were removed.',
  ),
  'too-many-for-workbook': problem(
    422,
    'Too many guests for a workbook',
    'A workbook holds up to 500,000 guests. Get recipients.csv instead, which holds them all.',
  ),
  'not-an-organizer': problem(
    403,
    'Not an organizer',
    "The organizer of this key is not on this server's list of organizers. Ask this server's operator to add them.",
  ),
  'event-limit-reached': problem(
    403,
    'Too many events',
    "You have as many coming events as you may have. Cancel one, or ask this server's operator for more.",
  ),
  'too-many-changes': problem(
    429,
    'Too many changes',
    'By calls, an organizer makes 1,000 events a day, and an event is changed 50 times a day. Send changes together, or call again tomorrow.',
  ),
  'version-changed': problem(
    412,
    'The event has changed',
    'The event has another version than If-Match names. Read it again, and send the change that it still needs.',
  ),
  'if-match-invalid': problem(
    400,
    'If-Match is not understood',
    'Send the version that you read as If-Match: "3", or leave the header out.',
  ),
  'internal-error': problem(
    500,
    'Something broke',
    'The fault is in this server, and it was logged. Try again in a moment.',
  ),
  'webhook-unknown': problem(
    404,
    'No such webhook',
    'GET /v1/webhooks lists those that your key or code opens.',
  ),
  'webhook-url-refused': problem(
    400,
    'The URL is not called',
    'A webhook has a public https URL with a name, without user name and password.',
  ),
  'webhook-disabled': problem(
    409,
    'The webhook is off',
    'Turn it on first: POST /v1/webhooks/{id}/enable. Then call it again about what it missed.',
  ),
  'too-many-webhooks': problem(
    403,
    'Too many webhooks',
    'An event may have 10 webhooks, and an organizer 20 for all events. Remove one that is not needed. A code or organizer makes 50 in a day.',
  ),
  'too-many-webhook-calls': problem(
    429,
    'Too many calls asked for',
    'A webhook is tested once a minute, and called again about the past four times an hour. Try again later.',
  ),
} as const;

/** The code of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The codes of all problems that the API answers with itself. API Gateway answers with some of its own before it. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/**
 * Returns the problem with this code.
 * @param detail replaces the usual advice where something more exact can be said
 */
export function problemOf(code: ProblemCode, detail?: string): Problem {
  return { code, ...PROBLEMS[code], ...(detail ? { detail } : {}) };
}
