/** Stories: what people do, drawn from a seed. Everything in them may happen at the same time. */
import { DIALECTS, type Dialect } from '#local/dialects/reply.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { drawFaults, type Fault } from './faults.ts';

export type Said = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';

/** Guests and delegates are numbers; see `addressOf`. */
/** What the organizer does in their calendar. */
export type OrganizerAct =
  | { readonly do: 'create' | 'retitle' | 'resave' | 'move' | 'cancel' | 'reopen' }
  | { readonly do: 'move-date' | 'off-date' | 'exdate' | 'following'; readonly date: number };

export type Act =
  | OrganizerAct
  /** A copy of some mail of the organizer comes again; of how old a one, from 0 to 1. */
  | { readonly do: 'stray'; readonly by: 'organizer' | 'colleague'; readonly age: number }
  | { readonly do: 'invite'; readonly guests: readonly number[]; readonly code: 'api' | 'manage' }
  | {
      readonly do: 'answer';
      readonly guest: number;
      readonly said: Said;
      readonly dialect: Dialect;
      /** They answer the first invite they got, not the last. */
      readonly old: boolean;
    }
  | { readonly do: 'answer-date'; readonly guest: number; readonly said: Said; readonly date: number }
  | { readonly do: 'delete-date'; readonly guest: number; readonly date: number }
  | { readonly do: 'refresh' | 'unsubscribe' | 'propose' | 'echo'; readonly guest: number }
  | { readonly do: 'delegate'; readonly guest: number; readonly to: number };

export type Step = Act & {
  /** It happens only when everything before has been dealt with; else at any time after the step before. */
  readonly settled: boolean;
};

export interface Story {
  readonly seed: number;
  readonly steps: readonly Step[];
  readonly faults: readonly Fault[];
  /** A series is weekly, four times; that of `dates` is never moved as a whole, but single dates are changed and answered. */
  readonly event: 'single' | 'series' | 'dates';
  /** Addresses that invites by API code may go to in a day. */
  readonly perDay: number;
  /** What becomes of mail to some guests. */
  readonly reports: Readonly<Record<number, 'bounce' | 'complaint'>>;
  /** One message after the other, in the order of the queues, and nothing at the same time. */
  readonly inTurn: boolean;
}

export const GUESTS = 6;
const FIRST_DELEGATE = 100;

export function addressOf(guest: number): string {
  return guest < FIRST_DELEGATE
    ? `guest${guest}@example.org`
    : `delegate${guest - FIRST_DELEGATE}@example.net`;
}

const SAID: readonly Said[] = ['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'DECLINED'];

/** What may happen after the event was made, and how often beside the others. A step that is not here never happens. */
const LIKELY = {
  invite: 5,
  answer: 10,
  'answer-date': 2,
  'delete-date': 1,
  echo: 0.5,
  refresh: 1,
  unsubscribe: 0.7,
  delegate: 0.7,
  propose: 0.7,
  retitle: 1.5,
  resave: 0.7,
  move: 2.5,
  cancel: 1.2,
  reopen: 1.2,
  'move-date': 1.5,
  'off-date': 1.2,
  exdate: 0.8,
  following: 0.8,
  stray: 0.7,
} satisfies Partial<Record<Act['do'], number>>;

const OF_DATES: readonly string[] = [
  'answer-date',
  'delete-date',
  'move-date',
  'off-date',
  'exdate',
  'following',
];

/** @param seed of the one story: it is the same whatever other stories there are */
export function drawStory(seed: number): Story {
  const random = seededRandom(`story ${seed}`);
  const kind = random();
  const event = kind < 0.5 ? 'single' : kind < 0.65 ? 'series' : 'dates';
  const length = 5 + Math.floor(random() * 13);
  const calm = random();
  const create: Step = { do: 'create', settled: true };
  const first: Step = { ...inviteOf(random), settled: true };
  let isAlone = false;
  const rest = Array.from({ length }, (): Step => {
    const act = drawAct(random, event);
    // Mails about one date, and about it and all that follow, have one place in the order: they must not cross.
    const settled = random() < calm || isAlone || act.do === 'stray' || act.do === 'following';
    isAlone = act.do === 'following';
    return { ...act, settled };
  });
  // What follows at once may overtake the mail that makes the event.
  const hasty: Step[] =
    random() < 0.15 ? [{ do: random() < 0.6 ? 'cancel' : 'retitle', settled: false }] : [];
  const reports = Object.fromEntries(
    Array.from({ length: GUESTS }, (_, guest) => guest).flatMap((guest) =>
      random() < 0.08 ? [[guest, random() < 0.6 ? 'bounce' : 'complaint'] as const] : [],
    ),
  );
  const perDay = random() < 0.15 ? 4 : 1000;
  const faults = drawFaults(random);
  return {
    seed,
    steps: [create, ...hasty, first, ...rest],
    faults,
    event,
    perDay,
    reports,
    inTurn: random() < 0.1,
  };
}

function drawAct(random: Random, event: Story['event']): Act {
  const entries = Object.entries(LIKELY).filter(([name]) =>
    event === 'dates' ? name !== 'move' : !OF_DATES.includes(name),
  );
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  const name = entries.find(([, weight]) => {
    left -= weight;
    return left <= 0;
  })?.[0] as keyof typeof LIKELY;
  const guest = Math.floor(random() * GUESTS);
  const said = SAID[Math.floor(random() * SAID.length)] as Said;
  switch (name) {
    case 'invite':
      return inviteOf(random);
    case 'answer': {
      const dialect = DIALECTS[Math.floor(random() * DIALECTS.length)] as Dialect;
      return { do: name, guest, said, dialect, old: random() < 0.15 };
    }
    case 'answer-date':
      return { do: name, guest, said, date: Math.floor(random() * 4) };
    case 'delete-date':
      return { do: name, guest, date: Math.floor(random() * 4) };
    case 'move-date':
    case 'off-date':
    case 'exdate':
    case 'following':
      return { do: name, date: Math.floor(random() * 4) };
    case 'stray':
      return { do: name, by: random() < 0.5 ? 'organizer' : 'colleague', age: random() };
    case 'refresh':
    case 'unsubscribe':
    case 'propose':
    case 'echo':
      return { do: name, guest };
    case 'delegate':
      return { do: name, guest, to: FIRST_DELEGATE + Math.floor(random() * 2) };
    default:
      return { do: name };
  }
}

function inviteOf(random: Random): Act {
  const guests = Array.from({ length: GUESTS }, (_, guest) => guest).filter(() => random() < 0.4);
  return {
    do: 'invite',
    guests: guests.length > 0 ? guests : [0],
    code: random() < 0.5 ? 'api' : 'manage',
  };
}

/** One line for each step, in the order of the story. */
export function stepInWords(step: Step): string {
  return `${step.settled ? 'when all is quiet, ' : ''}${actInWords(step)}`;
}

function actInWords(act: Act): string {
  switch (act.do) {
    case 'create':
      return 'the organizer makes the event';
    case 'retitle':
      return 'the organizer changes the title';
    case 'resave':
      return 'the organizer saves the event as it is';
    case 'move':
      return 'the organizer moves the event';
    case 'cancel':
      return 'the organizer cancels the event';
    case 'reopen':
      return 'the organizer sends the event again';
    case 'invite':
      return `${act.guests.map(addressOf).join(', ')} are invited with the ${act.code} code`;
    case 'answer':
      return `${addressOf(act.guest)} answers ${act.old ? 'their first invite ' : ''}with ${act.said}, as ${act.dialect} does`;
    case 'answer-date':
      return `${addressOf(act.guest)} answers date ${act.date + 1} with ${act.said}`;
    case 'move-date':
      return `the organizer moves date ${act.date + 1} alone`;
    case 'off-date':
      return `the organizer cancels date ${act.date + 1}`;
    case 'exdate':
      return `the organizer takes date ${act.date + 1} out of the series`;
    case 'following':
      return `the organizer moves date ${act.date + 1} and all that follow`;
    case 'stray':
      return `a mail of the organizer comes once more from ${act.by === 'colleague' ? 'a colleague' : 'them'}`;
    case 'delete-date':
      return `${addressOf(act.guest)} comes, and deletes date ${act.date + 1}`;
    case 'echo':
      return `the calendar of ${addressOf(act.guest)} sends what says nothing`;
    case 'refresh':
      return `${addressOf(act.guest)} asks for the event once more`;
    case 'propose':
      return `${addressOf(act.guest)} proposes another time`;
    case 'unsubscribe':
      return `${addressOf(act.guest)} unsubscribes`;
    case 'delegate':
      return `${addressOf(act.guest)} sends ${addressOf(act.to)} instead`;
  }
}
