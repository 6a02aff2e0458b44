/** The pages that replace an event's codes: the choice, the question, and the new codes. */
import { html } from 'hono/html';
import type { Scope } from '#domain/access/codes.ts';
import { type Replacement, scopesOf } from '#domain/access/new-codes.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { address, linkTo, rich } from '../elements.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { backToResults } from './words.ts';

/** Returns the section of the results page about codes. @param at the address of the results page */
export function codesSection({ base, words }: PageFrame, at: string): Html {
  const texts = resultsTexts(words);
  const { say } = texts;
  return html`<section aria-labelledby="codes">
<h2 id="codes">${say('codes.title')}</h2>
<p>${say('codes.text')}</p>
<p><a class="button plain" href="${at}/codes">${say('codes.replaceOne')}</a></p>
<p class="dim">${rich(texts, 'codes.more', { reference: linkTo(`${base}/docs`), key: linkTo(`${base}/events/keys`) })}</p>
</section>`;
}

/** The names of the texts about each choice. */
const NAMED = {
  api: { replace: 'codes.replaceApi', why: 'codes.whyApi', ask: 'codes.askApi', yes: 'codes.yesApi' },
  manage: {
    replace: 'codes.replaceManage',
    why: 'codes.whyManage',
    ask: 'codes.askManage',
    yes: 'codes.yesManage',
  },
  both: { replace: 'codes.replaceBoth', why: 'codes.whyBoth', ask: 'codes.askBoth', yes: 'codes.yesBoth' },
} as const satisfies Record<Replacement, object>;

/** Returns the page on which to choose the codes to replace. Opening it changes nothing. */
export function chooseCodePage(frame: PageFrame, event: EventRecord): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  const at = pathOf(frame, event);
  const choice = (replacement: Replacement) => html`
<li><strong><a href="${at}/codes?replace=${replacement}">${say(NAMED[replacement].replace)}</a></strong>
<span class="dim">${say(NAMED[replacement].why)}</span></li>`;
  return page(
    frame,
    say('codes.replaceOne'),
    html`${backToResults(frame, event)}
<p>${rich(texts, 'codes.where', { email: event.organizer.email, address })}</p>
<ul class="entries">${choice('api')}${choice('manage')}${choice('both')}
</ul>`,
  );
}

const EFFECTS = {
  api: ['codes.apiStops', 'codes.newPage'],
  manage: ['codes.manageStops', 'codes.signedOut'],
} as const satisfies Record<Scope, readonly string[]>;

/**
 * Returns the page that asks whether to replace the codes.
 * @param form the signed form that the button sends
 */
export function confirmCodesPage(
  frame: PageFrame,
  event: EventRecord,
  replacement: Replacement,
  form: string,
): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  const at = pathOf(frame, event);
  const effects = scopesOf(replacement).flatMap((scope) => EFFECTS[scope]);
  const both = replacement === 'both';
  return page(
    frame,
    say(NAMED[replacement].ask),
    html`${backToResults(frame, event)}
<ul>${effects.map(
      (effect) => html`
<li>${say(effect)}</li>`,
    )}
<li>${say('codes.guestsStay')}</li>
<li>${rich(texts, both ? 'codes.onceBoth' : 'codes.onceOne', { email: event.organizer.email, address })}</li>
</ul>
<form method="post" action="${at}/codes" class="row">
<input type="hidden" name="form" value="${form}">
<button>${say(NAMED[replacement].yes)}</button>
<a class="button plain" href="${at}">${say(both ? 'codes.keepBoth' : 'codes.keepOne')}</a>
</form>`,
  );
}

/** These labels are English in every language, as in mails: programs find the codes by them. */
const LABELS: Readonly<Record<Scope, string>> = { api: 'API code', manage: 'Manage code' };

/** Returns the page that shows new codes once. */
export function newCodesPage(
  frame: PageFrame,
  event: EventRecord,
  codes: readonly { readonly scope: Scope; readonly code: string }[],
): Html {
  const texts = resultsTexts(frame.words);
  const { email } = event.organizer;
  const both = codes.length > 1;
  return page(
    frame,
    texts.say(both ? 'codes.newBoth' : 'codes.newOne'),
    html`<dl>${codes.map(
      ({ scope, code }) => html`
<dt lang="en">${LABELS[scope]}</dt>
<dd><code class="address">${code}</code></dd>`,
    )}
</dl>
<p>${rich(texts, both ? 'codes.copyBoth' : 'codes.copyOne', { email, address })}</p>
${backToResults(frame, event)}`,
  );
}

/** Why nothing was replaced. */
export type WhyNotReplaced = 'tooOld' | 'meanwhile' | 'tooOften';

/** Returns the page after a replacement that was refused. */
export function notReplacedPage(frame: PageFrame, event: EventRecord, why: WhyNotReplaced): Html {
  const { say } = resultsTexts(frame.words);
  const says = { tooOld: 'codes.tooOld', meanwhile: 'codes.meanwhile', tooOften: 'codes.tooOften' } as const;
  return page(
    frame,
    say('codes.notReplaced'),
    html`<p class="notice" role="alert">${say(says[why])}</p>
<p><a href="${pathOf(frame, event)}/codes">${say('codes.replaceOne')}</a></p>
${backToResults(frame, event)}`,
  );
}

function pathOf(frame: PageFrame, event: EventRecord): string {
  return `${frame.base}/results/${event.id}`;
}
