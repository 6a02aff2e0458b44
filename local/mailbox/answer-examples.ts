/** Examples of the notices that answer a mail or a call, one for each reason that has sentences of its own. */
import { headcountInWords } from '#domain/counts/headcount-line.ts';
import type { Statistics } from '#domain/counts/tally.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { type RefusalText, sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { headcountNotice } from '#domain/notices/headcount-mail.ts';
import type { Notice } from '#domain/notices/layout.ts';
import { listImported, type WhyStopped } from '#domain/notices/list-imported.ts';
import { type NotDelegated, notDelegated } from '#domain/notices/not-delegated.ts';
import { refused } from '#domain/notices/refused.ts';
import { webhookDisabled } from '#domain/notices/webhook-disabled.ts';

const SUMMARY = 'Garden party';
const REFUSED: Readonly<Record<string, { readonly code: string; readonly text: RefusalText }>> = {
  refused: { code: 'no-calendar', text: { key: 'refusal.noCalendar' } },
  'refused-list': { code: 'list-not-text', text: { key: 'refusal.listNumbers' } },
};
const NOT_DELEGATED: readonly NotDelegated[] = [
  'no-address',
  'delegate',
  'event-over',
  'too-many',
  'event-full',
  'one-only',
];
const STOPPED: readonly WhyStopped[] = [
  'event-cancelled',
  'event-over',
  'organizer-suspended',
  'invite-limit-reached',
];

/** Returns the examples by the names of their templates in `domain/notices/`, and their reasons. */
export function answerExamples(
  deployment: Deployment,
  statistics: Statistics,
  words: Words,
): Record<string, Notice> {
  const about = { words, deployment, summary: SUMMARY };
  const refusal = { words, deployment, subject: 'Hello' };
  const atRsvp = { code: 'not-an-answer', text: { key: 'refusal.notAnAnswer' } } as const;
  const disabled = { words, deployment, id: 'w2b3'.repeat(4), host: 'hooks.example.org' };
  const named = (name: string, notices: readonly (readonly [string, Notice])[]) =>
    notices.map(([reason, notice]) => [`${name}-${reason}`, notice] as const);
  return Object.fromEntries([
    ...Object.entries(REFUSED).map(
      ([name, { code, text }]) =>
        [name, refused({ ...refusal, code, sentence: sayRefusal(text, words) })] as const,
    ),
    [
      'refused-answer',
      refused({
        ...refusal,
        handler: 'rsvp',
        code: atRsvp.code,
        sentence: sayRefusal(atRsvp.text, words),
        isLast: true,
      }),
    ],
    ...named(
      'not-delegated',
      NOT_DELEGATED.map((why) => [
        why,
        notDelegated({ ...about, why, delegatedTo: why === 'no-address' ? null : 'ben@example.org' }),
      ]),
    ),
    ...named(
      'list-stopped',
      STOPPED.map((by) => [
        by,
        listImported({
          ...about,
          eventId: 'a2b3'.repeat(4),
          invited: 1,
          known: 0,
          stopped: { by, left: 7 },
          duplicates: 0,
          mistakes: [
            { row: 3, text: 'create@', why: 'own-address' },
            { row: 4, text: '/o=Office/cn=Carla', why: 'exchange-address' },
          ],
          columns: [{ index: 1, title: 'Number', rows: 8, taken: false }],
        }),
      ]),
    ),
    [
      'headcount',
      headcountNotice({
        ...about,
        answers: headcountInWords(statistics, words),
        address: `create@${deployment.domain}`,
      }),
    ],
    ...named('webhook-disabled', [
      [
        'gone',
        webhookDisabled({ ...disabled, because: 'gone', at: '2027-05-01T08:00:00Z', failingSince: null }),
      ],
      [
        'failing',
        webhookDisabled({
          ...disabled,
          because: 'failing',
          at: '2027-05-06T08:00:00Z',
          failingSince: '2027-05-01T08:00:00Z',
        }),
      ],
    ]),
  ]);
}
