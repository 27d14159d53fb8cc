import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIn } from './fleet-messages.ts';
import { startDesk } from './orgkey.ts';

const group = 'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\n';
const withSets = (names: string) => `${group}setup:\n  source: [force-app]\n  permission-sets: [${names}]\n`;
const classes = 'force-app/main/default/classes';

test('a permission set that the source shows to be mistyped, or that only a package could bring', async (t) => {
  const desk = await startDesk(t);
  const { stderr, exitCode } = await checkIn(
    desk,
    { 'config/fleet.yml': withSets('project_manager, Projct_Manager, acme__Admin, Sales_User') },
    { base: 'demo' },
  );
  assert.equal(
    stderr,
    [
      '✘ config/fleet.yml:6:38: setup.permission-sets[1]: the source has no permission set "Projct_Manager".',
      '  Did you mean "Project_Manager"?',
      '  Write that, or add the permission set to `source`.',
      '✘ config/fleet.yml:6:54: setup.permission-sets[2]: no package brings the permission set "acme__Admin".',
      '  It has the namespace acme, and the set-up has no `packages`.',
      '  List its package in `packages`, or correct the name.',
      '',
    ].join('\n'),
  );
  assert.equal(exitCode, 1);
});

test('one that new orgs may have by themselves is a warning; any may come from a package or a snapshot', async (t) => {
  const desk = await startDesk(t);
  const alone = await checkIn(desk, { 'config/fleet.yml': withSets('Sales_User') }, { base: 'demo' });
  assert.equal(
    alone.stderr,
    '! config/fleet.yml:6:21: setup.permission-sets[0]: no source or package brings the permission set "Sales_User". Unless new orgs have it by themselves, each fails there: correct the name, or add what brings it.\n',
  );
  assert.equal(alone.exitCode, 0);
  const ofSalesforce = withSets('sfdcInternalInt__Integration');
  const own = await checkIn(desk, { 'config/fleet.yml': ofSalesforce }, { base: 'demo' });
  assert.match(
    own.stderr,
    /^! config\/fleet\.yml:6:21: .* brings the permission set "sfdcInternalInt__Integration"/,
  );
  const packages = `${withSets('Projct_Manager, acme__Admin')}  packages: [04t000000000001AAA]\n`;
  assert.equal((await checkIn(desk, { 'config/fleet.yml': packages }, { base: 'demo' })).stderr, '');
  const snapshot = {
    'config/fleet.yml': withSets('Projct_Manager'),
    'config/dev.json': '{"snapshot": "Nightly"}',
  };
  assert.equal((await checkIn(desk, snapshot, { base: 'demo' })).stderr, '');
});

test('the project’s namespace may stand before its own permission sets', async (t) => {
  const files = {
    'config/fleet.yml': withSets('acme__Project_Manager, acme__Projct_Manager'),
    'sfdx-project.json': '{ "packageDirectories": [{ "path": "force-app" }], "namespace": "acme" }',
  };
  const { stderr } = await checkIn(await startDesk(t), files, { base: 'demo' });
  assert.equal(
    stderr,
    '✘ config/fleet.yml:6:44: setup.permission-sets[1]: the source has no permission set "acme__Projct_Manager".\n  Did you mean "Project_Manager"?\n  Write that, or add the permission set to `source`.\n',
  );
});

test('a group’s own permission sets are shown where the group names them', async (t) => {
  const fleet = `name: m\norgs:\n  - group: dev\n    count: 2\n    definition: config/dev.json\n    setup: { permission-sets: [Projct_Manager] }\nsetup: { source: [force-app] }\n`;
  const { stderr } = await checkIn(await startDesk(t), { 'config/fleet.yml': fleet }, { base: 'demo' });
  assert.match(
    stderr,
    /^✘ config\/fleet\.yml:6:32: orgs\[0\]\.setup\.permission-sets\[0\]: the source has no/,
  );
});

test('a class or trigger without its -meta.xml beside good ones is a warning with its file', async (t) => {
  const desk = await startDesk(t);
  const fleet = `${group}setup: { source: [force-app] }\n`;
  const files = {
    'config/fleet.yml': fleet,
    [`${classes}/Lone.cls`]: 'public class Lone {}\n',
    'force-app/main/default/triggers/T.trigger': 'trigger T on Account (before insert) {}\n',
    'force-app/main/default/classes/notes.txt': 'no metadata\n',
  };
  const { stderr, exitCode } = await checkIn(desk, files, { base: 'demo' });
  assert.equal(
    stderr,
    [
      `! ${classes}/Lone.cls: it has no Lone.cls-meta.xml beside it, so it isn’t deployed. Add that, or name the file in .forceignore.`,
      '! force-app/main/default/triggers/T.trigger: it has no T.trigger-meta.xml beside it, so it isn’t deployed. Add that, or name the file in .forceignore.',
      '',
    ].join('\n'),
  );
  assert.equal(exitCode, 0);
  const ignored = await checkIn(
    desk,
    { ...files, '.forceignore': '**/Lone.*\n**/*.trigger\n' },
    { base: 'demo' },
  );
  assert.equal(ignored.stderr, '');
  const single = `${group}setup: { source: [${classes}/ProjectProgress.cls] }\n`;
  assert.equal((await checkIn(desk, { 'config/fleet.yml': single }, { base: 'demo' })).stderr, '');
});

test('a class without its -meta.xml and nothing else: no word of permission sets, which can’t be known', async (t) => {
  const { stderr, exitCode } = await checkIn(await startDesk(t), {
    'config/fleet.yml': withSets('acme__Admin, Sales_User'),
    [`${classes}/Lone.cls`]: 'public class Lone {}\n',
  });
  assert.equal(
    stderr,
    `✘ There is no metadata in force-app.\n  ${classes}/Lone.cls has no Lone.cls-meta.xml beside it.\n  Add it: Salesforce takes no class without one.\n`,
  );
  assert.equal(exitCode, 1);
});
