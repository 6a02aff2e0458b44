import { late } from './late.ts';

const load = late<typeof import('#qr-code')>('#qr-code');

export const qrCode: typeof import('#qr-code').qrCode = (link) => load().qrCode(link);
