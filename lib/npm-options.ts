/** Options that npm keeps for itself, because they stand before `--`. */

/**
 * Of these options, such as `list` or `no-ring`, those that npm kept: `npm run redrive --list` runs without `--list`.
 * npm tells a script of them by variables of its environment.
 */
export function keptByNpm(names: readonly string[], environment: NodeJS.ProcessEnv = process.env): string[] {
  return names.filter(
    (name) => environment[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`] !== undefined,
  );
}

/** What to write instead. */
export function afterDashes(name: string): string {
  return `npm kept --${name} for itself. Write -- before the options: npm run ${process.env.npm_lifecycle_event ?? '…'} -- --${name} …`;
}
