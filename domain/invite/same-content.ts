import { isCancelled, withEvents } from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { rehydrate } from './rehydrate.ts';

/** Properties about times, which are compared by meaning elsewhere, and our own version stamps. */
const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id dtstamp sequence'.split(' '));

/**
 * Returns true when a recipient would read the same in both calendars apart from their times. What no invite contains
 * (other guests, alarms, personal links, stamps) is ignored.
 * @param except an occurrence whose own VEVENT is not compared
 */
export function sameContent(before: JComponent, after: JComponent, except: string | null): boolean {
  return JSON.stringify(contentOf(before, except)) === JSON.stringify(contentOf(after, except));
}

/**
 * Returns the properties of each VEVENT in a fixed order. A changed instance with the content of its series is left
 * out, and so is a cancelled one, which the comparison of times covers.
 */
function contentOf(calendar: JComponent, except: string | null): string[] {
  const content = instanceIds(calendar)
    .filter(({ event, id }) => id === null || (id !== except && !isCancelled(event)))
    .map(({ event, id }) => ({ id: id ?? '', text: textOf(read(calendar, event)) }));
  const series = content.find(({ id }) => id === '')?.text;
  return content
    .filter(({ id, text }) => id === '' || text !== series)
    .map(({ id, text }) => `${id} ${text}`)
    .sort();
}

/** Returns one VEVENT as every recipient would get it. */
function read(calendar: JComponent, event: JComponent): JComponent {
  const [rehydrated] = rehydrate({
    deployment: { domain: 'invalid', product: '', publicUrl: '' },
    organizer: { email: '', name: null },
    organizerHandle: '',
    calendar: withEvents(calendar, [event]),
    version: 0,
    dtstamp: '1970-01-01T00:00:00Z',
    kind: 'update',
    instance: null,
  })[2].filter(([kind]) => kind === 'vevent');
  return rehydrated ?? ['vevent', [], []];
}

function textOf([, properties, inner]: JComponent): string {
  const lines = properties
    .filter(([property]) => !TIMES.has(property))
    .map((property) => JSON.stringify(property));
  return [...lines.sort(), ...inner.map((one) => JSON.stringify(one))].join('\n');
}
