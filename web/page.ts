/** The frame of every page people see: one quiet column, light or dark, no script. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --dim: #5b6675; --paper: #fff; --edge: #d8dee6; --accent: #1f5fbf; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecf2; --dim: #a3adba; --paper: #14181e; --edge: #333c48; --accent: #8ab8ff; --on: #0b1524; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1.5rem, 8vh, 5rem) 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; text-wrap: balance; }
p { margin: 0 0 1rem; }
.dim { color: var(--dim); font-size: 0.95rem; }
button { font: inherit; font-weight: 600; padding: 0.7rem 1.4rem; min-height: 44px; border: 0; border-radius: 0.5rem; background: var(--accent); color: var(--on); cursor: pointer; }
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--edge); color: var(--dim); font-size: 0.9rem; }
`;

/** Lets in nothing but our own style; forms go back to where they came from. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

type Html = ReturnType<typeof html>;

/** @param content HTML made with hono's `html`, which escapes what is put into it */
export function page(product: string, title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
<footer>${product}</footer>
</main>
</body>
</html>`;
}

/** A page that asks for one click: reading it does nothing, so that a mail scanner following the link does nothing. */
export function askingPage(product: string, title: string, content: Html, button: string): Html {
  return page(
    product,
    title,
    html`${content}
<form method="post"><button type="submit">${button}</button></form>`,
  );
}
