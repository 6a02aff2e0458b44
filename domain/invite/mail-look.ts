/**
 * This file lays out our mail: one column in the reader's own colours, so that it reads well in light, dark and inverted
 * windows alike. Colours of ours are middle tones, or letters on a ground of ours. What the mail cannot do without is in
 * attributes and inline styles, because Gmail drops the `<style>` of mails from other accounts; tables and the comments
 * for `mso` are for Outlook's engine, which knows no maximum width and no padding of a link.
 */
import { html, raw } from 'hono/html';
import type { DayLeaf } from '#domain/itip/words/when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { ACCENT, inkOn } from '#domain/text/colour.ts';
import type { Deployment } from './invite.types.ts';

/** A label and its value. */
export type Row = readonly [label: string, value: string];

/** A link to answer: its label, its address, and the answer that gives it its sign. */
export interface AnswerLink {
  readonly label: string;
  readonly url: string;
  readonly answer: keyof typeof SIGNS;
}

/** The sign of each answer as a character and as a ground, and its colour, which can be seen on white and on black. */
const SIGNS = {
  yes: ['●', '#1f9d61', '#1f9d61'],
  maybe: ['◐', 'linear-gradient(90deg,#b7791f 50%,transparent 50%)', '#b7791f'],
  no: ['○', 'none', '#d9534a'],
} as const;

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
/** The edge of what can be pressed. */
const EDGE = '#8b93a1';

const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
h1 { margin: 0; font-size: 24px; line-height: 1.25; letter-spacing: -0.01em; }
p, ul, ol { margin: 0 0 16px; }
ul, ol { padding-inline-start: 22px; }
.facts { border-collapse: collapse; margin: 0 0 20px; }
.facts td { padding: 4px 0; }
.facts .label { padding: 4px 16px 4px 0; }
[dir="rtl"] .facts .label { padding: 4px 0 4px 16px; }
[dir="rtl"] h1, [dir="rtl"] .facts td { text-align: right; }
.label, .quiet { opacity: 0.72; }
.quiet { margin: 0 0 4px; }
.hint { padding: 12px 16px; border-radius: 10px; background: rgba(127, 127, 127, 0.12); }
.text { margin: 24px 0 0; }
footer a { color: inherit; }
code, pre { font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; }
pre { padding: 12px 16px; border: 1px solid ${EDGE}; border-radius: 10px; }
@media (prefers-color-scheme: dark) { .logo { padding: 6px 8px; border-radius: 8px; background: #fff; } }
@media (max-width: 480px) { h1 { font-size: 21px; } }
`;
/** Outlook takes Times where the first font is unknown to it, and a link's colour from nowhere but the link. */
const OUTLOOK = `body, td, p, h1 { font-family: 'Segoe UI', Arial, sans-serif !important; } .press a { color: #1c2430; }`;

/** Returns a whole page. @param content and `footer`: HTML in the language of the last parameter */
export function page(
  { logo, product }: Pick<Deployment, 'logo' | 'product'>,
  title: string,
  content: unknown,
  footer: unknown,
  { locale, direction }: Pick<Words, 'locale' | 'direction'> = ENGLISH,
): string {
  // Gmail drops the attributes of <html>.
  const dir = direction === 'rtl' ? raw(' dir="rtl"') : '';
  return `${html`<!doctype html>
<html lang="${locale}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${raw(STYLE)}</style>
<!--[if mso]><style>${raw(OUTLOOK)}</style><![endif]-->
</head>
<body style="margin:0;padding:0">
<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="16"><tr><td><![endif]-->
<div${dir} style="max-width:576px;margin:0 auto;padding:24px 16px;${FONT};font-size:16px;line-height:1.5;overflow-wrap:break-word;word-break:break-word">
<main>
${logo ? html`<p style="margin:0 0 24px"><img class="logo" src="${logo}" alt="${product}" height="36" style="height:36px;width:auto;border:0"></p>\n` : ''}${content}
</main>
<footer style="margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${EDGE};font-size:13px">
${logo ? '' : html`<p style="margin:0 0 4px;font-weight:600">${mark()} ${product}</p>\n`}<div style="opacity:0.72">
${footer}
</div>
</footer>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`}`;
}

/** The three signs of the answers, which are our mark. */
function mark() {
  return html`<span aria-hidden="true">${sign('yes')} ${sign('maybe')} ${sign('no')}</span>`;
}

/** Draws a sign, because the characters differ in size from font to font. Outlook draws no circles and gets the character. */
function sign(answer: AnswerLink['answer']) {
  const [character, ground, colour] = SIGNS[answer];
  return html`<!--[if mso]><span style="color:${colour}">${character}</span><![endif]--><!--[if !mso]><!--><span style="display:inline-block;width:8px;height:8px;border:2px solid ${colour};border-radius:50%;background:${ground}"></span><!--<![endif]-->`;
}

/** Returns the head of a notice. */
export function head(title: string) {
  return html`<h1 style="margin:0 0 16px">${title}</h1>`;
}

/**
 * Returns the head of an invite: the day as a leaf of a calendar beside what the mail is about and the title.
 * @param leaf null for an event without a time
 */
export function inviteHead(
  { accent = ACCENT }: Pick<Deployment, 'accent'>,
  leaf: DayLeaf | null,
  heading: string,
  title: string,
) {
  const words = html`<p class="quiet" style="margin:0 0 4px">${heading}</p>
<h1 dir="auto" style="margin:0">${title}</h1>`;
  if (!leaf) return html`<div style="margin:0 0 20px">${words}</div>`;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px"><tr>
<td width="72" valign="top"><table role="presentation" width="64" cellpadding="0" cellspacing="0" aria-hidden="true" style="border:1px solid ${accent};border-radius:10px;border-collapse:separate;overflow:hidden;text-align:center">
<tr><td align="center" bgcolor="${accent}" style="padding:3px 0;background:${accent};color:${inkOn(accent)};font-size:13px;font-weight:600;line-height:1.4">${leaf.month}</td></tr>
<tr><td align="center" style="padding:5px 0 0;font-size:28px;font-weight:700;line-height:1">${leaf.day}</td></tr>
<tr><td align="center" style="padding:2px 0 5px;font-size:12px;line-height:1.3">${leaf.weekday}</td></tr>
</table></td>
<td width="12"></td>
<td valign="middle">${words}</td>
</tr></table>`;
}

/** Returns a table with one label and value per line. */
export function rows(facts: readonly Row[]): string {
  const lines = facts.map(
    ([label, value]) =>
      html`<tr><td class="label" valign="top" nowrap>${label}</td><td dir="auto" valign="top">${value}</td></tr>\n`,
  );
  return `${html`<table class="facts" role="presentation" cellpadding="4" cellspacing="0">\n${lines}</table>`}`;
}

/** Returns the links to answer in one row, also on a phone. None of them weighs more than another. */
export function answerRow(answers: readonly AnswerLink[]) {
  const cells = answers.map(({ label, url, answer }, index) => {
    return html`${index === 0 ? '' : raw('<td width="2%"></td>\n')}<td width="32%" align="center" style="border:1px solid ${EDGE};border-radius:10px;mso-padding-alt:12px 4px"><a href="${url}" style="display:block;padding:12px 4px;color:inherit;font-weight:600;text-decoration:none;white-space:nowrap"><span aria-hidden="true">${sign(answer)}</span> ${label}</a></td>\n`;
  });
  return html`<table class="press" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:separate"><tr>
${cells}</tr></table>`;
}

/** Returns the one link that matters most in a mail, as a button in the accent colour. */
export function pressable(
  { accent = ACCENT }: Pick<Deployment, 'accent'>,
  label: string,
  url: string,
): string {
  return `${html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:separate"><tr>
<td align="center" bgcolor="${accent}" style="border-radius:10px;background:${accent};mso-padding-alt:12px 24px"><a href="${url}" style="display:inline-block;padding:12px 24px;color:${inkOn(accent)};font-weight:600;text-decoration:none">${label}</a></td>
</tr></table>`}`;
}
