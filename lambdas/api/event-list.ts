/** The route GET /v1/events, which lists the events of an organizer key. */
import { Hono } from 'hono';
import { type EventPosition, pageOfEvents } from '#domain/event/event-list.ts';
import { ID_PATTERN, organizerHandle } from '#domain/text/ids.ts';
import { getEvent, listEventsOf } from '#store/events.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { shownEvent } from './event-answer.ts';
import { type KeyEnv, needKey } from './need-access.ts';
import { readQuery } from './query.ts';
import { eventsQuery } from './schemas/events.ts';

/** How many events are read at the same time. */
const AT_ONCE = 10;

/** Returns the route. An event that moves between two calls may be on two pages or on none. */
export function eventListRoutes(deps: ApiDeps): Hono<KeyEnv> {
  return new Hono<KeyEnv>().get('/', needKey(deps, 'details'), async (context) => {
    const { organizer, scope } = context.var.key;
    const { cursor, ...asked } = readQuery(eventsQuery(), context.req.query());
    const after = cursor === undefined ? undefined : readPosition(cursor);
    const summaries = await listEventsOf(deps.table, organizerHandle(organizer), 'strong');
    const { page, next } = pageOfEvents(summaries, { ...asked, after });
    const events = [];
    for (let start = 0; start < page.length; start += AT_ONCE) {
      const read = page.slice(start, start + AT_ONCE).map(async ({ id }) => {
        const event = await getEvent(deps.table, id);
        return event && event.owner === organizer ? [await shownEvent(event, scope, deps)] : [];
      });
      events.push(...(await Promise.all(read)).flat());
    }
    return context.json({ events, ...(next && { cursor: writePosition(next) }) });
  });
}

const POSITION = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]{8,12}Z)?)#(${ID_PATTERN})$`);

function writePosition({ start, id }: EventPosition): string {
  return Buffer.from(`${start}#${id}`).toString('base64url');
}

function readPosition(text: string): EventPosition {
  const [, start, id] = POSITION.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (start === undefined || id === undefined || Number.isNaN(Date.parse(start)))
    throw new ApiProblem('query-invalid', 'cursor: use the one from the answer before, unchanged.');
  return { start, id };
}
