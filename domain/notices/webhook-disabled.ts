import type { Deployment } from '#domain/invite/invite.types.ts';
import type { WhyDisabled } from '#domain/webhooks/webhook.ts';
import { type Notice, notice, paragraph, verbatim } from './layout.ts';

/** What the notice of a disabled webhook says. */
interface WebhookDisabledNotice {
  readonly deployment: Deployment;
  readonly id: string;
  /** The host of its URL. Its path may be a secret. */
  readonly host: string;
  readonly because: WhyDisabled;
  /** When it was disabled, UTC instant. */
  readonly at: string;
  /** Since when every call failed, UTC instant; null when that is not the reason. */
  readonly failingSince: string | null;
}

/** Returns the notice to an organizer that a webhook is not called any more, and how to turn it on again. */
export function webhookDisabled(facts: WebhookDisabledNotice): Notice {
  const { deployment, id, host, because, at, failingSince } = facts;
  return notice({
    deployment,
    subject: `Your webhook at ${host} was turned off`,
    because: `you have a webhook on ${deployment.domain}`,
    blocks: [
      paragraph(`We do not call your webhook at ${host} any more: ${WHY[because](failingSince)}.`),
      paragraph(
        'When its server is back, turn it on with your key or manage code, and have it called again about what it missed:',
      ),
      verbatim(
        [
          `POST ${deployment.publicUrl}/v1/webhooks/${id}/enable`,
          `POST ${deployment.publicUrl}/v1/webhooks/${id}/replay`,
          `{"since": "${new Date(Date.parse(at) - MISSED).toISOString()}"}`,
        ].join('\n'),
      ),
      paragraph('What happened to each call is listed under GET /v1/webhooks/{id}/attempts for 14 days.'),
    ],
  });
}

/** What it may have missed began this long ago: calls are tried for three days before it counts as failing. Milliseconds. */
const MISSED = 7 * 24 * 3600_000;

const WHY: Readonly<Record<WhyDisabled, (since: string | null) => string>> = {
  gone: () => 'its server answered 410 Gone, which asks us to stop',
  failing: (since) => `every call has failed since ${since}`,
};
