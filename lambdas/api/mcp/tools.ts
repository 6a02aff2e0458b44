/**
 * The tools of the MCP server. Each is one call of the REST API, with the code or key of whoever calls the tool, so that
 * the same rules and limits hold. A description says all that an agent must know to use the tool. Arguments have the names
 * that the API has, because its problems name them, and an argument that a tool does not have is refused: an agent would
 * take it for done.
 */
import * as z from 'zod/mini';
import { fingerprint } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';

/** One call of the REST API. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The path with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** The key of a call that must not be done twice (header Idempotency-Key). */
  readonly idempotencyKey?: string;
}

/** What a tool may do to the world, by the hints of MCP. */
interface Effect {
  readonly readOnlyHint: boolean;
  /** True when it takes something away that a later call cannot give back unnoticed. */
  readonly destructiveHint: boolean;
  /** True when the same call again changes nothing more. */
  readonly idempotentHint: boolean;
  /** True when people outside get mail. */
  readonly openWorldHint: boolean;
}

/** A tool that calls the API. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodMiniObject;
  readonly effect: Effect;
  readonly callOf: (input: Record<string, unknown>) => ApiCall;
}

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const MAILS = { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true };
const CANCELS = { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: true };

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema =>
  schema.check(z.describe(description)) as Schema;

const event = once(() =>
  z.optional(
    described(
      z.string().check(z.regex(/^[a-z2-7]{16}$/, 'use the id that list_events gives')),
      'The id of the event, as list_events or create_event gives it. Leave it out when you were given a code instead of a key: the code is of one event.',
    ),
  ),
);
const eventOfKey = once(() =>
  described(
    z.string().check(z.regex(/^[a-z2-7]{16}$/, 'use the id that list_events gives')),
    'The id of the event, as list_events or create_event gives it.',
  ),
);
const guest = once(() =>
  described(z.string().check(z.minLength(3), z.maxLength(320)), 'The mail address of the guest.'),
);
const instance = once(() =>
  z.optional(
    described(
      z.string(),
      'One date of a series: the UTC instant or date at which the series has it, for example 2026-05-19T08:00:00Z. Leave it out for the whole event.',
    ),
  ),
);
const status = once(() =>
  z.optional(
    described(
      z.enum(['needs-action', 'accepted', 'tentative', 'declined', 'delegated']),
      'Only guests with this answer: accepted is yes, tentative is maybe, declined is no, needs-action has not answered.',
    ),
  ),
);
const startText =
  'Local time with timeZone (2026-12-01T18:00), an instant with an offset (2026-12-01T18:00+01:00), or a date for an all-day event (2026-12-01).';

/** What an event says; every field may be left out when an event is changed. */
const eventFields = once(() => ({
  start: described(z.string(), startText),
  end: z.optional(
    described(
      z.string(),
      'When it ends, written as start is. For an all-day event it is the day after the last.',
    ),
  ),
  duration: z.optional(described(z.string(), 'How long it lasts, instead of end: PT1H30M, P2D (ISO 8601).')),
  timeZone: z.optional(
    described(z.string(), 'The IANA time zone of start and end, for example Europe/Berlin.'),
  ),
  description: z.optional(described(z.string(), 'What guests read about the event.')),
  location: z.optional(described(z.string(), 'Where it takes place: an address, or the link of a meeting.')),
  url: z.optional(described(z.string(), 'A web page about the event.')),
  recurrence: z.optional(
    described(z.string(), 'How it repeats, as an RRULE of iCalendar: FREQ=WEEKLY;COUNT=4.'),
  ),
}));

/** Returns the tools. */
export const tools = once((): readonly Tool[] => [
  {
    name: 'list_events',
    title: 'List events',
    description:
      'Lists the events of the organizer in order of time, with id, title, time and status. Needs an organizer key. Begin here to find the id of an event.',
    input: z.strictObject({
      status: z.optional(described(z.enum(['confirmed', 'cancelled']), 'Only events with this status.')),
      from: z.optional(described(z.string(), 'Only events that end at or after this instant or date.')),
      to: z.optional(described(z.string(), 'Only events that start before this instant or date.')),
      limit: z.optional(described(z.int().check(z.minimum(1), z.maximum(100)), 'How many; 100 at most.')),
      cursor: z.optional(described(z.string(), 'The cursor of the answer before, to go on.')),
    }),
    effect: READS,
    callOf: (input) => ({ method: 'GET', path: `/v1/events${queryOf(input)}` }),
  },
  {
    name: 'get_event',
    title: 'Look at an event',
    description:
      'Returns what an event says: title, text, place, time in words and as instants, recurrence, version and status.',
    input: z.strictObject({ event: event() }),
    effect: READS,
    callOf: ({ event: id }) => ({ method: 'GET', path: pathOf(id) }),
  },
  {
    name: 'headcount',
    title: 'Read the headcount',
    description:
      'Returns how many guests were invited, said yes (accepted), maybe (tentative) or no (declined), and have not answered, and how many mails were delivered or bounced. The numbers are those of this moment.',
    input: z.strictObject({ event: event(), instance: instance() }),
    effect: READS,
    callOf: ({ event: id, ...query }) => ({
      method: 'GET',
      path: `${pathOf(id)}/statistics${queryOf(query)}`,
    }),
  },
  {
    name: 'list_guests',
    title: 'List guests',
    description:
      'Lists the guests of an event with their answers, comments and what became of the mail to them. To find one guest by address, use find_guest.',
    input: z.strictObject({
      event: event(),
      status: status(),
      instance: instance(),
      limit: z.optional(described(z.int().check(z.minimum(1), z.maximum(500)), 'How many; 500 at most.')),
      cursor: z.optional(described(z.string(), 'The cursor of the answer before, to go on.')),
    }),
    effect: READS,
    callOf: ({ event: id, ...query }) => ({
      method: 'GET',
      path: `${pathOf(id)}/recipients${queryOf(query)}`,
    }),
  },
  {
    name: 'find_guest',
    title: 'Find one guest',
    description: 'Returns one guest by mail address: the answer, when it came, and what became of the mail.',
    input: z.strictObject({ event: event(), email: guest() }),
    effect: READS,
    callOf: ({ event: id, email }) => ({ method: 'GET', path: `${pathOf(id)}/recipients/${inPath(email)}` }),
  },
  {
    name: 'list_line',
    title: 'List who is in line',
    description:
      'Lists the people who asked for an invite while all places of the event were taken, in the order in which they are invited when a place becomes free. They are no guests yet.',
    input: z.strictObject({
      event: event(),
      limit: z.optional(described(z.int().check(z.minimum(1), z.maximum(500)), 'How many; 500 at most.')),
      cursor: z.optional(described(z.string(), 'The cursor of the answer before, to go on.')),
    }),
    effect: READS,
    callOf: ({ event: id, ...query }) => ({ method: 'GET', path: `${pathOf(id)}/line${queryOf(query)}` }),
  },
  {
    name: 'create_event',
    title: 'Create an event',
    description:
      'Creates an event and returns its id, its codes and its links. The organizer gets it by mail for their own calendar. Nobody else is mailed until you call invite. The same call again within a day returns the same event. Needs an organizer key with the scope manage.',
    input: z.strictObject({
      summary: described(z.string().check(z.minLength(1)), 'The title of the event.'),
      ...eventFields(),
    }),
    effect: MAILS,
    // An agent that did not see the answer calls again with the same fields.
    callOf: (input) => ({
      method: 'POST',
      path: '/v1/events',
      body: input,
      idempotencyKey: fingerprint('agent', JSON.stringify(input)),
    }),
  },
  {
    name: 'change_event',
    title: 'Change an event',
    description:
      'Changes what you name of an event and leaves the rest. The new version is mailed to the guests who said yes or maybe, and to nobody else. Needs an organizer key with the scope manage.',
    input: z.strictObject({
      event: eventOfKey(),
      summary: z.optional(described(z.string().check(z.minLength(1)), 'The new title.')),
      ...eventFields(),
      start: z.optional(described(z.string(), startText)),
      instance: instance(),
    }),
    effect: MAILS,
    callOf: ({ event: id, ...fields }) => ({ method: 'PATCH', path: pathOf(id), body: fields }),
  },
  {
    name: 'cancel_event',
    title: 'Cancel an event',
    description:
      'Cancels an event for good. Everybody who was invited gets the cancellation in their calendar. Ask the person you work for before you call it. Needs an organizer key with the scope manage.',
    input: z.strictObject({ event: eventOfKey() }),
    effect: CANCELS,
    callOf: ({ event: id }) => ({ method: 'DELETE', path: pathOf(id) }),
  },
  {
    name: 'invite',
    title: 'Invite guests',
    description:
      'Mails a calendar invite to each address. A guest who has the invite already gets no second one, so a repeated call does no harm. Invite only people who asked for it or expect it.',
    input: z.strictObject({
      event: event(),
      guests: described(
        z
          .array(
            z.strictObject({
              email: guest(),
              name: z.optional(described(z.string().check(z.maxLength(200)), 'The name of the guest.')),
            }),
          )
          .check(z.minLength(1), z.maxLength(500)),
        'The guests, 500 at most.',
      ),
      origin: z.optional(
        described(
          z.string(),
          'Where the guests come from, such as a form or a campaign; results are counted by it. 1 to 40 letters, digits, ".", "_" or "-".',
        ),
      ),
    }),
    effect: MAILS,
    callOf: ({ event: id, guests, origin }) => ({
      method: 'POST',
      path: id === undefined ? '/v1/invites' : `${pathOf(id)}/invites`,
      body: {
        recipients: (guests as object[]).map((one) => ({ ...one, ...(origin !== undefined && { origin }) })),
      },
    }),
  },
  {
    name: 'remind',
    title: 'Remind those who have not answered',
    description:
      'Mails the invite once more to every guest who has not answered, at most once a day to each. Guests whose first invite has not left yet are not among them. Returns how many reminders are queued.',
    input: z.strictObject({ event: event() }),
    effect: MAILS,
    callOf: ({ event: id }) => ({ method: 'POST', path: `${pathOf(id)}/reminders` }),
  },
  {
    name: 'remove_guest',
    title: 'Remove a guest',
    description:
      'Takes one guest off the event. If they have the invite, they get a cancellation in their calendar, and they no longer count. Ask the person you work for before you call it.',
    input: z.strictObject({ event: event(), email: guest() }),
    effect: CANCELS,
    callOf: ({ event: id, email }) => ({
      method: 'DELETE',
      path: `${pathOf(id)}/recipients/${inPath(email)}`,
    }),
  },
]);

/** The routes of one event: by its id for a key, or those of a code. */
function pathOf(id: unknown): string {
  return id === undefined ? '/v1/event' : `/v1/events/${inPath(id)}`;
}

function inPath(value: unknown): string {
  return encodeURIComponent(String(value));
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}
