import type ipaddr from 'ipaddr.js';
import { late } from './late.ts';

const load = late<typeof ipaddr>('ipaddr.js');

export default new Proxy({} as typeof ipaddr, { get: (_, name) => Reflect.get(load(), name) });
