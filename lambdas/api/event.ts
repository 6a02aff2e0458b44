/** The routes below /v1/event and /v1/events/{id}. */

import { Hono } from 'hono';
import { occurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import { statisticsOf } from '#domain/counts/tally.ts';
import { currentTimeVersion } from '#domain/event/event.ts';
import { readCounts } from '#lambdas/steps/count-together.ts';
import { readDifferences } from '#store/tallies.ts';
import { changeRoutes } from './changes.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { shownEvent } from './event-answer.ts';
import { storyRoutes } from './event-story.ts';
import { guestRoutes } from './guests.ts';
import { lineRoutes } from './line.ts';
import { needAccess } from './need-access.ts';
import { readInstance } from './occurrence.ts';
import { pageSettingsRoutes } from './page-settings.ts';
import { readQuery } from './query.ts';
import { recipientRoutes } from './recipients.ts';
import { reminderRoutes } from './reminders.ts';
import { statisticsQuery } from './schemas/event.ts';

/** Returns GET /v1/event and /v1/event/statistics, and the routes for the public page, the recipients, the line and the changes. */
export function eventRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/', needAccess(deps, 'details'), async (context) => {
      const { event, scope } = context.var;
      return context.json(await shownEvent(event, scope, deps));
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
    .route('/', lineRoutes(deps))
    .route('/', reminderRoutes(deps))
    .route('/', changeRoutes(deps));
}
