/** This file writes an organizer's coming events as one calendar to which people subscribe (RFC 5545, RFC 7986). */
import { rehydrate } from '#domain/invite/rehydrate.ts';
import { writeCalendar } from '#domain/invite/write-calendar.ts';
import { eventsOf, textOf, withoutProperties, withProperty } from '#domain/itip/properties.ts';
import { timesOf } from '#domain/itip/series/kept-times.ts';
import { escapeText } from '#domain/itip/text-value.ts';
import { clockRules } from '#domain/itip/time/clock-rules.ts';
import { vtimezone } from '#domain/itip/time/vtimezone.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { EventSummary } from './event-summary.ts';

/** What a feed is written from. */
export interface FeedSource {
  /** The name of the calendar. */
  readonly name: string;
  /** The absolute address of the page with the same events. */
  readonly page: string;
  /** Our mail domain. */
  readonly domain: string;
  readonly events: readonly {
    /** With public words only. */
    readonly eventSummary: EventSummary;
    /** The absolute address of the event's page. */
    readonly page: string;
  }[];
  readonly words: Words;
  /** UTC instant. */
  readonly now: string;
}

/** How often calendars shall ask for it again. Google does so about once a day, whatever it says. */
const REFRESH = 'PT4H';

/**
 * Returns iCalendar text. An event has the UID that the calendar file of its page has. An event that no calendar can show,
 * because its zone is unknown or no date of it is left, is left out.
 */
export function scheduleFeed({ name, page, domain, events, words, now }: FeedSource): string {
  const calendars = events.flatMap((event) => calendarOf(event, domain, words, now));
  const together: JComponent = ['vcalendar', [], calendars.flatMap(([, , components]) => components)];
  const used = new Set(
    together[2].filter(([kind]) => kind === 'vtimezone').map((zone) => textOf(zone, 'tzid')),
  );
  // How a zone is described depends on the years of the events in it.
  const zones = [...used].map((tzid) => clockRules(vtimezone(tzid, together)));
  const head: JProperty[] = [
    ['prodid', {}, 'text', '-//Yesmaybe//Schedule//EN'],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'unknown', escapeText(name)],
    ['x-wr-calname', {}, 'unknown', escapeText(name)],
    ['url', {}, 'uri', page],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'unknown', REFRESH],
  ];
  return writeCalendar(['vcalendar', head, [...zones, ...eventsOf(together)]], []);
}

function calendarOf(
  { eventSummary, page }: FeedSource['events'][number],
  domain: string,
  own: Words,
  now: string,
): JComponent[] {
  const { id, summary, location } = eventSummary;
  const words: JProperty[] = [
    ['summary', {}, 'text', summary],
    ...(location ? [['location', {}, 'text', location] as JProperty] : []),
    ['description', {}, 'text', own.say('schedule.feedEntry', { link: page })],
    ['url', {}, 'uri', page],
  ];
  const [name, head, components] = withOwnZones(timesOf(eventSummary), id);
  const calendar: JComponent = [
    name,
    head,
    components.map(([kind, properties, inner]) => [
      kind,
      kind === 'vevent' ? [...properties, ...words] : properties,
      inner,
    ]),
  ];
  try {
    const [, , written] = rehydrate({
      deployment: { domain, product: '', publicUrl: '' },
      organizer: { email: '', name: null },
      organizerHandle: '',
      calendar,
      version: 0,
      dtstamp: now,
      kind: 'invitation',
      instance: null,
    });
    const uid: JProperty = ['uid', {}, 'text', `page-${id}@${domain}`];
    const published = (event: JComponent) =>
      withProperty(withoutProperties(event, ['sequence', 'x-microsoft-disallow-counter']), uid);
    return [[name, head, written.map((one) => (one[0] === 'vevent' ? published(one) : one))]];
  } catch (error) {
    if (error instanceof CodedError) return [];
    throw error;
  }
}

/** Two calendars may call different zones of their own by one name, so such a zone gets the event's id into its name. */
function withOwnZones([name, head, components]: JComponent, id: string): JComponent {
  const own = new Set(
    components.filter(([kind]) => kind === 'vtimezone').map((zone) => textOf(zone, 'tzid')),
  );
  if (own.size === 0) return [name, head, components];
  const renamed = (tzid: unknown) => (own.has(String(tzid)) ? `${tzid} ${id}` : tzid);
  return [
    name,
    head,
    components.map(([kind, properties, inner]) => [
      kind,
      properties.map(([property, parameters, type, ...values]): JProperty => {
        if (property === 'tzid') return [property, parameters, type, String(renamed(values[0]))];
        if (!('tzid' in parameters)) return [property, parameters, type, ...values];
        return [property, { ...parameters, tzid: String(renamed(parameters.tzid)) }, type, ...values];
      }),
      inner,
    ]),
  ];
}
