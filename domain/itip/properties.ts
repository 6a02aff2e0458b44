import type { JComponent, JProperty } from './types.ts';

/** Returns the first property with that name. */
export function property(component: JComponent, name: string): JProperty | undefined {
  for (const candidate of component[1]) if (candidate[0] === name) return candidate;
  return undefined;
}

/** Returns the first value of the first property with that name as text, or an empty text when there is none. */
export function textOf(component: JComponent, name: string): string {
  return String(property(component, name)?.[3] ?? '');
}

/** Returns the VEVENTs of a calendar in order. */
export function eventsOf(calendar: JComponent): JComponent[] {
  return calendar[2].filter(([name]) => name === 'vevent');
}

/** Returns a calendar with these VEVENTs, after all other components, instead of its own. */
export function withEvents(
  [name, properties, components]: JComponent,
  events: readonly JComponent[],
): JComponent {
  return [name, properties, [...components.filter(([kind]) => kind !== 'vevent'), ...events]];
}

/** Returns true for a VEVENT with STATUS:CANCELLED. */
export function isCancelled(event: JComponent): boolean {
  return textOf(event, 'status').trim().toUpperCase() === 'CANCELLED';
}

/** Returns a component with one property replaced, or added at the end. */
export function withProperty(component: JComponent, replacement: JProperty): JComponent {
  const [name, properties, components] = component;
  return [name, [...properties.filter((other) => other[0] !== replacement[0]), replacement], components];
}

/** Returns a component without the properties of these names. */
export function withoutProperties(component: JComponent, names: readonly string[]): JComponent {
  const [name, properties, components] = component;
  return [name, properties.filter((other) => !names.includes(other[0])), components];
}
