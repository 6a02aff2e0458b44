/** Stands in the bundles for ajv-formats: see ajv.ts. */
export default function addFormats(): void {}
