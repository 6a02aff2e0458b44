/**
 * Whether every name in the code uses the one word that docs/words.md has for its idea (part of `npm run check`). The last
 * column of that table lists the words which are not used for it, as they would stand in an identifier.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A word that is not used: its parts in lower case, and the word to use instead. */
interface Banned {
  readonly parts: readonly string[];
  readonly instead: string;
}

/** Reads the table: the first column is the word, and each code word in the last column is banned. */
export function bannedWords(markdown: string): Banned[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|[\s|:-]+\|$/.test(line))
    .flatMap((line) => {
      const cells = line.split('|').slice(1, -1);
      const instead = (cells[0] ?? '').replaceAll(/[*`]/g, '').trim();
      const words = [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
      return words.map((word) => ({ parts: partsOf(word), instead }));
    });
}

/** Returns one sentence for each name of a file, or of the file itself, that holds a banned word. */
export function wrongWords(file: string, text: string, banned: readonly Banned[]): string[] {
  const names = [...new Set([path.basename(file, path.extname(file)), ...identifiersOf(text)])];
  return names.flatMap((name) => {
    const wrong = banned.find(({ parts }) => holds(partsOf(name), parts));
    return wrong ? [`${file}: ${name} should say ${wrong.instead} (docs/words.md).`] : [];
  });
}

/** `openRoom`, `open-room` and `OPEN_ROOM` are `open` and `room`. */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
}

function holds(parts: readonly string[], banned: readonly string[]): boolean {
  return parts.some((_, start) => banned.every((part, index) => isWord(parts[start + index], part)));
}

function isWord(part: string | undefined, word: string): boolean {
  return part === word || part === `${word}s`;
}

/** Words of comments and strings are no names; what stands in `${}` of a template is code. */
function identifiersOf(text: string): string[] {
  const code = text
    .replaceAll(/\/\*[\s\S]*?\*\/|(^|[\s;{(])\/\/.*$/gm, ' ')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ')
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, (template) =>
      [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, inner]) => inner).join(' '),
    );
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const banned = bannedWords(readFileSync('docs/words.md', 'utf8'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], { encoding: 'utf8' });
  const wrong = files
    .split('\n')
    .filter((file) => file !== '' && existsSync(file))
    .flatMap((file) => wrongWords(file, readFileSync(file, 'utf8'), banned));
  for (const sentence of wrong) console.error(sentence);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
