import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as network from '../../../src/login/causes/network.ts';
import * as refusals from '../../../src/login/causes/refusals.ts';
import * as scratchOrgs from '../../../src/login/causes/scratch-orgs.ts';
import { actionInputs } from '../../../src/cli/action-inputs.ts';
import { atTerminal, variableOf } from '../../../src/runner/input-definition.ts';

const shown = (text: string) => atTerminal(text, actionInputs.make);

test('one rule names every input’s variable', () => {
  assert.equal(variableOf('hub-username'), 'ORGKEY_HUB_USERNAME');
});

test('a message that names an input says how its user gives it', () => {
  for (const [text, expected] of [
    ['The input `hub-username` is empty.', '`--hub-username` (or ORGKEY_HUB_USERNAME) is empty.'],
    [
      'No `decryption-passphrase` is given.',
      'No `--decryption-passphrase-file` (or ORGKEY_DECRYPTION_PASSPHRASE) is given.',
    ],
    ['In the input `encrypted-key`, there is text.', 'In ORGKEY_ENCRYPTED_KEY, there is text.'],
    ['`timeout-minutes` ran out.', '`--timeout-minutes` (or ORGKEY_TIMEOUT_MINUTES) ran out.'],
  ] as const) {
    assert.equal(shown(text), expected);
  }
});

test('a message that names an action says which command does the same', () => {
  for (const [text, expected] of [
    ['Run the fleet action first.', 'Run `orgkey fleet make` first.'],
    ['Use one that is up: `fleet/list` has them.', 'Use one that is up: `orgkey fleet list` has them.'],
    ['Delete orgs (fleet/delete).', 'Delete orgs (`orgkey fleet delete`).'],
    ['Check the runner’s network, and run the job again.', 'Check this machine’s network, and run it again.'],
  ] as const) {
    assert.equal(shown(text), expected);
  }
  for (const causes of [network, refusals, scratchOrgs])
    assert.doesNotMatch(
      shown(JSON.stringify(causes)),
      /(?<!larger )\brunner\b|[Rr]un the job|the job’s|from a secret[.:]/,
    );
  for (const text of [
    'config/fleet/list.yml has no orgs.',
    'fleet/list.yml is empty.',
    'OWNER/orgkey/fleet/take@v1',
  ])
    assert.equal(shown(text), text);
});

test('what a fleet file calls by the same word stays, unless it is called an input', () => {
  assert.equal(shown('The input `source` is wrong.'), '`--source` (or ORGKEY_SOURCE) is wrong.');
  for (const text of [
    'config/fleet.yml:3:9: `source` is empty.',
    'Give `permission-sets` a list.',
    'No `sf` and no `other-thing`.',
  ]) {
    assert.equal(shown(text), text);
  }
});
