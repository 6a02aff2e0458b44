/** The page of one occurrence of a series, below `/results/:eventId`. */
import { Hono } from 'hono';
import { occurrencePage } from '#web/results/occurrence.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { baseOf } from '../frame.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { instanceName } from '../schemas/instance.ts';
import { needEvent } from '../session.ts';
import { findExactly, readListQuery, readRecipients } from './results-list.ts';
import { readOccurrence } from './results-occurrences.ts';

/** Returns the route. A date that the series does not have leads to the results. */
export function occurrenceRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().get('/occurrences/:instance', needEvent(deps), async (context) => {
    const { event } = context.var;
    const results = `${baseOf(context)}/results/${event.id}`;
    const asked = instanceName().safeParse(context.req.param('instance')).data;
    const occurrence = asked === undefined ? null : await readOccurrence(deps, event, asked);
    if (!occurrence) return context.redirect(results, 303);
    const query = { ...readListQuery(context.req.query()), sort: 'address', origin: '' } as const;
    const exact = await findExactly(deps, event.id, query);
    if (exact) return context.redirect(`${results}/recipients/${exact}`, 303);
    const list = { ...(await readRecipients(deps, event.id, query, occurrence.id)), origins: [] };
    return context.html(occurrencePage(organizerFrame(context, deps, event), event, occurrence, list));
  });
}
