/** The answers to unknown addresses and to faults: pages for people, problems for programs. */
import type { Context } from 'hono';
import { faultPage, noSuchPage } from '#web/unusable-link.ts';
import { type ApiDeps, answerProblem } from './context.ts';
import { baseOf, frameOf } from './frame.ts';
import { type Problem, problemOf } from './problems.ts';

/**
 * Answers a request to an unknown address: with a page to browsers, and as problem+json to programs. Addresses with a slash
 * at the end are redirected to those without.
 */
export async function answerNowhere(context: Context, deps: ApiDeps): Promise<Response> {
  const problem = problemOf('route-unknown');
  if (!isForPeople(context)) return answerProblem(context, problem);
  const { path, method } = context.req;
  if (method === 'GET' && path.endsWith('/')) {
    // The path is used as it was sent: decoded, it could have a backslash or a tab. Two slashes at its beginning would lead
    // to another host.
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

/** Answers a request with a problem: as a page to browsers, and as problem+json to programs. */
export async function answerFault(context: Context, problem: Problem, deps: ApiDeps): Promise<Response> {
  if (!isForPeople(context)) return answerProblem(context, problem);
  return context.html(faultPage(frameOf(context, deps), problem), problem.status);
}

/** Returns true when a person opened the address in a browser, which then asks for HTML. */
function isForPeople({ req }: Context): boolean {
  return !req.path.startsWith('/v1/') && (req.header('Accept') ?? '').includes('text/html');
}
