import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { githubProblems } from '../../../scripts/github-parsers.ts';

const root = resolve(import.meta.dirname, '../../..');

const action = (icon: string): string => `name: Any
description: Anything
branding: { icon: ${icon}, color: blue }
runs: { using: node24, main: main.js }
`;

const workflow = (step: string): string => `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - id: hub
        ${step}
`;
const inputs = 'consumer-key: key, hub-username: admin@acme.example';

describe('what GitHub’s own parsers say', () => {
  for (const file of globSync('{action.yml,fleet/**/action.yml}', { cwd: root })) {
    it(`${file} is right`, async () => {
      assert.deepEqual(await githubProblems(readFileSync(join(root, file), 'utf8'), file), []);
    });
  }

  it('names an icon that GitHub does not have', async () => {
    assert.deepEqual(await githubProblems(action('unlock'), 'action.yml'), []);
    assert.deepEqual(await githubProblems(action('key'), 'action.yml'), ["3: Unexpected value 'key'"]);
  });

  it('names an input that an action of ours does not have, and one that it needs', async () => {
    const path = '.github/workflows/any.yml';
    const right = workflow(`uses: OWNER/orgkey@v1\n        with: { ${inputs} }`);
    assert.deepEqual(await githubProblems(right, path), []);
    assert.deepEqual(await githubProblems(right.replace('hub-username', 'user'), path), [
      "8: Invalid action input 'user'",
      '8: Missing required input `hub-username`',
    ]);
    assert.deepEqual(await githubProblems(right.replace('orgkey@', 'orgkey/list@'), path), [
      '7: Unable to resolve action `OWNER/orgkey/list@v1`, repository or version not found',
    ]);
  });

  it('names a context, a function and a key that there are not', async () => {
    const path = '.github/workflows/any.yml';
    for (const [step, said] of [
      ['run: echo ${{ secret.KEY }}', /secret/],
      ['run: echo ${{ startWith(github.ref, 1) }}', /startWith/],
      ['runs: echo', /runs/],
    ] as const) {
      assert.match((await githubProblems(workflow(step), path)).join('\n'), said, step);
    }
  });
});
