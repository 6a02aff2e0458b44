/** The answers to unknown addresses and to faults: pages for people, problems for programs. */
import type { Context, Hono } from 'hono';
import { faultPage, noSuchPage } from '#web/unusable-link.ts';
import { answerProblem } from './answer-problem.ts';
import type { ApiDeps, ApiProblem } from './context.ts';
import { baseOf } from './frame.ts';
import { guestFrame } from './guest-frame.ts';
import { organizerFrame } from './organizer-frame.ts';
import { problemOf } from './problems.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Returns the methods of a path as the header Allow lists them; an empty text for an unknown path. */
export function allowedMethods(app: Hono, path: string): string {
  const methods = METHODS.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  );
  if (methods.length === 0) return '';
  return `${methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')}, OPTIONS`;
}

/**
 * Answers a request that no route takes. A known path lists its methods: in the answer to OPTIONS, and with 405 (RFC 9110
 * section 15.5.6) otherwise. An unknown one is answered with a page to browsers, and as problem+json to programs; addresses
 * of pages with a slash at the end are redirected to those without.
 */
export async function answerNowhere(context: Context, app: Hono, deps: ApiDeps): Promise<Response> {
  const allow = allowedMethods(app, context.req.path);
  if (allow && context.req.method === 'OPTIONS') return context.body(null, 204, { Allow: allow });
  // A route may find nothing under its path. A person who opens the address of a form has no use for a list of methods.
  const isTaken = allow.split(', ').includes(context.req.method);
  if (allow && !isTaken && !(isForPeople(context) && context.req.method === 'GET')) {
    context.header('Allow', allow);
    const problem = problemOf('method-not-allowed');
    if (!isForPeople(context)) return answerProblem(context, problem, { allow });
    return context.html(faultPage(organizerFrame(context, deps), problem), problem.status);
  }
  const problem = problemOf('route-unknown');
  if (!isForPeople(context)) return answerProblem(context, problem);
  const { path, method } = context.req;
  if (method === 'GET' && path.endsWith('/')) {
    // The path is used as it was sent: decoded, it could have a backslash or a tab. Two slashes at its beginning would lead
    // to another host.
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`${baseOf(context)}/${withoutSlashes(pathname)}${search}`, 308);
  }
  return context.html(noSuchPage(guestFrame(context, deps)), problem.status);
}

function withoutSlashes(path: string): string {
  let [start, end] = [0, path.length];
  while (path[start] === '/') start += 1;
  while (end > start && path[end - 1] === '/') end -= 1;
  return path.slice(start, end);
}

/** Answers a request with a problem: as a page to browsers, and as problem+json to programs. */
export async function answerFault(
  context: Context,
  { problem, retryAfter }: Pick<ApiProblem, 'problem' | 'retryAfter'>,
  deps: ApiDeps,
): Promise<Response> {
  if (!isForPeople(context)) return answerProblem(context, problem, { retryAfter });
  return context.html(faultPage(organizerFrame(context, deps), problem), problem.status);
}

/** Returns true when a person opened the address in a browser, which then asks for HTML. */
function isForPeople({ req }: Context): boolean {
  return !/^\/v1(\/|$)/.test(req.path) && (req.header('Accept') ?? '').includes('text/html');
}
