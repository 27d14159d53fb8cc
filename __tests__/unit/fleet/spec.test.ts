import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseFleetFile } from '../../../src/fleet/file/spec.ts';

const file = 'config/fleet.yml';
const version = '04t000000000001AAA';

/** Kind and message of every problem of a fleet file. */
function problemsOf(text: string, aliases = {}): { kind: string; message: string }[] {
  const { spec, problems } = parseFleetFile(text, file, aliases);
  assert.equal(spec === undefined, problems.length > 0);
  return problems.map(({ kind, message }) => ({ kind, message }));
}

function onlyProblem(text: string, kind: string, ...phrases: string[]): void {
  const problems = problemsOf(text);
  assert.deepEqual(
    problems.map((problem) => problem.kind),
    [kind],
    JSON.stringify(problems),
  );
  for (const phrase of phrases) {
    assert.ok(problems[0]?.message.includes(phrase), `${problems[0]?.message ?? ''} lacks ${phrase}`);
  }
}

const group = (keys: string) =>
  `name: morning\norgs:\n  - {group: dev, count: 2, definition: d.json${keys}}\n`;

suite('a fleet file', () => {
  test("says how many orgs of which definition; a group's setup replaces the keys it names", () => {
    const { spec } = parseFleetFile(
      `
name: morning
duration-days: 2
orgs:
  - {group: dev, count: 40, definition: config/dev.json}
  - {group: qa, count: 10, definition: config/qa.json, setup: {data: [data/qa.json], packages: []}}
setup:
  packages: [{id: ${version}, installation-key-env: PKG_KEY}, 04t000000000002]
  source: [force-app]
  permission-sets: [Admin_PS, ns__Other]
  data: [data/sample.json]
  script: ./scripts/after.sh
`,
      file,
    );
    const shared = {
      source: ['force-app'],
      permissionSets: ['Admin_PS', 'ns__Other'],
      script: './scripts/after.sh',
    };
    assert.deepEqual(spec, {
      name: 'morning',
      durationDays: 2,
      groups: [
        {
          group: 'dev',
          count: 40,
          definition: 'config/dev.json',
          setup: {
            ...shared,
            packages: [{ id: version, installationKeyEnv: 'PKG_KEY' }, { id: '04t000000000002' }],
            data: ['data/sample.json'],
          },
        },
        {
          group: 'qa',
          count: 10,
          definition: 'config/qa.json',
          setup: { ...shared, packages: [], data: ['data/qa.json'] },
        },
      ],
    });
  });

  test('needs only a name and one group', () => {
    const { spec } = parseFleetFile(group(''), file);
    assert.equal(spec?.durationDays, 1);
    assert.deepEqual(spec.groups[0]?.setup, { packages: [], source: [], permissionSets: [], data: [] });
  });

  test('may be JSON, with tabs', () => {
    const json = JSON.stringify(
      { $schema: 'x', name: 'm', orgs: [{ group: 'a', count: 1, definition: 'd' }] },
      null,
      '\t',
    );
    assert.equal(parseFleetFile(json, 'fleet.json').spec?.groups[0]?.group, 'a');
  });

  test('may use anchors, aliases and merge keys', () => {
    const { spec } = parseFleetFile(
      'name: m\norgs:\n  - &dev {group: a, count: 3, definition: d, setup: &s {data: [p]}}\n  - {<<: *dev, group: b}\nsetup: *s\n',
      file,
    );
    assert.deepEqual(
      spec?.groups.map(({ group: name, count }) => [name, count]),
      [
        ['a', 3],
        ['b', 3],
      ],
    );
  });

  test('may name a package version by its alias in sfdx-project.json', () => {
    const { spec } = parseFleetFile(group(', setup: {packages: [My Pkg@1.0.0-1]}'), file, {
      'My Pkg@1.0.0-1': version,
    });
    assert.deepEqual(spec?.groups[0]?.setup.packages, [{ id: version, alias: 'My Pkg@1.0.0-1' }]);
  });

  test('is called as the fleet-name input says', () => {
    assert.equal(parseFleetFile(group(''), file, {}, 'evening').spec?.name, 'evening');
    const { problems } = parseFleetFile(group(''), file, {}, 'Feature/X');
    assert.match(
      problems[0]?.message ?? '',
      /^Input `fleet-name`: .*got "Feature\/X"\. Write "feature-x"\.$/,
    );
  });
});

suite('a mistake in a fleet file', () => {
  test('is shown with file, line, column and path', () => {
    onlyProblem(
      'name: m\norgs:\n  - {group: a, count: ten, definition: d}\n',
      'fleet-file/bad-value',
      'config/fleet.yml:3:23: orgs[0].count: expected a whole number from 1 to 500, got "ten".',
    );
  });

  test('is shown where it is written, also behind an anchor', () => {
    onlyProblem(
      'name: m\norgs:\n  - {group: a, count: 1, definition: d, setup: &s {data: x}}\n',
      'fleet-file/bad-value',
      'config/fleet.yml:3:58: orgs[0].setup.data: expected a list of paths',
    );
    onlyProblem(
      'name: m\norgs:\n  - &a {group: a, count: 1, definition: d}\n  - <<: *a\n    group: b\n    setup: {<<: {data: x}}\n',
      'fleet-file/bad-value',
      'config/fleet.yml:6:24: orgs[1].setup.data: expected a list of paths',
    );
  });

  test('does not hide the others', () => {
    const problems = problemsOf(
      'name: My Fleet\nduration-days: 31\norgs:\n  - {group: a, cuont: 1}\n  - {group: a, count: "5", definition: 3}\nsetup: {source: , packages: [nope]}\n',
    );
    assert.deepEqual(problems.map(({ kind }) => kind.replace('fleet-file/', '')).toSorted(), [
      'bad-value',
      'bad-value',
      'bad-value',
      'bad-value',
      'bad-value',
      'duplicate-group',
      'missing-key',
      'missing-key',
      'unknown-key',
      'unknown-package',
    ]);
    assert.ok(problems.every(({ message }) => /^config\/fleet\.yml:\d+:\d+: /.test(message)));
  });

  test('of a key brings the nearest one, at every level', () => {
    const typos: [string, string, string][] = [
      [`${group('')}nmae: x`, 'nmae', 'Did you mean "name"?'],
      [group(', defintion: x'), 'orgs[0].defintion', 'Did you mean "definition"?'],
      [group(', setup: {permissionsets: []}'), 'setup.permissionsets', 'Did you mean "permission-sets"?'],
      [
        group(`, setup: {packages: [{id: ${version}, installation-key: x}]}`),
        'installation-key',
        'Write `installation-key-env: PKG_KEY`, and set PKG_KEY from a secret.',
      ],
      [group(', colour: red'), 'colour', 'The keys here are group, count, max, definition, setup.'],
    ];
    for (const [text, where, advice] of typos) onlyProblem(text, 'fleet-file/unknown-key', where, advice);
  });

  test('of a type says what to write instead', () => {
    onlyProblem(group(', setup: {data: x.json}'), 'fleet-file/bad-value', 'Write it as a list: [x.json].');
    onlyProblem(
      group('').replace('2', '"2"'),
      'fleet-file/bad-value',
      'got "2". Write it without quotes: 2.',
    );
    onlyProblem(
      group('').replace('morning', '2026'),
      'fleet-file/bad-value',
      'got 2026. If it is text, quote it: "2026".',
    );
    onlyProblem(
      group('').replace('dev', 'Dev Orgs'),
      'fleet-file/bad-value',
      'orgs[0].group',
      'Write "dev-orgs".',
    );
    onlyProblem(
      group(', setup: {script: }'),
      'fleet-file/bad-value',
      'got nothing. Give it a value, or remove `script`.',
    );
  });

  test('of a number is a number out of its range', () => {
    for (const count of ['0', '501', '1.5', '-1']) {
      onlyProblem(
        group('').replace('count: 2', `count: ${count}`),
        'fleet-file/bad-value',
        'a whole number from 1 to 500',
      );
    }
    for (const days of ['0', '31']) {
      onlyProblem(
        `${group('')}duration-days: ${days}`,
        'fleet-file/bad-value',
        'a whole number from 1 to 30',
      );
    }
  });

  test('of a group named twice shows both', () => {
    onlyProblem(
      `${group('')}  - {group: dev, count: 1, definition: d}\n`,
      'fleet-file/duplicate-group',
      'config/fleet.yml:4:13: orgs[1].group: the group "dev" is there already, at config/fleet.yml:3:13',
    );
  });

  test('of a package: an id that is too short, an unknown alias, a package instead of a version', () => {
    const packages = (text: string) => group(`, setup: {packages: [${text}]}`);
    onlyProblem(
      packages('04t00000000000'),
      'fleet-file/bad-value',
      'orgs[0].setup.packages[0]: expected a package version',
    );
    onlyProblem(
      packages('{id: 04t0000000000012}'),
      'fleet-file/bad-value',
      'orgs[0].setup.packages[0].id: expected a package version',
    );
    onlyProblem(
      packages('0Ho000000000001'),
      'fleet-file/unknown-package',
      'is a package, not one of its versions',
    );
    const aliases = { 'Core@1.0': version, Core: '0Ho000000000001' };
    assert.match(problemsOf(packages('Core@1.1'), aliases)[0]?.message ?? '', /Did you mean "Core@1\.0"\?/);
    assert.match(
      problemsOf(packages('Core'), aliases)[0]?.message ?? '',
      /is a package, not one of its versions\. Did you mean "Core@1\.0"\?/,
    );
    assert.equal(problemsOf(packages('toString'))[0]?.kind, 'fleet-file/unknown-package');
  });

  test('that puts an installation key where the name of its variable belongs is not repeated', () => {
    const [problem] = problemsOf(
      group(`, setup: {packages: [{id: ${version}, installation-key-env: "hunter 2!"}]}`),
    );
    assert.equal(problem?.kind, 'fleet-file/bad-value');
    assert.ok(!problem.message.includes('hunter'));
    assert.match(problem.message, /never write the key here/);
  });

  test('that leaves no fleet at all is one problem', () => {
    for (const text of ['', '[]', '3', '# only a comment']) {
      onlyProblem(text, 'fleet-file/bad-value', 'expected a mapping with name and orgs');
    }
    onlyProblem(
      'name: x\norgs: []',
      'fleet-file/bad-value',
      'orgs: no group is here; a fleet needs at least one.',
    );
  });
});

test('fleet/fleet.schema.json is what the code checks', async () => {
  const script = fileURLToPath(new URL('../../../scripts/fleet-schema.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script, '--check']);
});
