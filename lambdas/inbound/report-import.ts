/** One mail about many events: every one with its codes, and the rows that failed. */
import { deriveCode } from '../../domain/codes.ts';
import { organizerHandle } from '../../domain/ids.ts';
import type { MadeRow } from '../../domain/imports/import-row.ts';
import type { EventListing } from '../../domain/listing.ts';
import { type ImportedEvent, imported } from '../../domain/mail/notices/imported.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { eventPageId, scheduleId } from '../../domain/public-id.ts';
import type { SigningKeys } from '../../domain/signing.ts';
import { getListings } from '../../store/events.ts';
import { type ImportRecord, readImportRows } from '../../store/imports.ts';
import { log } from '../shared/log.ts';
import { notify } from '../shared/notify.ts';
import type { InboundDeps } from './context.ts';
import { mayRefuse } from './refuse.ts';

/** Sent once; nothing where every row failed and the sender had refusals enough. */
export async function reportImport(
  record: ImportRecord,
  mail: InboundMail,
  deps: InboundDeps,
): Promise<void> {
  const { id, from } = record;
  const rows = await readImportRows(deps.table, record);
  const refused = rows.filter((row) => row.outcome === 'refused');
  const made = rows.filter((row) => row.outcome !== 'refused');
  log.info('Import worked off.', { importId: id, made: made.length, refused: refused.length });
  if (made.length === 0 && !(await mayRefuse(from, mail, deps))) return;
  const handle = organizerHandle(from.email);
  const keys = await deps.keys();
  const listings = await getListings(
    deps.table,
    handle,
    made.map(({ eventId }) => eventId),
  );
  const events = made.flatMap((row) => {
    const listing = listings.get(row.eventId);
    return listing ? [eventOf(row, listing, keys)] : [];
  });
  const notice = imported({
    house: deps.house,
    subject: mail.subject,
    scheduleId: scheduleId(keys, handle),
    events,
    refused,
  });
  await notify(deps, from, notice, { id: `import-${id}` });
}

function eventOf({ outcome, uid, since }: MadeRow, listing: EventListing, keys: SigningKeys): ImportedEvent {
  return {
    outcome,
    uid,
    ...(since === undefined ? {} : { since }),
    details: listing,
    eventId: listing.id,
    pageId: eventPageId(keys, listing),
    apiCode: deriveCode(keys, listing, 'api'),
    manageCode: deriveCode(keys, listing, 'manage'),
  };
}
