/** This file reads the recurrence rule that a program says in a field. */
import ICAL from 'ical.js';
import { FieldFault } from '#domain/text/field-fault.ts';
import { readRuleText } from '../rule-text.ts';
import { clockText, clockTime, DAY } from '../time/local-time.ts';
import { readRule } from '../time/rule.ts';
import { expand } from '../time/rule-dates.ts';
import type { SaidTime } from '../time/said-time.ts';
import { type TimeForm, untilInForm } from '../time/time-form.ts';
import { toLocal } from '../time/wall-clock.ts';

const EXAMPLE =
  'Send an RRULE value of RFC 5545, such as "FREQ=WEEKLY;COUNT=10" or "FREQ=MONTHLY;BYDAY=1MO".';
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const LONGEST = 500;

/**
 * Returns an RRULE value in one spelling, with UNTIL as a date when the start is one, and in UTC otherwise (RFC 5545
 * section 3.3.10). The start must be the first date that the rule makes, because programs differ on what happens
 * otherwise.
 * @throws FieldFault
 */
export function readSaidRule(text: string, start: SaidTime): string {
  const value = ruleOf(text);
  const form = formOf(start);
  const { until, count } = value as { readonly until?: unknown; readonly count?: unknown };
  if (until !== undefined && count !== undefined)
    throw fault('It has COUNT and UNTIL. Send only one of them, or none for a series without end.');
  const written = typeof until === 'string' ? { ...value, until: untilInForm(until, form) } : value;
  const rule = readRule(written);
  if (!rule || !FREQUENCIES.includes(rule.frequency))
    throw fault(`It is no rule that repeats by days, weeks, months or years. ${EXAMPLE}`);
  const local = start.kind === 'date' ? start.date : start.local;
  if (rule.until !== null && ends(rule.until, form) < clockTime(local))
    throw fault('It ends before the event starts. Send a later UNTIL.');
  const first = expand(rule, clockTime(local)).next();
  if (first.done) throw fault(`It makes no date. ${EXAMPLE}`);
  if (first.value !== clockTime(local)) {
    const at = clockText(first.value).slice(0, local.length);
    throw fault(
      `"start" must be the first date of the rule. The rule begins with ${at} then. Send that as "start", or a rule that fits.`,
    );
  }
  return ICAL.stringify.value(written as unknown as string, 'recur', ICAL.design.icalendar, false);
}

function ruleOf(text: string): object {
  const plain = text.trim().replace(/^RRULE:/i, '');
  const isPlain = plain.length <= LONGEST && /^[A-Za-z0-9=;,+-]+$/.test(plain);
  const value = isPlain ? readRuleText(plain.toUpperCase())?.[3] : null;
  if (typeof value !== 'object' || value === null) throw fault(`It is no rule. ${EXAMPLE}`);
  return value;
}

function formOf(start: SaidTime): TimeForm {
  if (start.kind === 'date') return { type: 'date', tzid: null, offsetAt: () => 0, timeOfDay: '00:00:00' };
  const { local, zone } = start;
  const tzid = zone.name === 'UTC' ? null : zone.name;
  return { type: 'date-time', tzid, offsetAt: zone.offsetAt, timeOfDay: local.slice(11) };
}

/** Returns UNTIL by the wall clock of the event, in milliseconds. */
function ends(until: string, form: TimeForm): number {
  return form.type === 'date'
    ? clockTime(until) + DAY - 1
    : clockTime(toLocal(Date.parse(until), form.offsetAt));
}

function fault(message: string): FieldFault {
  return new FieldFault('recurrence', message);
}
