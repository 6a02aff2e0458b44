/**
 * Large packages are loaded late: when a message first needs them, not when a Lambda starts.
 *
 * Our code imports a package as usual, for example `import { parse } from 'tldts'`, and wherever it runs from its sources
 * it gets the package. In the bundle of a Lambda, lib/bundles.ts puts a stand-in in place of the package: the module of
 * this folder with the same name. It exports what our code uses of the package; esbuild stops when something is missing.
 * At its first use, a stand-in loads the package from `late/<package>.cjs`, which lies beside the `index.cjs` of the bundle.
 *
 * To load another package late, add its name to LATE and write its stand-in. Of a package with many entries, a module of ours
 * names what we use, and package.json gives that module a name.
 *
 * The MCP server (`#mcp`) is loaded late as a whole. It is our own code, which loads packages late itself, so its file lies where they
 * are found: beside `index.cjs`.
 *
 * The texts of each language besides English are files too, one for each catalogue. A bundle has those of the catalogues whose
 * English texts it has.
 */

/** The packages that have a stand-in here. */
export const LATE = [
  '#picture',
  '#qr-code',
  'asn1js',
  'fflate',
  'ical-generator',
  'ical.js',
  'intl-messageformat',
  'ipaddr.js',
  'mailparser',
  'sanitize-html',
  'saxen',
  'timezones-ical-library',
  'tldts',
  'windows-iana',
] as const;

/** Returns the name of the file of a package. A part of a package is imported by a name of package.json, which begins with #. */
export function fileOf(name: string): string {
  return name.replace('#', '');
}

/** Returns a function that loads a package when it is first called, and returns what the package exports. */
export function late<Package>(name: (typeof LATE)[number]): () => Package {
  return lateFile(`./late/${fileOf(name)}.cjs`);
}

/** Returns a function that loads a file when it is first called, and returns what it exports. @param file from the bundle on */
export function lateFile<Exports>(file: string): () => Exports {
  // Node keeps what it has loaded, but looks for the file again at every call.
  let loaded: Exports | undefined;
  return () => {
    // A name in quotes in the call of `require` would make esbuild bundle the file into `index.cjs`.
    loaded ??= require(file) as Exports;
    return loaded;
  };
}

/** Returns the name of the file of the texts of a catalogue in one language. */
export function textsFile(catalogue: string, language: string): string {
  return `texts-${catalogue}-${language}`;
}
