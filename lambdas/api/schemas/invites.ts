/** The bodies and answers of POST /v1/invites. */
import * as z from 'zod/mini';
import { readLocale } from '#domain/text/locale.ts';
import { once } from '#domain/text/once.ts';
import { count, described, named, text } from './described.ts';
import { address, localeTag } from './shared.ts';

/** The most recipients of one call. */
export const MOST_RECIPIENTS = 500;
/** The most characters of an address that the answer repeats. */
export const LONGEST_ADDRESS = 1000;

const ORIGIN = /^[A-Za-z0-9._-]{1,40}$/;

/** One person to invite. */
export const inviteRow = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      email: described(
        z.string().check(z.maxLength(LONGEST_ADDRESS)),
        'The mail address. Letter case does not make another person; dots and `+tags` do.',
        'ben@example.org',
      ),
      name: z.optional(
        described(z.nullable(z.string().check(z.maxLength(200))), 'The name in the invite.', 'Ben'),
      ),
      origin: z.optional(
        z.pipe(
          described(
            z.string().check(z.regex(ORIGIN, 'use 1 to 40 letters, digits, ".", "_" or "-"')),
            'Where the address comes from, such as a form or a campaign: results are counted by it. `api` when it is left out.',
            'web',
          ),
          z.transform((origin) => origin.toLowerCase()),
        ),
      ),
      locale: z.optional(
        z.pipe(
          described(
            localeTag(),
            'The language of their page and mails (BCP 47), before that of the event. It decides also how dates are written.',
            'de-AT',
          ),
          z.transform((tag) => readLocale(tag) ?? tag),
        ),
      ),
    }),
    'InviteRow',
    'A person to invite.',
  ),
);

/** Many people to invite. Each row is judged by itself, so its own schema is not applied here. */
export const inviteList = /* @__PURE__ */ once(() =>
  z.strictObject({
    recipients: z
      .array(z.unknown(), 'send a list of recipients')
      .check(
        z.minLength(1, 'send at least one recipient'),
        z.maxLength(MOST_RECIPIENTS, `send at most ${MOST_RECIPIENTS} recipients in one call`),
      ),
  }),
);

/** The body as the reference shows it: one person or a list of them. */
export const inviteBody = /* @__PURE__ */ once(() =>
  named(
    z.union([
      inviteRow(),
      named(
        z.strictObject({
          recipients: described(
            z.array(inviteRow()).check(z.minLength(1), z.maxLength(MOST_RECIPIENTS)),
            `The people to invite, at most ${MOST_RECIPIENTS}. Each is judged by itself: a bad row does not stop the others.`,
            [{ email: 'ben@example.org', name: 'Ben' }, { email: 'kim@example.org' }],
          ),
        }),
        'InviteList',
        'Many people to invite in one call.',
      ),
    ]),
    'InviteRequest',
    'One person, or a list of people in `recipients`.',
  ),
);

/** The reasons why a row is left out. */
export const REJECTIONS = [
  'invalid-address',
  'own-address',
  'row-invalid',
  'too-many-for-mailbox',
  'removed-too-often',
] as const;
/** The reason why a row is left out. */
export type Rejection = (typeof REJECTIONS)[number];

/** The answer: who is invited, and who is left out. */
export const invitesAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      accepted: described(
        z.array(
          named(
            z.object({
              index: z.optional(count('The place of the row in `recipients`, counted from 0.', 0)),
              given: address('The address as it was sent.', 'Ben@Example.org'),
              email: address('The address as it is understood: by this one the guest is listed.'),
              state: described(
                z.enum(['queued', 'already-invited']),
                'With the API code it is always `queued`, because a public code must not reveal who is invited.',
                'queued',
              ),
              alsoAt: z.optional(
                described(
                  z.array(z.int()),
                  'The places of further rows of this call that name the same person.',
                  [4],
                ),
              ),
            }),
            'AcceptedRow',
            'A person who is invited.',
          ),
        ),
        'Who is invited, each person once.',
        [{ index: 0, given: 'Ben@Example.org', email: 'ben@example.org', state: 'queued' }],
      ),
      rejected: described(
        z.array(
          named(
            z.object({
              email: z.optional(address('The address of the row, if it has one.', 'ben@')),
              reason: described(
                named(
                  z.enum(REJECTIONS),
                  'Rejection',
                  "Why a row is left out. `invalid-address`: no mail can be sent to this address. `own-address`: the address is one of the server's own. `row-invalid`: the row is no recipient, and `detail` says what to fix. `too-many-for-mailbox`: too many invites to one mailbox by API code. `removed-too-often`: this guest was removed and invited again 20 times, and gets no more invites to the event.",
                ),
                'Why the row is left out.',
                'invalid-address',
              ),
              index: z.optional(count('The place of the row in `recipients`, counted from 0.', 1)),
              detail: z.optional(
                text(
                  'What to fix, when the reason does not say it.',
                  'email: Invalid input: expected string.',
                ),
              ),
            }),
            'RejectedRow',
            'A row that is left out.',
          ),
        ),
        'The rows that are left out.',
        [],
      ),
    }),
    'InviteResult',
    'What became of each person of a call.',
  ),
);
