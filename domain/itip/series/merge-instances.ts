import { property, textOf, withProperty } from '../properties.ts';
import type { JComponent } from '../types.ts';
import { instanceIds } from './instance-ids.ts';
import { isRange } from './this-and-following.ts';

/**
 * Returns the calendar of an event with some occurrences replaced by newer ones, because a mail about one occurrence
 * must not erase the series (RFC 5546 section 3.2.2).
 * @param ids the occurrences to take from `incoming`
 * @param cancelled true when `incoming` cancels them
 */
export function mergeInstances(
  known: JComponent,
  incoming: JComponent,
  ids: ReadonlySet<string>,
  cancelled: boolean,
): JComponent {
  const [name, properties, components] = known;
  const newer = instanceIds(incoming, known).flatMap(({ event, id }) =>
    id && ids.has(id) ? [{ event, id }] : [],
  );
  const taken = newer.map(({ event }) => event);
  const ranges = newer.filter(({ event }) => isRange(event)).map(({ id }) => id);
  // A change to one occurrence does not undo a change to it and all that follow.
  const isReplaced = (event: JComponent, id: string) =>
    isRange(event) ? ranges.some((range) => range <= id) : ids.has(id);
  const replaced = new Set(
    instanceIds(known).flatMap(({ event, id }) => (id && isReplaced(event, id) ? [event] : [])),
  );
  const kept = components.filter((component) => !replaced.has(component));
  const overrides = cancelled
    ? taken.map((event) => withProperty(event, ['status', {}, 'text', 'CANCELLED']))
    : taken;
  return [name, properties, [...missingZones(kept, incoming), ...kept, ...overrides]];
}

function missingZones(kept: readonly JComponent[], incoming: JComponent): JComponent[] {
  const known = new Set(kept.filter(isZone).map((zone) => textOf(zone, 'tzid')));
  return incoming[2].filter(
    (zone) => isZone(zone) && property(zone, 'tzid') && !known.has(textOf(zone, 'tzid')),
  );
}

function isZone([name]: JComponent): boolean {
  return name === 'vtimezone';
}
