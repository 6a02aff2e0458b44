/** This file names files that people download. */

/** The most characters of a file's name before its ending. */
const LONGEST = 80;
/** Characters that some system does not allow in a file's name, or that would hide what it is. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;

/**
 * Returns the header Content-Disposition of a download (RFC 6266): with the name in ASCII, and in UTF-8 (RFC 8187) where
 * that says more.
 * @param title the name as people write it
 * @param instead the name when nothing is left of the title
 * @param ending of the file's name, without the dot
 */
export function downloadAs(title: string, instead: string, ending: string): string {
  const kept = title
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/gu, ' ')
    .toWellFormed()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const name = `${kept || instead}.${ending}`;
  const letters = kept
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]+/g, '_')
    .replaceAll('%', '_');
  // Nothing is left of a title of accents alone.
  const ascii = `${letters || instead}.${ending}`;
  if (ascii === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
