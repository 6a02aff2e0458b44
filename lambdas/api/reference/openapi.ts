import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { named } from '../schemas/described.ts';
import type { Operation } from './operation.ts';

const document = /* @__PURE__ */ once(() =>
  named(z.record(z.string(), z.unknown()), 'OpenApi', 'A document of OpenAPI 3.1.'),
);

/** The operation that answers with the document itself. */
export const openApiOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/openapi.json',
    id: 'getOpenApi',
    group: 'Reference',
    access: [],
    summary: 'Get this document',
    description:
      'Answers the OpenAPI document of this server. It needs no code, and any web page may read it.',
    answers: {
      200: { description: 'The document.', schema: document, example: { openapi: '3.1.1' } },
    },
    problems: [],
  },
];
