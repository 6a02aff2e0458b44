/**
 * Which URLs and addresses are called. The function that calls them is inside of a cloud, so nothing there may be reached
 * by a URL that somebody registers.
 */
import ipaddr from 'ipaddr.js';
import { once } from '#domain/text/once.ts';

const LONGEST = 2000;

/** Names that are about the own machine or network: RFC 6761, RFC 6762, RFC 8375 and RFC 9476. */
const OWN_NETWORK =
  /(?:^|\.)(?:localhost|local|internal|home\.arpa|localdomain|lan|intranet|alt|onion|test|invalid)$/;

/**
 * Returns why a URL cannot be that of a webhook, as a sentence, or null when it can.
 * @param allowsLoopback true on a local server that may call this machine
 */
export function targetRefusal(text: string, allowsLoopback: boolean): string | null {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (!url) return 'Send a whole URL, such as https://example.org/hook, of 2,000 characters at most.';
  if (url.username !== '' || url.password !== '') return 'Leave the user name and password out of the URL.';
  if (allowsLoopback && isLoopbackUrl(url)) return null;
  if (url.protocol !== 'https:') return 'Only https is called.';
  if (url.port !== '' && Number(url.port) < 1024) return 'Use port 443 or one from 1024.';
  const { hostname } = url;
  if (ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''))) return 'Use a name instead of an IP address.';
  if (!hostname.includes('.') || hostname.endsWith('.') || OWN_NETWORK.test(hostname))
    return 'Use a whole public name, without a dot at its end.';
  return null;
}

/** Returns true for a URL of http or https with a loopback address or `localhost`. */
export function isLoopbackUrl({ protocol, hostname }: URL): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return hostname === 'localhost' || hostname === '[::1]' || isLoopback(hostname);
}

/** Returns true for an address of this machine. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
}

/** The unicast addresses that IANA gives out: https://www.iana.org/assignments/ipv6-address-space/ */
const GLOBAL_IPV6 = once(() => ipaddr.IPv6.parseCIDR('2000::/3'));

/**
 * Returns true for an address that anybody on the Internet can reach. Private, shared, link-local and documentation
 * addresses are none, nor are IPv6 addresses that stand for an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_IPV6()) : isStandardForm(address);
}

/** Returns false for `127.1`, `0x7f.0.0.1` and `017700000001`, of which programs make different addresses. */
function isStandardForm(address: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(address);
}
