/** Opens mails at once, as a batch does, and prints what became of each and by how many octets memory grew. */
import { openMail } from '#lambdas/steps/open-mail.ts';
import { openBucket } from '#store/documents.ts';

const [name = '', ...keys] = process.argv.slice(2);
const bucket = openBucket(name);
const open = (key: string) =>
  openMail(bucket, { key, envelopeFrom: null }).then(
    ({ calendars }) => calendars.length,
    (error: { code?: string }) => error.code ?? String(error),
  );
await open(keys.pop() ?? '');
const before = process.memoryUsage().rss;
const outcomes = await Promise.all(keys.map(open));
const grown = process.resourceUsage().maxRSS * 1024 - before;
process.stdout.write(JSON.stringify({ outcomes, grown }));
