import { late } from './late.ts';

type Package = typeof import('intl-messageformat');
const load = late<Package>('intl-messageformat');

export function IntlMessageFormat(...input: ConstructorParameters<Package['IntlMessageFormat']>) {
  return new (load().IntlMessageFormat)(...input);
}
