/** The frame of every page people see. */
import { html } from 'hono/html';

/** What every page of one request has in common. */
export interface PageFrame {
  /** What the deployment calls itself. */
  readonly product: string;
  /** Address of the picture at the head of every page; none where unsaid. */
  readonly logo?: string | undefined;
  /** Path before ours, such as `/live`: where a REST API's stage begins. Empty when there is none. */
  readonly base: string;
  /** When it is asked for, milliseconds since 1970: what "next" counts from. */
  readonly now: number;
  /** Address of a bundled file: `style.css`, or a script of `web/client/`. */
  readonly asset: (name: string) => string;
}

/**
 * Lets in our own style and scripts, the logo, and nothing else; forms go back to where they came from.
 * @param framed any site may frame the page
 */
export function pagePolicy(logo: string | undefined, framed = false): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data:${logo ? ` ${new URL(logo).origin}` : ''}`,
    "form-action 'self'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
    "base-uri 'none'",
  ].join('; ');
}

export type Html = ReturnType<typeof html>;

interface PageOptions {
  /** A script of `web/client/` that adds to the page; without it the page works too. */
  readonly script?: string;
  /** For tables and charts: as wide as a desk allows. */
  readonly wide?: boolean;
}

/** @param content HTML made with hono's `html`, which escapes what is put into it */
export function page(frame: PageFrame, title: string, content: Html, options: PageOptions = {}): Html {
  const { script, wide } = options;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="${frame.asset('style.css')}">
${script ? html`<script type="module" src="${frame.asset(script)}"></script>` : ''}
</head>
<body>
<main class="${wide ? 'wide' : ''}">
${frame.logo ? html`<p class="logo"><img src="${frame.logo}" alt="${frame.product}" height="40"></p>` : ''}
<h1>${title}</h1>
${content}
<footer>${frame.product}</footer>
</main>
</body>
</html>`;
}

/** A page that asks for one click: reading it does nothing, so that a mail scanner following the link does nothing. */
export function askingPage(frame: PageFrame, title: string, content: Html, button: string): Html {
  return page(
    frame,
    title,
    html`${content}
<form method="post"><button type="submit">${button}</button></form>`,
  );
}
