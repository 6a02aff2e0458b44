import type { WebStandardStreamableHTTPServerTransportOptions as Options } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { late } from './late.ts';

const load = late<typeof import('#mcp-sdk')>('#mcp-sdk');

export function McpServer(...args: ConstructorParameters<typeof import('#mcp-sdk').McpServer>) {
  return new (load().McpServer)(...args);
}

export function WebStandardStreamableHTTPServerTransport(options: Options) {
  return new (load().WebStandardStreamableHTTPServerTransport)(options);
}
