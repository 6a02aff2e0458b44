/** The versions of an event, as its organizer looks back on them. */
import type { EventRecord } from './event.ts';
import type { Heard } from './hearing.ts';
import { instanceInWords, whenOfDetails } from './itip/words/when.ts';

export interface EventVersion {
  /** Counted from 0. */
  readonly version: number;
  /** UTC instant. */
  readonly at: string;
  readonly kind: 'created' | 'update' | 'cancel';
  /** The one occurrence it changed (UTC instant or date), or null. */
  readonly instance: string | null;
  /** True when those who come were asked again. */
  readonly significant: boolean;
  readonly details: EventRecord['details'];
  /** Who was told; null until the round is complete, and for the first version, of which nobody is told. */
  readonly heard: Heard | null;
}

/** The version an event stands at. */
export function versionOf(event: EventRecord): EventVersion {
  const { version, dtstamp: at, details, changes } = event;
  const change = changes.find((one) => one.version === version);
  return {
    version,
    at,
    kind: change?.kind ?? 'created',
    instance: change?.instance ?? null,
    significant: change?.significant ?? false,
    details,
    heard: null,
  };
}

/** What a version changed, in words. @param before the version before it, where it is known */
export function whatChanged(version: EventVersion, before: EventVersion | undefined): string[] {
  const { kind, instance, details } = version;
  if (kind === 'created') return ['Created'];
  const day = instance && instanceInWords(instance, details.timeZone);
  if (kind === 'cancel') return [day ? `${day} was called off` : 'Called off'];
  const reopened = before?.kind === 'cancel' && before.instance === null ? ['On again'] : [];
  const changed = before ? differences(before.details, details) : [];
  if (changed.length > 0) return [...reopened, ...changed];
  if (day) return [...reopened, `${day} was changed`];
  return reopened.length > 0 ? reopened : ['Description or single occurrences'];
}

function differences(before: EventRecord['details'], after: EventRecord['details']): string[] {
  const [was, is] = [whenOfDetails(before), whenOfDetails(after)];
  const moved = was.time !== is.time || was.repeats !== is.repeats;
  const when = is.repeats ? `${is.time}, ${is.repeats}` : is.time;
  return [
    ...(before.summary === after.summary ? [] : [`Title: “${before.summary}” → “${after.summary}”`]),
    ...(moved ? [`Time: ${when}`] : []),
    ...(before.location === after.location ? [] : [`Place: ${after.location || 'none'}`]),
  ];
}
