/** Composes the mail to one recipient. */
import { signToken } from '#domain/access/reply-token.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { keepsPlace } from '#domain/recipient/kept-place.ts';
import { versionReceived } from '#domain/recipient/versions-received.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { OutboundMail } from '#store/sender.ts';
import type { Claimed } from './claim.ts';
import type { Compile } from './compiled-invites.ts';

interface ComposeDeps {
  readonly deployment: Deployment;
  readonly compile: Compile;
  readonly keys: () => Promise<SigningKeys>;
}

/** Returns the invite for a claimed recipient, with the tags that every sending event brings to the feedback function. */
export async function compose(
  event: EventRecord,
  { recipient, due, attempt }: Claimed,
  { compile, keys, deployment }: ComposeDeps,
): Promise<OutboundMail> {
  const since = due.kind === 'update' ? versionReceived(recipient, due.instance) : null;
  const words = wordsOf(firstLocale([recipient.locale, eventLocale(event)]));
  const compiled = await compile(event, due, since, words);
  const token = signToken(await keys(), { eventId: event.id, recipientId: recipient.id });
  return {
    from: `rsvp+o-${organizerHandle(event.owner)}@${deployment.domain}`,
    to: recipient.email,
    raw: renderInvite(compiled, {
      email: recipient.email,
      name: recipient.name,
      token,
      partstat: due.partstat,
      instances: due.instances,
      isSilent: recipient.answer === null && Object.keys(recipient.instances).length === 0,
      keepsPlace: keepsPlace(recipient),
    }),
    tags: {
      event: event.id,
      recipient: recipient.id,
      version: String(due.version),
      attempt: String(attempt),
    },
  };
}
