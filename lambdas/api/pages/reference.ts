/** The reference of the API for people and for language models. Both are made from the OpenAPI document. */
import { Hono } from 'hono';
import { once } from '#domain/text/once.ts';
import type { ApiDocument } from '#web/reference/document.ts';
import { llmsText } from '#web/reference/llms.ts';
import { referencePage } from '#web/reference/page.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';
import { DOCUMENT } from '../openapi.ts';
import { publicUrlOf } from '../visitor.ts';

/** Returns the routes /docs and /llms.txt. */
export function referenceRoutes({ assets, deployment, ...deps }: ApiDeps): Hono {
  const document = once(
    () => JSON.parse(assets.read(assets.name(DOCUMENT))?.body.toString() ?? '{}') as ApiDocument,
  );
  const create = `create@${deployment.domain}`;
  return new Hono()
    .get('/docs', (context) => {
      const view = { document: document(), url: publicUrlOf(context), create };
      context.header('Cache-Control', 'public, max-age=300');
      return context.html(referencePage(frameOf(context, { assets, deployment, ...deps }), view));
    })
    .get('/llms.txt', (context) => {
      context.header('Cache-Control', 'public, max-age=300');
      const { product } = deployment;
      return context.text(llmsText({ document: document(), product, url: publicUrlOf(context), create }));
    });
}
