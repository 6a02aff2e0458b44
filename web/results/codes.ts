/** The pages that replace an event's codes: the choice, the question, and the new codes. */
import { html } from 'hono/html';
import type { Scope } from '#domain/access/codes.ts';
import { type Replacement, scopesOf } from '#domain/access/new-codes.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type Html, type PageFrame, page } from '../page.ts';

/**
 * Returns the section of the results page about codes.
 * @param at the address of the results page
 * @param base the path of the API stage
 */
export function codesSection(at: string, base: string): Html {
  return html`<section aria-labelledby="codes">
<h2 id="codes">Codes</h2>
<p>Does somebody have a code who should not have it? Replace it, and the old one stops at once.</p>
<p><a class="button plain" href="${at}/codes">Replace a code</a></p>
<p class="dim">What programs can do with the codes is in the <a href="${base}/docs">API reference</a>. For all your events at once, make <a href="${base}/events/keys">a key</a>.</p>
</section>`;
}

const NAMES: Readonly<Record<Replacement, string>> = {
  api: 'the API code',
  manage: 'the manage code',
  both: 'both codes',
};

/** Returns the page on which to choose the codes to replace. Opening it changes nothing. */
export function chooseCodePage(frame: PageFrame, event: EventRecord): Html {
  const at = pathOf(frame, event);
  const choice = (replacement: Replacement, words: string) => html`
<li><strong><a href="${at}/codes?replace=${replacement}">Replace ${NAMES[replacement]}</a></strong>
<span class="dim">${words}</span></li>`;
  return page(
    frame,
    'Replace a code',
    html`${back(frame, event)}
<p>The codes stand in our mail to <span class="address">${event.organizer.email}</span> that confirmed the event, or in the latest one about new codes. They are not shown here; they can be replaced by new ones.</p>
<ul class="entries">${choice('api', 'It sends invites, and may stand in web pages. Replace it when somebody misuses it.')}${choice('manage', 'It shows guests and answers. Replace it when somebody else has it.')}${choice('both', 'Replace both when somebody else has read the mail with the codes.')}
</ul>`,
  );
}

const EFFECTS: Readonly<Record<Scope, readonly string[]>> = {
  api: [
    'The old API code stops at once: forms and programs that use it are refused until you put the new one there.',
    'The page of the event gets a new address. The old address no longer works, wherever you have shared it.',
  ],
  manage: [
    'The old manage code stops at once: programs that read results are refused until you put the new one there.',
    'Everybody who opened these results with the old manage code is signed out in every other browser.',
  ],
};

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
  const at = pathOf(frame, event);
  const effects = scopesOf(replacement).flatMap((scope) => EFFECTS[scope]);
  const both = replacement === 'both';
  return page(
    frame,
    `Replace ${NAMES[replacement]}?`,
    html`${back(frame, event)}
<ul>${effects.map(
      (effect) => html`
<li>${effect}</li>`,
    )}
<li>Guests notice nothing: their invitations, their answers and the links in their mails stay valid.</li>
<li>The next page shows the new ${both ? 'codes' : 'code'} once. A mail with ${both ? 'them' : 'it'} goes to <span class="address">${event.organizer.email}</span>.</li>
</ul>
<form method="post" action="${at}/codes" class="row">
<input type="hidden" name="form" value="${form}">
<button>Yes, replace ${NAMES[replacement]}</button>
<a class="button plain" href="${at}">Keep ${both ? 'them' : 'it'}</a>
</form>`,
  );
}

const SHOWN: Readonly<Record<Scope, string>> = { api: 'API code', manage: 'Manage code' };

/** Returns the page that shows new codes once. */
export function newCodesPage(
  frame: PageFrame,
  event: EventRecord,
  codes: readonly { readonly scope: Scope; readonly code: string }[],
): Html {
  const [code, them] = codes.length > 1 ? ['codes', 'them'] : ['code', 'it'];
  return page(
    frame,
    `Your new ${code}`,
    html`<dl>${codes.map(
      ({ scope, code }) => html`
<dt>${SHOWN[scope]}</dt>
<dd><code class="address">${code}</code></dd>`,
    )}
</dl>
<p>Copy ${them} now: this page shows ${them} once. A mail with ${them} is on its way to <span class="address">${event.organizer.email}</span>.</p>
${back(frame, event)}`,
  );
}

/**
 * Returns the page after a replacement that was refused.
 * @param words why nothing was replaced, and what to do
 */
export function notReplacedPage(frame: PageFrame, event: EventRecord, words: string): Html {
  return page(
    frame,
    'No code was replaced',
    html`<p class="notice" role="alert">${words}</p>
<p><a href="${pathOf(frame, event)}/codes">Replace a code</a></p>
${back(frame, event)}`,
  );
}

function pathOf(frame: PageFrame, event: EventRecord): string {
  return `${frame.base}/results/${event.id}`;
}

function back(frame: PageFrame, event: EventRecord): Html {
  return html`<p><a href="${pathOf(frame, event)}">Back to “${event.details.summary || 'the event'}”</a></p>`;
}
