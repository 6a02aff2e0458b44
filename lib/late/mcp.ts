import { lateFile } from './late.ts';

const load = lateFile<typeof import('#mcp')>('./mcp.cjs');

export const answerMcp: typeof import('#mcp').answerMcp = (...input) => load().answerMcp(...input);
