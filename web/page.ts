/** The frame of every page. */
import { html, raw } from 'hono/html';
import { type Language, type Locale, NAMES } from '#domain/languages/languages.ts';
import type { Words } from '#domain/languages/words.ts';
import { icon, mark } from './brand.ts';

/** What every page of one request has in common. */
export interface PageFrame {
  /** The name of the product in this deployment. */
  readonly product: string;
  /** The address of the logo at the head of every page; undefined for none. */
  readonly logo?: string | undefined;
  /** The path of the API stage, such as `/live`; empty when there is none. */
  readonly base: string;
  /** The time of the request in milliseconds since 1970. "Next" dates count from it. */
  readonly now: number;
  /** Returns the address of a bundled file: `style.css`, or a script of `web/client/`. */
  readonly asset: (name: string) => string;
  /** The language of the page. */
  readonly words: Words;
  /** The locale that the visitor chose, which links and forms of the page keep; null when they chose none. */
  readonly chosen: Locale | null;
  /** The same page in each language; empty for pages that offer no choice. */
  readonly languages: readonly LanguageLink[];
}

/** A link to the same page in another language. */
export interface LanguageLink {
  readonly language: Language;
  /** The name of the language in itself. */
  readonly name: string;
  readonly url: string;
}

/**
 * Returns the Content-Security-Policy of a page: only our own style and scripts and the logo are loaded, and forms are sent
 * only to us (https://www.w3.org/TR/CSP3/).
 * @param framed true when any site may frame the page
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

/** HTML made with hono's `html`, which escapes what is put into it. */
export type Html = ReturnType<typeof html>;

/** What other sites and messengers show of a link to a page (https://ogp.me/). */
export interface LinkPreview {
  /** The absolute address of the page. */
  readonly url: string;
  readonly description: string;
  /** The absolute address of a picture of 1200 by 630 pixels. */
  readonly picture: string;
}

interface PageOptions {
  /** A script of `web/client/` that adds to the page. The page works without it too. */
  readonly script?: string;
  /** True for pages with tables and charts, which are wider than others. */
  readonly wide?: boolean;
  /** Set for pages that people share. */
  readonly preview?: LinkPreview;
}

/** Returns a whole page. */
export function page(frame: PageFrame, title: string, content: Html, options: PageOptions = {}): Html {
  const { script, wide, preview } = options;
  return html`<!doctype html>
<html lang="${frame.words.locale}"${frame.words.direction === 'rtl' ? raw(' dir="rtl"') : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${icon()}
<title>${title}</title>${preview ? html`\n${previewTags(frame, title, preview)}` : ''}
<link rel="stylesheet" href="${frame.asset('style.css')}">
${script ? html`<script type="module" src="${frame.asset(script)}"></script>` : ''}
</head>
<body>
<header class="top">${frame.logo ? html`<img src="${frame.logo}" alt="${frame.product}" height="36">` : html`${mark()} ${frame.product}`}</header>
<main class="${wide ? 'wide' : ''}">
<h1>${title}</h1>
${content}
</main>
<footer class="foot">${frame.product}${languageChoice(frame)}</footer>
</body>
</html>`;
}

/** Returns the choice of another language, which is closed: most visitors get theirs without it. */
function languageChoice({ words, languages }: PageFrame): Html | '' {
  if (languages.length === 0) return '';
  const link = ({ language, name, url }: LanguageLink) =>
    html`<li><a href="${url}" rel="nofollow" lang="${language}" hreflang="${language}"${language === words.language ? raw(' aria-current="true"') : ''}>${name}</a></li>\n`;
  return html`
<details class="languages"><summary>${words.say('page.languages')}: ${NAMES[words.language]}</summary>
<ul>
${languages.map(link)}</ul>
</details>`;
}

/** Returns the query with which links and forms keep the language that the visitor chose: `?lang=de`, or an empty text. */
export function withChoice(
  { chosen }: Pick<PageFrame, 'chosen'>,
  query: Readonly<Record<string, string>> = {},
): string {
  const all = new URLSearchParams({ ...query, ...(chosen ? { lang: chosen } : {}) }).toString();
  return all && `?${all}`;
}

function previewTags(
  { product }: PageFrame,
  title: string,
  { url, description, picture }: LinkPreview,
): Html {
  return html`<meta name="description" content="${description}">
<link rel="canonical" href="${url}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${product}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`;
}

/**
 * Returns a page with one button. Opening it changes nothing, so that a mail scanner that follows the link does no
 * harm.
 */
export function askingPage(frame: PageFrame, title: string, content: Html, button: string): Html {
  return page(
    frame,
    title,
    html`${content}
<form method="post"><button type="submit">${button}</button></form>`,
  );
}
