/** Reads the signing keys from Secrets Manager. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readSigningKeys, type SigningKeys } from '#domain/access/signing-keys.ts';
import { BOUNDED } from './clients.ts';

/** Returns a function that reads the keys on first use and keeps them as long as the Lambda instance lives. */
export function signingKeysReader(
  secretArn: string,
  client?: SecretsManagerClient,
): () => Promise<SigningKeys> {
  let reading: Promise<SigningKeys> | undefined;
  return () => {
    reading ??= read(client ?? new SecretsManagerClient(BOUNDED), secretArn).catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function read(client: SecretsManagerClient, SecretId: string): Promise<SigningKeys> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  return readSigningKeys(SecretString ?? '{}');
}
