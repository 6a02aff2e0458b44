/** The reference of the API: every operation with its fields, examples and problems, and a console to try it. */
import { html } from 'hono/html';
import { CODE_PLACE, inviteForm } from '../invite-form.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { consoleOf } from './console.ts';
import { curlOf } from './curl.ts';
import {
  type ApiDocument,
  accessOf,
  type Content,
  type Field,
  fieldsOf,
  operationsOf,
  type Placed,
  problemCodesOf,
  resolve,
  type Schema,
} from './document.ts';
import { inline } from './inline.ts';

/** What the page needs beside the document. */
export interface ReferenceView {
  readonly document: ApiDocument;
  /** The public address of the server. */
  readonly url: string;
  /** The address that organizers invite. */
  readonly create: string;
}

/** Returns the reference. */
export function referencePage(frame: PageFrame, view: ReferenceView): Html {
  const { document, url } = view;
  const groups = document.tags.map((tag) => ({ ...tag, operations: operationsOf(document, tag.name) }));
  return page(
    frame,
    'API reference',
    html`<div class="reference">
<nav aria-label="Contents"><details open><summary>Contents</summary><ul>
<li><a href="#start">How to call</a></li>
<li><a href="#web-form">Invite from your own web page</a></li>
${groups.map(
  ({ name, operations }) => html`<li><a href="#group-${name}">${name}</a><ul>
${operations.map((one) => html`<li><a href="#${one.operationId}"><span class="method">${one.method}</span> <span>${one.summary}</span></a></li>`)}
</ul></li>`,
)}
<li><a href="#problems">Problems</a></li>
</ul></details></nav>
<div class="chapters">
${start(frame, view)}
${webForm(url)}
${groups.map(
  ({
    name,
    description,
    operations,
  }) => html`<section id="group-${name}"><h2>${name}</h2><p>${inline(description)}</p></section>
${operations.map((one) => operationSection(document, one, url))}`,
)}
${problems(document)}
</div></div>`,
    { wide: true, script: 'reference.js' },
  );
}

function start(frame: PageFrame, { document, url, create }: ReferenceView): Html {
  return html`<section id="start"><h2>How to call</h2>
<p>Every address below starts with <code>${url}</code>. Send the code or key of a call in the header <code>Authorization: Bearer …</code>, never in an address. Bodies and answers are JSON in UTF-8.</p>
<dl class="access">
${Object.entries(document.components.securitySchemes).map(
  ([name, { description }]) =>
    html`<dt><code>${PREFIXES[name] ?? name}</code></dt><dd>${inline(description)}</dd>`,
)}
</dl>
<p>The codes of an event come with the confirmation: add <span class="address">${create}</span> as a guest to an event in your calendar, and look into your mail. A key opens all events of its organizer: <a href="${frame.base}/events">sign in</a>, and make one under <a href="${frame.base}/events/keys">Keys</a>. With a key, take the calls “by event id”; <a href="#listEvents">List events</a> tells the ids.</p>
<ul>
<li>Calling twice is harmless: one address gets one invite. A call that makes something new each time takes the header <code>Idempotency-Key</code>: with the same text of yours, it is done once.</li>
<li>Fields may be added to answers. Ignore those that you do not know. A field that a call does not take is refused by name.</li>
<li>The answer to a GET comes with an <code>ETag</code>. Send it as <code>If-None-Match</code>, and you are answered 304 while nothing has changed.</li>
<li>A call that is refused has a <code>code</code> by which your program decides: see <a href="#problems">Problems</a>. With 429, <code>Retry-After</code> says when to call again.</li>
<li>Instants are UTC, such as <code>2026-05-11T08:00:00Z</code>; days of all-day events are dates.</li>
</ul>
<p>For agents: <code>${url}/mcp</code> is an MCP server (Streamable HTTP). It takes the same codes and keys, in the same header.</p>
<p>For programs: <a href="${frame.base}/v1/openapi.json">openapi.json</a> (OpenAPI 3.1) and <a href="${frame.base}/llms.txt">llms.txt</a>.</p>
</section>`;
}

/** The form is one text, which the share page of an event and docs/api.md have too. */
function webForm(url: string): Html {
  return html`<section id="web-form"><h2>Invite from your own web page</h2>
<p>Paste this form into your page, and write the API code of your event in place of <code>${CODE_PLACE}</code>. Who sends it gets the invite by mail. It says what became of the address: an answer 202 may have left it out, in <code>rejected</code>.</p>
<pre tabindex="0" aria-label="Form for a web page"><code>${inviteForm(url)}</code></pre>
<p>The API code may stand in a web page: it only sends invites, and shows what anybody may know of the event. The manage code shows who is invited and what they answered, so keep it on your server.</p>
</section>`;
}

const PREFIXES: Readonly<Record<string, string>> = {
  apiCode: 'api_…',
  manageCode: 'manage_…',
  organizerKey: 'key_…',
  ownerKey: 'owner_…',
};

function operationSection(document: ApiDocument, operation: Placed, url: string): Html {
  const {
    operationId,
    method,
    path,
    summary,
    description,
    parameters = [],
    requestBody,
    responses,
  } = operation;
  const access = accessOf(operation);
  const body = requestBody?.content['application/json'];
  const answers = Object.entries(responses).filter(
    ([, { content }]) => !content?.['application/problem+json'],
  );
  const codes = problemCodesOf(operation);
  return html`<section class="operation" id="${operationId}" aria-labelledby="${operationId}-title">
<h3 id="${operationId}-title">${summary}</h3>
<p class="place"><span class="method">${method}</span> <code>${breakable(path)}</code></p>
<p class="dim">${access ? html`Takes: ${access}.` : 'Anybody may call it.'}</p>
<p>${inline(description)}</p>
${
  parameters.length > 0
    ? fieldTable(
        'Parameters',
        parameters.map(({ name, in: place, required, description: words, schema }) => ({
          ...fieldsOf(document, { properties: { [name]: schema } })[0],
          name: place === 'header' ? `${name} (header)` : place === 'path' ? `{${name}}` : `?${name}`,
          required,
          description: words,
        })) as Field[],
      )
    : ''
}
${body ? bodyTables(document, body.schema) : ''}
${answers.map(([status, { description: words, content }]) => answer(document, status, words, content))}
<details><summary>Problems (${codes.length})</summary><ul class="codes">${codes.map((code) => html`<li><a href="#${code}"><code>${code}</code></a></li>`)}</ul></details>
<details><summary>Call it with curl</summary><pre tabindex="0" aria-label="curl command"><code>${curlOf(operation, url)}</code></pre></details>
${consoleOf(operation)}
</section>`;
}

function answer(document: ApiDocument, status: string, words: string, content: Content | undefined): Html {
  const [[type, media] = []] = Object.entries(content ?? {});
  const example = Object.values(media?.examples ?? {})[0]?.value;
  const fields = media && type === 'application/json' ? fieldsOf(document, media.schema) : [];
  return html`<h4>Answer ${status}</h4><p>${inline(words)}</p>
${
  example === undefined
    ? ''
    : html`<pre tabindex="0" aria-label="Example of an answer"><code>${typeof example === 'string' ? example : JSON.stringify(example, null, 2)}</code></pre>`
}
${fields.length > 0 ? html`<details><summary>Fields of the answer (${fields.length})</summary>${fieldTable('', fields)}</details>` : ''}`;
}

/** A body that is one of several is described one by one. */
function bodyTables(document: ApiDocument, schema: Schema): Html {
  const { anyOf } = resolve(document, schema);
  if (!anyOf) return fieldTable('Body', fieldsOf(document, schema));
  return html`${anyOf.map((one, index) => {
    const { description = '' } = resolve(document, one);
    return html`${fieldTable(index === 0 ? `Body: ${description}` : `Or: ${description}`, fieldsOf(document, one))}`;
  })}`;
}

function fieldTable(title: string, fields: readonly Field[]): Html {
  return html`${title ? html`<h4>${title}</h4>` : ''}<dl class="fields">
${fields.map(
  ({
    name,
    type,
    required,
    description,
    values,
  }) => html`<div><dt><code>${breakable(name)}</code> <span class="dim">${type}${required ? '' : ', may be left out'}</span></dt>
<dd>${inline(description)}${values.length > 0 ? html` <span class="values">${values.map((value) => html`<code>${value}</code> `)}</span>` : ''}</dd></div>`,
)}
</dl>`;
}

/** A long path may break after each slash, dot and underscore. */
function breakable(text: string): Html {
  return html`${text.split(/(?<=[/._\]])/).map((part) => html`${part}<wbr>`)}`;
}

function problems(document: ApiDocument): Html {
  return html`<section id="problems"><h2>Problems</h2>
<p>A call that is not done is answered as <code>application/problem+json</code> (RFC 9457) with <code>type</code>, <code>code</code>, <code>title</code>, <code>detail</code> and <code>status</code>. Decide by <code>code</code>: it does not change.</p>
<dl class="fields">
${document['x-problems'].map(
  ({ code, status, title, detail }) =>
    html`<div id="${code}"><dt><code>${code}</code> <span class="dim">${status}, ${title}</span></dt><dd>${detail}</dd></div>`,
)}
</dl></section>`;
}
