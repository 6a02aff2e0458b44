/** Writes every guest and answer as JSON lines, for a CRM. Run: MANAGE_CODE=manage_… node nightly-sync.ts > guests.jsonl */
import { connect, pages } from '@yesmaybe/client';

const { YESMAYBE_URL: url = 'http://127.0.0.1:8025', MANAGE_CODE: secret = '' } = process.env;
const yesmaybe = connect({ url, secret });

const list = pages((cursor) =>
  yesmaybe.GET('/v1/event/recipients', { params: { query: { limit: 500, ...(cursor && { cursor }) } } }),
);
for await (const { recipients } of list)
  for (const { email, name, status, repliedAt } of recipients)
    console.log(JSON.stringify({ email, name, status, repliedAt }));
