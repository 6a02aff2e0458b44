import { isCalledOff, withEvents } from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { rehydrate } from './rehydrate.ts';

/** What says when, which is compared by meaning elsewhere, and what our own stamps are. */
const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id dtstamp sequence'.split(' '));

/**
 * True when a recipient would read the same in both, times aside: what stays behind when an invite is written (other
 * guests, alarms, personal links, stamps) is no change.
 *
 * @param except an occurrence whose own VEVENT is left out of the comparison
 */
export function sameContent(before: JComponent, after: JComponent, except: string | null): boolean {
  return JSON.stringify(contentOf(before, except)) === JSON.stringify(contentOf(after, except));
}

/**
 * Per VEVENT its properties in one order. An override that says the same as its series adds nothing, nor does one that is
 * called off: that is told by its times.
 */
function contentOf(calendar: JComponent, except: string | null): string[] {
  const content = instanceIds(calendar)
    .filter(({ event, id }) => id === null || (id !== except && !isCalledOff(event)))
    .map(({ event, id }) => ({ id: id ?? '', text: textOf(read(calendar, event)) }));
  const series = content.find(({ id }) => id === '')?.text;
  return content
    .filter(({ id, text }) => id === '' || text !== series)
    .map(({ id, text }) => `${id} ${text}`)
    .sort();
}

/** One VEVENT as every recipient would get it. */
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
