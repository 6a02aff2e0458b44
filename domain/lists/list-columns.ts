/** This file recognises the columns of a list by their headings, in the languages that lists come in. */

/** The positions of a list's columns, from 0. */
export interface Columns {
  /** The columns with the address, at most a few. In each row the first one that is not empty counts. */
  readonly email: readonly number[];
  /** The columns that may have the address when those hold only an Exchange (X.500) address. */
  readonly display: readonly number[];
  /** The columns whose cells, joined in order, make the name. */
  readonly name: readonly number[];
  /** The column that says where each person comes from; null for none. */
  readonly origin: number | null;
  /** The column with the language of each person; null for none. */
  readonly locale: number | null;
}

const MAIL =
  /^(?:e?mails?|eposta?|courriels?|mél|correos?|posta|sähköposti|poczta|почта|почты|почту|e?メール|(?:電子|电子)?(?:邮件|邮箱|郵件|郵箱|電郵|电邮)|이메일|전자우편|البريد)(?:adress?en?|adresse|adres|osoite|アドレス|地址|位址|주소)?$/u;
const ELECTRONIC =
  /^(?:électroniques?|electroniques?|electr[óo]nic[oa]s?|elettronic[oa]|eletr[ôo]nico|elektroniczny|elektronische|электронн(?:ая|ой|ую)|эл|الإلكتروني)$/u;
/** Words that the heading of an address column may also contain. */
const ADDRESS = new Set(
  'address addresses addr adresse adressen adress adres dirección direccion indirizzo endereço endereco osoite адрес 주소 عنوان id value de di do da d l required optional pflichtfeld erforderlich obligatoire obligatorio your you my the please enter what is s ihre deine votre'.split(
    ' ',
  ),
);
/** Words that rank a person's own addresses. The lower rank is preferred. */
const RANKS = new Map<string, number>([
  ...'primary main preferred default haupt primär principal principale'
    .split(' ')
    .map((word) => [word, 0] as const),
  ...'secondary second alt alternate alternative other additional backup weitere zweite secondaire secundario'
    .split(' ')
    .map((word) => [word, 100] as const),
]);
/** Words for whose address or which kind of address it is, when it may still be the guest's. */
const OWN = new Set(
  'work business office official company professional job corporate personal private home school student students university guest attendee participant member contact customer client recipient user person people invitee subscriber family privat geschäftlich arbeit beruflich dienstlich firma gast teilnehmer kontakt personnel professionnel travail domicile invité trabajo profesional privado particular invitado contacto personale lavoro ufficio privata werk privé zakelijk'.split(
    ' ',
  ),
);
/** Headings of columns about a person who is not the guest, or with free text. */
const FOREIGN =
  /owner|agent|manager|organi[sz]er|sender|creat|modif|updated|assigned|referr|sales|account|besitzer|inhaber|verantwortlich|ersteller|propri|propiet|twitter|instagram|mastodon|handle|note|notiz|comment|bemerkung|remarque|nota|url|website|assist/u;
const DISPLAY = /display|anzeige|angezeigt|affich|mostrar|visualizz|weergave/u;
const WHOLE =
  /^((full|display|guest|contact|attendee)[\s_-]*)?name$|^(nom complet|nombre completo|nome completo|vollständiger name|naam|navn|namn|nimi|imię i nazwisko|фио|полное имя|姓名|名前|氏名|お名前|이름|الاسم)$/iu;
const FIRST =
  /^(first|given|fore)[\s_-]*name$|^(first|vorname|prénom|prenom|nombre|nome|voornaam|fornavn|förnamn|etunimi|imię|имя|名)$/iu;
const LAST =
  /^(last|family|sur)[\s_-]*name$|^(last|surname|nachname|familienname|nom|nom de famille|apellidos?|cognome|sobrenome|achternaam|etternavn|efternavn|efternamn|sukunimi|nazwisko|фамилия|姓)$/iu;
/** `Source` is also the name of a column with a campaign, and `Lead Source` that of a CRM. */
const ORIGIN =
  /^((lead|traffic|utm|original|contact)[\s_-]*)?(source|origin)$|^(quelle|herkunft|origine|provenance|fuente|origen|fonte|origem|provenienza|bron|herkomst|źródło|pochodzenie|источник|流入元|参照元|来源|المصدر)$/iu;
const LOCALE =
  /^((preferred|guest|contact|user)[\s_-]*)?(locale|language)([\s_-]*code)?$|^(lang|sprache|langue|idioma|língua|lingua|taal|język|язык|言語|语言|語言|언어|اللغة)$/iu;

/** How many characters of a heading are read. Some headings are whole questions. */
const LONGEST = 100;

/** The most address columns of one person. Every row is searched in all of them. */
const MOST_OWN = 20;

/** The most rows above the heading. */
const MOST_ABOVE = 10;

/**
 * Returns the index of the row that names the columns: the first one above any address that certainly does, or else the
 * first row.
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, MOST_ABOVE + 1);
  const above = first.findIndex((cells) => cells.some((cell) => cell.includes('@')));
  const at = first
    .slice(0, above < 0 ? first.length : above)
    .findIndex((cells) => ownColumns(cells.map(wordsOf)).length > 0);
  return Math.max(at, 0);
}

/**
 * Returns the columns that the first row names, or null when it is no heading.
 * @param addresses how many of the rows below have an address in each column
 */
export function readHeading(cells: readonly string[], addresses: readonly number[]): Columns | null {
  if (cells.some((cell) => cell.includes('@'))) return null;
  const has = (pattern: RegExp) => cells.flatMap((cell, index) => (pattern.test(cell) ? [index] : []));
  const [wholes, firsts, lasts] = [has(WHOLE), has(FIRST), has(LAST)];
  const words = cells.map(wordsOf);
  const mails = words.flatMap((own, index) => (own.some((word) => MAIL.test(word)) ? [index] : []));
  const known = [...mails, ...wholes, ...firsts, ...lasts].length > 0 || words.some(isElectronic);
  // In a language that is not listed, a heading is several words, and one of the columns has addresses below it.
  const looksSo = cells.length > 1 && cells.every((cell) => /^[\p{L}\p{M}\s_-]*$/u.test(cell));
  if (!known && !looksSo) return null;
  const email = emailColumns(words, mails, addresses);
  const display = words.flatMap((own, index) =>
    own.some((word) => DISPLAY.test(word)) && !email.includes(index) ? [index] : [],
  );
  const parts = [firsts[0], lasts[0]].filter((index) => index !== undefined);
  const named = parts.length === 2 || wholes.length === 0 ? parts : wholes.slice(0, 1);
  const other = known ? [] : cells.flatMap((_, index) => (email.includes(index) ? [] : [index])).slice(0, 1);
  const name = (named.length > 0 ? named : other).filter((index) => !email.includes(index));
  const instead = [...display, ...wholes.filter((index) => !email.includes(index))].slice(0, MOST_OWN);
  const [origin = null] = has(ORIGIN).filter((index) => ![...email, ...name].includes(index));
  const [locale = null] = has(LOCALE).filter((index) => ![...email, ...name].includes(index));
  return { email, display: instead, name, origin, locale };
}

/** A heading that names its column counts more than the rows below it, since another column may hold more addresses. */
function emailColumns(
  words: readonly (readonly string[])[],
  mails: readonly number[],
  addresses: readonly number[],
): readonly number[] {
  const own = ownColumns(words);
  if (own.length > 0) return own.slice(0, MOST_OWN);
  const isForeign = (index: number) => FOREIGN.test(words[index]?.join(' ') ?? '');
  const all = words.map((_, index) => index);
  const candidates = [
    mails.filter((index) => !isForeign(index)),
    all.filter((index) => !isForeign(index)),
    mails,
  ];
  const filled = candidates.map((columns) => columns.filter((index) => (addresses[index] ?? 0) > 0));
  const best = filled.find((columns) => columns.length > 0);
  if (best)
    return [best.reduce((one, other) => ((addresses[other] ?? 0) > (addresses[one] ?? 0) ? other : one))];
  return mails.slice(0, 1);
}

/** Returns the columns called just email, or else those that say which of the guest's addresses they hold. */
function ownColumns(words: readonly (readonly string[])[]): readonly number[] {
  const plain = inOrder(words, (word) => isPlain(word) || rankOf(word) !== null);
  return plain.length > 0
    ? plain
    : inOrder(words, (word) => isPlain(word) || rankOf(word) !== null || OWN.has(word));
}

/** Returns the columns whose heading has only such words and names an address, the preferred one first. */
function inOrder(
  words: readonly (readonly string[])[],
  isAllowed: (word: string) => boolean,
): readonly number[] {
  return words
    .map((own, index) => ({ own, index }))
    .filter(({ own }) => own.every(isAllowed) && (own.some((word) => MAIL.test(word)) || isElectronic(own)))
    .toSorted((one, other) => preference(one.own) - preference(other.own) || one.index - other.index)
    .map(({ index }) => index);
}

/** A heading without a number is the first. */
function preference(words: readonly string[]): number {
  const ranks = words.flatMap((word) => rankOf(word) ?? []);
  return ranks.length === 0 ? 1 : Math.max(...ranks);
}

function rankOf(word: string): number | null {
  return /^\d{1,2}$/.test(word) ? Number(word) : (RANKS.get(word) ?? null);
}

function isPlain(word: string): boolean {
  return MAIL.test(word) || ELECTRONIC.test(word) || ADDRESS.has(word);
}

/** Returns true for a heading that names an address by its adjective, such as `Adresse électronique`. */
function isElectronic(words: readonly string[]): boolean {
  return words.some((word) => ELECTRONIC.test(word)) && words.some((word) => ADDRESS.has(word));
}

/** Returns the words of a heading in lower case. `E-Mail` becomes one word. */
function wordsOf(cell: string): string[] {
  return cell
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/(^| )e (?=mail|post)/g, '$1e')
    .split(' ')
    .filter((word) => word !== '');
}
