/**
 * Code for processes that a benchmark starts: `peak()` returns the megabytes that the process had at most. What Node says of itself
 * begins on Linux with the peak of the process that started it, so that Linux is asked.
 */
export const PEAK = `
const { existsSync: isThere, readFileSync: readAll } = require('node:fs');
const STATUS = '/proc/self/status';
const peak = () =>
  (isThere(STATUS)
    ? Number(/VmHWM:\\s+(\\d+) kB/.exec(readAll(STATUS, 'utf8'))[1])
    : process.resourceUsage().maxRSS) / 1024;
`;
