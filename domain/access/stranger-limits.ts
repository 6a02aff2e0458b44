/**
 * This file limits how many mails we send because of people whose identity nobody vouches for: every cause of such a
 * mail, with its limits. docs/security.md says who can cause it and why the numbers are what they are;
 * test/stories/strangers.test.ts measures every one.
 */
import { likelyMailbox } from '#domain/text/address.ts';
import { fingerprint } from '#domain/text/ids.ts';

/** What is counted in a window of time, and the most it may reach. */
export interface RateLimit {
  /** The name of the counter. Addresses are in it only as fingerprints. */
  readonly name: string;
  readonly most: number;
  /** Seconds. */
  readonly window: number;
}

/** Returns the seconds until the current window of a limit ends, at least 1. @param now milliseconds since 1970 */
export function secondsLeft({ window }: Pick<RateLimit, 'window'>, now: number): number {
  return window - (Math.floor(now / 1000) % window);
}

/** What a limit may be counted by. */
export interface About {
  /** Normalised address that gets the mail. All spellings of a mailbox count as one. */
  readonly mailbox: string;
  /** Normalised address that wrote to us, when somebody else gets the mail. */
  readonly sender: string;
  /** The network a request came from, as a fingerprint. */
  readonly source: string;
  /** Id of the event. */
  readonly event: string;
  /** Id of the recipient whose invite is answered. */
  readonly guest: string;
  /** The reason for the mail: a stable code. */
  readonly reason: string;
}

/** The limits that the deployment or the organizer has set. */
export interface Settings {
  readonly invitesPerMinute: number;
  readonly invitesPerDay: number;
  /** How many people an event takes; null for no limit. */
  readonly places: number | null;
}

/** One limit of a cause. */
export interface Bound {
  readonly most: number | ((settings: Settings) => number);
  readonly window: Window;
  /** One counter is kept for each combination of these, and one for all mails of the cause when the list is empty. */
  readonly per: readonly (keyof About)[];
  /** The name of the counter, when several causes share it. */
  readonly counted?: string;
}

/** The windows of time, in seconds. */
export const WINDOWS = { minute: 60, hour: 3600, day: 24 * 3600, year: 365 * 24 * 3600 } as const;
type Window = keyof typeof WINDOWS;

/** All events together may send this many times what one event may. */
const EVENTS_AT_ONCE = 20;
/** More than anybody requests from pages, and too few to fill a mailbox. */
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
/** The mails an organizer gets about what their guests write, whatever the guests write. */
const NOTICES_ABOUT_GUESTS = [
  { most: 50, window: 'day', per: ['event'], counted: 'told-of-guests' },
  { most: 200, window: 'day', per: ['mailbox'], counted: 'told-of-guests' },
  { most: 5000, window: 'day', per: [], counted: 'told-of-guests' },
] as const;

/**
 * The limits by cause. Those of the person who asks come first and those of all people last, so that a person who asks
 * too often uses up only their own share.
 */
export const BOUNDS = {
  /** The question to an organizer whether an unauthenticated mail is theirs. */
  question: [
    { most: 1, window: 'day', per: ['mailbox'] },
    { most: 500, window: 'day', per: [] },
  ],
  /** The notice to an organizer that a mail of their own waits for their decision. */
  held: [
    { most: 20, window: 'day', per: ['mailbox'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** The notice to an organizer that somebody else's mail is about their event. */
  colleague: [
    { most: 5, window: 'day', per: ['sender'] },
    { most: 20, window: 'day', per: ['mailbox'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /** The notice that a mail to create@ was refused. */
  refusal: [
    { most: 10, window: 'hour', per: ['mailbox'] },
    { most: 5000, window: 'day', per: [] },
  ],
  /** The notice that a mail could not be processed. */
  failure: [
    { most: 10, window: 'hour', per: ['mailbox'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** The notice that a mail to rsvp@ had no effect. */
  'rsvp-refusal': [
    { most: 1, window: 'day', per: ['mailbox', 'reason'] },
    { most: 2000, window: 'day', per: [] },
  ],
  /** A guest's comment. */
  'passed-on': [{ most: 10, window: 'day', per: ['event', 'guest'] }, ...NOTICES_ABOUT_GUESTS],
  /** A guest's proposal of another time. */
  counter: [{ most: 5, window: 'day', per: ['event', 'guest'] }, ...NOTICES_ABOUT_GUESTS],
  /** The notice that more people answered one invite than are counted. */
  'turned-away': [
    { most: 1, window: 'day', per: ['event'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /** An invite that is sent again because a guest lost the event. */
  refresh: [
    { most: 5, window: 'day', per: ['event', 'guest'] },
    { most: 1000, window: 'day', per: ['event'] },
    { most: 5000, window: 'day', per: [] },
  ],
  /** An invite to the person a guest named in their place. */
  delegate: [
    { most: 3, window: 'year', per: ['event', 'guest'] },
    INVITES_TO_MAILBOX,
    INVITES_OF_EVENT,
    INVITES_OF_ALL,
  ],
  /** An invite that a visitor of the public pages asks for. */
  request: [{ most: 600, window: 'hour', per: ['source'], counted: 'source' }, INVITES_TO_MAILBOX],
  /** The visitor's share of one event: when places are few, one visitor cannot take them all. */
  'page-share': [
    { most: ({ places }: Settings) => shareOf(places), window: 'day', per: ['event', 'source'] },
  ],
  /** The invite that results from it. */
  'page-invite': INVITES,
  /** A call with an API code. */
  'api-invites': INVITES,
  /** Each address in the call. */
  'api-address': [INVITES_TO_MAILBOX],
  /** Each address in the call that is not spelled as its mailbox is. */
  'api-spelling': [{ most: 10, window: 'day', per: ['event', 'mailbox'] }, INVITES_TO_MAILBOX],
  /** The link for a person who unsubscribed and asked for an invite on a page. */
  'way-back': [
    { most: 1, window: 'day', per: ['mailbox'] },
    { most: 1000, window: 'day', per: [] },
  ],
  /**
   * The notice to the organizer that a code of an event was replaced. The reason says who replaced it; each is counted
   * separately.
   */
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

/** The cause of a mail. */
export type Cause = keyof typeof BOUNDS;
/** What has to be known to apply the limits of a cause. */
export type AboutCause<C extends Cause> = Pick<About, (typeof BOUNDS)[C][number]['per'][number]>;

/**
 * Returns how many places an event gives to one network, or to the people one invite was forwarded to: a quarter of
 * them, at least two when there are more than two, and never all of several.
 */
export function shareOf(places: number | null): number {
  if (places === null) return LARGEST_SHARE;
  const share = Math.min(Math.max(Math.ceil(places / 4), 2), places - 1, LARGEST_SHARE);
  return Math.max(share, 1);
}
/** Enough for a full lecture hall behind one address. */
const LARGEST_SHARE = 600;

/** Returns the limits that must be taken before a mail is sent, in order. */
export function rateLimitsOf<C extends Cause>(
  cause: C,
  about: AboutCause<C>,
  settings: Settings,
): RateLimit[] {
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
