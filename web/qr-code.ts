/** A link as a QR code, for posters and slides. */
import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';

/**
 * Returns an SVG document with a QR code (ISO/IEC 18004), black on white with the quiet zone of four modules, so that it can be
 * read on dark pages and in print. A quarter of the code may be dirty or covered.
 */
export function qrCode(link: string): string {
  const code = generate(link, { minCorrectionLevel: correction.Q });
  return toSvgSource(code, { on: '#000', off: '#fff', pad: 4, scale: 8, xmlDeclaration: true });
}
