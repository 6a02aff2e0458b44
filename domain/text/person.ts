/** A person as a mail or a calendar names them. */
export interface Person {
  /** The bare address as written, without `mailto:`; empty when the calendar gives none. */
  readonly email: string;
  readonly name: string | null;
}
