import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
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
  /** The organizer's language. */
  readonly words?: Words;
}

/** Returns the notice to an organizer that a webhook is not called any more, and how to turn it on again. */
export function webhookDisabled(facts: WebhookDisabledNotice): Notice {
  const { deployment, id, host, because, at, failingSince } = facts;
  const { product, domain, publicUrl } = deployment;
  const words = noticeWords(facts.words);
  return notice({
    deployment,
    reader: { words, why: words.write('notice.webhookFooter', { product, domain }) },
    subject: words.write('notice.webhookSubject', { host }),
    blocks: [
      paragraph(
        because === 'gone'
          ? words.write('notice.webhookGone', { host })
          : words.write('notice.webhookFailing', { host, since: failingSince ?? at }),
      ),
      paragraph(words.write('notice.webhookBack')),
      verbatim(
        [
          `POST ${publicUrl}/v1/webhooks/${id}/enable`,
          `POST ${publicUrl}/v1/webhooks/${id}/replay`,
          `{"since": "${new Date(Date.parse(at) - MISSED).toISOString()}"}`,
        ].join('\n'),
        words,
      ),
      paragraph(words.write('notice.webhookAttempts', { path: 'GET /v1/webhooks/{id}/attempts' })),
    ],
  });
}

/** What it may have missed began this long ago: calls are tried for three days before it counts as failing. Milliseconds. */
const MISSED = 7 * 24 * 3600_000;
