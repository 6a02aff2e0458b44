/** The test of an invite to its organizer. */
import type { InviteSource } from '#domain/invite/invite.types.ts';
import { inviteBody } from '#domain/invite/invite-body.ts';
import { rehydrate } from '#domain/invite/rehydrate.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { cut, fill, PLACEHOLDER } from '#domain/text/placeholders.ts';
import type { Notice } from './layout.ts';

/**
 * Returns the mail that guests would get, without its calendar: in the organizer's own calendar it would stand beside their event.
 * @param token of the organizer as if they were a guest
 * @param now milliseconds since 1970
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function testInvite(source: InviteSource, token: string, now: number): Notice {
  const { words = ENGLISH } = source;
  const sentence = words.say('test.text');
  const body = inviteBody(source, rehydrate(source), now);
  const filled = (text: string) =>
    fill(cut(text), {
      [PLACEHOLDER.token]: token,
      [PLACEHOLDER.hintText]: sentence,
      [PLACEHOLDER.hintHtml]: sentence,
    });
  return {
    subject: words.say('test.subject', { subject: body.subject }),
    text: filled(body.text),
    html: filled(body.html),
    automatic: 'auto-generated',
  };
}
