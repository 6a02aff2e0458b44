/** Makes organizer keys without signing in. Only the local server does it. */
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import {
  hashOrganizerKey,
  KEY_SCOPES,
  ORGANIZER_KEY_OCTETS,
  organizerKeyOf,
} from '#domain/access/organizer-key.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { openTable } from '#store/table.ts';
import { OWNER_KEY } from './access/authority.ts';
import { REGION } from './region.ts';

const request = z.strictObject({
  email: z.string().transform((text, context) => {
    const address = normaliseAddress(text);
    if (address) return address;
    context.issues.push({ code: 'custom', message: 'This is no address.', input: text });
    return z.NEVER;
  }),
  scope: z.enum(KEY_SCOPES),
});

/** Makes a key from the body of a request, `{"email","scope"}`, and returns it. */
export type MakeKey = (body: string) => Promise<string>;

/**
 * Opens the table of the local server to make keys in it. What it returns throws SyntaxError or ZodError for a body that it
 * does not understand.
 */
export function openKeyMaker(tableName: string, endpoint: string): MakeKey {
  const credentials = { accessKeyId: OWNER_KEY, secretAccessKey: 'local' };
  const table = openTable(tableName, new DynamoDBClient({ endpoint, region: REGION, credentials }));
  return async (body) => {
    const { email: organizer, scope } = request.parse(JSON.parse(body));
    const key = organizerKeyOf(randomBytes(ORGANIZER_KEY_OCTETS));
    await putOrganizerKey(table, {
      hash: hashOrganizerKey(key) as string,
      organizer,
      name: 'local',
      scope,
      createdAt: new Date().toISOString(),
      lastUsedAt: null,
    });
    return key;
  };
}
