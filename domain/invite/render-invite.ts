import { isProbeGuest } from '#domain/access/probe-address.ts';
import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { commonName, quotedParameter } from '#domain/itip/common-name.ts';
import type { PartStat } from '#domain/itip/types.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { base64, quotedPrintable } from '#domain/mail/encoding.ts';
import { isPlainAddress, mailbox } from '#domain/mail/header.ts';
import { isOwnAddress } from '#domain/text/address.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { fill, PLACEHOLDER } from '#domain/text/placeholders.ts';
import { hint } from './answer-hint.ts';
import { fold } from './fold.ts';
import type { CompiledInvite, InviteRecipient } from './invite.types.ts';

const TOKEN = new RegExp(`^[a-z2-7]{${TOKEN_LENGTH}}$`);
/** The PARTSTAT values that RFC 5545 section 3.2.12 allows for a VEVENT. */
const PARTSTATS: readonly PartStat[] = ['ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED'];

/**
 * Returns the complete mail for one recipient: ASCII with CRLF, in lines of at most 998 octets.
 * @throws CodedError `address-unusable` for an address that no mail can carry or that is our own; `token-malformed`
 */
export function renderInvite(compiled: CompiledInvite, recipient: InviteRecipient): string {
  check(compiled, recipient);
  const { email, token, partstat } = recipient;
  const calendar = fill(compiled.calendar, {
    [PLACEHOLDER.token]: token,
    [PLACEHOLDER.attendee]: compiled.instances.map((id) =>
      attendee({ ...recipient, partstat: (id !== null && recipient.instances[id]) || partstat }),
    ),
  });
  const asksForDates = compiled.instances.some(
    (id) => id !== null && recipient.instances[id] === 'NEEDS-ACTION',
  );
  const { isSilent = false, keepsPlace = false } = recipient;
  const sentence = quotedPrintable(
    hint(wordsOf(compiled.locale), compiled.kind, partstat, { asksForDates, isSilent, keepsPlace }),
  );
  return fill(compiled.mail, {
    [PLACEHOLDER.token]: token,
    [PLACEHOLDER.to]: mailbox(recipient.name === null ? '' : commonName(recipient), email),
    [PLACEHOLDER.calendar]: base64(calendar),
    [PLACEHOLDER.hintText]: sentence,
    [PLACEHOLDER.hintHtml]: sentence,
  });
}

function attendee(recipient: InviteRecipient): string {
  const partstat = PARTSTATS.includes(recipient.partstat) ? recipient.partstat : 'NEEDS-ACTION';
  const name = quotedParameter(commonName(recipient));
  return fold(
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};RSVP=TRUE;CN=${name}:mailto:${recipient.email}`,
  );
}

/**
 * The recipient must not be an address of ours: calendar programs would take it for the organizer, and mail would go in
 * circles.
 */
function check(compiled: CompiledInvite, { email, token }: InviteRecipient): void {
  const isOurs = isOwnAddress(email, compiled.domain) && !isProbeGuest(email, compiled.domain);
  if (isOurs || !isPlainAddress(email)) {
    throw new CodedError(
      'address-unusable',
      'No invite can go to this address. Use a plain ASCII mail address.',
    );
  }
  if (!TOKEN.test(token)) throw new CodedError('token-malformed', 'Sign the token with signToken.');
}
