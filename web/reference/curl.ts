import type { Placed } from './document.ts';

/** Returns a shell command that makes a call, with an example for every parameter that is needed. */
export function curlOf(
  { method, path, parameters = [], requestBody, security }: Placed,
  url: string,
): string {
  const address = parameters
    .filter((one) => one.in === 'path')
    .reduce(
      (whole, { name, schema }) =>
        whole.replace(`{${name}}`, encodeURIComponent(String(schema.examples?.[0] ?? name))),
      `${url}${path}`,
    );
  const body = Object.values(requestBody?.content['application/json']?.examples ?? {})[0]?.value;
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"${address}"`,
    ...(security.length > 0 ? ['-H "Authorization: Bearer $CODE"'] : []),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(body)}'`]),
  ].join(' \\\n  ');
}
