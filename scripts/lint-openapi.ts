/** Whether the OpenAPI document passes Redocly's strict rules (part of `npm run check`). */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { openApiDocument } from '#lambdas/api/reference/document.ts';

const config = await createConfig({ extends: ['recommended-strict'] });
const source = JSON.stringify(openApiDocument(), null, 2);
const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
for (const { ruleId, message, location } of problems)
  console.error(`openapi.json: ${message} (${ruleId}, ${location[0]?.pointer ?? ''})`);
process.exitCode = problems.length > 0 ? 1 : 0;
