/** The most spaces and tabs in a row that are kept. */
const MOST = 500;
const [SPACE, TAB] = [32, 9];

/**
 * Returns a mail whose runs of spaces and tabs are cut to 500. The quoted-printable decoder takes time in the square of
 * the length of such a run.
 */
export function withoutLongBlanks(mail: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at <= mail.length; at += 1) {
    if (mail[at] === SPACE || mail[at] === TAB) run += 1;
    else {
      if (run > MOST) {
        kept.push(mail.subarray(from, at - run + MOST));
        from = at;
      }
      run = 0;
    }
  }
  return from === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}
