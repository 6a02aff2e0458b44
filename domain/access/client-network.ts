/** This file finds the network a request came from. Somebody with one address in a network usually has others in it. */

/**
 * Returns the first three numbers of an IPv4 address (/24) or the first four groups of an IPv6 address (/64), each in
 * one spelling. Text that is no address is returned unchanged.
 */
export function networkOf(address: string): string {
  const mapped = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [before = '', after] = address.toLowerCase().split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(before), groups(after ?? '')];
  const left = after === undefined ? 0 : Math.max(8 - first.length - last.length, 0);
  return [...first, ...Array<string>(left).fill('0'), ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
