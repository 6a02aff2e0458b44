/** The pages on which an organizer makes, edits and cancels an event. */
import { html, raw } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { LONGEST } from '#domain/event/event-fields.ts';
import type { EventForm, FormFault } from '#domain/event/event-form.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { ianaNames } from '#domain/itip/time/iana.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { inviteCard } from './invite-card.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** The script of the form. */
const SCRIPT = 'event-form.js';

interface FormView {
  readonly form: EventForm;
  readonly fault: FormFault | null;
  /** A sentence that says why nothing was done, beside the fault of a field; null for none. */
  readonly failure: string | null;
  readonly preview: InvitePreview | null;
  /** The organizer's address. */
  readonly organizer: string;
}

/** The page for a new event. */
interface NewEventView extends FormView {
  /** The organizer's name as guests see it; empty when it is not known. */
  readonly organizerName: string;
  /** Makes two presses of the button one event. */
  readonly key: string;
  /** True for the untouched form: the script then puts the zone of the browser into it. */
  readonly fresh: boolean;
}

/** The page to edit an event. */
interface EditView extends FormView {
  readonly event: EventRecord;
  /** How many guests said yes or maybe. */
  readonly reaches: number;
}

/** Returns the page for a new event. */
export function newEventPage(frame: PageFrame, view: NewEventView): Html {
  const { preview, key, fresh, organizer, organizerName } = view;
  return page(
    frame,
    'New event',
    html`<p class="dim"><a href="${frame.base}/events">Your events</a></p>
${wrong(view)}
<form method="post" action="${frame.base}/events/new" class="event-form"${fresh ? raw(' data-fresh') : ''}>
<input type="hidden" name="key" value="${key}">
${fields(view, null)}
<div><label for="organizerName">Your name, as guests see it</label>
<input id="organizerName" name="organizerName" value="${organizerName}" maxlength="${LONGEST.organizerName}" autocomplete="name"></div>
<p class="row"><button name="act" value="save">Create the event</button>
${previewButton(`${frame.base}/events/new`)}</p>
</form>
<p class="dim">Nobody is invited by this. The confirmation goes to <span class="address">${organizer}</span>, with the event for your own calendar: what you change there changes the event too.</p>
${preview ? html`<h2 id="preview">The invite</h2>${inviteCard(preview)}` : ''}`,
    { script: SCRIPT },
  );
}

/** Returns the page to edit an event. */
export function editEventPage(frame: PageFrame, view: EditView): Html {
  const { event, preview, reaches, organizer } = view;
  const at = `${frame.base}/events/${event.id}`;
  const repeats = whenOfDetails(event.details, frame.now).repeats;
  return page(
    frame,
    'Edit the event',
    html`<p class="dim"><a href="${frame.base}/results/${event.id}">Results of ${event.details.summary || 'this event'}</a></p>
${wrong(view)}
<form method="post" action="${at}/edit" class="event-form">
<input type="hidden" name="version" value="${event.version}">
${fields(view, repeats)}
${repeats ? html`<p class="dim">A change here changes all dates of the series. Change one date in your calendar.</p>` : ''}
<p class="row"><button name="act" value="save">Save</button>
${previewButton(`${at}/edit`)}</p>
</form>
<p class="dim">${reaches === 0 ? 'Nobody has said yes or maybe, so nobody is notified.' : `${people(reaches)} who said yes or maybe ${reaches === 1 ? 'is' : 'are'} notified.`} The change goes to <span class="address">${organizer}</span> by mail, for your own calendar.</p>
${preview ? html`<h2 id="preview">The invite</h2>${inviteCard(preview)}` : ''}
<h2>Cancel</h2>
<p><a class="button plain" href="${at}/cancel">Cancel the event</a></p>`,
    { script: SCRIPT },
  );
}

/** Returns the page that asks before an event is cancelled. @param reaches how many guests get a mail */
export function cancelEventPage(frame: PageFrame, event: EventRecord, reaches: number): Html {
  const { details, id, organizer } = event;
  return page(
    frame,
    'Cancel the event?',
    html`<p><strong>${details.summary || 'Event without a title'}</strong><br>${inOneLine(whenOfDetails(details, frame.now))}</p>
<p>${reaches === 0 ? 'Nobody has an invite, so nobody is notified.' : `${people(reaches)} ${reaches === 1 ? 'gets' : 'get'} a mail that it is cancelled.`} You get one at <span class="address">${organizer.email}</span>, for your own calendar. A cancelled event cannot be reopened here.</p>
<form method="post" action="${frame.base}/events/${id}/cancel" class="row"><button>Yes, cancel the event</button>
<a class="button plain" href="${frame.base}/results/${id}">No, keep it</a></form>`,
  );
}

/** The invite stands below the form, so the answer is opened there. @param at where the form goes */
function previewButton(at: string): Html {
  return html`<button name="act" value="preview" formaction="${at}#preview" class="plain">Show the invite first</button>`;
}

function people(count: number): string {
  return count === 1 ? '1 guest' : `${count.toLocaleString('en')} guests`;
}

function wrong({ fault, failure }: FormView): Html | '' {
  if (fault) return html`<p class="problem" id="wrong" role="alert">${fault.sentence}</p>`;
  return failure === null ? '' : html`<p class="problem" role="alert">${failure}</p>`;
}

/** @param repeats the rule of the event that is edited, in words; null for a single or a new event */
function fields({ form, fault }: FormView, repeats: string | null): Html {
  const { allDay, repeat, ends } = form;
  const field = (
    name: Exclude<keyof EventForm, 'allDay' | 'repeat' | 'ends'>,
    label: string,
    attributes = '',
  ) => html`<div><label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${form[name]}" ${raw(attributes)}${marked(fault, name)}></div>`;
  const option = (value: string, words: string, chosen: string) =>
    html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${words}</option>`;
  return html`${field('summary', 'Title', `required maxlength="${LONGEST.summary}" autocomplete="off"`)}
<p class="check"><label><input type="checkbox" name="allDay" value="yes" ${allDay ? 'checked' : ''}> All day</label></p>
<div class="when">
${field('date', 'Starts on', 'type="date" required')}
<div data-times>${field('time', 'at', 'type="time"')}</div>
</div>
<div class="when">
${field('endDate', 'Last day (if another)', 'type="date"')}
<div data-times>${field('endTime', 'until', 'type="time"')}</div>
</div>
<div data-times>${field('zone', 'Time zone', 'list="zones" autocomplete="off" autocapitalize="none" spellcheck="false"')}
<datalist id="zones">${[...ianaNames()].filter(isPlace).map((name) => html`<option value="${name}">`)}</datalist></div>
<div class="when">
<div><label for="repeat">Repeats</label>
<select id="repeat" name="repeat">${repeats ? option('keep', `As it is: ${repeats}`, repeat) : ''}${option('none', 'Does not repeat', repeat)}${option('day', 'Every day', repeat)}${option('week', 'Every week', repeat)}${option('2-weeks', 'Every 2 weeks', repeat)}${option('month', 'Every month', repeat)}</select></div>
<div data-series><label for="ends">Ends</label>
<select id="ends" name="ends">${option('never', 'Never', ends)}${option('until', 'On a day', ends)}${option('count', 'After some times', ends)}</select></div>
</div>
<div class="when">
<div data-series="until">${field('until', 'Last day of the series', 'type="date"')}</div>
<div data-series="count">${field('count', 'How many times', 'inputmode="numeric" maxlength="3" autocomplete="off"')}</div>
</div>
${field('location', 'Place', `maxlength="${LONGEST.location}" autocomplete="off"`)}
<div><label for="description">Text</label>
<textarea id="description" name="description" rows="6" maxlength="${LONGEST.description}"${marked(fault, 'description')}>${form.description}</textarea></div>`;
}

/** Names of places are offered, and neither offsets nor old names. */
function isPlace(name: string): boolean {
  return /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name);
}

function marked(fault: FormFault | null, name: keyof EventForm) {
  return fault?.field === name ? raw(' aria-invalid="true" aria-describedby="wrong" autofocus') : '';
}
