/** The most spaces and tabs in a row that are kept. */
const MOST = 500;
const [SPACE, TAB] = [32, 9];

/**
 * Returns a mail whose runs of spaces and tabs are cut to 500. The quoted-printable decoder takes time in the square of
 * the length of such a run. Only every 501st octet is looked at, since one of them is in every longer run.
 */
export function withoutLongBlanks(mail: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = MOST; at < mail.length; at += MOST + 1) {
    let [start, end] = [at, at];
    while (isBlank(mail[end])) end += 1;
    while (start > from && end > at && isBlank(mail[start - 1])) start -= 1;
    if (end - start <= MOST) continue;
    kept.push(mail.subarray(from, start + MOST));
    from = end;
    at = end;
  }
  return from === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}

function isBlank(octet: number | undefined): boolean {
  return octet === SPACE || octet === TAB;
}
