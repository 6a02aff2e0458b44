import { late } from './late.ts';

type Tools = typeof import('#picture');
const load = late<Tools>('#picture');

export const parse: Tools['parse'] = (file) => load().parse(file);
export const initWasm: Tools['initWasm'] = (file) => load().initWasm(file);

export function Resvg(...input: ConstructorParameters<Tools['Resvg']>) {
  return new (load().Resvg)(...input);
}
