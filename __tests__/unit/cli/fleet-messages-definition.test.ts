import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIn } from './fleet-messages.ts';
import { startDesk } from './orgkey.ts';

const fleet = 'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\n';

/** A definition's lines, and what is said about it. */
async function saidOf(desk: Awaited<ReturnType<typeof startDesk>>, lines: readonly string[]) {
  const definition = `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
  return checkIn(desk, { 'config/fleet.yml': fleet, 'config/dev.json': definition });
}

test('an edition that is mistyped is named with its line, whatever its case, and what is meant', async (t) => {
  const desk = await startDesk(t);
  const { stderr, exitCode } = await saidOf(desk, ['"orgName": "Acme"', '"edition": "Developr"']);
  assert.equal(
    stderr,
    '! config/dev.json:3:14: "Developr" is not an edition known for scratch orgs. Did you mean "Developer"?\n',
  );
  assert.equal(exitCode, 0, 'a hub may know more: it is asked before the first signup');
  assert.equal(
    (await saidOf(desk, ['"edition": "Gold"'])).stderr,
    '! config/dev.json:2:14: "Gold" is not an edition known for scratch orgs. Scratch orgs are Developer, Enterprise, Group, Professional, Partner Developer, Partner Enterprise, Partner Group, Partner Professional.\n',
  );
  assert.equal((await saidOf(desk, ['"edition": "partner developer"'])).stderr, '');
});

test('a feature that is mistyped, or has no quantity or one too many, is named with its line', async (t) => {
  const desk = await startDesk(t);
  const good = '"multicurrency", "ContactsToMultipleAccounts", "AddCustomApps:5", "API;Communities"';
  const lines = ['"Comunities"', '"Community"', '"Communities:10"', '"AddCustomApps"', '"AddCustomApp:3"'];
  const features = [good, ...lines, '"SomethingNew"'].join(',\n    ');
  const { stderr } = await saidOf(desk, ['"edition": "Developer"', `"features": [\n    ${features}\n  ]`]);
  assert.equal(
    stderr,
    [
      '! config/dev.json:5:5: the feature "Comunities" is unknown to Salesforce’s reference. Did you mean "Communities"? The hub refuses a signup with an unknown one.',
      '! config/dev.json:6:5: the feature "Community" is unknown to Salesforce’s reference. Did you mean "Communities"? The hub refuses a signup with an unknown one.',
      '! config/dev.json:7:5: the feature "Communities:10" has a quantity, but takes no quantity. Write "Communities".',
      '! config/dev.json:8:5: the feature "AddCustomApps" needs a quantity. Write it as in "AddCustomApps:5".',
      '! config/dev.json:9:5: the feature "AddCustomApp:3" is unknown to Salesforce’s reference. Did you mean "AddCustomApps:3"? The hub refuses a signup with an unknown one.',
      '! config/dev.json:10:5: the feature "SomethingNew" is unknown to Salesforce’s reference. The hub refuses a signup with an unknown one.',
      '',
    ].join('\n'),
  );
});

test('what no hub takes in a definition is an error at its line', async (t) => {
  const desk = await startDesk(t);
  const { stderr, exitCode } = await saidOf(desk, [
    '"edition": "Developer"',
    '"country": "Germany"',
    '"Release": 1',
  ]);
  assert.equal(
    stderr,
    [
      '✘ config/dev.json:3:14: "Germany" is not a country code.',
      '  Salesforce would end every signup with S-2006.',
      '  Write "country" as two letters of ISO 3166, such as "US".',
      '✘ config/dev.json:4:14: the key "Release" starts with a capital letter.',
      '  Definition files are written in lower camel case; the Salesforce CLI refuses anything else.',
      '  Write "release".',
      '',
    ].join('\n'),
  );
  assert.equal(exitCode, 1);
});
