/** What we use of the official SDK of the Model Context Protocol. It is large, so bundles load it late (lib/late/late.ts). */
export { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
export { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
