/** The console of one operation. It needs the script `web/client/reference.ts`, which shows it. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import type { Placed } from './document.ts';

/** Returns the form from which the script makes the call. Without the script it stays hidden. */
export function consoleOf({
  operationId,
  method,
  path,
  parameters = [],
  requestBody,
  security,
}: Placed): Html {
  const body = Object.values(requestBody?.content['application/json']?.examples ?? {})[0]?.value;
  const id = (name: string) => `${operationId}-${name}`;
  return html`<details class="console" hidden><summary>Try it on this server</summary>
<form data-method="${method}" data-path="${path}">
${
  security.length > 0
    ? html`<div><label for="${id('code')}">Code or key</label>
<input id="${id('code')}" data-code type="password" autocomplete="off" spellcheck="false" aria-describedby="${id('kept')}">
<p class="dim" id="${id('kept')}">It stays in this page until you close it, and is sent only with the call.</p></div>`
    : ''
}
${parameters.map(
  ({
    name,
    in: place,
    required,
    schema,
  }) => html`<div><label for="${id(name)}">${name}${required ? '' : ' (may be left out)'}</label>
<input id="${id(name)}" data-in="${place}" data-name="${name}" autocomplete="off" spellcheck="false" placeholder="${String(schema.examples?.[0] ?? '')}" ${required ? 'required' : ''}></div>`,
)}
${
  body === undefined
    ? ''
    : html`<div><label for="${id('body')}">Body</label>
<textarea id="${id('body')}" data-body rows="6" spellcheck="false">${JSON.stringify(body, null, 2)}</textarea></div>`
}
<button>Call</button>
${method === 'GET' ? '' : html`<p class="dim">The call is real: it does what is described above.</p>`}
<div class="outcome" role="status" aria-live="polite"></div>
</form></details>`;
}
