import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../support/build.ts';
import { digests } from '../../support/digests.ts';
import { dist, root } from '../../support/site.ts';

test('a build in another folder, time zone and language is the same, to the byte', async () => {
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8' };
  const again = await buildSite(root, { name: 'another folder', env });
  onTestFinished(again.remove);
  expect(digests(again.dist)).toEqual(digests(dist));
});
