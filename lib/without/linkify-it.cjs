/**
 * Stands in the bundles for linkify-it, with which mailparser marks links in a text. We do not ask for it: see
 * `skipTextLinks` in domain/mail/take-apart.ts.
 * When it is loaded, mailparser adds its own rules and the names of all top-level domains to it.
 */
const linkify = { add: () => linkify, set: () => linkify, tlds: () => linkify };
module.exports = () => linkify;
