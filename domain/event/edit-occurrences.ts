/** This file handles mails that change, add or cancel single occurrences without saying anything of the series. */

import { withDates } from '#domain/itip/series/added-by-add.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { mergeInstances } from '#domain/itip/series/merge-instances.ts';
import type { ItipMessage, JComponent, Vevent } from '#domain/itip/types.ts';
import { described, redated } from './details.ts';
import type { Edit, Known, SourceMail } from './edit.types.ts';
import { left, noted } from './edit-without-change.ts';
import type { EventRecord } from './event.ts';
import {
  compareMails,
  compareStamps,
  SERIES,
  type Sources,
  sourcesOf,
  stampOf,
  wasReplaced,
} from './organizer-mail-order.ts';
import { whatChanged } from './what-changed.ts';

/** Decides what a mail about single occurrences does. @param cancels true when the mail cancels them */
export function editInstances(
  current: EventRecord,
  { calendar, description, sent = calendar }: Known,
  message: ItipMessage,
  cancels: boolean,
  mail: SourceMail,
): Edit {
  const reopens = current.status === 'cancelled';
  const aligned = { ...message, master: null, instances: alignedInstances(message, calendar) };
  const news = aligned.instances.filter((vevent) => isNews(vevent, current, mail));
  const [first] = news;
  if (!first) return left(current, aligned, mail);
  const ids = new Set(news.map(({ recurrenceId }) => recurrenceId ?? ''));
  const taken = mergeInstances(calendar, message.calendar, ids, cancels);
  const merged = message.method === 'ADD' ? withDates(taken, calendar, ids) : taken;
  const sources = { ...current.sources, ...sourcesOf({ ...aligned, instances: news }, mail) };
  // A changed occurrence does not bring back a series that was cancelled as a whole, only one that had no date left.
  if (reopens && current.sources[SERIES]?.cancelled && !mail.insists)
    return { action: 'keep', sources, calendar: merged };
  const instance = news.length === 1 && !first.thisAndFuture ? first.recurrenceId : null;
  const changed = whatChanged(sent, merged, { instance, reopens });
  if (!changed) return noted(current, sources);
  const says = leads(first, sources) && !cancels && first.status !== 'CANCELLED';
  return {
    action: 'change',
    ...changed,
    calendar: merged,
    ...(says
      ? described(current, first, merged)
      : { details: redated(current.details, merged), description }),
    sources,
  };
}

/** A mail without the series may name an occurrence by its date. The known series tells which occurrence that is. */
function alignedInstances(message: ItipMessage, calendar: JComponent): Vevent[] {
  const written = instanceIds(message.calendar).map(({ id }) => id);
  const meant = instanceIds(message.calendar, calendar).map(({ id }) => id);
  return message.instances.map((vevent) => ({
    ...vevent,
    recurrenceId: meant[written.indexOf(vevent.recurrenceId)] ?? vevent.recurrenceId,
  }));
}

/** The earliest occurrence represents an event of which nothing else is known. */
function leads({ recurrenceId }: Vevent, sources: Sources): boolean {
  return Object.keys(sources).every((id) => id !== SERIES && (recurrenceId ?? '') <= id);
}

/** An instance is ordered by its own stamp. A full series sent since then has replaced it, whatever its SEQUENCE is. */
function isNews(vevent: Vevent, current: EventRecord, mail: SourceMail): boolean {
  const key = vevent.recurrenceId ?? '';
  const stamp = stampOf(vevent, mail);
  if (mail.insists) return true;
  if (wasReplaced(current, key, stamp)) return false;
  const own = current.sources[key];
  return own ? compareStamps(stamp, own) >= 0 : compareMails(stamp, current.sources[SERIES]) >= 0;
}
