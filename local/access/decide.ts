/**
 * Decides whether an access is allowed, by the policies of the caller and of the resource, within one account:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import type { Access, Principal, Statement } from './policy.ts';

/**
 * Returns undefined when an access is allowed, or else why it is not, in AWS's words.
 * @param identity statements of the role's policies; empty for a service
 * @param resource statements of the resource's policy
 */
export function refusal(
  principal: Principal,
  access: Access,
  identity: readonly Statement[],
  resource: readonly Statement[],
): string | undefined {
  const because = (reason: string) => `${sentence(principal, access)} ${reason}`;
  const own = identity.filter((statement) => statement.fits(access));
  const others = resource
    .map((statement) => ({ effect: statement.effect, named: statement.names(principal), statement }))
    .filter(({ named, statement }) => named && statement.fits(access));
  if (own.some(denies)) return because('with an explicit deny in an identity-based policy');
  if (others.some(denies)) return because('with an explicit deny in a resource-based policy');
  if (others.some(({ effect, named }) => effect === 'Allow' && named === 'itself')) return undefined;

  // The use of a key is decided by its policy alone, which may leave the decision to the account.
  const accountDecides = !isKey(access) || others.some(({ named }) => named === 'account');
  if (accountDecides && (principal.kind === 'owner' || own.some(({ effect }) => effect === 'Allow'))) {
    return undefined;
  }
  const policy = principal.kind === 'service' || !accountDecides ? 'resource-based' : 'identity-based';
  return because(`because no ${policy} policy allows the ${access.action} action`);
}

function denies({ effect }: { readonly effect: 'Allow' | 'Deny' }): boolean {
  return effect === 'Deny';
}

function isKey({ action }: Access): boolean {
  return action.startsWith('kms:');
}

function sentence(principal: Principal, { action, resource }: Access): string {
  const who =
    principal.kind === 'role' ? principal.arn : principal.kind === 'service' ? principal.name : 'the owner';
  return `User: ${who} is not authorized to perform: ${action} on resource: ${resource}`;
}
