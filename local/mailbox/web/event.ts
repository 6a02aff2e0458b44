/** The organizer's calendar: a form for a new event, and the same form for an existing event. */
import { html } from 'hono/html';
import { MAILBOX } from './address.ts';
import type { EventFields, EventLine } from './view.ts';

type Html = ReturnType<typeof html>;

const DURATIONS = [
  ['30', '30 minutes'],
  ['60', '1 hour'],
  ['90', '1½ hours'],
  ['120', '2 hours'],
  ['240', '4 hours'],
] as const;
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')].map(
  (name) => [name, name.replaceAll('_', ' ')] as const,
);
const RECURRENCES = [
  ['', 'Once'],
  ['FREQ=DAILY;COUNT=5', 'Every day, 5 times'],
  ['FREQ=WEEKLY;COUNT=4', 'Every week, 4 times'],
  ['FREQ=MONTHLY;COUNT=3', 'Every month, 3 times'],
] as const;

/**
 * Returns the form for a new event.
 * @param id the id the event will have, so that sending the form twice makes one event
 */
export function newEvent(id: string, fields: EventFields, create: string): Html {
  return html`<h2>New event</h2>
<p class="quiet">Mailed to <span class="address">${create}</span>, as a calendar does when it is invited. What to do next comes back by mail. Any names and addresses will do: no mail leaves this machine.</p>
<form method="post" action="${MAILBOX}events/${id}">
${inputs(fields)}
<div class="fields">
${text('name', 'Your name', fields.name, html`required maxlength="100" autocomplete="name" placeholder="Ann Lee"`)}
${text('email', 'Your address', fields.email, html`type="email" required maxlength="200" autocomplete="email" placeholder="ann@example.com"`)}
</div>
<button class="main">Invite ${create}</button>
</form>`;
}

/** Returns the form for an existing event, or what remains of a deleted one. */
export function eventDetail(
  { id, title, time, deleted }: EventLine,
  fields: EventFields,
  create: string,
): Html {
  if (deleted) {
    return html`<h2>${title} <span class="tag">deleted</span></h2>
<p>${time}</p>
<p class="quiet">Everyone who was invited was notified that it is cancelled.</p>`;
  }
  return html`<h2>${title}</h2>
<p>${time}</p>
<p class="quiet">Organized by ${fields.name}. Saving mails the edit to <span class="address">${create}</span>.</p>
<form method="post" action="${MAILBOX}events/${id}">
${inputs(fields)}
<input type="hidden" name="name" value="${fields.name}">
<input type="hidden" name="email" value="${fields.email}">
<button class="main">Save</button>
</form>
<details>
<summary>Delete this event</summary>
<form method="post" action="${MAILBOX}events/${id}/delete">
<p>Everyone who was invited gets a mail that it is cancelled.</p>
<button class="danger">Delete and cancel it</button>
</form>
</details>`;
}

function inputs({ title, start, zone, minutes, recurrence, location, description }: EventFields): Html {
  return html`${text('title', 'Title', title, html`required maxlength="200" autocomplete="off"`)}
<div class="fields">
${text('start', 'Starts', start, html`type="datetime-local" required`)}
${select('minutes', 'Lasts', minutes, DURATIONS)}
${select('recurrence', 'Repeats', recurrence, RECURRENCES)}
</div>
${select('zone', 'Time zone', zone, ZONES)}
${text('location', 'Where', location, html`maxlength="500" autocomplete="off"`)}
<label>Description
<textarea name="description" rows="4" maxlength="5000">${description}</textarea></label>`;
}

function text(name: string, label: string, value: string, attributes: Html): Html {
  return html`<label>${label}
<input name="${name}" value="${value}" ${attributes}></label>`;
}

function select(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
): Html {
  return html`<label>${label}
<select name="${name}">${options.map(([value, words]) => html`<option value="${value}"${value === chosen ? ' selected' : ''}>${words}</option>`)}</select></label>`;
}
