export { getDomain, parse } from 'tldts';
