/** The stylesheet and scripts that lie beside the bundle: read once, served for ever under names that change with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

export interface Assets {
  /** The file's present name: `style.css` → `style-ABCD1234.css`. @throws when there is no such file */
  name(asset: string): string;
  read(file: string): { readonly body: Buffer<ArrayBuffer>; readonly type: string } | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Reads every file of a directory into memory; a few ten kilobytes. */
export function openAssets(directory: string): Assets {
  const files = new Map(
    readdirSync(directory).map((file) => [
      file,
      {
        body: readFileSync(join(directory, file)),
        type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      },
    ]),
  );
  const names = new Map([...files.keys()].map((file) => [file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), file]));
  return {
    name: (asset) => {
      const file = names.get(asset);
      if (!file) throw new Error(`There is no asset ${asset}; put it into web/client/.`);
      return file;
    },
    read: (file) => files.get(file),
  };
}

export function assetRoutes(assets: Assets): Hono {
  return new Hono().get('/assets/:file', (context) => {
    const asset = assets.read(context.req.param('file'));
    if (!asset) return context.notFound();
    return context.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
}
