/**
 * Makes the files that the API serves under names that change with their content: the stylesheet, the pages' scripts, and
 * the OpenAPI document.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { accentRule } from './accent.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles `web/style.css` and every `web/client/*.ts` into `outdir`, as `<name>-<hash>.<css|js>`, and makes
 * `openapi-<hash>.json`. @param accent `#rrggbb`
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
}

/** Eight capital letters and digits, as esbuild names files. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
}
