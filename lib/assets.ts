/** Bundles what browsers load: the stylesheet and the pages' scripts, under names that change with their content. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { accentRule } from './accent.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles `web/style.css` and every `web/client/*.ts` into `outdir`, as `<name>-<hash>.<css|js>`. @param accent `#rrggbb` */
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
}
