/** The route GET /v1/openapi.json. */
import { Hono } from 'hono';
import type { Assets } from './assets.ts';

/** The name of the OpenAPI document among the files beside the bundle. */
export const DOCUMENT = 'openapi.json';

/** Returns the route of the OpenAPI document, which was made when the stack was synthesized. */
export function openApiRoutes(assets: Assets): Hono {
  return new Hono().get('/', (context) => {
    const file = assets.read(assets.name(DOCUMENT));
    return file ? context.body(file.body, 200, { 'Content-Type': file.type }) : context.notFound();
  });
}
