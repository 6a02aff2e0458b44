/** This file lays out our mail: one column in the reader's own colours, so that dark mode needs no rules. */
import { html, raw } from 'hono/html';
import type { Deployment } from './invite.types.ts';

/** A label and its value. */
export type Row = readonly [label: string, value: string];

/** The colour when the deployment has set none. */
export const ACCENT = '#2e7d5b';

const STYLE = `
body { margin: 0; padding: 24px 16px; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main, footer { max-width: 36rem; margin: 0 auto; overflow-wrap: anywhere; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
table.facts { border-collapse: collapse; margin: 0 0 16px; }
table.facts th { padding: 2px 16px 2px 0; white-space: nowrap; opacity: 0.72; font-weight: normal; text-align: left; vertical-align: top; }
table.facts td { padding: 2px 0; vertical-align: top; }
p { margin: 0 0 16px; }
.quiet { margin: 0 0 4px; opacity: 0.72; }
.hint { padding: 8px 12px; border-left: 3px solid ${ACCENT}; }
.answers a { display: inline-block; margin: 4px 8px 4px 0; padding: 6px 20px; border: 1px solid #8888; border-radius: 6px; color: inherit; text-decoration: none; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid #8885; opacity: 0.72; font-size: 13px; }
footer a { color: inherit; }
code, pre { font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; }
pre { padding: 8px 12px; border: 1px solid #8885; border-radius: 6px; }
`;

/** Returns a whole page. @param content and `footer`: HTML */
export function page(
  { accent = ACCENT }: Pick<Deployment, 'accent'>,
  title: string,
  content: unknown,
  footer: unknown,
): string {
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>:root { color-scheme: light dark; supported-color-schemes: light dark; }${raw(STYLE.replaceAll(ACCENT, accent))}</style>
</head>
<body>
<main>
${content}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`}`;
}

/** Returns the head of a notice: the logo, and the title beside a line in the accent colour. */
export function head(title: string, { accent = ACCENT, logo, product }: Deployment) {
  const picture = logo ? html`<p><img src="${logo}" alt="${product}" height="40"></p>\n` : '';
  return html`${picture}<h1 style="padding-left: 12px; border-left: 4px solid ${accent}">${title}</h1>`;
}

/** Returns a table with one label and value per line. */
export function rows(facts: readonly Row[]): string {
  const lines = facts.map(([label, value]) => html`<tr><th>${label}</th><td dir="auto">${value}</td></tr>\n`);
  return `${html`<table class="facts" role="presentation">\n${lines}</table>`}`;
}
