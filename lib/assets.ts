/**
 * Makes the files that the API reads and serves under names that change with their content: the stylesheet, the pages'
 * scripts, the OpenAPI document, and what draws pictures.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { FONTS, PROGRAM } from '#lambdas/api/picture/files.ts';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { accentRule } from './accent.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles `web/style.css` and every `web/client/*.ts` into `outdir`, as `<name>-<hash>.<css|js>`, makes
 * `openapi-<hash>.json`, and copies what draws pictures. @param accent `#rrggbb`
 */
export function bundleAssets(outdir: string, accent?: string): void {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['web/style.css', ...globSync('web/client/*.ts', { cwd: root }).sort()],
    outdir,
    entryNames: '[name]-[hash]',
    bundle: true,
    footer: accent ? { css: accentRule(accent) } : {},
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    write: false,
    logLevel: 'error',
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path: file, contents } of outputFiles) writeFileSync(file, contents);
  const document = JSON.stringify(openApiDocument());
  writeFileSync(path.join(outdir, `openapi-${hashOf(document)}.json`), document);
  for (const [name, source] of Object.entries(FOR_PICTURES)) {
    const contents = readFileSync(path.join(root, 'node_modules', source));
    const { name: base, ext } = path.parse(name);
    writeFileSync(path.join(outdir, `${base}-${hashOf(contents)}${ext}`), contents);
  }
}

/** The program that draws pictures, and its font (SIL Open Font License 1.1), by the names under which the API asks for them. */
const FOR_PICTURES: Readonly<Record<string, string>> = {
  [PROGRAM]: '@resvg/resvg-wasm/index_bg.wasm',
  ...Object.fromEntries(
    FONTS.map((name) => [`${name}.woff`, `@fontsource/inter/files/${name}-600-normal.woff`]),
  ),
};

/** Eight capital letters and digits, as esbuild names files. */
function hashOf(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
}
