import type { JComponent, JProperty } from './types.ts';

/** The first property of that name. */
export function property(component: JComponent, name: string): JProperty | undefined {
  return component[1].find((candidate) => candidate[0] === name);
}

/** The first value of the first property of that name, as text; empty when there is none. */
export function textOf(component: JComponent, name: string): string {
  return String(property(component, name)?.[3] ?? '');
}

/** The VEVENTs of a calendar, in order. */
export function eventsOf(calendar: JComponent): JComponent[] {
  return calendar[2].filter(([name]) => name === 'vevent');
}

/** A calendar with these VEVENTs instead of its own, after all else. */
export function withEvents(
  [name, properties, components]: JComponent,
  events: readonly JComponent[],
): JComponent {
  return [name, properties, [...components.filter(([kind]) => kind !== 'vevent'), ...events]];
}

/** True for a VEVENT that says that it does not take place. */
export function isCalledOff(event: JComponent): boolean {
  return textOf(event, 'status').trim().toUpperCase() === 'CANCELLED';
}

/** A component with one property replaced, or added at the end. */
export function withProperty(component: JComponent, replacement: JProperty): JComponent {
  const [name, properties, components] = component;
  return [name, [...properties.filter((other) => other[0] !== replacement[0]), replacement], components];
}

/** A component without the properties of these names. */
export function withoutProperties(component: JComponent, names: readonly string[]): JComponent {
  const [name, properties, components] = component;
  return [name, properties.filter((other) => !names.includes(other[0])), components];
}
