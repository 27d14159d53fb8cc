import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fleetWorkspace } from './fleet-workspace.ts';

const space = fleetWorkspace();
const { write, fleetFile, problemsOf } = space;

suite('reading the fleet file', () => {
  test('takes config/fleet.yml, and checks that all it names is there', async () => {
    await fleetFile('source: [force-app], data: [data/plan.json], script: after.sh');
    const spec = await space.read();
    assert.equal(spec.groups[0]?.setup.script, 'after.sh');
  });

  test('without one says how to name it or do without', async () => {
    const [problem, ...others] = await problemsOf({ fleetFile: 'fleet.yaml' });
    assert.match(problem ?? '', /^fleet-file\/not-found There is no fleet\.yaml .*actions\/checkout/);
    assert.deepEqual(others, []);
  });

  test('reports missing files with what they might be called, beside mistakes in the file itself', async () => {
    await fleetFile(
      'sources: [x], source: [force-ap, classes], data: [data/plam.json], script: nope.sh',
      'config/dve.json',
    );
    const problems = await problemsOf();
    assert.equal(problems.length, 6);
    const has = (pattern: RegExp) =>
      assert.ok(
        problems.some((problem) => pattern.test(problem)),
        `${String(pattern)} in ${problems.join('\n')}`,
      );
    has(/unknown-key config\/fleet\.yml:3:9: setup\.sources: unknown key/);
    has(
      /file-not-found config\/fleet\.yml:2:43: orgs\[0\]\.definition: the scratch org definition config\/dve\.json is not there\. Did you mean config\/dev\.json\?/,
    );
    has(/setup\.source\[0\]: the source force-ap is not there\. Did you mean force-app\?/);
    has(/setup\.source\[1\]: the source classes is not there\. Correct the path/);
    has(/setup\.data\[0\]: the data plan data\/plam\.json is not there\. Did you mean data\/plan\.json\?/);
    has(/setup\.script: the script nope\.sh is not there/);
  });

  test('reports problems in the order of the file, whatever finds them', async () => {
    await write(
      'config/fleet.yml',
      [
        'name: m',
        'orgs:',
        '  - {group: a, count: 1, definition: nope.json}',
        '  - {group: b, count: 0, definition: config/dev.json}',
        'setup:',
        '  script: nope.sh',
        '  sources: [x]',
        'setups: {}',
      ].join('\n'),
    );
    await write('config/dev.json', '{"Edition": "Developer"}');
    const problems = await problemsOf();
    assert.deepEqual(
      problems.map((problem) => /fleet\.yml:(\d+):/.exec(problem)?.[1]),
      ['3', '4', '6', '7', '8', undefined],
    );
  });

  test('refuses a definition that cannot be used, once for all groups that use it', async () => {
    await write(
      'config/fleet.yml',
      'name: m\norgs:\n' +
        ['a', 'b'].map((name) => `  - {group: ${name}, count: 1, definition: config/dev.json}\n`).join(''),
    );
    const bad: [string, RegExp][] = [
      ['// dev\n{"edition": "Developer"}', /^definition\/not-json .*config\/dev\.json/],
      ['{"Edition": "Developer"}', /^definition\/key-casing config\/dev\.json:1:13: the key "Edition"/],
    ];
    for (const [text, message] of bad) {
      await write('config/dev.json', text);
      const problems = await problemsOf();
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', message);
    }
  });

  test('refuses data plans that are none, or whose files are missing', async () => {
    const where = /config\/fleet\.yml:3:\d+: setup\.data\[0\]: /.source;
    const bad: [string, string, RegExp][] = [
      ['{"Records": []}', 'not-a-data-file', /data\/plan\.json is neither a data plan/],
      ['[{"sobject": "Account"}]', 'bad-plan', /entry 1 of the data plan data\/plan\.json/],
      ['[{"sobject": "A", "files": ["B.json"]}]', 'file-not-found', /data\/B\.json does not exist/],
      ['[', 'not-json', /data\/plan\.json is not valid JSON/],
      ['{"records": [{}]}', 'bad-records', /records\[0\] has no attributes\.type/],
    ];
    await fleetFile('data: [data/plan.json]');
    for (const [text, kind, message] of bad) {
      await write('data/plan.json', text);
      const [problem] = await problemsOf();
      assert.match(problem ?? '', new RegExp(`^data/${kind} ${where}.*${message.source}`));
    }
  });

  test('takes the data plans of older days, and a file of records without a plan, as the import does', async () => {
    const account = '{"attributes": {"type": "Account", "referenceId": "A1"}, "Name": "Acme"}';
    await write('data/Account.json', `{"records": [${account}]}`);
    await write(
      'data/plan.json',
      '[{"sobject": "Account", "saveRefs": true, "files": [{"file": "Account.json"}]}]',
    );
    await fleetFile('data: [data/plan.json, data/Account.json]');
    const spec = await space.read();
    assert.deepEqual(spec.groups[0]?.setup.data, ['data/plan.json', 'data/Account.json']);
  });

  test('refuses a folder as definition, and a script that may not be executed', async () => {
    await chmod(join(space.path, 'after.sh'), 0o644);
    await fleetFile('script: after.sh', 'config');
    const problems = await problemsOf();
    assert.match(problems[0] ?? '', /config is a folder\. Name a file\.$/);
    assert.match(problems[1] ?? '', /script-not-executable .*git update-index --chmod=\+x after\.sh/);
  });

  test('knows the package aliases of sfdx-project.json', async () => {
    await write('sfdx-project.json', '{"packageAliases": {"Core@1": "04t000000000001AAA"}}');
    await fleetFile('packages: [Core@1]');
    const spec = await space.read();
    assert.deepEqual(spec.groups[0]?.setup.packages, [{ id: '04t000000000001AAA', alias: 'Core@1' }]);
    await write('sfdx-project.json', '{');
    const problems = await problemsOf();
    assert.match(problems[0] ?? '', /^project\/not-json sfdx-project\.json is not valid/);
  });
});

suite('a fleet without a file', () => {
  test('comes from plain inputs, one item a line or between commas', async () => {
    const spec = await space.read({
      fleetName: 'nightly',
      definitionFile: 'config/dev.json',
      count: '3',
      packages: '04t000000000001AAA=PKG_KEY\n04t000000000002\n',
      source: 'force-app, force-app/classes',
      permissionSets: 'Admin,\n ns__Other ',
      data: 'data/plan.json',
      script: 'after.sh',
    });
    const { project, files, whereInSetup, ...others } = spec;
    assert.equal(whereInSetup('org', 'permission-sets', 1), 'Input `permission-sets`, item 2');
    assert.equal(project.folder, space.path);
    assert.deepEqual(
      [[...files.definitions.keys()], [...files.data.keys()]],
      [['config/dev.json'], ['data/plan.json']],
    );
    assert.deepEqual(others, {
      name: 'nightly',
      durationDays: 1,
      groups: [
        {
          group: 'org',
          count: 3,
          definition: 'config/dev.json',
          setup: {
            packages: [
              { id: '04t000000000001AAA', installationKeyEnv: 'PKG_KEY' },
              { id: '04t000000000002' },
            ],
            source: ['force-app', 'force-app/classes'],
            permissionSets: ['Admin', 'ns__Other'],
            data: ['data/plan.json'],
            script: 'after.sh',
          },
        },
      ],
    });
  });

  test('is one org called fleet if nothing else is said', async () => {
    const spec = await space.read({ definitionFile: 'config/dev.json' });
    assert.equal(spec.name, 'fleet');
    assert.equal(spec.groups[0]?.count, 1);
  });

  test('names the input, and the item in it, in every problem', async () => {
    const problems = await problemsOf({
      definitionFile: 'config/dve.json',
      count: 'ten',
      durationDays: '99',
      packages: '04t000000000001,04tx',
      source: 'nope',
      permissionSets: 'not a name',
    });
    const starts = problems.map((problem) => problem.replace(/^\S+ /, '').split(':')[0]);
    assert.deepEqual(starts.toSorted(), [
      'Input `count`',
      'Input `definition-file`',
      'Input `duration-days`',
      'Input `packages`, item 2',
      'Input `permission-sets`, item 1',
      'Input `source`, item 1',
    ]);
  });

  test('is not mixed with a file', async () => {
    await fleetFile('');
    assert.match(
      (await problemsOf({ count: '3', source: 'force-app' }))[0] ?? '',
      /^fleet-input\/file-and-inputs The inputs `count`, `source` cannot be used with a fleet file\./,
    );
    assert.match(
      (await problemsOf({ fleetFile: 'config/fleet.yml', definitionFile: 'config/dev.json' }))[0] ?? '',
      /The input `definition-file` cannot be used with a fleet file/,
    );
  });
});
