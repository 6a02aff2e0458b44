/** `npm run -s openapi` prints the OpenAPI document of the REST API. */
import { openApiDocument } from '#lambdas/api/reference/document.ts';

process.stdout.write(`${JSON.stringify(openApiDocument(), null, 2)}\n`);
