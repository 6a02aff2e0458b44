/** Says what kind of work a message asks for, without its body, which contains addresses. */

/** Our own jobs, by the key that distinguishes them: see lambdas/runtime/jobs.ts. */
const JOBS: readonly (readonly [string, string])[] = [
  ['importId', 'the next events of a file'],
  ['chosen', 'an organizer’s decisions about events of a file'],
  ['report', 'a report to an organizer'],
  ['limitReached', 'a notice to an organizer that a limit is reached'],
  ['early', 'mails that came before their event'],
  ['held', 'a held mail that was accepted'],
  ['wayBack', 'a link for somebody who had unsubscribed'],
  ['erase', 'a person to erase'],
  ['signIn', 'a link to sign in'],
  ['listId', 'the next people on a list'],
  ['version', 'the next page of a round'],
  ['packed', 'a notice that SES did not accept'],
  ['recipientId', 'an invite to a guest'],
  ['eventId', 'the headcount to an organizer’s calendar'],
];

/** Returns the kind of work in words. @param body of the message */
export function kindOf(body: string): string {
  const said = parse(body);
  if (said.notificationType === 'Received') return 'a received mail';
  if (typeof said.eventType === 'string' && /^[A-Za-z ]{1,30}$/.test(said.eventType))
    return `a report about a sent mail: ${said.eventType}`;
  return JOBS.find(([key]) => key in said)?.[1] ?? 'something unknown';
}

function parse(body: string): Record<string, unknown> {
  try {
    const said = withKind(JSON.parse(body));
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
