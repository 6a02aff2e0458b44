/** Which folder may import which. */
import { expect, it } from 'vitest';
import { strayImports } from '#scripts/rooms.ts';

const wrong = (file: string, to: string) => strayImports([{ file, text: `import { x } from '${to}';\n` }]);

it.each([
  ['a room that stands before', 'domain/event/edit.ts', '#domain/itip/types.ts'],
  ['its own room', 'domain/itip/read/read.ts', '../types.ts'],
  ['a package', 'domain/mail/domain-alignment.ts', 'tldts'],
  ['what its folder may', 'lambdas/api/app.ts', '#store/events.ts'],
])('a file may import %s', (_, file, to) => {
  expect(wrong(file, to)).toEqual([]);
});

it.each([
  ['a room that stands after', 'domain/mail/header.ts', '#domain/event/event.ts', 'move what both need down'],
  [
    'another room by a relative path',
    'domain/event/edit.ts',
    '../itip/types.ts',
    'write #domain/itip/types.ts',
  ],
  ['another folder', 'domain/event/edit.ts', '#store/events.ts', 'domain/ may import nothing of ours'],
  [
    'another folder by a relative path',
    'store/events.ts',
    '../lambdas/api/app.ts',
    'store/ may import domain',
  ],
  ['what does I/O', 'domain/event/edit.ts', 'node:fs', 'do no I/O'],
  ['what does I/O, of AWS', 'domain/event/edit.ts', '@aws-sdk/client-s3', 'do no I/O'],
])('a rule may not import %s', (_, file, to, why) => {
  expect(wrong(file, to)).toEqual([expect.stringContaining(why)]);
});

it('one file alone knows where the parts of a package lie', () => {
  const text = "import '../../node_modules/fauxqs/dist/persistence.js';";
  expect(strayImports([{ file: 'local/services/queues.ts', text }])).toEqual([
    expect.stringContaining('import what the package exports'),
  ]);
  expect(strayImports([{ file: 'local/services/fauxqs.ts', text }])).toEqual([]);
});

it('an import that is loaded later counts, too', () => {
  const text = "const { x } = await import('#store/events.ts');\n";
  expect(strayImports([{ file: 'domain/event/edit.ts', text }])).toHaveLength(1);
});

it('no file of domain/ lies outside a room', () => {
  expect(strayImports([{ file: 'domain/edit.ts', text: '' }])).toEqual([
    expect.stringContaining('is in no room'),
  ]);
});

it('folders do not import each other around a third', () => {
  const sources = [
    { file: 'local/a/x.ts', text: "import '#local/b/x.ts';" },
    { file: 'local/b/x.ts', text: "import '../c/x.ts';" },
    { file: 'local/c/x.ts', text: "import '../a/x.ts';" },
  ];
  expect(strayImports(sources)).toHaveLength(3);
  expect(strayImports(sources.slice(0, 2))).toEqual([]);
});
