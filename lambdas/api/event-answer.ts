/** An event as the API shows it. */
import { type AccessScope, allows } from '#domain/access/organizer-key.ts';
import { datesInShort } from '#domain/event/details.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { publicWords } from '#domain/event/public-words.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { getDocument } from '#store/documents.ts';
import type { ApiDeps } from './context.ts';

/**
 * Returns an event as a code or key of this scope may see it. The API code is public, so it shows only what the public page
 * shows: no guests, no personal links and no links of video calls. So does a key that only sends invites, because such keys
 * are in forms.
 */
export async function shownEvent(event: EventRecord, scope: AccessScope, deps: ApiDeps) {
  const { id, details, status, version, organizer } = event;
  const document = await getDocument(deps.bucket, event.document);
  const { times: _, language: _language, ...shown } = details;
  const whole = {
    id,
    ...shown,
    description: document.description,
    ...datesInShort(details, deps.now()),
    status,
    version,
    organizer: { name: organizer.name },
  };
  if (allows(scope, 'read')) return whole;
  const { joinsByLink: _joins, ...words } = publicWords(event, document, deps.deployment.domain);
  return { ...whole, ...words, organizer: { name: commonName(organizer) } };
}
