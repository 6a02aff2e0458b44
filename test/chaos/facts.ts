/** What happened outside in a story that was played: all that the model knows of it. Times are milliseconds since 1970. */
import type { Said } from './story.ts';

/** A mail of somebody to us. */
export interface Received {
  /** SES message id. */
  readonly id: string;
  readonly at: number;
}

/** A mail of the organizer's calendar. */
export interface Edit extends Received {
  readonly title: string;
  /** Hour of the day it takes place at. */
  readonly hour: number;
  readonly cancelled: boolean;
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
}

export interface Facts {
  readonly edits: Edit[];
  readonly calls: Call[];
  readonly replies: Reply[];
  readonly refreshes: (Received & { readonly guest: number })[];
  /** When they were done. */
  readonly unsubscribed: Map<number, number>;
}

export function noFacts(): Facts {
  return { edits: [], calls: [], replies: [], refreshes: [], unsubscribed: new Map() };
}

/** Whether a mail of the organizer says anything else than the one before. */
export function isChange(edits: readonly Edit[], index: number): boolean {
  const [edit, before] = [edits[index], edits[index - 1]];
  return (
    edit?.title !== before?.title || edit?.hour !== before?.hour || edit?.cancelled !== before?.cancelled
  );
}
