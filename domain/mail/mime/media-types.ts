/** The types of files that are read, by the end of their name. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  ifb: 'text/calendar',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  eml: 'message/rfc822',
  p7c: 'application/pkcs7-mime',
  p7m: 'application/pkcs7-mime',
};

/** Any octets (RFC 2046 section 4.5.1). */
export const ANY = 'application/octet-stream';

/** Returns the type of a file that declares none, as far as the server reads such files. */
export function typeOfFile(name: string): string {
  const extension = name.toLowerCase().replace(/\s/g, '').split('.').at(-1) ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? ANY) : ANY;
}
