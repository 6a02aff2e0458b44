/** This file finds options that npm takes for its own, because they are before `--`. */

/**
 * Returns which of these options, such as `list` or `no-ring`, npm took for its own: `npm run redrive --list` runs
 * without `--list`. npm passes such options to a script as variables of its environment.
 */
export function keptByNpm(names: readonly string[], environment: NodeJS.ProcessEnv = process.env): string[] {
  return names.filter(
    (name) => environment[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`] !== undefined,
  );
}

/** Returns a sentence that says what to write instead. */
export function afterDashes(name: string): string {
  return `npm kept --${name} for itself. Write -- before the options: npm run ${process.env.npm_lifecycle_event ?? '…'} -- --${name} …`;
}
