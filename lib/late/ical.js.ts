import type ICAL from 'ical.js';
import { late } from './late.ts';

const load = late<{ readonly default: typeof ICAL }>('ical.js');

export default new Proxy({} as typeof ICAL, { get: (_, name) => Reflect.get(load().default, name) });
