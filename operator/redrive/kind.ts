/** Says what kind of work a message asks for, without its body, which contains addresses. */

/** Our own jobs, by the key that distinguishes them: see lambdas/runtime/jobs.ts. */
const JOBS: readonly (readonly [string, string])[] = [
  ['importId', 'the next events of a file'],
  ['chosen', 'what was chosen for events of a file'],
  ['report', 'a report to an organizer'],
  ['limitReached', 'word to an organizer that a limit is reached'],
  ['early', 'mails that came before their event'],
  ['held', 'a mail that waited for a yes'],
  ['wayBack', 'the way back for somebody who had unsubscribed'],
  ['erase', 'a person to erase'],
  ['signIn', 'a link to sign in'],
  ['listId', 'the next people on a list'],
  ['version', 'the next page of a round'],
  ['packed', 'a notice that SES did not take'],
  ['recipientId', 'an invite to a guest'],
  ['eventId', 'the headcount to an organizer’s calendar'],
];

/** Returns the kind of work in words. @param body of the message */
export function kindOf(body: string): string {
  const said = parse(body);
  if (said['notificationType'] === 'Received') return 'a received mail';
  const { eventType, kind } = said as { eventType?: unknown; kind?: unknown };
  if (typeof eventType === 'string' && /^[A-Za-z ]{1,30}$/.test(eventType))
    return `what became of a sent mail: ${eventType}`;
  return Object.entries(WORDS).find(([one]) => one === kind)?.[1] ?? 'something unknown';
}

function parse(body: string): Record<string, unknown> {
  try {
    const said = withKind(JSON.parse(body));
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
