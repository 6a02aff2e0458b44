/** The route that reminds the guests who have not answered. */
import { Hono } from 'hono';
import type { ApiDeps, ApiEnv } from './context.ts';
import { needAccess } from './need-access.ts';
import { remindWaiting } from './remind-waiting.ts';

/** Returns POST `/reminders`. */
export function reminderRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/reminders', needAccess(deps, 'manage'), async (context) =>
    context.json(await remindWaiting(context.var.event, deps), 202),
  );
}
