/** Where everything local pretends to be. The account is the one fauxqs puts into its ARNs. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
