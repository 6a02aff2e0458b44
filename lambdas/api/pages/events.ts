/** The page with all events of the organizer who is signed in. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { scheduleId } from '#domain/access/public-id.ts';
import { countStates, EVENT_STATES, findEvents, NO_HEADS } from '#domain/counts/totals.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { listEventsOf } from '#store/events.ts';
import { getOrganizer } from '#store/organizers.ts';
import { type EventsView, ownEvents } from '#web/events.ts';
import type { ApiDeps } from '../context.ts';
import { headsOf, totalsOf } from '../counting.ts';
import { baseOf } from '../frame.ts';
import { needOrganizer, type OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';

const ROWS = 20;

/** Returns the route `/events`, and the redirect from `/` to it. */
export function eventsRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  return new Hono<OrganizerEnv>()
    .get('/', (context) => context.redirect(`${baseOf(context)}/events`, 303))
    .get('/events', needOrganizer(deps), async (context) => {
      const { address } = context.var;
      const handle = organizerHandle(address);
      const [organizer, eventSummaries] = await Promise.all([
        getOrganizer(deps.table, handle),
        listEventsOf(deps.table, handle),
      ]);
      const view = {
        address,
        create: `create@${deps.deployment.domain}`,
        schedule: scheduleId(await deps.keys(), handle),
        owner: deps.owners.includes(address),
        suspended: organizer?.suspendedAt != null,
        totals: organizer && (await totalsOf(organizer, eventSummaries, deps)),
        events: await viewEvents(eventSummaries, context.req.query(), deps),
      };
      return context.html(ownEvents(organizerFrame(context, deps), view));
    });
}

/** A wrong value in the query counts as missing. */
const search = once(() =>
  z.object({
    show: z.catch(z.enum(EVENT_STATES), 'upcoming'),
    q: z.catch(z.string().check(z.maxLength(100)), ''),
    page: z.catch(z.coerce.number().check(z.int(), z.minimum(1)), 1),
  }),
);

/** Returns one page of the events that a query asks for, with their headcounts. */
export async function viewEvents(
  eventSummaries: readonly EventSummary[],
  sent: Readonly<Record<string, string>>,
  deps: ApiDeps,
): Promise<EventsView> {
  const { show, q, page } = search().parse(sent);
  const query = q.trim();
  const found = findEvents(eventSummaries, { show, query, now: deps.now() });
  const { rows, pages } = pageOf(found, page, ROWS);
  const heads = await headsOf(
    rows.map(({ id }) => id),
    deps,
  );
  return {
    show,
    query,
    counts: countStates(eventSummaries, deps.now()),
    found: found.length,
    rows: rows.map((event) => ({ event, heads: heads.get(event.id) ?? NO_HEADS })),
    pages,
    now: deps.now(),
  };
}

/**
 * Returns the rows of a page; for a number beyond the last page, those of the last page.
 * @param wanted the number of the page, from 1
 * @param size rows on a page
 */
export function pageOf<Row>(all: readonly Row[], wanted: number, size: number) {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages);
  return { rows: all.slice((page - 1) * size, page * size), pages: { page, pages } };
}
