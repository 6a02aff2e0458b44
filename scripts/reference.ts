/** `npm run reference`: writes what docs/api.md has from the OpenAPI document. The chapters between are written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { inviteForm } from '#web/invite-form.ts';
import {
  type ApiDocument,
  accessOf,
  type Content,
  type Field,
  fieldsOf,
  operationsOf,
  type Placed,
  problemCodesOf,
  resolve,
  typeOf,
} from '#web/reference/document.ts';

/** The page, from the root of the project. */
export const PAGE = 'docs/api.md';
/** The server of the examples. */
const SERVER = 'https://invites.example.com';

/**
 * Returns the page with its made parts as they should be. A part stands between `<!-- begin <name> -->` and
 * `<!-- end <name> -->`.
 * @throws Error when a part has no place in the page
 */
export function withReference(page: string): string {
  const document = openApiDocument() as unknown as ApiDocument;
  const operations = document.tags.flatMap(({ name }) => operationsOf(document, name));
  const parts: Readonly<Record<string, string>> = {
    routes: table(
      ['route', 'takes', ''],
      operations.map((one) => [
        placeOf(one),
        accessOf(one) || 'nothing',
        `[${one.summary}](#${one.operationId.toLowerCase()})`,
      ]),
    ),
    'web form': `\`\`\`html\n${inviteForm(SERVER)}\n\`\`\``,
    operations: operations.map((one) => chapterOf(document, one)).join('\n\n'),
    problems: table(
      ['code', 'status', 'what to do'],
      document['x-problems'].map(({ code, status, detail }) => [`\`${code}\``, String(status), detail]),
    ),
  };
  return Object.entries(parts).reduce((whole, [name, text]) => {
    const place = new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`);
    if (!place.test(whole)) throw new Error(`${PAGE} has no place for the part ${name}.`);
    return whole.replace(place, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`);
  }, page);
}

function placeOf({ method, path: place }: Placed): string {
  return `\`${method} ${place}\``;
}

function chapterOf(document: ApiDocument, operation: Placed): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const head = [
    `### <a id="${operationId.toLowerCase()}"></a>${summary}`,
    `${placeOf(operation)}. ${accessOf(operation) ? `Takes: ${accessOf(operation)}.` : 'Anybody may call it.'}`,
    description,
  ];
  // What an operation by event id takes and answers stands at the one without it.
  if (/ById$/.test(operationId) && description.startsWith('Does what ')) return head.join('\n\n');
  const body = requestBody?.content['application/json'];
  const answers = Object.entries(responses).filter(
    ([, { content }]) => !content?.['application/problem+json'],
  );
  return [
    ...head,
    ...(parameters.length > 0
      ? [
          table(
            ['parameter', 'type', ''],
            parameters.map(({ name, in: place, required, schema, description: words }) => [
              place === 'path' ? `\`{${name}}\`` : place === 'query' ? `\`?${name}\`` : `header \`${name}\``,
              typed(typeOf(document, schema), required),
              words,
            ]),
          ),
        ]
      : []),
    ...(body ? bodiesOf(document, body.schema) : []),
    ...(body ? Object.values(body.examples ?? {}).map(({ value }) => code(JSON.stringify(value))) : []),
    ...answers.flatMap(([status, answer]) => answerOf(document, status, answer)),
    `Problems: ${problemCodesOf(operation)
      .map((one) => `\`${one}\``)
      .join(', ')}.`,
  ].join('\n\n');
}

function bodiesOf(document: ApiDocument, schema: Parameters<typeof resolve>[1]): string[] {
  const choices = resolve(document, schema).anyOf ?? [schema];
  return choices.map((one) => fieldTable('field of the body', fieldsOf(document, one)));
}

function answerOf(
  document: ApiDocument,
  status: string,
  { description, content }: { readonly description: string; readonly content?: Content },
): string[] {
  const [[type, media] = []] = Object.entries(content ?? {});
  const example = Object.values(media?.examples ?? {})[0]?.value;
  const fields = media && type === 'application/json' ? fieldsOf(document, media.schema) : [];
  return [
    `**${status}**: ${description}`,
    ...(fields.length > 0 ? [fieldTable('field of the answer', fields)] : []),
    ...(example === undefined
      ? []
      : [code(typeof example === 'string' ? example.trim() : JSON.stringify(example, null, 2))]),
  ];
}

function fieldTable(title: string, fields: readonly Field[]): string {
  return table(
    [title, 'type', ''],
    fields.map(({ name, type, required, description, values }) => [
      `\`${name}\``,
      typed(type, required),
      `${description}${values.length > 0 ? ` (${values.map((value) => `\`${value}\``).join(', ')})` : ''}`,
    ]),
  );
}

function typed(type: string, required: boolean): string {
  return required ? type : `${type}, optional`;
}

function code(text: string): string {
  return `\`\`\`${text.startsWith('{') ? 'json' : ''}\n${text}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words are not read as HTML; code in backticks stays as it is. */
function escaped(cell: string): string {
  const parts = cell.replaceAll('|', '\\|').split('`');
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;'))).join('`');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(import.meta.dirname, '..', PAGE);
  writeFileSync(file, withReference(readFileSync(file, 'utf8')));
}
