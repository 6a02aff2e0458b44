/** How little memory the process of the server uses is decided when it starts. */
import process from 'node:process';

/** The young generation of the main thread stays small: most of what it holds lives for one request. */
const FLAGS = ['--max-semi-space-size=4'];
/**
 * glibc gives each thread a pool of memory of its own and keeps what a thread once needed, such as the 30 MB for
 * reading a bundle. https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
 */
const POOLS = { MALLOC_ARENA_MAX: '2' };
/**
 * Starts this process anew with settings that save memory: same process id, same streams, same arguments. It returns in
 * the process that has started so, and where the system cannot do it.
 */
export function startWithLittleMemory(): void {
  if (process.env.STARTED_WITH_LITTLE_MEMORY) {
    delete process.env.STARTED_WITH_LITTLE_MEMORY;
    return;
  }
  // It does not exist on Windows.
  if (process.platform === 'win32' || !process.execve) return;
  const args = [process.execPath, ...FLAGS, ...process.execArgv, ...process.argv.slice(1)];
  const env = Object.entries({ ...POOLS, ...process.env, STARTED_WITH_LITTLE_MEMORY: '1' });
  process.execve(
    process.execPath,
    args,
    Object.fromEntries(env.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );
}
