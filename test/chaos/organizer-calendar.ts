/** The organizer's calendar: what it has of the event, and the mails it writes about it. */
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import type { Says } from './facts.ts';
import type { OrganizerAct, Story } from './story.ts';

export const ORGANIZER = 'ann@example.com';
/** Shares her calendar, and writes in a name of their own. */
export const COLLEAGUE = 'bob@example.com';
export const SOURCE_UID = 'launch@calendar.example';
/** Of a series: weekly. */
export const DATES = 4;

interface CalendarDate {
  readonly off: boolean;
  /** Null where it takes place at the hour of the series. */
  readonly hour: number | null;
  /** Its hour was set for this date alone. */
  readonly own: boolean;
}

const AS_THE_SERIES: CalendarDate = { off: false, hour: null, own: false };

export class OrganizerCalendar {
  readonly #isSeries: boolean;
  #sequence = 0;
  #titles = 0;
  #hour = 8;
  #moves = 0;
  #dates: readonly CalendarDate[] = Array.from({ length: DATES }, () => AS_THE_SERIES);

  constructor({ event }: Story) {
    this.#isSeries = event !== 'single';
  }

  /** The last date never falls away: an event without dates would be off. */
  canCallOff(date: number): boolean {
    return date < DATES - 1 && !this.isOff(date);
  }

  isOff(date: number): boolean {
    return this.#dates[date]?.off ?? true;
  }

  /** Changes what it has, and writes about it. @param stamp DTSTAMP, basic form */
  write(act: OrganizerAct, stamp: string): { readonly says: Says; readonly raw: string } {
    this.#change(act);
    const date = 'date' in act ? act.date : null;
    const cancelled = act.do === 'cancel';
    return { says: this.#says(cancelled, act.do === 'exdate' ? null : date), raw: this.#mail(act, stamp) };
  }

  #change(act: OrganizerAct): void {
    if (!['create', 'resave', 'retitle'].includes(act.do)) this.#sequence += 1;
    if (act.do === 'retitle') this.#titles += 1;
    if (act.do === 'move') this.#hour += 1;
    if (act.do === 'move-date') this.#set(act.date, { off: false, hour: this.#newHour(), own: true });
    if (act.do === 'off-date' || act.do === 'exdate') this.#set(act.date, { ...AS_THE_SERIES, off: true });
    if (act.do === 'following') this.#moveFrom(act.date, this.#newHour());
  }

  #newHour(): number {
    this.#moves += 1;
    return 9 + (this.#moves % 12);
  }

  #set(date: number, how: CalendarDate): void {
    this.#dates = this.#dates.with(date, how);
  }

  /** What was said of one date alone stands. */
  #moveFrom(first: number, hour: number): void {
    this.#dates = this.#dates.map((date, index) =>
      index === first || (index > first && !date.off && !date.own) ? { off: false, hour, own: false } : date,
    );
  }

  #says(cancelled: boolean, date: number | null): Says {
    return {
      title: this.#title(),
      hour: this.#hour,
      cancelled,
      date,
      off: this.#dates.flatMap(({ off }, index) => (off ? [index] : [])),
      hours: this.#dates.map(({ hour }) => hour ?? this.#hour),
    };
  }

  #title(): string {
    return `Launch ${this.#titles}`;
  }

  #mail(act: OrganizerAct, stamp: string): string {
    const facts = { uid: SOURCE_UID, sequence: this.#sequence, dtstamp: stamp, summary: this.#title() };
    const one = (date: number): EventFacts => ({
      ...facts,
      recurrenceId: localTime(date, this.#hour),
      start: localTime(date, this.#dates[date]?.hour ?? this.#hour),
    });
    const whole: EventFacts = { ...facts, start: localTime(0, this.#hour), ...this.#repeats() };
    switch (act.do) {
      case 'cancel':
        return organizerMail('CANCEL', { ...whole, status: 'CANCELLED' });
      case 'move-date':
        return organizerMail('REQUEST', one(act.date));
      case 'off-date':
        return organizerMail('CANCEL', { ...one(act.date), status: 'CANCELLED' });
      case 'following':
        return organizerMail('REQUEST', { ...one(act.date), following: true });
    }
    this.#dates = this.#dates.map((date) => ({ ...date, own: date.hour !== null }));
    const changed = this.#dates.flatMap(({ off, hour }, date) => (off || hour === null ? [] : [one(date)]));
    return organizerMail('REQUEST', whole, ...changed);
  }

  #repeats(): EventFacts {
    if (!this.#isSeries) return {};
    const off = this.#dates.flatMap((date, index) => (date.off ? [localTime(index, this.#hour)] : []));
    return { rrule: `FREQ=WEEKLY;COUNT=${DATES}`, ...(off.length > 0 ? { exdate: off.join(',') } : {}) };
  }
}

/** In Berlin, basic form. */
function localTime(date: number, hour: number): string {
  const day = new Date(Date.UTC(2026, 4, 12 + 7 * date)).toISOString().slice(0, 10).replaceAll('-', '');
  return `${day}T${String(hour).padStart(2, '0')}0000`;
}

/** The UTC instant by which guests name a date of a series. Berlin is two hours ahead in May. */
export function idOfDate(date: number, hour: number): string {
  return new Date(Date.UTC(2026, 4, 12 + 7 * date, hour - 2)).toISOString().replace('.000', '');
}

/** Which date of the series a local time in basic form is on. */
export function dateOfTime(time: string): number {
  const day = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3'));
  return Math.round((day - Date.UTC(2026, 4, 12)) / (7 * 24 * 3600_000));
}
