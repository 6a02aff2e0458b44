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

export interface Desk {
  readonly thunderbird: () => Thunderbird;
  /** Puts the next mail to an address into its mailbox. */
  readonly collect: (address: string) => Promise<Mail>;
  /** Does what makes Thunderbird send one mail, and waits until the server has dealt with it. */
  readonly sends: (act: () => Promise<unknown>) => Promise<void>;
}

/** Somebody who sits there. Dates of a series are named by the local time at which they start now. */
export function seat(person: Person, { thunderbird, collect, sends }: Desk) {
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
    /** Presses a button of the invitation bar that sends nothing. */
    press: (button: string) => call('press', button),
    /** Adds the event of the open mail to their own calendar. */
    adds: () => call('add', address),
    /** Presses one that answers. */
    answers: (button: string) => sends(() => call('press', button)),
    calendar: () => call('calendar', address) as Promise<Entry[]>,
    /** Answers in the calendar, for all of the event or for one date. */
    attends: (answer: string, start?: string) => sends(() => call('attend', address, answer, start)),
    writes: (plan: Plan) => sends(() => call('write', address, plan)),
    changes: (plan: Plan, start?: string) => sends(() => call('change', address, plan, start)),
    /** Deletes all of the event or one date, and has the guests notified. */
    deletes: (start?: string) =>
      sends(async () => {
        await call('remove', address, start);
        await thunderbird().sayYes();
      }),
  };
}
