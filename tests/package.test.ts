import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

test('every package has one exact version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
