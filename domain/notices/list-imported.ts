import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { type ListColumn, type Mistake, takenFrom } from '#domain/lists/people-list.ts';
import { list, mailedUs, type Notice, notice, paragraph, quoted, results } from './layout.ts';

/** The most rows that are listed. */
const MOST_ROWS = 20;

/** Why nobody else on a list may be invited. */
export type WhyStopped = 'event-cancelled' | 'event-over' | 'organizer-suspended' | 'invite-limit-reached';

/** What the report of a list says. */
interface ListImportedNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  readonly invited: number;
  /** People who were invited before and got nothing new. */
  readonly known: number;
  /** Why it was not finished, and how many people are left. */
  readonly stopped: { readonly by: WhyStopped; readonly left: number } | null;
  readonly duplicates: number;
  readonly mistakes: readonly Mistake[];
  readonly columns: readonly ListColumn[];
  /** The organizer's language. */
  readonly words?: Words;
}

const WHY = {
  'no-address': 'notice.listNoAddress',
  'invalid-address': 'notice.listInvalidAddress',
  'own-address': 'notice.listOwnAddress',
  'exchange-address': 'notice.listExchangeAddress',
} as const satisfies Record<Mistake['why'], string>;

const STOPPED = {
  'event-cancelled': 'notice.listStoppedCancelled',
  'event-over': 'notice.listStoppedOver',
  'organizer-suspended': 'notice.listStoppedSuspended',
  'invite-limit-reached': 'notice.listStoppedLimit',
} as const satisfies Record<WhyStopped, string>;

/** Returns the report of a list they mailed. */
export function listImported(content: ListImportedNotice): Notice {
  const { deployment, eventId, summary, invited, known, stopped, duplicates, mistakes, columns } = content;
  const words = noticeWords(content.words);
  const event = quoted(summary, words);
  const rows = mistakes
    .slice(0, MOST_ROWS)
    .map(({ row, text, why }) => words.write('notice.listRow', { row, text, why: words.write(WHY[why]) }));
  const more = mistakes.length - rows.length;
  const already = [
    ...(known > 0 ? [words.write('notice.listKnown', { count: known })] : []),
    ...(duplicates > 0 ? [words.write('notice.listTwice', { count: duplicates })] : []),
  ];
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.listSubject', { count: invited, event }),
    blocks: [
      paragraph(words.write('notice.listWhat', { count: invited, event })),
      ...(columns.length === 0 ? [] : [paragraph(sayRefusal(takenFrom(columns), words))]),
      ...(stopped
        ? [
            paragraph(
              words.row(
                words.write('notice.listStopped', { count: stopped.left }),
                words.write(STOPPED[stopped.by]),
              ),
            ),
          ]
        : []),
      ...(already.length === 0 ? [] : [list(already)]),
      ...(rows.length === 0
        ? []
        : [
            paragraph(words.write('notice.listLeftOut')),
            list(more > 0 ? [...rows, words.write('notice.andMore', { count: more })] : rows),
          ]),
      results(deployment, eventId, words),
    ],
  });
}
