import type { JComponent } from '#domain/itip/types.ts';
import { type When, whenOf } from '#domain/itip/words/calendar-when.ts';
import type { Words } from '#domain/languages/words.ts';
import { pickEvents } from './pick-events.ts';

/**
 * Returns when one occurrence of a calendar takes place, in words.
 * @param instance its UTC instant or date
 * @param floating true when its time zone was assumed
 * @throws CodedError `nothing-to-send` when there is no such occurrence
 */
export function instanceTime(
  calendar: JComponent,
  instance: string,
  floating: boolean | undefined,
  words: Words,
): When | null {
  const [name, properties, components] = calendar;
  const zones = components.filter(([component]) => component !== 'vevent');
  return whenOf([name, properties, [...zones, ...pickEvents(calendar, false, instance)]], 0, floating, words);
}
