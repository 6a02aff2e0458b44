/** The VTIMEZONEs we write show the time that this machine's zones have. */
import { describe, expect, test } from 'vitest';
import { describedZone } from '#domain/itip/time/described-zone.ts';
import { ianaNames, ianaZone } from '#domain/itip/time/iana.ts';
import { observancesOf } from '#domain/itip/time/made-timezone.ts';
import { vtimezone } from '#domain/itip/time/vtimezone.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { drawn } from '#test/support/walks.ts';

const DAY = 86_400_000;
const beginning = (year: number): JComponent => [
  'vcalendar',
  [],
  [['vevent', [['dtstart', {}, 'date-time', `${year}-05-04T10:00:00`]], []]],
];
const asText = (timezone: JComponent) =>
  timezone[2].map(
    ([kind, properties]) =>
      `${kind} ${properties.map(([, , , ...values]) => values.map((value) => (typeof value === 'object' ? JSON.stringify(value) : value)).join()).join(' ')}`,
  );

/** Instants of some years at which a VTIMEZONE and the zone show another time, every third day, which no summer time is shorter than. */
function differences(tzid: string, timezone: JComponent, from: number, to: number): string[] {
  const [zone, described] = [ianaZone(tzid), describedZone(timezone)];
  const wrong: string[] = [];
  for (let at = Date.UTC(from, 0, 1); at < Date.UTC(to + 1, 0, 1); at += 3 * DAY)
    if (zone?.offsetAt(at) !== described?.offsetAt(at)) wrong.push(new Date(at).toISOString());
  return wrong;
}

describe('every zone there is', () => {
  const names = [...ianaNames()].filter((name) => ianaZone(name) !== null);
  const { some, rest } = drawn('zones', names, 80);
  const which = `${some.length} of them, ${rest.length} left out,`;
  test(`${which} shows the right time from 2026 to 2031, whatever the library says`, {
    timeout: 120_000,
  }, () => {
    const wrong = some.flatMap((name) =>
      differences(name, vtimezone(name, beginning(2026)), 2026, 2031).map((at) => `${name} ${at}`),
    );
    expect(names.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test.each(['Africa/Cairo', 'Africa/Casablanca', 'America/Santiago', 'Asia/Gaza', 'Asia/Jerusalem'])(
    '%s, in a series that began in 2009, shows the right time since then',
    (name) => {
      expect(differences(name, vtimezone(name, beginning(2009)), 2009, 2029)).toEqual([]);
    },
  );
});

describe('made from the changes of a zone', () => {
  const made = (name: string, from = 2026, to = 2046): JComponent => [
    'vtimezone',
    [],
    observancesOf(ianaZone(name) as NonNullable<ReturnType<typeof ianaZone>>, from, to),
  ];

  test.each([
    ['the last Sunday, the first Sunday', 'Europe/Berlin'],
    ['half an hour', 'Australia/Lord_Howe'],
    ['a weekday among seven days', 'America/Nuuk'],
  ])('%s: %s repeats by rule', (_, name) => {
    const [start, ...observances] = asText(made(name));
    expect(start).toMatch(/^standard 2026-01-01T/);
    expect(observances.filter((text) => text.includes('YEARLY'))).toHaveLength(2);
    expect(differences(name, made(name), 2026, 2046)).toEqual([]);
  });

  test('no rule fits Morocco, whose clocks follow the moon: dates', () => {
    expect(asText(made('Africa/Casablanca')).join()).not.toContain('YEARLY');
    expect(differences('Africa/Casablanca', made('Africa/Casablanca'), 2026, 2046)).toEqual([]);
  });

  test('a zone without summer time is one observance', () => {
    expect(asText(made('Asia/Kolkata'))).toEqual(['standard 2026-01-01T00:00:00 +05:30 +05:30']);
  });
});
