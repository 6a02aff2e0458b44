/** The OpenAPI document, the reference and llms.txt as they are served. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PROBLEM_CODES } from '#lambdas/api/problems.ts';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { OPERATIONS } from '#lambdas/api/reference/operations.ts';
import { openScene } from '../scene.ts';

const { deployment } = openScene();
const ask = (path: string) => deployment().api.request(path);

test('the document is served to anybody, from any page', async () => {
  const answer = await deployment().api.request('/v1/openapi.json', {
    headers: { Origin: 'https://a.example' },
  });
  expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*']);
  expect(await answer.json()).toEqual(openApiDocument());
});

describe('the reference', () => {
  let text: string;
  let policy: string | null;
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const answer = await ask('/docs');
    text = await answer.text();
    policy = answer.headers.get('Content-Security-Policy');
  });

  test('has the policy of every page, and nothing in it that the policy forbids', () => {
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! type="module" src="\/assets\/reference-)/);
  });

  test('has every operation and every problem, each with an id of its own', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...OPERATIONS.map(({ id }) => id), ...PROBLEM_CODES]));
  });

  test('leads nowhere that is not on it', () => {
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test.each(['/docs', '/llms.txt'])(
  '%s says where keys are made, where agents connect, and how to repeat a call',
  async (path) => {
    const text = await (await ask(path)).text();
    for (const said of ['/events/keys', 'https://localhost/mcp', 'Idempotency-Key'])
      expect(text).toContain(said);
  },
);

test('llms.txt says how to get a code, and has every operation with its link', async () => {
  const answer = await ask('/llms.txt');
  const text = await answer.text();
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
  expect(text).toContain('create@invites.test');
  const missing = OPERATIONS.filter(
    ({ method, path, id }) =>
      !text.includes(`[\`${method.toUpperCase()} ${path}\`](https://localhost/docs#${id})`),
  );
  expect(missing).toEqual([]);
});
