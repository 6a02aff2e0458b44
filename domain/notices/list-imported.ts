import type { Deployment } from '#domain/invite/invite.types.ts';
import type { ListColumn, Mistake } from '#domain/lists/people-list.ts';
import { guests, list, type Notice, notice, paragraph, quoted, results } from './layout.ts';

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
}

const WHY: Readonly<Record<Mistake['why'], string>> = {
  'no-address': 'no address',
  'invalid-address': 'not an address that mail can go to',
  'own-address': 'an address of this server',
  'exchange-address': 'an address that only their own Exchange server knows',
};

/** Returns the report of a list they mailed. */
export function listImported(content: ListImportedNotice): Notice {
  const { deployment, eventId, summary, invited, known, stopped, duplicates, mistakes, columns } = content;
  const rows = mistakes.slice(0, MOST_ROWS).map(({ row, text, why }) => `Row ${row}: ${text} (${WHY[why]})`);
  const more = mistakes.length - rows.length;
  const already = [
    ...(known > 0 ? [`${guests(known)} had been invited before and got nothing new`] : []),
    ...(duplicates > 0 ? [`${duplicates.toLocaleString('en')} stood on the list more than once`] : []),
  ];
  return notice({
    deployment,
    subject: `List imported: ${guests(invited)} invited to ${quoted(summary)}`,
    blocks: [
      paragraph(`${guests(invited)} from your list invited to ${quoted(summary)}.`),
      ...(columns.length === 0 ? [] : [paragraph(takenFrom(columns))]),
      ...(stopped ? [paragraph(`${guests(stopped.left)} were not invited. ${STOPPED[stopped.by]}`)] : []),
      ...(already.length === 0 ? [] : [list(already)]),
      ...(rows.length === 0
        ? []
        : [
            paragraph(
              'These rows were left out. Correct them and reply with them again; nobody is invited twice.',
            ),
            list(more > 0 ? [...rows, `and ${more.toLocaleString('en')} more`] : rows),
          ]),
      results(deployment, eventId),
    ],
  });
}

/** The sentence for each reason. */
export const STOPPED: Readonly<Record<WhyStopped, string>> = {
  'event-cancelled': 'The event was cancelled meanwhile.',
  'event-over': 'The event is over.',
  'organizer-suspended': "This server's operator has suspended you; ask them to lift it.",
  'invite-limit-reached': "The event has as many guests as it may; ask this server's operator for more.",
};

/** Returns "The addresses are from the column “Email”." @param columns at least one */
export function takenFrom(columns: readonly ListColumn[]): string {
  const titles = columns.filter(({ taken }) => taken).map(({ title }) => `“${title}”`);
  const [first, ...others] = titles;
  if (!first) return 'No column is called one of addresses.';
  if (others.length === 0) return `The addresses are from the column ${first}.`;
  return `The addresses are from the columns ${others.length === 1 ? `${first} and ${others[0]}` : titles.join(', ')}.`;
}

/** Returns the reason for a mistake in words, for the page. */
export function whyInWords({ why }: Mistake): string {
  return WHY[why];
}
