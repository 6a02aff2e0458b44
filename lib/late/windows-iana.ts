import { late } from './late.ts';

type Package = typeof import('windows-iana');
const load = late<Package>('windows-iana');

/** The methods of an array need the array itself as `this`. */
export const WINDOWS_TO_IANA_MAP = new Proxy([] as unknown as Package['WINDOWS_TO_IANA_MAP'], {
  get: (_, name) => {
    const table = load().WINDOWS_TO_IANA_MAP;
    const value = Reflect.get(table, name);
    return typeof value === 'function' ? value.bind(table) : value;
  },
});
