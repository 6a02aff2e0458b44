/** The pages on which an organizer makes, edits and cancels an event. */
import { html, raw } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { LONGEST } from '#domain/event/event-fields.ts';
import type { EventForm, FormFault } from '#domain/event/event-form.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { ianaNames } from '#domain/itip/time/iana.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { address, rich, sentencePair } from './elements.ts';
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
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('eventForm.newTitle'),
    html`<p class="dim"><a href="${frame.base}/events">${say('common.yourEvents')}</a></p>
${wrong(frame, view)}
<form method="post" action="${frame.base}/events/new" class="event-form"${fresh ? raw(' data-fresh') : ''}>
<input type="hidden" name="key" value="${key}">
${fields(frame, view, null)}
<div><label for="organizerName">${say('eventForm.yourName')}</label>
<input id="organizerName" name="organizerName" value="${organizerName}" maxlength="${LONGEST.organizerName}" autocomplete="name"></div>
<p class="row"><button name="act" value="save">${say('eventForm.create')}</button>
${previewButton(frame, `${frame.base}/events/new`)}</p>
</form>
<p class="dim">${rich(texts, 'eventForm.createdThen', { email: organizer, address })}</p>
${preview ? html`<h2 id="preview">${say('eventForm.invite')}</h2>${inviteCard(frame, preview)}` : ''}`,
    { script: SCRIPT },
  );
}

/** Returns the page to edit an event. */
export function editEventPage(frame: PageFrame, view: EditView): Html {
  const { event, preview, reaches, organizer } = view;
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  const at = `${frame.base}/events/${event.id}`;
  const repeats = whenOfDetails(event.details, frame.now, frame.words).repeats;
  const notified =
    reaches === 0 ? say('eventForm.nobodyComes') : say('eventForm.thoseComing', { count: reaches });
  return page(
    frame,
    say('eventForm.editTitle'),
    html`<p class="dim">${linkToResults(frame, event)}</p>
${wrong(frame, view)}
<form method="post" action="${at}/edit" class="event-form">
<input type="hidden" name="version" value="${event.version}">
${fields(frame, view, repeats)}
${repeats ? html`<p class="dim">${say('eventForm.wholeSeries')}</p>` : ''}
<p class="row"><button name="act" value="save">${say('eventForm.save')}</button>
${previewButton(frame, `${at}/edit`)}</p>
</form>
<p class="dim">${sentencePair(frame.words, notified, rich(texts, 'eventForm.changeMailed', { email: organizer, address }))}</p>
${preview ? html`<h2 id="preview">${say('eventForm.invite')}</h2>${inviteCard(frame, preview)}` : ''}
<h2>${say('eventForm.cancel')}</h2>
<p><a class="button plain" href="${at}/cancel">${say('eventForm.cancelButton')}</a></p>`,
    { script: SCRIPT },
  );
}

/** Returns the page that asks before an event is cancelled. @param reaches how many guests get a mail */
export function cancelEventPage(frame: PageFrame, event: EventRecord, reaches: number): Html {
  const { details, id, organizer } = event;
  const { words } = frame;
  const texts = organizerTexts(words);
  const { say } = texts;
  const notified =
    reaches === 0 ? say('eventForm.nobodyInvited') : say('eventForm.thoseInvited', { count: reaches });
  const own = rich(texts, 'eventForm.cancelMailed', { email: organizer.email, address });
  return page(
    frame,
    say('eventForm.cancelTitle'),
    html`<p><strong>${details.summary || words.say('event.untitled')}</strong><br>${inOneLine(whenOfDetails(details, frame.now, words), words)}</p>
<p>${sentencePair(words, notified, own)}</p>
<form method="post" action="${frame.base}/events/${id}/cancel" class="row"><button>${say('eventForm.cancelYes')}</button>
<a class="button plain" href="${frame.base}/results/${id}">${say('eventForm.cancelNo')}</a></form>`,
  );
}

/** Returns the link to the results of an event. */
export function linkToResults({ base, words }: PageFrame, { id, details }: EventRecord): Html {
  const { say } = organizerTexts(words);
  const { summary } = details;
  return html`<a href="${base}/results/${id}">${summary ? say('common.resultsOf', { event: summary }) : say('common.resultsOfThis')}</a>`;
}

/** The invite stands below the form, so the answer is opened there. @param at where the form goes */
function previewButton({ words }: PageFrame, at: string): Html {
  return html`<button name="act" value="preview" formaction="${at}#preview" class="plain">${organizerTexts(words).say('eventForm.preview')}</button>`;
}

function wrong({ words }: PageFrame, { fault, failure, form }: FormView): Html | '' {
  if (fault) return html`<p class="problem" id="wrong" role="alert">${faultInWords(words, fault, form)}</p>`;
  return failure === null ? '' : html`<p class="problem" role="alert">${failure}</p>`;
}

function faultInWords(words: Words, { field, why }: FormFault, { zone }: EventForm): string {
  const { say } = organizerTexts(words);
  if (why === 'eventForm.skippedTime') return say(why, { zone });
  if (why !== 'eventForm.tooLong') return say(why);
  return say(why, { most: words.number(LONGEST[field as keyof typeof LONGEST]) });
}

/** @param repeats the rule of the event that is edited, in words; null for a single or a new event */
function fields({ words }: PageFrame, { form, fault }: FormView, repeats: string | null): Html {
  const { say } = organizerTexts(words);
  const { allDay, repeat, ends } = form;
  const field = (
    name: Exclude<keyof EventForm, 'allDay' | 'repeat' | 'ends'>,
    label: string,
    attributes = '',
  ) => html`<div><label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${form[name]}" ${raw(attributes)}${marked(fault, name)}></div>`;
  const option = (value: string, words: string, chosen: string) =>
    html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${words}</option>`;
  return html`${field('summary', say('eventForm.title'), `required maxlength="${LONGEST.summary}" autocomplete="off"`)}
<p class="check"><label><input type="checkbox" name="allDay" value="yes" ${allDay ? 'checked' : ''}> ${say('eventForm.allDay')}</label></p>
<div class="when">
${field('date', say('eventForm.startsOn'), 'type="date" required')}
<div data-times>${field('time', say('eventForm.at'), 'type="time"')}</div>
</div>
<div class="when">
${field('endDate', say('eventForm.lastDay'), 'type="date"')}
<div data-times>${field('endTime', say('eventForm.until'), 'type="time"')}</div>
</div>
<div data-times>${field('zone', say('eventForm.zone'), 'list="zones" autocomplete="off" autocapitalize="none" spellcheck="false"')}
<datalist id="zones">${[...ianaNames()].filter(isPlace).map((name) => html`<option value="${name}">`)}</datalist></div>
<div class="when">
<div><label for="repeat">${say('eventForm.repeats')}</label>
<select id="repeat" name="repeat">${repeats ? option('keep', say('eventForm.repeatsAsIs', { repeats }), repeat) : ''}${option('none', say('eventForm.repeatsNot'), repeat)}${option('day', say('eventForm.everyDay'), repeat)}${option('week', say('eventForm.everyWeek'), repeat)}${option('2-weeks', say('eventForm.everyTwoWeeks'), repeat)}${option('month', say('eventForm.everyMonth'), repeat)}</select></div>
<div data-series><label for="ends">${say('eventForm.ends')}</label>
<select id="ends" name="ends">${option('never', say('eventForm.endsNever'), ends)}${option('until', say('eventForm.endsOn'), ends)}${option('count', say('eventForm.endsAfter'), ends)}</select></div>
</div>
<div class="when">
<div data-series="until">${field('until', say('eventForm.seriesUntil'), 'type="date"')}</div>
<div data-series="count">${field('count', say('eventForm.seriesTimes'), 'inputmode="numeric" maxlength="3" autocomplete="off"')}</div>
</div>
${field('location', say('eventForm.place'), `maxlength="${LONGEST.location}" autocomplete="off"`)}
<div><label for="description">${say('eventForm.text')}</label>
<textarea id="description" name="description" rows="6" maxlength="${LONGEST.description}"${marked(fault, 'description')}>${form.description}</textarea></div>`;
}

/** Names of places are offered, and neither offsets nor old names. */
function isPlace(name: string): boolean {
  return /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name);
}

function marked(fault: FormFault | null, name: keyof EventForm) {
  return fault?.field === name ? raw(' aria-invalid="true" aria-describedby="wrong" autofocus') : '';
}
