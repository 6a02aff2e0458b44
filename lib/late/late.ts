/**
 * Packages that are large and that few messages need are files of their own in a bundle. The modules of this folder
 * stand for them there: they load the file when one of its functions is first called.
 */

/** The packages that have a stand-in here, by the name of its file. */
export const LATE = [
  'asn1js',
  'ical.js',
  'sanitize-html',
  'timezones-ical-library',
  'tldts',
  'windows-iana',
] as const;

/** Returns a function that loads a package from its file beside `index.cjs`, once. */
export function late<Module>(name: (typeof LATE)[number]): () => Module {
  // esbuild would bundle a name that it can read in the call of `require`.
  const file = `./late/${name}.cjs`;
  let loaded: Module | undefined;
  return () => {
    loaded ??= require(file) as Module;
    return loaded;
  };
}
