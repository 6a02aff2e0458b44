/** The settings of an event's page are saved here for the API and for the results page. */
import type { PageSettings } from '#domain/event/public-page.ts';
import { putPageSettings, readPage } from '#store/page-settings.ts';
import { askForNext } from '../steps/ask-for-next.ts';
import type { ApiDeps } from './context.ts';

/**
 * Saves the settings. When somebody is in the line, the next are invited to what is free then. A caller whose request died in
 * between repeats it; until then, whoever looks at the event's pages has the line looked at.
 */
export async function savePage(eventId: string, settings: PageSettings, deps: ApiDeps): Promise<void> {
  await putPageSettings(deps.table, eventId, settings);
  if ((await readPage(deps.table, eventId)).lineLength > 0) await askForNext(eventId, deps);
}
