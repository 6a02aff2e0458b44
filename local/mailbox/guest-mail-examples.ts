/** An example of every mail to guests, about an invented event. */

import { hint } from '#domain/invite/answer-hint.ts';
import type { Difference } from '#domain/invite/difference.types.ts';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import type { Deployment, InviteSource } from '#domain/invite/invite.types.ts';
import { inviteBody } from '#domain/invite/invite-body.ts';
import { rehydrate } from '#domain/invite/rehydrate.ts';
import { datesOf } from '#domain/itip/series/dates.ts';
import type { JComponent, JProperty, PartStat } from '#domain/itip/types.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { testInvite } from '#domain/notices/test-invite.ts';
import { cut, fill, PLACEHOLDER } from '#domain/text/placeholders.ts';

/** A mail as a guest reads it. */
export interface GuestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const NOW = Date.UTC(2027, 4, 1);
const TOKEN = 'a2b3'.repeat(14);
/** A picture that needs no network. */
const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="148" height="36" viewBox="0 0 148 36"><circle cx="18" cy="18" r="16" fill="#0f766e"/><path d="M10 19l6 6 11-13" fill="none" stroke="#fff" stroke-width="4"/><text x="44" y="25" font-family="sans-serif" font-size="20" font-weight="700" fill="#134e4a">Garden Co</text></svg>')}`;
const DESCRIPTION = `Grill, music, and a quiet corner for the little ones. Bring a cake if you like, and somebody you like.

The bus 14 stops at the gate: https://example.com/bus`;

/** @param lines more properties, or others in place of the usual ones */
function party(start: string, end: string, lines: readonly JProperty[] = []): JComponent {
  const time = (name: string, value: string): JProperty => [
    name,
    { tzid: 'Europe/Berlin' },
    'date-time',
    value,
  ];
  const usual: JProperty[] = [
    ['uid', {}, 'text', 'party@calendar.example'],
    ['dtstamp', {}, 'date-time', '2027-05-01T08:00:00Z'],
    time('dtstart', start),
    time('dtend', end),
    ['organizer', { cn: 'Ann Lee' }, 'cal-address', 'mailto:ann@example.com'],
    ['summary', {}, 'text', 'Summer party in the garden'],
    ['location', {}, 'text', 'Garden house, Elm Street 12'],
    ['description', {}, 'text', DESCRIPTION],
  ];
  const kept = usual.filter(([name]) => !lines.some((line) => line[0] === name));
  return ['vcalendar', [['version', {}, 'text', '2.0']], [['vevent', [...kept, ...lines], []]]];
}

const PARTY = party('2027-07-01T18:30:00', '2027-07-01T22:00:00');
const YOGA = party('2027-07-06T18:30:00', '2027-07-06T19:30:00', [
  ['summary', {}, 'text', 'Yoga for everybody who sits all day'],
  ['rrule', {}, 'recur', { freq: 'WEEKLY', count: 8, byday: 'TU' }],
  ['location', {}, 'text', ''],
  ['x-google-conference', {}, 'unknown', 'https://meet.example.com/abc-defg-hij'],
]);
const BEFORE = party('2027-06-30T18:00:00', '2027-06-30T21:30:00');
const MOVED: readonly Difference[] = [BEFORE, PARTY]
  .flatMap((calendar) => datesOf(calendar, 0)?.named ?? [])
  .flatMap((date, index, dates) => {
    const was = dates[index - 1];
    return was ? [{ what: 'moved', was, is: date }] : [];
  });
const PLACE: Difference = { what: 'place', was: 'Room 4', is: 'Garden house, Elm Street 12' };

type Example = Pick<InviteSource, 'kind'> &
  Partial<Omit<InviteSource, 'changes'>> & {
    readonly partstat?: PartStat;
    readonly keepsPlace?: boolean;
    readonly differs?: readonly Difference[];
  };

const EXAMPLES: Readonly<Record<string, Example>> = {
  invitation: { kind: 'invitation' },
  'invitation-from-the-line': { kind: 'invitation', keepsPlace: true },
  'invitation-to-a-series': { kind: 'invitation', calendar: YOGA },
  'invitation-with-a-long-title': {
    kind: 'invitation',
    calendar: party('2027-07-01T18:30:00', '2027-07-01T22:00:00', [
      [
        'summary',
        {},
        'text',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      ],
      ['location', {}, 'text', `https://teams.example.com/l/meetup-join/${'NjA4ZTk2YjktZTlk'.repeat(8)}`],
    ]),
  },
  reminder: { kind: 'invitation', about: 'reminder' },
  update: { kind: 'update', differs: [...MOVED, PLACE], partstat: 'NEEDS-ACTION' },
  'update-that-asks-nothing': { kind: 'update', differs: [PLACE], partstat: 'ACCEPTED' },
  'update-of-one-date': {
    kind: 'update',
    calendar: YOGA,
    instance: '2027-07-13T16:30:00Z',
    own: ['2027-07-13T16:30:00Z'],
  },
  cancel: { kind: 'cancel' },
  'cancel-of-one-date': {
    kind: 'cancel',
    calendar: YOGA,
    instance: '2027-07-13T16:30:00Z',
    own: ['2027-07-13T16:30:00Z'],
  },
  removed: { kind: 'cancel', about: 'removed' },
};

/** Returns the examples in a language, by names of their own. Two come once more with the logo of an organization. */
export function guestMailExamples(
  deployment: Deployment,
  words: Words = ENGLISH,
): ReadonlyMap<string, GuestMail> {
  const plain = { ...deployment, logo: undefined };
  const branded = { ...deployment, logo: deployment.logo ?? LOGO };
  const all = Object.entries(EXAMPLES).map(([name, example]) => [name, mail(example, plain, words)] as const);
  return new Map([
    ...all,
    ['invitation-with-logo', mail({ kind: 'invitation' }, branded, words)],
    ['update-with-logo', mail({ kind: 'update', differs: [...MOVED, PLACE] }, branded, words)],
    ['test-invite', testInvite(sourceOf({ kind: 'invitation' }, plain, words), TOKEN, NOW)],
  ]);
}

function mail(
  { partstat = 'NEEDS-ACTION', keepsPlace = false, ...example }: Example,
  deployment: Deployment,
  words: Words,
): GuestMail {
  const source = sourceOf(example, deployment, words);
  const { subject, text, html } = inviteBody(source, rehydrate(source), NOW);
  const sentenceOfTheirs = hint(words, source.kind, partstat, { keepsPlace });
  const filled = (body: string) =>
    fill(cut(body), {
      [PLACEHOLDER.token]: TOKEN,
      [PLACEHOLDER.hintText]: sentenceOfTheirs,
      [PLACEHOLDER.hintHtml]: sentenceOfTheirs,
    });
  return { subject, text: filled(text), html: filled(html) };
}

function sourceOf(
  { differs = [], ...example }: Omit<Example, 'partstat' | 'keepsPlace'>,
  deployment: Deployment,
  words: Words,
): InviteSource {
  return {
    words,
    changes: differencesInWords(differs, words),
    deployment,
    organizer: { email: 'ann@example.com', name: 'Ann Lee' },
    organizerHandle: 'a2b3'.repeat(4),
    calendar: PARTY,
    version: 2,
    dtstamp: '2027-05-01T08:00:00Z',
    instance: null,
    ...example,
  };
}
