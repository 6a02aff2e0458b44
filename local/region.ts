/** The region of all services on this machine. The account is the one that fauxqs uses in its ARNs. */
export const REGION = 'us-east-1';
/** The account of all services on this machine. */
export const ACCOUNT = '000000000000';
