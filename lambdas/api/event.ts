/** The routes below /v1/event and /v1/events/{id}. */

import { Hono } from 'hono';
import { allows } from '#domain/access/organizer-key.ts';
import { occurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import { statisticsOf } from '#domain/counts/tally.ts';
import { datesInShort } from '#domain/event/details.ts';
import { currentTimeVersion } from '#domain/event/event.ts';
import { publicWords } from '#domain/event/public-words.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { readCounts } from '#lambdas/steps/count-together.ts';
import { getDocument } from '#store/documents.ts';
import { readDifferences } from '#store/tallies.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { storyRoutes } from './event-story.ts';
import { guestRoutes } from './guests.ts';
import { needAccess } from './need-access.ts';
import { readInstance } from './occurrence.ts';
import { pageSettingsRoutes } from './page-settings.ts';
import { readQuery } from './query.ts';
import { recipientRoutes } from './recipients.ts';
import { reminderRoutes } from './reminders.ts';
import { statisticsQuery } from './schemas/event.ts';

/** Returns GET /v1/event and /v1/event/statistics, and the routes for the public page and the recipients. */
export function eventRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/', needAccess(deps, 'details'), async (context) => {
      const { event, scope } = context.var;
      const { id, details, status, version, organizer } = event;
      const document = await getDocument(deps.bucket, event.document);
      const { times: _, ...shown } = details;
      const whole = {
        id,
        ...shown,
        description: document.description,
        ...datesInShort(details, deps.now()),
        status,
        version,
        organizer: { name: organizer.name },
      };
      if (allows(scope, 'read')) return context.json(whole);
      // The API code is public, so it shows only what the public page shows: no guests and no personal links. So does a key that
      // only sends invites, because such keys are in forms.
      const words = publicWords(event, document, deps.deployment.domain);
      return context.json({ ...whole, ...words, organizer: { name: commonName(organizer) } });
    })
    .get('/statistics', needAccess(deps, 'read'), async (context) => {
      const { event } = context.var;
      const { instance: asked } = readQuery(statisticsQuery(), context.req.query());
      const instance = await readInstance(asked, event, deps);
      const tally = await readCounts(deps, event.id);
      if (instance === null) return context.json(statisticsOf(tally, currentTimeVersion(event)));
      const differences = await readDifferences(deps.table, event.id, instance, instance);
      return context.json({ instance, ...occurrenceCounts(tally, differences.get(instance) ?? {}) });
    })
    .route('/', pageSettingsRoutes(deps))
    .route('/', recipientRoutes(deps))
    .route('/', guestRoutes(deps))
    .route('/', storyRoutes(deps))
    .route('/', reminderRoutes(deps));
}
