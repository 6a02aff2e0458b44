/** What happened outside in a story that was played: all that the model knows of it. Times are milliseconds since 1970. */
import type { Said } from './story.ts';

/** A mail of somebody to us. */
export interface Received {
  /** SES message id. */
  readonly id: string;
  readonly at: number;
}

/** What a mail of the organizer's calendar says of the event, and what holds for the rest of it. */
export interface Says {
  readonly title: string;
  /** Hour of the day it, or the series, takes place at. */
  readonly hour: number;
  readonly cancelled: boolean;
  /** The date it is about (from there on, perhaps), counted from 0; null for the event. */
  readonly date: number | null;
  /** Dates that are off. */
  readonly off: readonly number[];
  /** Hour of each date. */
  readonly hours: readonly number[];
}

/** A mail of the organizer's calendar. */
export interface Edit extends Received, Says {
  readonly raw: string;
}

/** A copy of an older mail, or a mail in which a colleague changes the event: neither may change anything. */
export interface Stray extends Received {
  readonly by: 'organizer' | 'colleague';
  /** It says something else than holds. */
  readonly differs: boolean;
  /** What it says. */
  readonly copied: Says;
  /** Place in `edits` of the mail that the organizer sends next. */
  readonly before: number;
}

/** A call of the API, with all its repetitions. */
export interface Call {
  readonly guests: readonly number[];
  readonly code: 'api' | 'manage';
  readonly at: number;
  until: number;
  /** Status of the last answer; null while there is none. */
  status: number | null;
  /** Addresses that were accepted. */
  accepted: readonly string[];
  /** Requests it took: an answer may get lost. */
  requests: number;
}

export interface Reply extends Received {
  readonly guest: number;
  readonly status: Said | 'DELEGATED';
  /** UTC instant of the date it is about; null for the whole event. */
  readonly date: string | null;
  readonly sequence: number;
  /** UTC instant in whole seconds. */
  readonly dtstamp: string;
  readonly delegate: number | null;
  /** With another time that would suit them. */
  readonly proposes: boolean;
  /** Not said, but derived from what they deleted: their answer to the event in the same mail is another. */
  readonly implied: boolean;
}

export interface Facts {
  readonly edits: Edit[];
  readonly strays: Stray[];
  readonly calls: Call[];
  readonly replies: Reply[];
  readonly refreshes: (Received & { readonly guest: number })[];
  /** When they were done. */
  readonly unsubscribed: Map<number, number>;
}

export function noFacts(): Facts {
  return { edits: [], strays: [], calls: [], replies: [], refreshes: [], unsubscribed: new Map() };
}

/** Whether a mail of the organizer says anything else than the one before. */
export function isChange(edits: readonly Edit[], index: number): boolean {
  const [edit, before] = [edits[index], edits[index - 1]];
  return !edit || !before || !saysTheSame(edit, before);
}

/** What is off is off, whatever else a mail says of it. @param but dates of which it does not matter what they say */
export function saysTheSame(one: Says, other: Says, but: readonly (number | null)[] = []): boolean {
  if (one.cancelled && other.cancelled) return true;
  const said = ({ title, hour, cancelled, off, hours }: Says) => {
    const dates = hours.map((at, date) => (off.includes(date) ? 'off' : at));
    return [title, hour, cancelled, ...dates.filter((_, date) => !but.includes(date))].join(' ');
  };
  return said(one) === said(other);
}
