/** Says yes to the mails that wait for a word, as somebody does who follows the link in ours. */

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** The path of the link in a mail of ours; empty where there is none. */
export function heldPath(raw = ''): string {
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return /\/approve\/[\w.-]+/.exec(text)?.[0] ?? '';
}

/** Opens the page and clicks every button on it. @param host where the page is @returns what the page said */
export async function sayYes(
  request: Request,
  raw: string | undefined,
  host = 'invites.test',
): Promise<string> {
  const path = heldPath(raw);
  const page = await (await request(path, { headers: { Host: host } })).text();
  for (const [, form = ''] of page.matchAll(/name="form" value="([^"]+)"/g)) {
    const answer = await request(path, {
      method: 'POST',
      headers: {
        Host: host,
        Origin: `http://${host}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ form }),
    });
    if (answer.status !== 200) throw new Error(`The click was answered with ${answer.status}.`);
  }
  return page;
}
