/** Browsers that wait to be signed in: each request is kept until its link is used or past its time. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type SignInRequest, signInId } from '#domain/access/sign-in-link.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

export async function putSignIn(table: Table, request: SignInRequest): Promise<void> {
  const expiresAt = Math.ceil(request.expires / 1000);
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.signIn(request.id), ...request, expiresAt } }),
  );
}

/** Null once it was used. @param now milliseconds since 1970; DynamoDB removes what is past its time hours later */
export async function getSignIn(table: Table, id: string, now: number): Promise<SignInRequest | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.signIn(id), ConsistentRead: true }),
  );
  const request = Item as SignInRequest | undefined;
  return request && request.expires > now ? request : null;
}

/** Uses a request up. False when somebody else did. */
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

/** Every request of one address that is still stored, past its time or not. */
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
