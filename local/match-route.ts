/** Finds the route of API Gateway that a request takes. */
import type { Route } from './wiring.ts';

/** The methods that ANY stands for. API Gateway knows no others. */
const ANY = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

/** A route, with the values of its path parameters. */
export interface Match {
  /** Path and query within the stage. */
  readonly url: string;
  readonly route: Route;
  readonly parameters: Record<string, string>;
}

/** Returns the first route that matches. Those with a greedy `{name+}` come last. */
export function matchRoute(routes: readonly Route[], url: string, method = ''): Match | undefined {
  const path = url.split('?')[0] ?? '/';
  const greedyLast = routes.toSorted((a, b) => Number(a.path.includes('+}')) - Number(b.path.includes('+}')));
  for (const route of greedyLast) {
    if (route.method === 'ANY' ? !ANY.has(method) : route.method !== method) continue;
    const pattern = route.path.replace(/\{(\w+)(\+?)\}/g, (_whole, name, greedy) =>
      greedy ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found) return { url, route, parameters: { ...found.groups } };
  }
  return undefined;
}
