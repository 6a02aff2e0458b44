/** What CloudFormation asks for, and what SES has. */
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
 * Whether a stranger's rule set is active, asked before ours is made. CloudFormation names what it makes after its stack;
 * what only looks like ours is told from it when ours is to be activated.
 */
export function isTaken(active: string | undefined, stackName: string): active is string {
  return active !== undefined && !active.startsWith(`${stackName}-`);
}

/**
 * A region has one active receipt rule set. Ours becomes it only where no stranger's is, and stops being it only if it
 * still is: other people's mail is never touched.
 */
export function decide({ request, ours, before, active }: Situation): Decision {
  if (request === 'Delete') return active === ours ? 'deactivate' : 'leave';
  if (active === ours) return 'leave';
  return active === undefined || active === before ? 'activate' : 'refuse';
}
