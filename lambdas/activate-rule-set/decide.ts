/** The facts that decide what is done to the active receipt rule set. */
interface Situation {
  readonly request: 'Create' | 'Update' | 'Delete';
  /** Our rule set. */
  readonly ours: string;
  /** Our rule set before this update, if it was another. */
  readonly before?: string | undefined;
  /** The active rule set of the region, if there is one. */
  readonly active?: string | undefined;
}

type Decision = 'activate' | 'deactivate' | 'leave' | 'refuse';

/**
 * Returns true when a rule set of somebody else is active. This is checked before ours is made, so only the beginning of
 * the name is compared: CloudFormation begins the names of its resources with the stack's name. A foreign rule set whose
 * name begins the same is refused later, by `decide`.
 */
export function isTaken(active: string | undefined, stackName: string): active is string {
  return active !== undefined && !active.startsWith(`${stackName}-`);
}

/**
 * Returns what to do about the region's one active receipt rule set. Ours is activated only where no foreign rule set is
 * active, and deactivated only while it is the active one, so that other people's mail keeps its rules.
 */
export function decide({ request, ours, before, active }: Situation): Decision {
  if (request === 'Delete') return active === ours ? 'deactivate' : 'leave';
  if (active === ours) return 'leave';
  return active === undefined || active === before ? 'activate' : 'refuse';
}
