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
      '  Move it under the step’s `with:`, from a secret, or give it to the command as `--encrypted-key`.',
      '✘ config/fleet.yml:9:1: groups: unknown key "groups".',
      '  Did you mean "orgs"?',
      '  Rename or remove it.',
      '✘ config/fleet.yml:10:1: permissionSets: unknown key "permissionSets".',
      '  Did you mean "permission-sets"?',
      '  Move that under `setup`.',
      '✘ config/fleet.yml:11:1: colour: unknown key "colour".',
      '  The keys here are name, duration-days, orgs, setup.',
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
