/**
 * Stands in the bundles for the places where the AWS SDK looks for credentials. Lambda puts those of a function into its
 * environment, where the SDK looks first. The other places (profiles, SSO, roles, instances) are 150 kB and clients of their own.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
