import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import shopee from '../../lib/sites/shopee.site';

/** README, Privacy: the permissions, and no more. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'];
/** Never granted by installing: asked for one origin at a time. */
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];
const HOSTS = [
  'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im*',
  'https://dongdong.jd.com/*',
  'https://im.jinritemai.com/*',
  'https://im.kwaixiaodian.com/*',
  'https://market.m.taobao.com/app/im/*',
  'https://market.m.taobao.com/app/qn/*',
  'https://mms.pinduoduo.com/chat-merchant/*',
  'https://myseller.taobao.com/*',
  'https://qn.taobao.com/*',
  'https://store.weixin.qq.com/shop/*',
  'https://work.taobao.com/*',
  ...shopee.matches,
].toSorted();
/** Kilobytes of the page's script, gzip: it runs in every frame; what judges comes where there is a composer. */
const PAGE_SCRIPT = 90;

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly all_frames: boolean;
    readonly run_at: string;
  }[];
  readonly externally_connectable?: { readonly ids: readonly string[]; readonly matches?: readonly string[] };
}

describe.each(['chromium', 'firefox'] as const)('what is released for %s', (browser) => {
  const folder = inject('builds').production[browser];
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  test('asks for exactly the stated permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS.toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions?.toSorted()).toEqual(OPTIONAL_HOSTS);
  });

  test('guards every frame of the known chat pages from the start, and no other page', () => {
    for (const script of manifest.content_scripts) {
      expect(script).toMatchObject({ js: ['page.js'], all_frames: true, run_at: 'document_start' });
    }
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(HOSTS);
  });

  test('lets its pages connect to nothing but itself', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const closed = pages.filter((name) =>
      readFileSync(join(folder, name), 'utf8').replaceAll('&#39;', "'").includes(`content="connect-src 'self'"`),
    );
    expect(closed).toEqual(pages);
    expect(pages).toContain('panel.html');
  });

  test('lets no web page connect', () => {
    expect(manifest.externally_connectable?.matches ?? []).toEqual([]);
  });

  test('weighs no more on a page than was promised', () => {
    const script = gzipSync(readFileSync(join(folder, 'page.js')));
    expect(script.length / 1000).toBeLessThanOrEqual(PAGE_SCRIPT);
  });
});
