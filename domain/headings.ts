/** What the columns of a list are called, in the languages lists come in. */

export interface Columns {
  /** Where the address stands; -1 when it is anywhere. */
  readonly email: number;
  /** Whose cells, one after the other, make the name. */
  readonly name: readonly number[];
}

const EMAIL =
  /^(e[\s.-]?mails?|mails?|e-?post|courriel|correo|posta|sähköposti|почта|эл\.? ?почта|メール|邮箱|電子郵件|이메일|البريد)|e-?mail|メールアドレス|邮件|電郵/iu;
const WHOLE =
  /^((full|display|guest|contact|attendee)[\s_-]*)?name$|^(nom complet|nombre completo|nome completo|vollständiger name|naam|navn|namn|nimi|imię i nazwisko|фио|полное имя|姓名|名前|氏名|お名前|이름|الاسم)$/iu;
const FIRST =
  /^(first|given|fore)[\s_-]*name$|^(first|vorname|prénom|prenom|nombre|nome|voornaam|fornavn|förnamn|etunimi|imię|имя|名)$/iu;
const LAST =
  /^(last|family|sur)[\s_-]*name$|^(last|surname|nachname|familienname|nom|nom de famille|apellidos?|cognome|sobrenome|achternaam|etternavn|efternavn|efternamn|sukunimi|nazwisko|фамилия|姓)$/iu;

/**
 * The columns as the first row names them; null when it is no heading but a recipient, or a mistake.
 * @param addresses how many of the rows below have an address in each column
 */
export function readHeading(cells: readonly string[], addresses: readonly number[]): Columns | null {
  if (cells.some((cell) => cell.includes('@'))) return null;
  const has = (pattern: RegExp) => cells.flatMap((cell, index) => (pattern.test(cell) ? [index] : []));
  const [emails, wholes, firsts, lasts] = [has(EMAIL), has(WHOLE), has(FIRST), has(LAST)];
  const known = [...emails, ...wholes, ...firsts, ...lasts].length > 0;
  // In a language not listed a heading is several words, and the addresses are below one of them.
  const looksSo = cells.length > 1 && cells.every((cell) => /^[\p{L}\p{M}\s_-]*$/u.test(cell));
  if (!known && !looksSo) return null;
  const most = Math.max(...addresses, 0);
  const email = most > 0 ? addresses.indexOf(most) : (emails[0] ?? -1);
  const parts = [firsts[0], lasts[0]].filter((index) => index !== undefined);
  const named = parts.length === 2 || wholes.length === 0 ? parts : wholes.slice(0, 1);
  const other = known ? [] : cells.flatMap((_, index) => (index === email ? [] : [index])).slice(0, 1);
  return { email, name: (named.length > 0 ? named : other).filter((index) => index !== email) };
}
