/** What nothing answers: a page for people, a problem for programs, and the right address where a slash is too many. */
import type { Context } from 'hono';
import { faultPage, noSuchPage } from '#web/unusable-link.ts';
import { type ApiDeps, answerProblem } from './context.ts';
import { baseOf, frameOf } from './frame.ts';
import { type Problem, problemOf } from './problems.ts';

export async function answerNowhere(context: Context, deps: ApiDeps): Promise<Response> {
  const problem = problemOf('route-unknown');
  if (!isForPeople(context)) return answerProblem(context, problem);
  const { path, method } = context.req;
  if (method === 'GET' && path.endsWith('/')) {
    // As it was written: decoded, it could hold a backslash or a tab, and two slashes at the beginning lead to another host.
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`${baseOf(context)}/${withoutSlashes(pathname)}${search}`, 308);
  }
  return context.html(noSuchPage(frameOf(context, deps)), problem.status);
}

function withoutSlashes(path: string): string {
  let [start, end] = [0, path.length];
  while (path[start] === '/') start += 1;
  while (end > start && path[end - 1] === '/') end -= 1;
  return path.slice(start, end);
}

/** A fault of a request, to people on a page. */
export async function answerFault(context: Context, problem: Problem, deps: ApiDeps): Promise<Response> {
  if (!isForPeople(context)) return answerProblem(context, problem);
  return context.html(faultPage(frameOf(context, deps), problem), problem.status);
}

/** Browsers ask for HTML where somebody opens an address; scripts and programs do not. */
function isForPeople({ req }: Context): boolean {
  return !req.path.startsWith('/v1/') && (req.header('Accept') ?? '').includes('text/html');
}
