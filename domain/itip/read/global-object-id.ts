/**
 * Exchange may wrap another program's UID in an id of its own and send that back. The id is hexadecimal and has
 * `vCal-Uid` before the UID (MS-OXCICAL section 2.1.3.1.1.20.26, GlobalObjectId).
 */
const MARK = Buffer.from('vCal-Uid');
/** After the mark come four octets of version, then the UID up to a zero octet. */
const VERSION_OCTETS = 4;

/** Returns the UID inside a GlobalObjectId, or null when the text is no such id. */
export function uidInGlobalObjectId(text: string): string | null {
  if (!/^(?:[0-9a-f]{2}){40,}$/i.test(text)) return null;
  const octets = Buffer.from(text, 'hex');
  const mark = octets.indexOf(MARK);
  if (mark < 0) return null;
  const uid = octets.subarray(mark + MARK.length + VERSION_OCTETS);
  const end = uid.indexOf(0);
  return uid.subarray(0, end < 0 ? undefined : end).toString('latin1');
}
