import type { JComponent } from '#domain/itip/types.ts';
import { type When, whenOf } from '#domain/itip/words/calendar-when.ts';
import { pickEvents } from './pick-events.ts';

/**
 * When one occurrence of a calendar takes place, for a person to read.
 * @param instance its UTC instant or date @param floating its time zone was assumed @throws CodedError `nothing-to-send` when there is no such occurrence
 */
export function instanceTime(calendar: JComponent, instance: string, floating = false): When | null {
  const [name, properties, components] = calendar;
  const zones = components.filter(([component]) => component !== 'vevent');
  return whenOf([name, properties, [...zones, ...pickEvents(calendar, false, instance)]], 0, floating);
}
