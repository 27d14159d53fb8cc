import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentedWorkflows, workflowsIn } from '../../../harness/documented-workflows.ts';
import { withAddress } from '../../judges/act/address.ts';
import { ours } from '../../../scripts/owner.ts';

const page = `# Page
## First
\`\`\`yaml
name: One
on: push
jobs: {}
\`\`\`
\`\`\`yaml
orgs: []
\`\`\`
### Second
Text.
\`\`\`yaml
on: push
jobs: {}
\`\`\`
`;

describe('the workflows of the docs', () => {
  test('are whole workflows, by name, and by heading where they have none', () => {
    const found = workflowsIn('docs/x.md', page).map(({ name, heading }) => [name, heading]);
    assert.deepEqual(found, [
      ['One', 'First'],
      ['Second', 'Second'],
    ]);
  });

  test('are there, each with a name of its own', () => {
    const names = documentedWorkflows().map(({ name }) => name);
    assert.ok(names.length >= 6, names.join(', '));
    assert.equal(new Set(names).size, names.length, names.join(', '));
  });
});

describe('the embedded hub’s address', () => {
  const hub = { productionUrl: 'http://hub', sandboxUrl: 'http://org' };
  const step = (uses: string, inputs: string) =>
    `    steps:\n      - uses: ${uses}\n        with:\n${inputs}\n`;

  test('goes to a hub login as instance-url', () => {
    const source = step(`${ours}@v1`, '          hub-username: me');
    assert.equal(
      withAddress(source, hub),
      step(`${ours}@v1`, '          instance-url: http://hub\n          hub-username: me'),
    );
  });

  test('goes to a scratch login as both, and leaves an instance-url that is there', () => {
    const source = step(`${ours}@v1`, '          scratch-username: me\n          instance-url: given');
    assert.equal(
      withAddress(source, hub),
      step(
        `${ours}@v1`,
        '          hub-instance-url: http://hub\n          scratch-username: me\n          instance-url: given',
      ),
    );
  });

  test('goes to no step of another action', () => {
    const source = step('actions/checkout@v7', '          path: x');
    assert.equal(withAddress(source, hub), source);
  });
});
