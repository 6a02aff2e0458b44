/** What somebody in front of Thunderbird does and sees. */
import type { Mail } from './pop3.ts';
import type { Person } from './profile.ts';
import type { Thunderbird } from './thunderbird.ts';

/** An open mail with an invitation. */
export interface Invitation {
  /** The words of the invitation bar. */
  readonly says: string;
  /** Its buttons. */
  readonly offers: readonly string[];
  /** The text below it. */
  readonly shows: string;
  /** PARTSTAT of each guest, as its icon shows. */
  readonly answers: readonly string[];
}

/** One date in somebody's calendar. */
export interface Entry {
  readonly title: string;
  readonly place: string;
  /** Local time of the zone, `YYYYMMDDTHHMMSS`. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  /** PARTSTAT, where they are a guest. */
  readonly answer: string | null;
}

/** What an organizer fills in. */
export interface Plan {
  readonly title?: string;
  readonly place?: string;
  /** Local time of New York, `YYYYMMDDTHHMMSS`. */
  readonly start?: string;
  readonly guests?: readonly string[];
  /** RRULE. */
  readonly rule?: string;
}

/** What they need: Thunderbird, and a provider that puts the next mail to an address into its mailbox. */
export interface Desk {
  readonly thunderbird: () => Thunderbird;
  readonly collect: (address: string) => Promise<Mail>;
}

/** Somebody who sits there. Dates of a series are named by the local time at which they start now. */
export function seat(person: Person, { thunderbird, collect }: Desk) {
  const call = (name: string, ...given: readonly unknown[]) => thunderbird().call(name, ...given);
  const { address } = person;
  return {
    ...person,
    /** Opens the one mail that has come. */
    async opensMail(): Promise<Invitation> {
      const { id } = await collect(address);
      await call('openMail', address, id);
      return (await call('invitation')) as Invitation;
    },
    /** Presses a button of the invitation bar. */
    press: (button: string) => call('press', button),
    calendar: () => call('calendar', address) as Promise<Entry[]>,
    /** Answers in the calendar, for all of the event or for one date. */
    attends: (answer: string, start?: string) => call('attend', address, answer, start),
    writes: (plan: Plan) => call('write', address, plan),
    changes: (plan: Plan, start?: string) => call('change', address, plan, start),
    /** Deletes all of the event or one date, and has the guests told. */
    async deletes(start?: string): Promise<void> {
      await call('remove', address, start);
      await thunderbird().sayYes();
    },
  };
}
