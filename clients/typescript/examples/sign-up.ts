/** A form on your site posts an address here, and the person gets the invite. Run: API_CODE=api_… node sign-up.ts */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { connect, YesmaybeProblem } from '@yesmaybe/client';

const { YESMAYBE_URL: url = 'http://127.0.0.1:8025', API_CODE: secret = '', PORT = '8090' } = process.env;
const yesmaybe = connect({ url, secret });

const server = createServer(async (request, response) => {
  const form = new URLSearchParams(await text(request));
  try {
    const { data } = await yesmaybe.POST('/v1/invites', {
      body: { email: form.get('email') ?? '', name: form.get('name'), origin: 'web' },
    });
    const [rejected] = data?.rejected ?? [];
    response.end(rejected ? `Please look at the address: ${rejected.reason}.` : 'Look into your mailbox.');
  } catch (error) {
    if (!(error instanceof YesmaybeProblem)) throw error;
    response.writeHead(error.status).end(error.message);
  }
});
server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening ${JSON.stringify(server.address())}`));
