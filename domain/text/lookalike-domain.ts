/** This file finds international domains that look like another domain (Unicode Technical Standard 39). */
import { domainToUnicode } from 'node:url';
import { once } from './once.ts';

/** Scripts that are written together in real names. Every other mixture is treated as deception. */
const TOGETHER = once((): readonly RegExp[] => [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]*$/u,
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thai', 'Devanagari'].map(
    (script) => new RegExp(`^\\p{Script=${script}}*$`, 'u'),
  ),
]);
/** Letters of other scripts that look like Latin letters. A word made only of them can be read as a Latin word. */
const LIKE_LATIN = /^[асԁеһіјӏорԛѕԝхуҽпгѵѡъьԍмткнвзэʙᴀοαικνρτυωγηχϲϳօսոցհյաքզՕՍ0-9-]+$/u;
/** Latin letters that differ from plain ones by little more than a dot, or that look like another letter. */
const LATIN_LOOKALIKES = /[ıɑɡɩʟɴʀᴠᴡᴢƽƨƿɾꞔꞗæœſ]/u;

/** Returns true when a domain can be mistaken for another one. @param domain in ASCII (punycode) or in Unicode */
export function isLookalike(domain: string): boolean {
  const labels = domainToUnicode(domain).normalize('NFC').split('.');
  const isForeignTop = /[^\x00-\x7f]/.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    if (/^[\x00-\x7f]*$/.test(label)) return label.startsWith('xn--');
    const letters = label.replace(/[\p{Script=Common}\p{Script=Inherited}]/gu, '');
    if (!TOGETHER().some((script) => script.test(letters))) return !isSingleOther(letters);
    return LATIN_LOOKALIKES.test(label) || (!isForeignTop && LIKE_LATIN.test(label));
  });
}

/**
 * Returns true for letters of one script that no list here names. None of them is Latin, Cyrillic, Greek or Armenian.
 */
function isSingleOther(letters: string): boolean {
  return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(letters);
}
