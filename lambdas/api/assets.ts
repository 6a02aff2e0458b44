/**
 * The stylesheet, the scripts and the OpenAPI document beside the bundle are read once each. Their names change with their content, so caches may keep
 * them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { once } from '#domain/text/once.ts';

/** The stylesheet and scripts of the pages, and the OpenAPI document. */
export interface Assets {
  /**
   * Returns the current name of a file: `style-ABCD1234.css` for `style.css`.
   * @throws Error when there is no such file
   */
  name(asset: string): string;
  /** Returns the content and type of a file by its current name. */
  read(file: string): { readonly body: Buffer<ArrayBuffer>; readonly type: string } | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  wasm: 'application/wasm',
  woff: 'font/woff',
};

/** Opens the files of a directory. Each is read into memory when it is first asked for. */
export function openAssets(directory: string): Assets {
  const files = new Map(
    readdirSync(directory).map((file) => [
      file,
      once(() => ({
        body: readFileSync(join(directory, file)),
        type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      })),
    ]),
  );
  const names = new Map([...files.keys()].map((file) => [file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), file]));
  return {
    name: (asset) => {
      const file = names.get(asset);
      if (!file) throw new Error(`There is no asset ${asset}; put it into web/client/.`);
      return file;
    },
    read: (file) => files.get(file)?.(),
  };
}

/** Returns the route of the files, `/assets/<current name>`. */
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
