/** How a form is read by its schema, and what another form gets. */
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ApiProblem } from '#lambdas/api/context.ts';
import { listField, markField, readForm, textField, tryForm } from '#lambdas/api/form.ts';

const schema = z.object({
  text: textField(),
  mark: markField(),
  list: listField(),
  act: z.enum(['one', 'other']).default('one'),
});
const app = new Hono()
  .post('/read', async (context) => context.json(await readForm(context, schema)))
  .post('/try', async (context) => context.json(await tryForm(context, schema)))
  .onError((error, context) =>
    error instanceof ApiProblem ? context.text(error.problem.code, 400) : context.text('broken', 500),
  );

async function answer(path: string, body: BodyInit, type?: string) {
  const headers: Record<string, string> = type ? { 'Content-Type': type } : {};
  const response = await app.request(path, { method: 'POST', body, headers });
  return response.ok ? response.json() : response.text();
}

const fields = (...entries: [string, string | File][]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const file = new File(['x'], 'x.txt');

it.each([
  ['nothing', {}, {}],
  ['a text', { text: ' Ann ' }, { text: ' Ann ' }],
  ['a mark', { mark: '' }, { mark: true }],
  ['one of a list', { list: '1' }, { list: ['1'] }],
])('a form with %s', async (_what, sent, read) => {
  const nothing = { text: '', mark: false, list: [], act: 'one' };
  expect(await answer('/read', new URLSearchParams(sent))).toEqual({ ...nothing, ...read });
});

it('takes several of a list, and no file for a text', async () => {
  const sent = fields(['list', '1'], ['list', file], ['list', '2'], ['text', file]);
  expect(await answer('/read', sent)).toMatchObject({ list: ['1', '2'], text: '' });
});

it('says of another form that it is not understood, or lets the page say so', async () => {
  const other = new URLSearchParams({ act: 'third' });
  expect(await answer('/read', other)).toBe('body-not-form');
  expect(await answer('/try', other)).toBeNull();
});

it('says of a broken form that it is not understood', async () => {
  const type = 'multipart/form-data; boundary=b';
  for (const path of ['/read', '/try']) expect(await answer(path, 'no parts', type)).toBe('body-not-form');
});
