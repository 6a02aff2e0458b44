/**
 * Messages that were written before 2026-12-01, which had no `kind`: they may wait in a queue while the functions are
 * replaced, and in the dead letters for 14 days. To be removed on 2027-06-01, with version 0.3.
 */

type Body = Readonly<Record<string, unknown>>;

/** The old messages by the key that distinguishes them. The first of these keys in a message decides. */
const SHAPES: readonly (readonly [key: string, read: (body: Body) => Body])[] = [
  ['importId', named('import')],
  ['chosen', ({ chosen }) => choiceOf(bodyOf(chosen))],
  ['erase', ({ erase }) => ({ kind: 'erasure', erasureId: erase })],
  ['signIn', ({ signIn }) => ({ kind: 'sign-in', requestId: signIn })],
  ['report', ({ report }) => named('report')(bodyOf(report))],
  ['limitReached', ({ limitReached }) => named('limit-reached')(bodyOf(limitReached))],
  ['codesReplaced', ({ codesReplaced }) => named('new-codes')(bodyOf(codesReplaced))],
  ['wayBack', ({ wayBack }) => named('resubscribe')(bodyOf(wayBack))],
  ['early', ({ early }) => named('early-mails')(bodyOf(early))],
  ['held', ({ held }) => named('held-mail')(bodyOf(held))],
  ['listId', named('list')],
  // The round begins anew, since its shards are now gone through side by side. That does no harm.
  ['shard', ({ eventId, version, quiet }) => ({ kind: 'round', eventId, version, quiet })],
  ['packed', named('notice')],
  [
    'recipientId',
    ({ recipientId, ...delivery }) => ({ kind: 'delivery', ...delivery, recipientIds: [recipientId] }),
  ],
  ['eventId', named('headcount')],
];

/** Returns an old message in today's form. A message with a `kind`, or of unknown form, is returned unchanged. */
export function withKind(body: unknown): unknown {
  const said = bodyOf(body);
  const [, read] = ('kind' in said ? undefined : SHAPES.find(([key]) => key in said)) ?? [];
  return read ? read(said) : body;
}

function bodyOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}

function named(kind: string): (body: Body) => Body {
  return (body) => ({ kind, ...body });
}

function choiceOf({ kind: choice, ...chosen }: Body): Body {
  return { kind: 'import-choice', ...chosen, choice };
}
