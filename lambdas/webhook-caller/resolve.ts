/** Finds the address to which a call goes. The name is resolved once, and the connection goes to exactly that address. */
import { isIPv4 } from 'node:net';
import { CodedError } from '#domain/text/coded-error.ts';
import { isLoopback, isLoopbackUrl, isPublicAddress } from '#domain/webhooks/target.ts';

/** Returns all addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/**
 * Returns the address for a URL. When a name has several, all of them must be public: an attacker who adds a public one to a
 * private one gets nowhere. IPv4 comes first, since Lambda has no route to IPv6.
 * @throws CodedError `name-unknown`, or `address-refused` when an address of the name is not public
 */
export async function addressFor(url: URL, resolve: Resolve, allowsLoopback: boolean): Promise<string> {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(name).catch((cause: unknown) => {
    throw new CodedError('name-unknown', 'The name of a webhook has no address.', { cause });
  });
  const isAllowed = allowsLoopback && isLoopbackUrl(url) ? isLoopback : isPublicAddress;
  const address = addresses.find(isIPv4) ?? addresses[0];
  if (address === undefined) throw new CodedError('name-unknown', 'The name of a webhook has no address.');
  if (!addresses.every(isAllowed))
    throw new CodedError('address-refused', 'The name of a webhook leads to an address that is not public.');
  return address;
}
