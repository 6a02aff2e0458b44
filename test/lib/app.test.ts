import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser as wholeParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { PARSER_OPTIONS } from '#domain/mail/take-apart.ts';
import { fileOf, LATE, textsFile } from '#lib/late/late.ts';
import { drawn, WHOLE } from '#test/support/walks.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'yesmaybe-app-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runApp(outdir: string, settings: object) {
  const file = path.join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  return spawnSync(process.execPath, ['bin/yesmaybe.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_VALIDATION: 'false',
      CDK_OUTDIR: path.join(folder, outdir),
      CDK_CONTEXT_JSON: JSON.stringify({ settings: file }),
    },
  });
}

const readJson = (...names: string[]) => JSON.parse(readFileSync(path.join(folder, ...names), 'utf8'));
const sources = (outdir: string) => {
  const { files } = readJson(outdir, 'Parties.assets.json');
  return Object.entries<{ source: { path: string; packaging: string } }>(files)
    .filter(([, { source }]) => source.packaging === 'zip')
    .map(([hash, { source }]) => [hash, source.path] as const);
};

/** Every file of code in the bundles. */
const bundled = () =>
  sources('one').flatMap(([, asset]) => {
    const cwd = path.join(folder, 'one', asset);
    return globSync('{index,mcp,late/*}.cjs', { cwd }).map((file) => path.join(cwd, file));
  });

describe('the app, run without the CDK command line', () => {
  const settings = { name: 'Parties', domain: 'invites.test', organizers: ['*'] };
  beforeAll(() => {
    expect(runApp('one', settings).stderr).toBe('');
    expect(runApp('two/deeper', settings).stderr).toBe('');
  }, 60_000);

  test('writes a template and one bundle for each Lambda', () => {
    const { Resources } = readJson('one', 'Parties.template.json');
    const lambdas = Object.values<{ Type: string }>(Resources).filter(
      ({ Type }) => Type === 'AWS::Lambda::Function',
    );
    expect(lambdas).toHaveLength(10);
    expect(sources('one')).toHaveLength(10);
  });

  test('gives the same source the same asset wherever it is written', () => {
    expect(sources('two/deeper')).toEqual(sources('one'));
  });

  test('leaves out where the AWS SDK looks for credentials, except in the environment, and what it parses twice', () => {
    const code = bundled().map((file) => readFileSync(file, 'utf8'));
    expect(code.filter((text) => text.includes('AWS_SECRET_ACCESS_KEY')).length).toBeGreaterThan(0);
    for (const mark of ['SSOServiceException', 'AssumeRoleWithWebIdentity', 'EventStreamCodec'])
      expect(code.filter((text) => text.includes(mark))).toEqual([]);
  });

  test('answers agents from a file that the API loads late, which itself loads what reads mails', async () => {
    const file = bundled().find((name) => name.endsWith('mcp.cjs')) ?? '';
    const { answerMcp } = createRequire(import.meta.url)(file) as typeof import('#mcp');
    const params = { name: 'explain_mail', arguments: { text: 'Subject: hello\r\n\r\nHello.' } };
    const request = new Request('https://invites.test/mcp', {
      method: 'POST',
      headers: { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    });
    const call = () => Promise.reject(new Error('This tool calls nothing.'));
    const answer = await answerMcp(request, {
      call,
      domain: 'invites.test',
      product: 'Parties',
      now: () => 0,
    });
    expect(await answer.json()).toMatchObject({
      result: {
        structuredContent: { outcome: 'not-an-invite', words: expect.stringContaining('No invitation') },
      },
    });
  });

  test('leaves out postcss, since no HTML of ours may have a style attribute', () => {
    const code = bundled().map((file) => readFileSync(file, 'utf8'));
    expect(code.filter((text) => text.includes('CssSyntaxError'))).toEqual([]);
    expect(code.filter((text) => text.includes('the bundles have no postcss')).length).toBeGreaterThan(0);
  });

  test('leaves out what mailparser uses to convert HTML and to mark links, which no mail needs', async () => {
    const file = bundled().find((name) => name.endsWith('late/mailparser.cjs')) ?? '';
    const { simpleParser } = createRequire(import.meta.url)(file) as typeof import('mailparser');
    expect(readFileSync(file, 'utf8').match(/the bundles have no html-to-text/g)).toHaveLength(1);
    const part = (type: string, text: string) => `--b\nContent-Type: text/${type}\n\n${text}\n`;
    const [text, html] = [part('plain', 'See https://example.com/a'), part('html', '<p>See example.com</p>')];
    for (const kind of ['mixed', 'alternative'])
      for (const parts of [text, html, text + html, html + text]) {
        const mail = Buffer.from(`Content-Type: multipart/${kind}; boundary=b\n\n${parts}--b--\n`);
        expect(await simpleParser(mail, PARSER_OPTIONS)).toEqual(await wholeParser(mail, PARSER_OPTIONS));
      }
  });

  test('gives each bundle the packages that it loads late, and no others', () => {
    let files = 0;
    for (const [, asset] of sources('one')) {
      const cwd = path.join(folder, 'one', asset);
      const code = globSync('{index,mcp}.cjs', { cwd }).map((file) =>
        readFileSync(path.join(cwd, file), 'utf8'),
      );
      for (const name of LATE) {
        const names = new RegExp(`\\w\\("${name.replaceAll('.', '\\.')}"\\)`).test(code.join());
        expect([asset, name, existsSync(path.join(cwd, `late/${fileOf(name)}.cjs`))]).toEqual([
          asset,
          name,
          names,
        ]);
        if (names) files += 1;
      }
    }
    expect(files).toBeGreaterThan(LATE.length);
  });

  test('gives each bundle the texts of every language, of the catalogues that it says something from', () => {
    const catalogues = globSync('domain/languages/catalogues/*/en.ts', { cwd: root });
    const others = LANGUAGES.filter((language) => language !== 'en');
    const given = new Map(
      sources('one').map(([, asset]) => {
        const map = readJson('one', `${asset}/index.cjs.map`) as { readonly sources: readonly string[] };
        const said = catalogues.filter((file) => map.sources.some((source) => source.endsWith(file)));
        const names = said.flatMap((file) =>
          others.map((language) => `${textsFile(path.basename(path.dirname(file)), language)}.cjs`),
        );
        const files = globSync('texts-*.cjs', { cwd: path.join(folder, 'one', asset, 'late') });
        expect([asset, files.sort()]).toEqual([asset, names.sort()]);
        return [asset, said.length];
      }),
    );
    expect(new Set(given.values())).toContain(catalogues.length);
  });

  test('writes bundles that need nothing but Node itself and name no folder of this machine', () => {
    for (const file of bundled()) {
      const code = readFileSync(file, 'utf8');
      const needed = [...code.matchAll(/\brequire\("([^"]+)"\)(?!;\])/g)].map(([, name]) => name ?? '');
      expect(needed.filter((name) => !isBuiltin(name))).toEqual([]);
      expect(code.includes(root)).toBe(false);
    }
  });

  test('ends with sentences, not with a stack trace, when something is missing', () => {
    const { status, stderr } = runApp('three', {});
    expect(status).toBe(1);
    expect(stderr.replaceAll(folder, '').split('\n')).toEqual([
      expect.stringMatching(/^\/settings\.json: domain is missing\. Write/),
      expect.stringMatching(/^\/settings\.json: organizers is missing\. Write/),
      '',
    ]);
  });
});

describe('npm run deploy and npm run synth', () => {
  const runWith = (environment: NodeJS.ProcessEnv, ...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'bin/cdk.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: path.join(root, 'docs'), ...environment },
    });
  const run = (...args: string[]) => runWith({}, ...args);

  const spellings = drawn(
    'spellings of --settings',
    [[['synth', '--settings', 'nowhere.json']], [['synth', '--settings=nowhere.json', '--quiet']]],
    1,
  );
  test.skip.each(spellings.rest)('%j', (_args) => {});
  test.each(spellings.some)('%j reads the file that is named, from where npm was called', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^docs\/nowhere\.json is not there\. Copy settings\.example\.json to/m);
  });

  test('a file elsewhere is named by its whole path', () => {
    const { stderr } = run('synth', '--settings', path.join(folder, 'nowhere.json'));
    expect(stderr.split('\n')[0]).toSatisfy((line: string) =>
      line.startsWith(`${folder}/nowhere.json is not there.`),
    );
  });

  test('--settings that npm kept for itself is refused before another deployment is changed', () => {
    const { status, stderr } = runWith(
      { npm_config_settings: 'parties.json', npm_lifecycle_event: 'deploy' },
      'deploy',
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run deploy -- --settings …')]);
  });

  // As .ci/run synthesizes anyway.
  test.runIf(WHOLE)(
    'synth says that nothing is wrong',
    () => {
      const settings = path.join(folder, 'right.json');
      writeFileSync(settings, '{ "domain": "invites.test", "organizers": ["*"] }');
      const { status, stderr } = run(
        'synth',
        '--quiet',
        '--settings',
        settings,
        '--output',
        path.join(folder, 'right.out'),
      );
      expect(status, stderr).toBe(0);
      expect(stderr).toContain(`Nothing is wrong in ${settings}.`);
    },
    60_000,
  );

  test('--settings without a file is refused before anything runs', () => {
    const { status, stderr, stdout } = run('deploy', '--settings');
    expect([status, stderr, stdout]).toEqual([1, '--settings names no file. Write --settings FILE.\n', '']);
  });
});
