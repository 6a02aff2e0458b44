/** The network that a request came from: whoever has one address in it mostly has others. */

/**
 * The first three numbers of an IPv4 address (/24), the first four groups of an IPv6 address (/64), each spelled one way.
 * What is no address stays as it is.
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
