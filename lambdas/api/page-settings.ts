/** The route PUT /v1/event/page. */
import { Hono } from 'hono';
import { pageSettings } from '#domain/event/public-page.ts';
import { readLocale } from '#domain/text/locale.ts';
import { setEventLocale } from '#store/event-locale.ts';
import { readPage } from '#store/page-settings.ts';
import { readBody, readJson, smallBody } from './body.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { needAccess } from './need-access.ts';
import { savePage } from './save-page.ts';
import { pageBody } from './schemas/event.ts';

const WHAT_TO_SEND =
  'Send {"open": true or false, "places": a number or null, "locale": a language tag or null}; what is left out stays.';

/** Returns the route that opens or closes the public page of an event, and sets its capacity and language. */
export function pageSettingsRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().put('/page', smallBody, needAccess(deps, 'manage'), async (context) => {
    const { event } = context.var;
    const { id } = event;
    const { locale: tag = event.locale ?? null, ...sent } = readBody(
      pageBody(),
      await readJson(context.req),
      WHAT_TO_SEND,
    );
    const page = await readPage(deps.table, id);
    const settings = pageSettings().parse({ ...page, ...sent });
    const locale = tag && readLocale(tag);
    await setEventLocale(deps.table, event, locale);
    await savePage(id, settings, deps);
    return context.json({ ...settings, locale });
  });
}
