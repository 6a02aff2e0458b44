/** International domains that look like another one (Unicode Technical Standard 39). */
import { domainToUnicode } from 'node:url';

/** Scripts that are written together; every other mixture is there to deceive. */
const TOGETHER: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]*$/u,
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thai', 'Devanagari'].map(
    (script) => new RegExp(`^\\p{Script=${script}}*$`, 'u'),
  ),
];
/** Scripts whose letters can all be mistaken for Latin ones in a whole word, and such letters. */
const LIKE_LATIN = /^[асԁеһіјӏорԛѕԝхуҽпгѵѡъьԍмткнвзэʙᴀοαικνρτυωγηχϲϳօսոցհյաքզՕՍ0-9-]+$/u;
/** Latin letters that differ from plain ones by little more than a dot, or look like another. */
const LATIN_LOOKALIKES = /[ıɑɡɩʟɴʀᴠᴡᴢƽƨƿɾꞔꞗæœſ]/u;

/** True when a domain can be mistaken for one in plain letters, or for another. @param domain ASCII or not */
export function isLookalike(domain: string): boolean {
  const labels = domainToUnicode(domain).normalize('NFC').split('.');
  const isForeignTop = /[^\x00-\x7f]/.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    if (/^[\x00-\x7f]*$/.test(label)) return label.startsWith('xn--');
    const letters = label.replace(/[\p{Script=Common}\p{Script=Inherited}]/gu, '');
    if (!TOGETHER.some((script) => script.test(letters))) return !isSingleOther(letters);
    return LATIN_LOOKALIKES.test(label) || (!isForeignTop && LIKE_LATIN.test(label));
  });
}

/** A script of its own that no list here names; none of its letters is Latin, Cyrillic or Greek. */
function isSingleOther(letters: string): boolean {
  return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(letters);
}
