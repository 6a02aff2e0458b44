/** The report of an import is one mail that lists every event with its codes, and the rows that failed. */
import { deriveCode } from '#domain/access/codes.ts';
import { eventPageId, scheduleId } from '#domain/access/public-id.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import type { MadeRow } from '#domain/imports/import-row.ts';
import { type ChoiceKind, signChoice } from '#domain/imports/similar-events-link.ts';
import type { Words } from '#domain/languages/words.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { type Choices, type ImportedEvent, imported } from '#domain/notices/imported.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getEventSummaries } from '#store/events.ts';
import { type ImportRecord, readImportRows } from '#store/imports.ts';
import { log } from '../runtime/log.ts';
import { notify } from '../steps/notify.ts';
import type { InboundDeps } from './context.ts';
import { mayRefuse } from './refuse.ts';

/** How long the links of the report work, in milliseconds from the receipt of the mail. The import is stored longer. */
const CHOICE_LASTS = 7 * 24 * 3600 * 1000;

/** Mails the report, once. When every row failed, it counts as a refusal and may exceed the sender's rate limit. */
export async function reportImport(
  record: ImportRecord,
  mail: InboundMail,
  words: Words,
  deps: InboundDeps,
): Promise<void> {
  const { id, from } = record;
  const rows = await readImportRows(deps.table, record);
  const refused = rows.filter((row) => row.outcome === 'refused');
  const alike = rows.filter((row) => row.outcome === 'alike');
  const made = rows.filter((row) => row.outcome !== 'refused' && row.outcome !== 'alike');
  log.info('Import worked off.', { importId: id, made: made.length, refused: refused.length });
  if (made.length === 0 && alike.length === 0 && !(await mayRefuse(from, mail, id, deps))) return;
  const handle = organizerHandle(from.email);
  const keys = await deps.keys();
  const eventSummaries = await getEventSummaries(
    deps.table,
    handle,
    made.map(({ eventId }) => eventId),
  );
  const events = made.flatMap((row) => {
    const eventSummary = eventSummaries.get(row.eventId);
    return eventSummary ? [eventOf(row, eventSummary, keys)] : [];
  });
  const notice = imported({
    words,
    deployment: deps.deployment,
    subject: mail.subject,
    scheduleId: scheduleId(keys, handle),
    events,
    refused,
    now: deps.now(),
    alike,
    choices: choicesOf(record, deps, keys),
  });
  await notify(deps, from, notice, { id: `import-${id}` });
}

/** Returns the links by which the organizer chooses what to do with rows that look like events they have. */
function choicesOf({ id, mail }: ImportRecord, { deployment }: InboundDeps, keys: SigningKeys): Choices {
  const expires = Date.parse(mail.receivedAt) + CHOICE_LASTS;
  const linkTo = (kind: ChoiceKind) =>
    `${deployment.publicUrl}/alike/${signChoice(keys, { importId: id, kind, expires })}`;
  return { update: linkTo('update'), second: linkTo('second') };
}

function eventOf(
  { outcome, uid, since }: MadeRow,
  eventSummary: EventSummary,
  keys: SigningKeys,
): ImportedEvent {
  return {
    outcome,
    uid,
    ...(since === undefined ? {} : { since }),
    details: eventSummary,
    eventId: eventSummary.id,
    pageId: eventPageId(keys, eventSummary),
    apiCode: deriveCode(keys, eventSummary, 'api'),
    manageCode: deriveCode(keys, eventSummary, 'manage'),
  };
}
