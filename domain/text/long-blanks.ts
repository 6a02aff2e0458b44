/** Blanks in a row; nobody reads more. */
const MOST = 500;
const [SPACE, TAB] = [32, 9];

/**
 * A mail whose runs of blanks are no longer than somebody means them to be: the decoder of quoted-printable takes time in
 * the square of such a run.
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
