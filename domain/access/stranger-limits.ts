/**
 * How many mails somebody we cannot hold to account makes us send: every way there is, each with its bounds.
 * docs/security.md says who can do it and why it is so many; test/stories/strangers.test.ts measures every number.
 */
import { likelyMailbox } from '#domain/text/address.ts';
import { fingerprint } from '#domain/text/ids.ts';

/** What is counted in a window of time, and how much of it there may be. */
export interface Limit {
  /** Addresses only as fingerprints. */
  readonly name: string;
  readonly most: number;
  /** Seconds. */
  readonly window: number;
}

/** What a bound may be for each of. */
export interface About {
  /** Normalised address of whoever gets the mail; all its spellings count as one. */
  readonly mailbox: string;
  /** The same of whoever wrote to us, where somebody else gets the mail. */
  readonly sender: string;
  /** Network that a request came from, hidden. */
  readonly source: string;
  /** Id of the event. */
  readonly event: string;
  /** Id of the recipient whose invite is answered. */
  readonly guest: string;
  /** Why it goes out: a stable code. */
  readonly reason: string;
}

/** What the deployment, or the organizer, has set. */
export interface Settings {
  readonly invitesPerMinute: number;
  readonly invitesPerDay: number;
  /** How many people an event takes; null for no end. */
  readonly places: number | null;
}

export interface Bound {
  readonly most: number | ((settings: Settings) => number);
  readonly window: Window;
  /** For each of these together; for all mails of the kind where there are none. */
  readonly per: readonly (keyof About)[];
  /** What is counted, where several kinds of mail are counted together. */
  readonly counted?: string;
}

/** Seconds. */
export const WINDOWS = { minute: 60, hour: 3600, day: 24 * 3600, year: 365 * 24 * 3600 } as const;
type Window = keyof typeof WINDOWS;

/** All events together may have so many times what one may. */
const EVENTS_AT_ONCE = 20;
/** More than anyone picks from pages, too little to fill a mailbox. */
const INVITES_TO_MAILBOX = { most: 60, window: 'day', per: ['mailbox'], counted: 'mailbox' } as const;
const INVITES_OF_EVENT = {
  most: ({ invitesPerDay }: Settings) => invitesPerDay,
  window: 'day',
  per: ['event'],
  counted: 'invites',
} as const;
const INVITES_OF_ALL = {
  most: ({ invitesPerDay }: Settings) => EVENTS_AT_ONCE * invitesPerDay,
  window: 'day',
  per: [],
  counted: 'invites',
} as const;
const INVITES = [
  {
    most: ({ invitesPerMinute }: Settings) => invitesPerMinute,
    window: 'minute',
    per: ['event'],
    counted: 'invites',
  },
  INVITES_OF_EVENT,
  INVITES_OF_ALL,
] as const;
/** What an organizer hears of their guests, whoever writes and whatever about. */
const TOLD = [
  { most: 50, window: 'day', per: ['event'], counted: 'told-of-guests' },
  { most: 200, window: 'day', per: ['mailbox'], counted: 'told-of-guests' },
  { most: 5000, window: 'day', per: [], counted: 'told-of-guests' },
] as const;

/**
 * Whoever asks comes first, and all together last: one who asks too often uses up what is theirs, and nothing of what
 * others may have.
 */
export const BOUNDS = {
  /** Whether a mail is theirs that nobody vouches for. */
  question: [
    { most: 1, window: 'day', per: ['mailbox'] },
    { most: 500, window: 'day', per: [] },
  ],
  /** A mail of their own waits for their word. */
  held: [
    { most: 20, window: 'day', per: ['mailbox'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** Somebody else's mail is about an event of theirs. */
  colleague: [
    { most: 5, window: 'day', per: ['sender'] },
    { most: 20, window: 'day', per: ['mailbox'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /** Their mail to create@ was refused. */
  refusal: [
    { most: 10, window: 'hour', per: ['mailbox'] },
    { most: 5000, window: 'day', per: [] },
  ],
  /** Their mail could not be dealt with. */
  failure: [
    { most: 10, window: 'hour', per: ['mailbox'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** Their mail to rsvp@ had no effect. */
  'rsvp-refusal': [
    { most: 1, window: 'day', per: ['mailbox', 'reason'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** A guest's words. */
  'passed-on': [{ most: 10, window: 'day', per: ['event', 'guest'] }, ...TOLD],
  /** A guest proposes another time. */
  counter: [{ most: 5, window: 'day', per: ['event', 'guest'] }, ...TOLD],
  /** More people answered one invite than are counted. */
  'turned-away': [
    { most: 1, window: 'day', per: ['event'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /** Somebody lost the event and asks for it once more. */
  refresh: [
    { most: 5, window: 'day', per: ['event', 'guest'] },
    { most: 1000, window: 'day', per: ['event'] },
    { most: 5000, window: 'day', per: [] },
  ],
  /** A guest names somebody who comes in their place. */
  delegate: [
    { most: 3, window: 'year', per: ['event', 'guest'] },
    INVITES_TO_MAILBOX,
    INVITES_OF_EVENT,
    INVITES_OF_ALL,
  ],
  /** What a visitor of the public pages asks for. */
  request: [{ most: 600, window: 'hour', per: ['source'], counted: 'source' }, INVITES_TO_MAILBOX],
  /** What a visitor asks of one event: where places are few, nobody takes them all. */
  'page-share': [
    { most: ({ places }: Settings) => shareOf(places), window: 'day', per: ['event', 'source'] },
  ],
  /** The invite that comes of it. */
  'page-invite': INVITES,
  /** A call with an API code. */
  'api-invites': INVITES,
  /** Each address in it. */
  'api-address': [INVITES_TO_MAILBOX],
  /** Each address in it that is not spelled as its mailbox is. */
  'api-spelling': [{ most: 10, window: 'day', per: ['event', 'mailbox'] }, INVITES_TO_MAILBOX],
  /** Somebody who unsubscribed asked for an invite on a page. */
  'way-back': [
    { most: 1, window: 'day', per: ['mailbox'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /** A code of an event is replaced, and the organizer hears. Reason: who does so, each with a count of their own. */
  'codes-replaced': [
    { most: 10, window: 'day', per: ['event', 'reason'] },
    { most: 500, window: 'day', per: ['mailbox', 'reason'] },
  ],
  /** A link to sign in. */
  'sign-in': [
    { most: 30, window: 'hour', per: ['source'] },
    { most: 5, window: 'hour', per: ['mailbox'] },
    { most: 2000, window: 'day', per: [] },
  ],
} as const satisfies Record<string, readonly Bound[]>;

/** What a mail goes out for. */
export type Cause = keyof typeof BOUNDS;
/** What the bounds of a cause must know. */
export type AboutCause<C extends Cause> = Pick<About, (typeof BOUNDS)[C][number]['per'][number]>;

/**
 * The part of its places that an event gives to one network, or to those one invite was handed on to: a quarter, enough
 * for a couple, and never all of several.
 */
export function shareOf(places: number | null): number {
  if (places === null) return LARGEST_SHARE;
  const share = Math.min(Math.max(Math.ceil(places / 4), 2), places - 1, LARGEST_SHARE);
  return Math.max(share, 1);
}
/** A full lecture hall behind one address. */
const LARGEST_SHARE = 600;

/** What must be taken before a mail goes out, in order. */
export function limitsOf<C extends Cause>(cause: C, about: AboutCause<C>, settings: Settings): Limit[] {
  const bounds: readonly Bound[] = BOUNDS[cause];
  return bounds.map(({ most, window, per, counted = cause }) => {
    const whose = per.length === 0 ? ['all'] : per.map((one) => identify(one, about));
    return {
      name: [counted, ...whose, window].join('#'),
      most: typeof most === 'number' ? most : most(settings),
      window: WINDOWS[window],
    };
  });
}

function identify(one: keyof About, about: Partial<About>): string {
  const text = about[one] ?? '';
  return one === 'mailbox' || one === 'sender' ? fingerprint(likelyMailbox(text)) : text;
}
