import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapping } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { originOf, withSourceLines } from '#local/source-lines.ts';

const SOURCE = `export function first(name: string): string {
  return name.trim();
}

export function second(count: number): never {
  const message = \`\${first(' ä ')} \${count}\`;
  throw new Error(message);
}
`;

/** Bundles the source as lib/bundles.ts does: minified, so that everything is on one line. */
function bundle(): { code: string; map: string } {
  const { outputFiles } = buildSync({
    stdin: { contents: SOURCE, sourcefile: 'thrower.ts', loader: 'ts' },
    outfile: 'bundles/thrower/index.cjs',
    format: 'cjs',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    write: false,
  });
  const [map = '', code = ''] = outputFiles.map(({ text }) => text);
  return { code, map };
}

it('finds the origin of every place of a bundle, as Node does', () => {
  const { code, map } = bundle();
  const theirs = new SourceMap(JSON.parse(map));
  const { mappings } = JSON.parse(map) as { mappings: string };
  let compared = 0;
  for (const [index, text] of code.split('\n').entries()) {
    for (let column = 1; column <= text.length; column += 1) {
      // Where a line has no origin, Node answers with the end of an earlier line.
      const entry = theirs.findEntry(index, column - 1) as Partial<SourceMapping>;
      const theirOrigin = entry.generatedLine === index ? [entry.originalLine, entry.originalColumn] : [];
      const ours = originOf(mappings, index + 1, column);
      expect(ours ? [ours.line - 1, ours.column - 1] : []).toEqual(theirOrigin);
      if (ours) compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

it('names the line of the source in a logged error, and leaves a text without a source map as it is', () => {
  const directory = mkdtempSync(join(tmpdir(), 'source-lines-'));
  try {
    const { code, map } = bundle();
    const file = join(directory, 'index.cjs');
    writeFileSync(file, code);
    writeFileSync(`${file}.map`, map);
    const column = (code.split('\n')[0] ?? '').indexOf('new Error') + 1;
    expect(withSourceLines(`    at second (${file}:1:${column})`)).toMatch(
      / at second \(thrower\.ts:7:\d+\)$/,
    );
    expect(withSourceLines('    at other (/nowhere/index.cjs:1:2)')).toBe(
      '    at other (/nowhere/index.cjs:1:2)',
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
});
