/** Reads an OpenAPI document on standard input, and prints its types: `curl …/v1/openapi.json | node generate.ts > src/api.ts`. */
import { text } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

const document = await text(process.stdin);
const types = await openapiTS(document, {
  alphabetize: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
process.stdout.write(
  `// Made by generate.ts from the OpenAPI document; do not edit.\n\n${astToString(types)}`,
);
