import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { create, deployment, mail, useDeployment } from './public-pages.ts';

useDeployment();

const ask = (path: string) =>
  deployment.api.request(path, {}, { event: { requestContext: { domainName: 'api.invites.test' } } });
/** The path of the picture that a page names. */
async function pictureOf(path: string): Promise<string> {
  const text = await (await ask(path)).text();
  return /<meta property="og:image" content="https:\/\/api\.invites\.test([^"]+)">/.exec(text)?.[1] ?? '';
}

/** Width, height, and how many octets the rows of a PNG have. */
function readPng(png: Buffer) {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    octets: inflateSync(Buffer.concat(data)).length,
  };
}

describe('the cover as a picture', () => {
  test('is a PNG as messengers take it, which caches may keep for ever', async () => {
    const { path } = await create({ summary: 'Łódź: Ünïcode & ποίηση, Москва' });
    const picture = await pictureOf(path);
    expect(picture).toMatch(/^\/e\/[a-z2-7]{32}\/cover-[a-z2-7]{16}\.png$/);
    const answer = await ask(picture);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    const png = Buffer.from(await answer.arrayBuffer());
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(readPng(png)).toEqual({ width: 1200, height: 630, octets: 630 * (1 + 4 * 1200) });
    expect(png.length).toBeLessThan(100_000);
    const page = await (await ask(path)).text();
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(page).toContain('<svg class="cover"');
  });

  test('has a new address when what it shows changes, to which the old one leads', async () => {
    const { path } = await create();
    const before = await pictureOf(path);
    expect(await pictureOf(path)).toBe(before);
    await mail('REQUEST', { sequence: 1, dtstamp: '20260104T120000Z', summary: 'Renamed' });
    const after = await pictureOf(path);
    expect(after).not.toBe(before);
    const old = await ask(before);
    expect([old.status, old.headers.get('Location')]).toEqual([302, after]);
    expect(old.headers.get('Cache-Control')).toBe('no-store');
  });

  test('does not show a guest or a link that the page hides, and is not there for a forged id', async () => {
    const { path } = await create({ summary: 'With carl@other.example', guests: ['carl@other.example'] });
    const other = await create({ uid: 'x', summary: 'With …' });
    const named = (picture: string) => picture.split('/').at(-1);
    expect(named(await pictureOf(path))).toBe(named(await pictureOf(other.path)));
    const forged = (await pictureOf(path)).replace(/\/e\/[a-z2-7]{32}/, `/e/${'a'.repeat(32)}`);
    expect((await ask(forged)).status).toBe(404);
  });
});
