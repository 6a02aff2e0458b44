import type { ParsedMail, SimpleParserOptions } from 'mailparser';
import { late } from './late.ts';

const load = late<typeof import('mailparser')>('mailparser');

export function simpleParser(mail: Buffer, options: SimpleParserOptions): Promise<ParsedMail> {
  return load().simpleParser(mail, options);
}
