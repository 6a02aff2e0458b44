import type { Zip as FflateZip, ZipDeflate as FflateZipDeflate } from 'fflate';
import { late } from './late.ts';

const load = late<typeof import('fflate')>('fflate');

/** Functions that return an object are constructors of it. */
export const Zip = function construct(...input: ConstructorParameters<typeof FflateZip>) {
  return new (load().Zip)(...input);
} as unknown as typeof FflateZip;

export const ZipDeflate = function construct(...input: ConstructorParameters<typeof FflateZipDeflate>) {
  return new (load().ZipDeflate)(...input);
} as unknown as typeof FflateZipDeflate;
