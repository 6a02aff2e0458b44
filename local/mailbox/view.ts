import type { Outbox } from '../services/outbox.ts';
import { readHeadcount } from './api.ts';
import { blankEvent, eventLine, fieldsOf } from './event-fields.ts';
import type { MyEvents } from './events.ts';
import { openMail } from './open-mail.ts';
import type { Place } from './web/address.ts';
import type { Detail, MailboxView } from './web/view.ts';

/** What the page works with. */
export interface Desk {
  readonly outbox: Outbox;
  readonly events: MyEvents;
  /** The address for the organizer's mail. */
  readonly create: string;
  /** The port to which mail is sent. */
  readonly smtpPort: number;
  /** Base address of the REST API. */
  readonly apiUrl: string;
}

/** The most lines of the list. Older mails are found by search. */
const MOST = 200;

const DONE: Readonly<Record<string, string>> = {
  answered: 'Answer mailed. The headcount changes in a moment.',
  invited: 'Invites asked for. They show up in the list in a moment.',
  created: 'Invitation mailed. The confirmation with the codes comes in a moment.',
  saved: 'Edit mailed. Everyone who said yes or maybe is notified in a moment.',
  deleted: 'Deletion mailed. Everyone who was invited is notified in a moment.',
};

/** Returns what the page shows at a place. @param failure why an action failed */
export async function viewOf(desk: Desk, place: Place, failure?: string): Promise<MailboxView> {
  const { outbox, events, create } = desk;
  const search = place.to ?? '';
  const wanted = search.trim().toLowerCase();
  const mails = outbox
    .list()
    .filter(({ to }) => to.some((address) => address.toLowerCase().includes(wanted)))
    .reverse();
  const done = DONE[place.done ?? ''];
  return {
    create,
    events: events.list().map(eventLine),
    mails: mails.slice(0, MOST),
    older: Math.max(0, mails.length - MOST),
    search,
    detail: await detailAt(desk, place),
    notice: failure ? { text: failure, failed: true } : done ? { text: done, failed: false } : null,
  };
}

async function detailAt({ outbox, events, apiUrl }: Desk, place: Place): Promise<Detail> {
  if (place.mail) {
    const sent = outbox.list().find(({ id }) => id === place.mail);
    const raw = outbox.read(place.mail);
    if (!sent || !raw) return { kind: 'missing' };
    const mail = { ...sent, ...(await openMail(raw)) };
    return { kind: 'mail', mail, headcount: mail.codes && (await readHeadcount(apiUrl, mail.codes.manage)) };
  }
  if (place.event) {
    const event = events.get(place.event);
    if (!event) return { kind: 'missing' };
    return { kind: 'event', event: eventLine(event), fields: fieldsOf(event) };
  }
  return place.new ? { kind: 'new', ...blankEvent(events.list()[0], Date.now()) } : { kind: 'welcome' };
}
