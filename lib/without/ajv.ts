/**
 * Stands in the bundles for ajv , with which the SDK of MCP checks what a client answers to a question of the
 * server. Ours asks none.
 */
export default class Ajv {
  compile(): never {
    throw new Error('An answer cannot be checked: the bundles have no ajv.');
  }
}
