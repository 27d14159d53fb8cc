import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';

/** Its seeds have faults of all kinds, kills, two jobs at once and both kinds of app; `npm run chaos` runs more, of larger fleets. */
test('small fleets in bad weather: nothing lost, orphaned, doubled or called ready that is not', () => {
  const options = ['--runs', '5', '--seed', '7', '--orgs', '6', '--at-once', '5', '--rate', '20'];
  const { status, stdout, stderr } = spawnSync(node24(), [join(repository, 'chaos/main.ts'), ...options], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
  assert.match(stdout, /^ +runs +5$/m);
  assert.match(stdout, /^ +kills +[3-9]$/m);
});
