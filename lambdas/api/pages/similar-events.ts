/** The pages to which the report of an import links: update existing events, or make second ones. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { type Choice, verifyChoice } from '#domain/imports/similar-events-link.ts';
import { once } from '#domain/text/once.ts';
import { getImport, readImportRows } from '#store/imports.ts';
import { sendJobs } from '#store/queue.ts';
import { alikePage, chosenPage } from '#web/similar-events.ts';
import type { ApiDeps } from '../context.ts';
import { listField, markField, readForm } from '../form.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { unusableLink } from './invited.ts';

const ticked = once(() => z.object({ chosen: markField(), row: listField() }));

/** Returns the routes of the pages `/alike/<choice>`. */
export function alikeRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/alike/:choice', async (context) => {
      const choice = await choiceIn(context, deps);
      const record = choice && (await getImport(deps.table, choice.importId));
      if (!record) return unusableLink(context, deps);
      const rows = (await readImportRows(deps.table, record)).flatMap((row, index) =>
        row.outcome === 'alike' ? [{ index, row }] : [],
      );
      return context.html(alikePage(organizerFrame(context, deps), choice.kind, rows));
    })
    .post('/alike/:choice', async (context) => {
      const choice = await choiceIn(context, deps);
      if (!choice) return unusableLink(context, deps);
      const { importId, kind } = choice;
      const rows = await rowsIn(context);
      await sendJobs(deps.organizer, importId, [
        { body: { kind: 'import-choice', importId, choice: kind, rows } },
      ]);
      return context.html(chosenPage(organizerFrame(context, deps)));
    });
}

async function choiceIn(context: Context, deps: ApiDeps): Promise<Choice | null> {
  return verifyChoice(await deps.keys(), context.req.param('choice') ?? '', deps.now());
}

/** Returns the indexes of the ticked rows, or null for all rows when the form has no check boxes. */
async function rowsIn(context: Context): Promise<number[] | null> {
  const { chosen, row } = await readForm(context, ticked());
  return chosen ? row.filter((text) => /^\d{1,4}$/.test(text)).map(Number) : null;
}
