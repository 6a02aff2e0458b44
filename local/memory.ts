/** How little memory the process of the server uses is decided when it starts. */
import process from 'node:process';

/** The young generation of the main thread stays small: most of what it holds lives for one request. */
const FLAGS = ['--max-semi-space-size=4'];
/**
 * glibc gives each thread a pool of memory of its own and keeps what a thread once needed, such as the 30 MB for
 * reading a bundle. https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
 */
const POOLS = { MALLOC_ARENA_MAX: '2' };
/** Set in the process that has started anew. */
const MARK = 'STARTED_WITH_LITTLE_MEMORY';

/**
 * Starts this process anew with settings that save memory: same process id, same streams, same arguments. It returns in
 * the process that has started so, and where the system cannot do it.
 */
export function startWithLittleMemory(): void {
  const { [MARK]: isDone, ...env } = process.env;
  if (isDone) {
    delete process.env[MARK];
    return;
  }
  // It does not exist on Windows.
  if (process.platform === 'win32' || !process.execve) return;
  const args = [process.execPath, ...FLAGS, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, args, { ...POOLS, ...(env as Record<string, string>), [MARK]: '1' });
}
