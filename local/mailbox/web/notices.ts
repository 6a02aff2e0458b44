/** All notices on one page, as text and as HTML. */
import { html } from 'hono/html';
import { MAILBOX } from './address.ts';

type Html = ReturnType<typeof html>;

/** A notice on the page. */
interface ShownNotice {
  readonly subject: string;
  readonly text: string;
}

/** Returns the page. @param notices by the names of their templates */
export function noticesPage(notices: ReadonlyMap<string, ShownNotice>): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Notices</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${MAILBOX}mailbox.css">
</head>
<body class="notices">
<main>
<h1>Notices</h1>
<p class="quiet">What organizers get by mail, about an invented event. The templates are in <code>domain/mail/notices/</code>. <a href="${MAILBOX}">Mailbox</a></p>
<nav aria-label="Notices"><ul>${[...notices.keys()].map((name) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></nav>
${[...notices].map(([name, notice]) => one(name, notice))}
</main>
</body>
</html>`;
}

function one(name: string, { subject, text }: ShownNotice): Html {
  return html`<article id="${name}">
<h2>${name}</h2>
<p>${subject}</p>
<iframe class="body" title="${name} as HTML" src="${MAILBOX}notices/${name}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>
<details><summary>Text</summary><pre tabindex="0">${text}</pre></details>
</article>`;
}
