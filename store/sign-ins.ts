/** Requests of browsers to be signed in. Each is kept until its link is used or has expired. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type SignInRequest, signInId } from '#domain/access/sign-in-link.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Stores a request. */
export async function putSignIn(table: Table, request: SignInRequest): Promise<void> {
  const expiresAt = Math.ceil(request.expires / 1000);
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.signIn(request.id), ...request, expiresAt } }),
  );
}

/**
 * Returns a request, or null once it was used or has expired.
 * @param now milliseconds since 1970; DynamoDB may remove an expired record hours later
 */
export async function getSignIn(table: Table, id: string, now: number): Promise<SignInRequest | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.signIn(id), ConsistentRead: true }),
  );
  const request = Item as SignInRequest | undefined;
  return request && request.expires > now ? request : null;
}

/** Uses a request up. Returns false when it was used before. */
export async function useUpSignIn(table: Table, id: string): Promise<boolean> {
  return wins(
    table.db.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.signIn(id),
        ConditionExpression: 'attribute_exists(pk)',
      }),
    ),
  );
}

/** Returns every stored request of one address, expired or not. */
export async function listSignIns(table: Table, address: string): Promise<SignInRequest[]> {
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.signIn(signInId(address, '')).pk },
      ConsistentRead: true,
    }),
  );
  return Items as SignInRequest[];
}
