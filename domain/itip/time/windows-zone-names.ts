import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { once } from '#domain/text/once.ts';
import { ianaNames, ianaZone, type Zone } from './iana.ts';

/** The usual IANA zone for each Windows zone name. */
const byWindowsName = once(
  () =>
    new Map(
      WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
        windowsName.toLowerCase() as string,
        iana[0] as string,
      ]),
    ),
);

/**
 * The usual zone of every set of rules. Zones with a name such as "(Mexico)" come after those that most people mean.
 */
const usualOfRules = once(() =>
  [...byWindowsName()]
    .toSorted(([one], [other]) => Number(one.includes('(')) - Number(other.includes('(')))
    .map(([, iana]) => iana),
);

/** Places in Outlook's zone names that are no IANA city, and countries that Lotus Notes names. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\bpacific (time|standard|daylight)|^(pacific|pst|pdt)$/i, 'America/Los_Angeles'],
  [/\barizona\b/i, 'America/Phoenix'],
  [/\bmountain (time|standard|daylight)|^(mountain|mdt)$/i, 'America/Denver'],
  [/\bsaskatchewan\b/i, 'America/Regina'],
  [/\bcentral america\b/i, 'America/Guatemala'],
  [/\bcentral (time|standard|daylight)|^(central|cdt)$/i, 'America/Chicago'],
  [/\bindiana\b/i, 'America/Indiana/Indianapolis'],
  [/\beastern (time|standard|daylight)|^(eastern|edt)$/i, 'America/New_York'],
  [/\bmid-atlantic\b/i, 'Etc/GMT+2'],
  [/(?<!mid-)\batlantic (time|standard|daylight)|^atlantic$/i, 'America/Halifax'],
  [/\bnewfoundland\b/i, 'America/St_Johns'],
  [/\balaska/i, 'America/Anchorage'],
  [/\bhawaii/i, 'Pacific/Honolulu'],
  [/^mexico standard time 2$/i, 'America/Chihuahua'],
  [/^mexico( standard time)?$/i, 'America/Mexico_City'],
  [/\bbrasilia\b/i, 'America/Sao_Paulo'],
  [/\bsalvador\b/i, 'America/Bahia'],
  [/\bbuenos aires\b/i, 'America/Argentina/Buenos_Aires'],
  [/\bcabo verde\b/i, 'Atlantic/Cape_Verde'],
  [/\bedinburgh\b|\bgreenwich mean time\b|^british summer time$/i, 'Europe/London'],
  [/\bcentral european (summer )?time\b|^(cest|mesz?|mez)$/i, 'Europe/Berlin'],
  [/москва/i, 'Europe/Moscow'],
  [/^armenian\b/i, 'Asia/Yerevan'],
  [/^azerbijan$/i, 'Asia/Baku'],
  [/^kamchatka\b/i, 'Asia/Kamchatka'],
  [/\bwest central africa\b/i, 'Africa/Lagos'],
  [/\bharare\b|\bpretoria\b/i, 'Africa/Johannesburg'],
  [/\babu dhabi\b|\bmuscat\b/i, 'Asia/Dubai'],
  [/\bislamabad\b/i, 'Asia/Karachi'],
  [/\bchennai\b|\bmumbai\b|\bnew delhi\b|^india$/i, 'Asia/Kolkata'],
  [/\bjayawardenepura\b/i, 'Asia/Colombo'],
  [/\bbeijing\b|\bchongqing\b|北京/i, 'Asia/Shanghai'],
  [/\bosaka\b|\bsapporo\b|東京|东京|^jst$/i, 'Asia/Tokyo'],
  [/서울|首尔/, 'Asia/Seoul'],
  [/\bcanberra\b/i, 'Australia/Sydney'],
  [/\bwellington\b/i, 'Pacific/Auckland'],
  [/\bnuku'alofa\b/i, 'Pacific/Tongatapu'],
  [/\b(coordinated )?universal time\b/i, 'UTC'],
];

const cities = new Map<string, string>();

/**
 * Returns the zone that a TZID names: an IANA name, alone or after a prefix (`/mozilla.org/20050126_1/Europe/Berlin`,
 * `tzone://Microsoft/Utc`), or a Windows name, also as Lotus Notes and Outlook shorten or number it.
 */
export function namedZone(tzid: string): Zone | null {
  const segments = tzid.startsWith('/') || tzid.includes('://') ? tzid.split('/') : [];
  const suffixes = [3, 2, 1].map((length) => segments.slice(-length).join('/'));
  const windows = tzid
    .toLowerCase()
    .replace(/ \d+$/, '')
    .replace(/ daylight time$/, ' standard time');
  const names = [
    tzid,
    ...suffixes,
    byWindowsName().get(tzid.toLowerCase()),
    byWindowsName().get(windows),
    byWindowsName().get(`${windows} standard time`),
  ];
  return firstZone(names.filter((name) => name !== undefined));
}

/**
 * Returns the zones that the words of a display name suggest, most likely first: `(GMT-08.00) Pacific Time (US &
 * Canada)/Tijuana`, `Canberra, Melbourne, Sydney`. They are guesses; compare them with the offsets in the name or in a
 * VTIMEZONE.
 */
export function suggestedZones(tzid: string): Zone[] {
  const name = tzid.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = name.split(/[^\p{L}\s.'-]+/u).map((word) => word.trim().toLowerCase().replaceAll(' ', '_'));
  const named = words.map((word) => cityNames().get(word)).filter((name) => name !== undefined);
  const placed = PLACES.filter(([place]) => place.test(name)).map(([, name]) => name);
  const usual = named.filter((name) => usualOfRules().includes(name));
  return [...new Set([...placed, ...usual, ...named])].map(ianaZone).filter((zone) => zone !== null);
}

/** Yields one zone for each set of rules that people live under, the most common names first. */
export function* usualZones(): Generator<Zone> {
  for (const name of usualOfRules()) {
    const zone = ianaZone(name);
    if (zone) yield zone;
  }
}

/** Returns the zone that is always so many minutes ahead of UTC, or null when that is not a whole number of hours. */
export function fixedZone(minutes: number): Zone | null {
  const hours = minutes / 60;
  return minutes === 0 ? ianaZone('UTC') : ianaZone(`Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);
}

function firstZone(names: readonly string[]): Zone | null {
  for (const name of names) {
    const zone = name === '' ? null : ianaZone(name);
    if (zone) return zone;
  }
  return null;
}

function cityNames(): ReadonlyMap<string, string> {
  if (cities.size === 0) {
    for (const name of ianaNames()) {
      const city = name.split('/').at(-1)?.toLowerCase() ?? '';
      if (name.includes('/') && !name.startsWith('Etc/') && !cities.has(city)) cities.set(city, name);
    }
    for (const name of usualOfRules())
      if (name.includes('/') && !name.startsWith('Etc/'))
        cities.set(name.split('/').at(-1)?.toLowerCase() ?? '', name);
  }
  return cities;
}
