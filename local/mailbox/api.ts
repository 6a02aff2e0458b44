/** The page's calls to the REST API of its own server, made as anybody with the codes would make them. */
import { CodedError } from '#domain/text/coded-error.ts';
import type { Headcount } from './web/view.ts';

/** Returns the headcount, or null when the API refuses, so that the mail itself can still be read. */
export async function readHeadcount(apiUrl: string, manageCode: string): Promise<Headcount | null> {
  const answer = await fetch(`${apiUrl}/v1/event/statistics`, { headers: authorization(manageCode) });
  return answer.ok ? ((await answer.json()) as Headcount) : null;
}

/** Invites people. @throws CodedError `invite-refused` when not everyone could be invited */
export async function invite(apiUrl: string, apiCode: string, emails: readonly string[]): Promise<void> {
  const answer = await fetch(`${apiUrl}/v1/invites`, {
    method: 'POST',
    headers: { ...authorization(apiCode), 'Content-Type': 'application/json' },
    body: JSON.stringify({ recipients: emails.map((email) => ({ email, origin: 'mailbox' })) }),
  });
  const result = (await answer.json()) as { detail?: string; rejected?: { email: string }[] };
  if (!answer.ok) throw new CodedError('invite-refused', result.detail ?? 'The API refused.');
  const rejected = (result.rejected ?? []).map(({ email }) => email);
  if (rejected.length > 0) {
    throw new CodedError('invite-refused', `Nobody can be invited at ${rejected.join(', ')}.`);
  }
}

function authorization(code: string) {
  return { Authorization: `Bearer ${code}` };
}
