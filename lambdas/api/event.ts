/** GET /v1/event and GET /v1/event/statistics */
import { Hono } from 'hono';
import { currentTimeVersion } from '../../domain/event.ts';
import { statisticsOf } from '../../domain/tally.ts';
import { getDocument } from '../../store/documents.ts';
import { readTally } from '../../store/tallies.ts';
import { needCode } from './code.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { pageSettingsRoutes } from './page-settings.ts';
import { recipientRoutes } from './recipients.ts';

export function eventRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/', needCode(deps, 'api'), async (context) => {
      const { id, details, status, version, organizer, document } = context.var.event;
      const { description } = await getDocument(deps.bucket, document);
      return context.json({
        id,
        ...details,
        description,
        status,
        version,
        organizer: { name: organizer.name },
      });
    })
    .get('/statistics', needCode(deps, 'manage'), async (context) => {
      const { event } = context.var;
      return context.json(statisticsOf(await readTally(deps.table, event.id), currentTimeVersion(event)));
    })
    .route('/', pageSettingsRoutes(deps))
    .route('/', recipientRoutes(deps));
}
