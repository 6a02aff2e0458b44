/** Answers with a problem as problem+json (RFC 9457). */
import type { Context } from 'hono';
import type { Problem } from './problems.ts';
import { publicUrlOf } from './visitor.ts';

/** Seconds after which a call that was refused for its number may be worth repeating, when nothing better is known. */
const LATER = 60;

/** Headers that belong to a problem. */
interface More {
  /** Seconds until the call may succeed. */
  readonly retryAfter?: number | undefined;
  /** The methods of the path. */
  readonly allow?: string;
}

/**
 * Answers with a problem. `type` leads to what the reference says about its code. 401 and 403 say how to authenticate (RFC
 * 6750 section 3), and 429 says when to call again (RFC 6585 section 4).
 */
export function answerProblem(
  context: Context,
  problem: Problem,
  { retryAfter, allow }: More = {},
): Response {
  const { code, status } = problem;
  const seconds = retryAfter ?? (status === 429 ? LATER : null);
  const challenge = CHALLENGES[code] ?? (status === 401 ? 'error="invalid_token"' : null);
  return context.body(JSON.stringify({ type: `${publicUrlOf(context)}/docs#${code}`, ...problem }), status, {
    'Content-Type': 'application/problem+json',
    ...(seconds === null ? {} : { 'Retry-After': String(seconds) }),
    ...(challenge === null
      ? {}
      : { 'WWW-Authenticate': `Bearer realm="yesmaybe", ${challenge}`.replace(/, $/, '') }),
    ...(allow ? { Allow: allow } : {}),
  });
}

/** RFC 6750 section 3.1: a call without a code is told no error. */
const CHALLENGES: Readonly<Record<string, string>> = {
  'code-missing': '',
  'manage-code-needed': 'error="insufficient_scope"',
};
