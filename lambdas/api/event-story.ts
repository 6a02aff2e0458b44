/** The routes that show what happened to an event: its versions, and the times that guests proposed. */
import { Hono } from 'hono';
import { whatChanged } from '#domain/event/version-history.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import { listProposals } from '#store/proposals.ts';
import { listVersions } from '#store/versions.ts';
import type { ApiDeps, ApiEnv } from './context.ts';
import { needAccess } from './need-access.ts';
import { readQuery } from './query.ts';
import { latestQuery } from './schemas/guests.ts';

/** Returns GET `/proposals` and `/history`. */
export function storyRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/proposals', needAccess(deps, 'read'), async (context) => {
      const { limit } = readQuery(latestQuery(), context.req.query());
      const found = await listProposals(deps.table, context.var.event.id, limit);
      const proposals = found.map(({ email, name, start, end, comment, receivedAt }) => ({
        email,
        name,
        start: momentOf(start),
        end: end && momentOf(end),
        comment,
        receivedAt,
      }));
      return context.json({ proposals });
    })
    .get('/history', needAccess(deps, 'read'), async (context) => {
      const { limit } = readQuery(latestQuery(), context.req.query());
      // One more, to which the last is compared.
      const versions = await listVersions(deps.table, context.var.event.id, limit + 1);
      const history = versions.slice(0, limit).map((one, index) => {
        const { version, at, kind, instance, significant, roundReport } = one;
        const changed = whatChanged(one, versions[index + 1]);
        return { version, at, kind, instance, significant, changed, notified: inAnswer(roundReport) };
      });
      return context.json({ history });
    });
}

type Reported = Awaited<ReturnType<typeof listVersions>>[number]['roundReport'];

function inAnswer(report: Reported) {
  if (!report) return null;
  const { notified, declined, unreachable } = report;
  return { notified, declined, noAnswer: report['no-answer'], unreachable };
}
