/** All mails of ours on one page, as text and as HTML. */
import { html, raw } from 'hono/html';
import { LANGUAGES, type Language, NAMES } from '#domain/languages/languages.ts';
import { MAILBOX } from './address.ts';

type Html = ReturnType<typeof html>;

/** A mail on the page. */
interface ShownMail {
  readonly subject: string;
  readonly text: string;
}

/** Mails to the same people. */
interface MailGroup {
  /** "To guests" */
  readonly title: string;
  /** By the names of their examples. */
  readonly mails: ReadonlyMap<string, ShownMail>;
}

/** Returns the page. @param language that of the mails to guests */
export function noticesPage(groups: readonly MailGroup[], language: Language): Html {
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
<p class="quiet">What guests and organizers get by mail, about invented events. The templates are in <code>domain/invite/</code> and <code>domain/notices/</code>. <a href="${MAILBOX}">Mailbox</a></p>
<nav aria-label="Language of the mails to guests"><ul>${LANGUAGES.map((one) => html`<li><a href="?lang=${one}" lang="${one}"${one === language ? raw(' aria-current="true"') : ''}>${NAMES[one]}</a></li>`)}</ul></nav>
<nav aria-label="Notices">${groups.map(
    ({ title, mails }) =>
      html`<p>${title}</p><ul>${[...mails.keys()].map((name) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>`,
  )}</nav>
${groups.map(({ title, mails }) => html`<h2>${title}</h2>\n${[...mails].map(([name, mail]) => one(name, mail, language))}`)}
</main>
</body>
</html>`;
}

function one(name: string, { subject, text }: ShownMail, language: Language): Html {
  return html`<article id="${name}">
<h3>${name}</h3>
<p dir="auto">${subject}</p>
<iframe class="body" title="${name} as HTML" src="${MAILBOX}notices/${name}?lang=${language}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>
<details><summary>Text</summary><pre tabindex="0" dir="auto">${text}</pre></details>
</article>`;
}
