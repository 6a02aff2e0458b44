/** Which properties a component must and may have: RFC 5545 section 3.6, RFC 5546 section 3.2, RFC 9073 section 7. */
import { type Component, type Line, linesNamed } from './content-lines.ts';
import { checkValue } from './values.ts';

interface Cardinality {
  readonly one: readonly string[];
  readonly atMostOne: readonly string[];
  readonly components: readonly string[];
}

const words = (text: string) => text.split(' ');
const OBSERVANCE: Cardinality = {
  one: words('DTSTART TZOFFSETFROM TZOFFSETTO'),
  atMostOne: ['RRULE'],
  components: [],
};
const CARDINALITIES: Readonly<Record<string, Cardinality>> = {
  VCALENDAR: {
    one: words('PRODID VERSION METHOD'),
    atMostOne: ['CALSCALE'],
    components: ['VTIMEZONE', 'VEVENT'],
  },
  VTIMEZONE: {
    one: ['TZID'],
    atMostOne: words('LAST-MODIFIED TZURL'),
    components: ['STANDARD', 'DAYLIGHT'],
  },
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
  VEVENT: {
    one: words('UID DTSTAMP DTSTART ORGANIZER ATTENDEE SUMMARY'),
    atMostOne: words(
      'SEQUENCE STATUS DTEND DURATION RRULE RECURRENCE-ID CLASS COLOR CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION PRIORITY TRANSP URL',
    ),
    components: ['VLOCATION', 'VRESOURCE'],
  },
  VLOCATION: {
    one: ['UID'],
    atMostOne: words('DESCRIPTION GEO LOCATION-TYPE NAME URL'),
    components: [],
  },
  VRESOURCE: { one: ['UID'], atMostOne: words('DESCRIPTION GEO NAME RESOURCE-TYPE'), components: [] },
};

/** @throws Error naming the component and what is wrong with it */
export function checkCalendar(calendar: Component): void {
  checkComponent(calendar);
  const [zones, events] = ['VTIMEZONE', 'VEVENT'].map((name) =>
    calendar.components.filter((component) => component.name === name),
  ) as [Component[], Component[]];
  if (events.length === 0) throw new Error('no VEVENT');
  checkZones(zones, events);
  const master = events.find((event) => linesNamed(event, 'RECURRENCE-ID').length === 0);
  const ids = events.map((event) => linesNamed(event, 'RECURRENCE-ID')[0]?.value);
  if (new Set(ids).size < ids.length) throw new Error(`two VEVENTs of one occurrence: ${ids}`);
  for (const event of events) checkTimes(event, master);
  if (linesNamed(calendar, 'METHOD')[0]?.value !== 'REPLY') events.forEach(checkInvite);
  for (const name of ['UID', 'ORGANIZER', 'SEQUENCE', 'DTSTAMP']) {
    const values = new Set(events.map((event) => linesNamed(event, name)[0]?.value));
    if (values.size !== 1) throw new Error(`${name} differs between VEVENTs`);
  }
}

function checkComponent(component: Component): void {
  const cardinality = CARDINALITIES[component.name];
  if (!cardinality) throw new Error(`${component.name} is not expected in an invite`);
  for (const line of component.lines) checkValue(line);
  for (const name of cardinality.one) {
    const count = linesNamed(component, name).length;
    if (count !== 1) throw new Error(`${component.name} has ${count} ${name}`);
  }
  for (const name of cardinality.atMostOne) {
    if (linesNamed(component, name).length > 1) throw new Error(`${component.name} has several ${name}`);
  }
  for (const inner of component.components) {
    if (!cardinality.components.includes(inner.name)) throw new Error(`${inner.name} in ${component.name}`);
    checkComponent(inner);
  }
}

/** One VTIMEZONE for each TZID used, and no other. */
function checkZones(zones: readonly Component[], events: readonly Component[]): void {
  for (const zone of zones) {
    if (zone.components.length === 0) throw new Error('a VTIMEZONE without rules');
    for (const observance of zone.components) {
      if (isUtc(linesNamed(observance, 'DTSTART')[0])) throw new Error('a VTIMEZONE starts in UTC');
    }
  }
  const described = zones.map((zone) => linesNamed(zone, 'TZID')[0]?.value.replace(/\\([\\;,])/g, '$1'));
  const used = new Set(
    events.flatMap(({ lines }) => lines.flatMap((line) => line.parameters.get('TZID') ?? [])),
  );
  if (described.toSorted().join() !== [...used].toSorted().join())
    throw new Error(`zones described: ${described}; used: ${[...used]}`);
}

/** What an answer need not say. */
function checkInvite(event: Component): void {
  for (const names of [['SEQUENCE'], ['STATUS'], ['DTEND', 'DURATION']]) {
    const count = event.lines.filter(({ name }) => names.includes(name)).length;
    if (count !== 1) throw new Error(`${count} of ${names}`);
  }
}

function checkTimes(event: Component, master: Component | undefined): void {
  const [start, end, duration] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => linesNamed(event, name)[0]);
  if (start && end) checkEnd(start, end);
  if (duration && start && isDate(start) && /[HMS]/.test(duration.value))
    throw new Error('whole days last days or weeks');
  if (duration?.value.startsWith('-')) throw new Error('a negative duration');
  const times = event.lines.filter(({ parameters }) => parameters.has('TZID'));
  for (const time of times) {
    if (isDate(time) || isUtc(time)) throw new Error(`${time.name} needs no TZID`);
  }
  const dates = event.lines.filter(({ name }) => ['DTSTART', 'DTEND', 'RECURRENCE-ID'].includes(name));
  if (dates.some((time) => !isDate(time) && !isUtc(time) && !time.parameters.has('TZID')))
    throw new Error('a floating time');
  checkSeries(event, master);
}

function checkEnd(start: Line, end: Line): void {
  if (isDate(start) !== isDate(end)) throw new Error('DTSTART and DTEND differ in type');
  const comparable = String(start.parameters.get('TZID')) === String(end.parameters.get('TZID'));
  if (comparable && end.value <= start.value) throw new Error(`it ends before: ${start.value}, ${end.value}`);
}

function checkSeries(event: Component, master: Component | undefined): void {
  const start = linesNamed(master ?? event, 'DTSTART')[0];
  const id = linesNamed(event, 'RECURRENCE-ID')[0];
  const ofSeries = event.lines.filter(({ name }) => ['EXDATE', 'RDATE', 'RRULE'].includes(name));
  if (id && ofSeries.length > 0) throw new Error('an occurrence that repeats');
  if (!start) return;
  const like = (time: Line) =>
    isDate(time) === isDate(start) &&
    isUtc(time) === isUtc(start) &&
    String(time.parameters.get('TZID')) === String(start.parameters.get('TZID'));
  if (master && id && !like(id)) throw new Error('RECURRENCE-ID is not like DTSTART');
  for (const time of ofSeries) {
    const isPeriod = time.parameters.get('VALUE')?.[0] === 'PERIOD';
    if (time.name !== 'RRULE' && !isPeriod && !like(time))
      throw new Error(`${time.name} is not like DTSTART`);
    if (time.name === 'RRULE') checkRule(time.value, isDate(start));
  }
}

function checkRule(rule: string, ofDates: boolean): void {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  if (!parts.has('FREQ') || parts.size !== rule.split(';').length) throw new Error(`not a rule: ${rule}`);
  if (parts.has('UNTIL') && parts.has('COUNT')) throw new Error(`UNTIL and COUNT: ${rule}`);
  const until = parts.get('UNTIL');
  if (until && !(ofDates ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/).test(until)) throw new Error(`UNTIL: ${rule}`);
}

function isDate(time: Line | undefined): boolean {
  return time?.parameters.get('VALUE')?.[0] === 'DATE';
}

function isUtc(time: Line | undefined): boolean {
  return time?.value.endsWith('Z') ?? false;
}
