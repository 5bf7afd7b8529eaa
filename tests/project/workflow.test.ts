import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  run?: string;
  uses?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<'build' | 'deploy', { needs?: string; permissions: Record<string, string>; steps: Step[] }>;
}

const { permissions, jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;

test('the site is tested as at home before it is built', () => {
  expect(jobs.build.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test', 'npm run build']);
});

test('it is built for the address that GitHub gives it, and that build is what is published', () => {
  const { steps } = jobs.build;
  const build = steps.findIndex(({ run }) => run === 'npm run build');
  expect(steps[build - 1]).toEqual({ id: 'pages', uses: expect.stringMatching(/^actions\/configure-pages@v\d+$/) });
  expect(steps[build]?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  expect(steps[build + 1]).toEqual({
    uses: expect.stringMatching(/^actions\/upload-pages-artifact@v\d+$/),
    with: { path: 'dist' },
  });
});

test('only the job that publishes may, and it runs no code of the project', () => {
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(jobs.deploy).toMatchObject({ needs: 'build', permissions: { pages: 'write', 'id-token': 'write' } });
  expect(jobs.deploy.steps.map(({ uses }) => uses)).toEqual([expect.stringMatching(/^actions\/deploy-pages@v\d+$/)]);
});
