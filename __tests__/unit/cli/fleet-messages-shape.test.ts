import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { repository } from '../../../harness/installed-action.ts';
import { inputsOnly } from '../../../src/fleet/file/unknown-key.ts';
import { checkIn, type Project } from './fleet-messages.ts';
import { startDesk } from './orgkey.ts';

const group = '  - { group: dev, count: 2, definition: config/dev.json }\n';
const fleet = `name: m\norgs:\n${group}`;
const noGroup =
  '✘ config/fleet.yml:2:1: orgs: no group is here; a fleet needs at least one.\n  Add `- { group: dev, count: 2, definition: config/project-scratch-def.json }`.\n';
const name =
  'expected lower-case letters, digits, hyphens and underscores, with a letter or digit at both ends, got';

/** A mistake in what the file says, and all that is said about it. */
const mistakes: readonly (readonly [mistake: string, files: Project | string, said: string])[] = [
  ['`orgs` without a value', 'name: m\norgs:\n', noGroup],
  ['`orgs` that is an empty list', 'name: m\norgs: []\n', noGroup],
  ['`orgs` that is an empty mapping', 'name: m\norgs: {}\n', noGroup],
  [
    '`orgs` that is one group',
    'name: m\norgs: { group: dev, count: 1, definition: config/dev.json }\n',
    '✘ config/fleet.yml:2:1: orgs: this is one group, where a list of groups belongs.\n  Write it as an item: `- { group: dev, count: …, definition: … }`.\n',
  ],
  [
    '`orgs` that names groups by keys',
    'name: m\norgs:\n  dev: { count: 1, definition: config/dev.json }\n',
    '✘ config/fleet.yml:2:1: orgs: this is a mapping, where a list of groups belongs.\n  Write each as an item: `- { group: dev, count: …, definition: … }`.\n',
  ],
  [
    'more groups than any fleet has',
    `name: m\norgs:\n${group.repeat(501)}`,
    [
      '✘ config/fleet.yml:3:3: orgs: expected at most 500 items, got 501.',
      '  Split the fleet into several files.',
      '✘ config/fleet.yml:4:14: orgs[1].group: the group "dev" is there already, at config/fleet.yml:3:14: orgs[0].group. 499 more groups have it.',
      '  Rename all but one, or make them one group.',
      '',
    ].join('\n'),
  ],
  [
    'keys at the top that belong elsewhere',
    `${fleet}count: 3\npackages: [04t000000000001AAA]\ndefinition-file: config/dev.json\nconcurrency: 10\nencrypted-key: abc\ngroups: []\npermissionSets: [A]\ncolour: red\n`,
    [
      '✘ config/fleet.yml:4:1: count: this key doesn’t belong at the top of the file.',
      '  Move it into a group of `orgs`.',
      '✘ config/fleet.yml:5:1: packages: this key doesn’t belong at the top of the file.',
      '  Move it under `setup`.',
      '✘ config/fleet.yml:6:1: definition-file: unknown key "definition-file".',
      '  Did you mean "definition"?',
      '  Move that into a group of `orgs`.',
      '✘ config/fleet.yml:7:1: concurrency: this is an input of the action, not a key of the file.',
      '  Move it under the step’s `with:`, or give it to the command as `--concurrency`.',
      '✘ config/fleet.yml:8:1: encrypted-key: this is an input of the action, not a key of the file.',
      '  Move it under the step’s `with:`, from a secret, or give it to the command as ORGKEY_ENCRYPTED_KEY.',
      '✘ config/fleet.yml:9:1: groups: unknown key "groups".',
      '  Did you mean "orgs"?',
      '  Rename or remove it.',
      '✘ config/fleet.yml:10:1: permissionSets: unknown key "permissionSets".',
      '  Did you mean "permission-sets"?',
      '  Move that under `setup`.',
      '✘ config/fleet.yml:11:1: colour: unknown key "colour".',
      '  The keys here are name, duration-days, pool, max-age-hours, orgs, setup.',
      '  Remove it.',
      '',
    ].join('\n'),
  ],
  [
    'keys of a group that belong elsewhere, or lack their space',
    'name: m\norgs:\n  - { name: dev, count 2, definition:config/dev.json, source: [x], duration-days: 3, timeout-minutes: 5 }\n',
    [
      '✘ config/fleet.yml:3:5: orgs[0].group: missing; expected lower-case letters, digits, hyphens and underscores, with a letter or digit at both ends.',
      '  Add `group`.',
      '✘ config/fleet.yml:3:5: orgs[0].count: missing; expected a whole number from 1 to 500.',
      '  Add `count`.',
      '✘ config/fleet.yml:3:5: orgs[0].definition: missing; expected the path of a scratch org definition file.',
      '  Add `definition`.',
      '✘ config/fleet.yml:3:7: orgs[0].name: this key doesn’t belong in a group.',
      '  Write `group` instead.',
      '✘ config/fleet.yml:3:18: orgs[0].count 2: "count 2" lacks a colon.',
      '  Write `count: 2`.',
      '✘ config/fleet.yml:3:27: orgs[0].definition:config/dev.json: "definition:config/dev.json" lacks a space after its colon.',
      '  Write `definition: config/dev.json`.',
      '✘ config/fleet.yml:3:55: orgs[0].source: this key doesn’t belong in a group.',
      '  Move it under the group’s `setup`.',
      '✘ config/fleet.yml:3:68: orgs[0].duration-days: this key doesn’t belong in a group.',
      '  Move it to the top of the file: all groups share it.',
      '✘ config/fleet.yml:3:86: orgs[0].timeout-minutes: this is an input of the action, not a key of the file.',
      '  Move it under the step’s `with:`, or give it to the command as `--timeout-minutes`.',
      '',
    ].join('\n'),
  ],
  [
    'keys of a set-up that belong elsewhere',
    `${fleet}setup:\n  installation-key-env: KEY\n  definition: config/dev.json\n  permission-set: [A]\n`,
    [
      '✘ config/fleet.yml:5:3: setup.installation-key-env: this key doesn’t belong in `setup`.',
      '  Move it into an item of `packages`: `{ id: 04t…, installation-key-env: NAME }`.',
      '✘ config/fleet.yml:6:3: setup.definition: this key doesn’t belong in `setup`.',
      '  Move it into a group of `orgs`.',
      '✘ config/fleet.yml:7:3: setup.permission-set: unknown key "permission-set".',
      '  Did you mean "permission-sets"?',
      '  Rename or remove it.',
      '',
    ].join('\n'),
  ],
  [
    'names with letters beyond ASCII',
    [
      'name: Äußere Größe',
      'orgs:',
      ...['größe', 'Café_ñandú', 'Ærø Łódź', '開発'].map(
        (one) => `  - { group: ${one}, count: 2, definition: config/dev.json }`,
      ),
    ].join('\n'),
    [
      `✘ config/fleet.yml:1:7: name: ${name} "Äußere Größe".`,
      '  Write "aeussere-groesse".',
      `✘ config/fleet.yml:3:14: orgs[0].group: ${name} "größe".`,
      '  Write "groesse".',
      `✘ config/fleet.yml:4:14: orgs[1].group: ${name} "Café_ñandú".`,
      '  Write "cafe_nandu".',
      `✘ config/fleet.yml:5:14: orgs[2].group: ${name} "Ærø Łódź".`,
      '  Write "aero-lodz".',
      `✘ config/fleet.yml:6:14: orgs[3].group: ${name} "開発".`,
      '  Write it in letters from a to z.',
      '',
    ].join('\n'),
  ],
  [
    'values of the wrong kind or size',
    'name: 2026\nduration-days: 45\norgs:\n  - { group: dev, count: 1000, definition: [config/dev.json] }\n  - dev\n  -\nsetup: { packages: [04t00000000001] }\n',
    [
      `✘ config/fleet.yml:1:7: name: ${name} 2026.`,
      '  If it is text, quote it: "2026".',
      '✘ config/fleet.yml:2:16: duration-days: expected a whole number from 1 to 30, got 45.',
      '  Write 30 at most.',
      '✘ config/fleet.yml:4:26: orgs[0].count: expected a whole number from 1 to 500, got 1000.',
      '  Write 500 at most.',
      '✘ config/fleet.yml:4:44: orgs[0].definition: expected the path of a scratch org definition file, got a list.',
      '  Write it without brackets: config/dev.json.',
      '✘ config/fleet.yml:5:5: orgs[1]: expected a mapping with group, count and definition, got "dev".',
      '  Write `- { group: dev, count: 2, definition: … }`.',
      '✘ config/fleet.yml:6:4: orgs[2]: expected a mapping with group, count and definition, got nothing.',
      '  Write an item, or remove the `-`.',
      '✘ config/fleet.yml:7:21: setup.packages[0]: expected a package version\'s id (04t and 12 or 15 more letters and digits) or its alias in sfdx-project.json, got "04t00000000001".',
      '  Copy all of it: an id has 15 or 18 characters, this one 14.',
      '',
    ].join('\n'),
  ],
  [
    'an installation key itself',
    `${fleet}setup: { packages: [{ id: 04t000000000001AAA, installation-key: hunter2 }] }\n`,
    '✘ config/fleet.yml:4:47: setup.packages[0].installation-key: "installation-key" would hold the installation key itself.\n  Whoever reads the repository reads it, too.\n  Write `installation-key-env: PKG_KEY`, and set PKG_KEY from a secret.\n',
  ],
  [
    'an expression of a workflow',
    'name: ${{ github.ref_name }}\norgs:\n  - group: dev\n    count: ${{ inputs.count }}\n    definition: config/dev.json\n',
    [
      `✘ config/fleet.yml:1:7: name: ${name} "\${{ github.ref_name }}".`,
      '  Write the value itself: GitHub fills in `${{ … }}` in workflows, not in files.',
      '✘ config/fleet.yml:4:12: orgs[0].count: expected a whole number from 1 to 500, got "${{ inputs.count }}".',
      '  Write the value itself: GitHub fills in `${{ … }}` in workflows, not in files.',
      '',
    ].join('\n'),
  ],
  [
    'an expression of a workflow in a flow map',
    'name: m\norgs:\n  - { group: dev, count: ${{ inputs.count }}, definition: config/dev.json }\n',
    '✘ config/fleet.yml:3:27: `${{ … }}` has no meaning here.\n  Write the value itself: GitHub fills in `${{ … }}` in workflows, not in files.\n',
  ],
  [
    'no fleet at all',
    '',
    '✘ config/fleet.yml:1:1: expected a mapping with name and orgs, got nothing.\n  Write `name:` and, under `orgs:`, a group as docs/fleet-file.md has it.\n',
  ],
  [
    'a list of groups and nothing else',
    '- group: dev\n  count: 2\n  definition: config/dev.json\n',
    '✘ config/fleet.yml:1:1: expected a mapping with name and orgs, got a list.\n  Put `name:` before it, and the list under `orgs:`.\n',
  ],
  ['a file in UTF-16', 'n\0a\0m\0e\0', '✘ config/fleet.yml is not UTF-8 text.\n  Save it as UTF-8.\n'],
  [
    'a script that is a command',
    `${fleet}setup: { script: npm run setup }\n`,
    '✘ config/fleet.yml:4:18: setup.script: "npm run setup" is a command; `script` names one executable file.\n  Put the command into an executable file, such as `scripts/setup.sh`, and write `script: scripts/setup.sh`.\n',
  ],
  [
    'a script with what runs it before it',
    { 'config/fleet.yml': `${fleet}setup: { script: bash scripts/x.sh }\n`, 'scripts/x.sh': '#!/bin/sh\n' },
    '✘ config/fleet.yml:4:18: setup.script: "bash scripts/x.sh" is a command; `script` names one executable file.\n  Write `script: scripts/x.sh`; its first line says what runs it, such as `#!/usr/bin/env bash`.\n',
  ],
  [
    'a script with arguments',
    { 'config/fleet.yml': `${fleet}setup: { script: scripts/x.sh --all }\n`, 'scripts/x.sh': '#!/bin/sh\n' },
    '✘ config/fleet.yml:4:18: setup.script: "scripts/x.sh --all" is a command; `script` names one executable file.\n  Put the command into an executable file, such as `scripts/setup.sh`, and write `script: scripts/setup.sh`.\n',
  ],
  [
    'two scripts',
    `${fleet}setup: { script: [a.sh, b.sh] }\n`,
    '✘ config/fleet.yml:4:18: setup.script: expected the path of an executable file, got a list.\n  Write one path; a script may call others.\n',
  ],
];

suite('a mistake in a fleet file is told with what to write', { concurrency: 2 }, () => {
  for (const [mistake, files, said] of mistakes) {
    test(mistake, async (t) => {
      const { exitCode, stderr } = await checkIn(await startDesk(t), files);
      assert.equal(stderr, said);
      assert.equal(exitCode, 1);
    });
  }
});

test('every input of the action that the file has no key for is known as one', () => {
  const { inputs } = parse(readFileSync(join(repository, 'fleet/action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>;
  };
  const ofTheFile = ['definition-file', 'count', 'duration-days', 'packages', 'source', 'permission-sets'];
  const expected = Object.keys(inputs).filter((one) => ![...ofTheFile, 'data', 'script'].includes(one));
  assert.deepEqual([...inputsOnly].sort(), expected.sort());
});
