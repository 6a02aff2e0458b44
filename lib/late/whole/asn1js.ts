export { fromBER } from 'asn1js';
