/** A field of a call that cannot be understood. Its message names the field and says what to send. */
export class FieldFault extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(`"${field}": ${message}`);
    this.name = 'FieldFault';
    this.field = field;
  }
}
