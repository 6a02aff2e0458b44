/** What a message of a queue asks for, in words that name nobody: its body holds addresses. */
import type { JobKind } from '#lambdas/runtime/jobs/read-job.ts';
import { withKind } from '#lambdas/runtime/jobs/without-kind.ts';

const WORDS: Readonly<Record<JobKind, string>> = {
  import: 'the next events of a file',
  'import-choice': 'an organizer’s decisions about events of a file',
  report: 'a report to an organizer',
  'test-invite': 'a test of an invite to its organizer',
  'limit-reached': 'a notice to an organizer that a limit is reached',
  'new-codes': 'new codes to an organizer',
  called: 'what follows a change by API',
  'early-mails': 'mails that came before their event',
  'held-mail': 'a held mail that was accepted',
  resubscribe: 'a link for somebody who had unsubscribed',
  erasure: 'a person to erase',
  'sign-in': 'a link to sign in',
  list: 'the next people on a list',
  round: 'the next page of a round',
  reminders: 'the next guests to remind',
  line: 'the next in line to invite',
  recount: 'a headcount to check',
  notice: 'a notice that SES did not accept',
  delivery: 'invites to guests',
  headcount: 'the headcount to an organizer’s calendar',
  'guests-changed': 'what is new about guests',
  'event-changed': 'a new version of a followed event',
  'list-done': 'a people list that is done',
  walk: 'what happened to an event before it was followed',
  'follow-all': 'events of an organizer to follow',
  call: 'a webhook to call later',
  'call-ended': 'what became of a call of a webhook',
  replay: 'changes about which a webhook is called again',
  'webhook-call': 'a call of a webhook',
  'webhook-disabled': 'a notice that a webhook was disabled',
};

/** Returns the kind of work in words. @param body of the message */
export function kindOf(body: string): string {
  const said = parse(body);
  if (said['notificationType'] === 'Received') return 'a received mail';
  const { eventType, kind } = said as { eventType?: unknown; kind?: unknown };
  if (typeof eventType === 'string' && /^[A-Za-z ]{1,30}$/.test(eventType))
    return `a report about a sent mail: ${eventType}`;
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
