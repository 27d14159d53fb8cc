import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkIn } from './fleet-messages.ts';
import { startDesk } from './orgkey.ts';

/** A mistake in YAML, and all that is said about it. */
const mistakes: readonly (readonly [mistake: string, fleet: string, said: string])[] = [
  [
    'a flow map that nothing closes, with more of them below',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json\n  - { group: qa, count: 3, definition: config/dev.json }\nsetup:\n  source: [force-app]\n',
    '✘ config/fleet.yml:3:5: the `{` here is never closed.\n  Add `}` before line 4.\n',
  ],
  [
    'a list that nothing closes',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\nsetup:\n  source: [force-app\n  permission-sets: [Admin]\n  data: [x]\n',
    '✘ config/fleet.yml:5:11: the `[` here is never closed.\n  Add `]` before line 6.\n',
  ],
  [
    'a list over several lines that nothing closes',
    'name: m\norgs: [\n  { group: dev, count: 2, definition: config/dev.json },\n  { group: qa, count: 2, definition: config/dev.json }\nsetup: { source: [force-app] }\n',
    '✘ config/fleet.yml:2:7: the `[` here is never closed.\n  Add `]` before line 5.\n',
  ],
  [
    'a flow map at the end of the file',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\nsetup: { source: [force-app]\n',
    '✘ config/fleet.yml:4:8: the `{` here is never closed.\n  Add `}` at its end.\n',
  ],
  [
    'a bracket of the other kind',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json ]\nsetup: {}\n',
    '✘ config/fleet.yml:3:5: the `{` here is never closed.\n  Write `}` instead of `]` on line 3.\n',
  ],
  [
    'a quote that nothing closes',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: "config/dev.json }\nsetup: {}\n',
    '✘ config/fleet.yml:3:41: the `"` here is never closed.\n  Add `"` where the value ends.\n',
  ],
  [
    'a quote that the next one closes',
    'name: "m\norgs:\n  - { group: dev, count: 2, definition: "config/dev.json" }\n',
    '✘ config/fleet.yml:1:7: the `"` here is never closed.\n  Add `"` where the value ends.\n',
  ],
  [
    'no comma between two keys',
    'name: m\norgs:\n  - { group: dev count: 2, definition: config/dev.json }\n',
    '✘ config/fleet.yml:3:14: a comma is missing between two items.\n  Write one between them: `{ group: dev, count: 2 }`.\n',
  ],
  [
    'no space after a colon',
    'name: m\norgs:\n  - group:dev\n    count: 2\n    definition: config/dev.json\n',
    '✘ config/fleet.yml:3:5: "group:dev" lacks a space after its colon.\n  Write `group: dev`.\n',
  ],
  [
    'a tab',
    'name: m\norgs:\n\t- { group: dev, count: 2, definition: config/dev.json }\n',
    '✘ config/fleet.yml:3:1: a tab indents this line.\n  Write spaces instead: YAML takes no tabs there.\n',
  ],
  [
    'a key that is not under its neighbours',
    'name: m\norgs:\n  - group: dev\n    count: 2\n   definition: config/dev.json\n',
    '✘ config/fleet.yml:5:1: this line begins further left than the keys that it belongs to.\n  Move it under them.\n',
  ],
  [
    'a key without its colon',
    'name: m\norgs\n  - { group: dev, count: 2, definition: config/dev.json }\n',
    '✘ config/fleet.yml:2:1: "orgs" lacks a colon.\n  Write `orgs:`.\n',
  ],
  [
    'a line that is no key',
    'name: m\nmake two orgs\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\n',
    '✘ config/fleet.yml:2:1: this line is neither a key with a value nor an item.\n  Write `key: value` or `- item`, and indent it as its neighbours.\n',
  ],
  [
    'keys given twice, on one line, in one mapping, at the top',
    'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json, count: 3 }\nsetup:\n  source: [a]\n  data: [b]\n  source: [c]\nname: x\n',
    [
      '✘ config/fleet.yml:3:58: the key "count" is there already, on line 3.',
      '  Remove one of the two, or write both under one key.',
      '✘ config/fleet.yml:7:3: the key "source" is there already, on line 5.',
      '  Remove one of the two, or write both under one key.',
      '✘ config/fleet.yml:8:1: the key "name" is there already, on line 1.',
      '  Remove one of the two, or write both under one key.',
      '',
    ].join('\n'),
  ],
];

suite('a mistake in YAML is told where it is', { concurrency: 2 }, () => {
  for (const [mistake, fleet, said] of mistakes) {
    test(mistake, async (t) => {
      const { exitCode, stderr } = await checkIn(await startDesk(t), fleet);
      assert.equal(stderr, said);
      assert.equal(exitCode, 1);
    });
  }
});

test('a file that is far too long for a fleet is refused by its size', async (t) => {
  const desk = await startDesk(t);
  const group = '  - { group: dev, count: 2, definition: config/dev.json }\n';
  const long = await checkIn(desk, `name: m\norgs:\n${group.repeat(20_000)}`);
  assert.equal(
    long.stderr,
    '✘ config/fleet.yml has more than 500,000 characters.\n  Name the file that is meant, or split the fleet into several files.\n',
  );
  const longer = await checkIn(desk, `name: m\norgs:\n${group.repeat(60_000)}`);
  assert.equal(
    longer.stderr,
    '✘ config/fleet.yml has 3.4 MiB; at most 2 MiB are read.\n  Probably another file was named by mistake.\n  Name the file that is meant, or cut it into smaller ones.\n',
  );
});
