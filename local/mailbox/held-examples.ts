/** An example of a held mail for each reason. */

import type { HeldChange, HeldMail } from '#domain/event/held-mail.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import type { Words } from '#domain/languages/words.ts';
import { held } from '#domain/notices/held-mail.ts';
import type { Notice } from '#domain/notices/layout.ts';

const EVENT = 'a2b3'.repeat(4);
const YOGA = {
  summary: 'Yoga',
  location: 'Hall 1',
  start: '2027-07-01T16:30:00Z',
  end: '2027-07-01T18:00:00Z',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrence: null,
};
const LONG_TITLE =
  'The yearly meeting of everybody who helped to restore the old railway station and its garden';

const change = (kind: HeldChange['kind'], more: Partial<HeldChange> = {}): HeldChange => ({
  kind,
  eventId: EVENT,
  instance: null,
  details: YOGA,
  ...more,
});

const EXAMPLES: readonly Pick<HeldMail, 'why' | 'from' | 'changes'>[] = [
  { why: 'older', from: null, changes: [change('update')] },
  {
    why: 'cancelled',
    from: null,
    changes: [
      change('update', { instance: '2027-07-01T16:00:00Z' }),
      change('update', { instance: '2027-07-08T16:00:00Z' }),
    ],
  },
  {
    why: 'not-addressed',
    from: null,
    changes: [
      change('create', { details: { ...YOGA, summary: LONG_TITLE, recurrence: 'FREQ=WEEKLY;COUNT=6' } }),
    ],
  },
  {
    why: 'colleague',
    from: 'carl@example.com',
    changes: [change('cancel', { instance: '2027-07-01T16:30:00Z' })],
  },
  {
    why: 'somebody-elses',
    from: null,
    changes: [
      change('create', {
        details: {
          ...YOGA,
          summary: '',
          start: '2027-07-01',
          end: '2027-07-03',
          allDay: true,
          timeZone: null,
        },
      }),
    ],
  },
];

/** Returns the examples by `held-` and the reason. */
export function heldExamples(deployment: Deployment, words: Words): Record<string, Notice> {
  const examples = EXAMPLES.map((example) => {
    const mail: HeldMail = {
      id: EVENT,
      askedOf: { email: 'ann@example.com', name: 'Ann Lee' },
      mail: { messageId: 'example', receivedAt: '2027-06-01T08:00:00.000Z', key: 'mail/create/example' },
      state: 'waiting',
      ...example,
    };
    const link = `${deployment.publicUrl}/approve/example`;
    return [
      `held-${mail.why}`,
      held({ words, deployment, held: mail, subject: 'Yoga', link, now: Date.UTC(2027, 5, 1) }),
    ];
  });
  return Object.fromEntries(examples);
}
