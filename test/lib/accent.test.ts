import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accentRule, contrast } from '#lib/accent.ts';
import { bundleAssets } from '#lib/assets.ts';

const shades = (accent: string) => accentRule(accent).match(/#[0-9a-f]{6}/g) ?? [];

describe('the accent colour of the pages', () => {
  test.each(['#0b57d0', '#ffee00', '#000000', '#ffffff', '#808080', '#b00020', '#14181e', '#f4f6fa'])(
    '%s can be read on every paper and behind its own text',
    (accent) => {
      const [light = '', dark = ''] = shades(accent);
      for (const paper of ['#ffffff', '#f7f5f1', '#efece6'])
        expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
      for (const paper of ['#121317', '#1a1c21', '#24272e', '#10152e'])
        expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('stays as it is where it can be read', () => {
    expect(shades('#0b57d0')[0]).toBe('#0b57d0');
    expect(shades('#8ab8ff')[1]).toBe('#8ab8ff');
  });

  test('makes another stylesheet, under another name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yesmaybe-accent-'));
    bundleAssets(join(folder, 'plain'));
    bundleAssets(join(folder, 'red'), '#b00020');
    const style = (kind: string) =>
      readdirSync(join(folder, kind)).find((file) => file.endsWith('.css')) ?? '';
    expect(style('red')).not.toBe(style('plain'));
    expect(readFileSync(join(folder, 'red', style('red')), 'utf8').trimEnd()).toMatch(
      /:root\{--accent:light-dark\(#b00020,#[0-9a-f]{6}\)\}$/,
    );
    rmSync(folder, { recursive: true });
  });
});
