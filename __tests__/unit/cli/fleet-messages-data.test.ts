import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIn } from './fleet-messages.ts';
import { startDesk } from './orgkey.ts';

const group = 'name: m\norgs:\n  - { group: dev, count: 2, definition: config/dev.json }\n';
const fleet = `${group}setup: { data: [data/plan.json] }\n`;
const plan = '[{"sobject":"Account","files":["A.json"]},{"sobject":"Contact","files":["C.json"]}]';
const account =
  '{"records":[{"attributes":{"type":"Account","referenceId":"AccountRef1"},"Name":"A","Twitter__c":"@acme"}]}';

/** Contacts, a line each, with these fields. */
function contacts(fields: readonly string[]): string {
  const records = fields.map(
    (one, index) =>
      `    { "attributes": { "type": "Contact", "referenceId": "ContactRef${String(index + 1)}" }, ${one} }`,
  );
  return `{\n  "records": [\n${records.join(',\n')}\n  ]\n}\n`;
}

test('a reference to no record of the plan is found with its line, and with the one that is meant', async (t) => {
  const desk = await startDesk(t);
  const { stderr, exitCode } = await checkIn(desk, {
    'config/fleet.yml': fleet,
    'data/plan.json': plan,
    'data/A.json': account,
    'data/C.json': contacts([
      '"AccountId": "@AccountRef1", "Boss__c": "@ContactRef1"',
      '"AccountId": "@NopeRef"',
      '"AccountId": "@AcountRef1"',
      '"Other__c": "@NopeRef7"',
      '"Boss__c": "@nobody", "Twitter__c": "@nobody_else"',
    ]),
  });
  assert.equal(
    stderr,
    [
      '✘ data/C.json:4:87: "@NopeRef" refers to no record of the plan.',
      '  Correct it, or give a record of the plan the referenceId "NopeRef".',
      '✘ data/C.json:5:87: "@AcountRef1" refers to no record of the plan.',
      '  Did you mean "@AccountRef1"?',
      '  Correct it, or give a record of the plan the referenceId "AcountRef1".',
      '✘ data/C.json:6:86: "@NopeRef7" refers to no record of the plan.',
      '  Correct it, or give a record of the plan the referenceId "NopeRef7".',
      '✘ data/C.json:7:85: "@nobody" refers to no record of the plan.',
      '  Correct it, or give a record of the plan the referenceId "nobody".',
      '',
    ].join('\n'),
  );
  assert.equal(exitCode, 1);
});

test('what may be a reference or a text is a warning with its line', async (t) => {
  const { stderr, exitCode } = await checkIn(await startDesk(t), {
    'config/fleet.yml': fleet,
    'data/plan.json': plan,
    'data/A.json': account,
    'data/C.json': contacts(['"Other__c": "@NopeRef", "Twitter__c": "@someone"']),
  });
  assert.equal(
    stderr,
    '! data/C.json:3:86: "@NopeRef" refers to no record of the plan, so it is imported as text. If it is a reference, correct it.\n',
  );
  assert.equal(exitCode, 0);
});

test('a record of another plan, and records in a circle', async (t) => {
  const desk = await startDesk(t);
  const other = await checkIn(desk, {
    'config/fleet.yml': `${group}setup: { data: [data/A.json, data/C.json] }\n`,
    'data/A.json': account,
    'data/C.json': contacts(['"AccountId": "@AccountRef1"']),
  });
  assert.equal(
    other.stderr,
    '✘ data/C.json:3:87: "@AccountRef1" refers to no record of the plan.\n  The record is in data/A.json, and each plan knows only its own.\n  List both files in one plan.\n',
  );
  const circle = await checkIn(desk, {
    'config/fleet.yml': `${group}setup: { data: [data/C.json] }\n`,
    'data/C.json': contacts(['"ReportsToId": "@ContactRef2"', '"ReportsToId": "@ContactRef1"']),
  });
  assert.equal(
    circle.stderr,
    '✘ data/C.json: records refer to each other in a circle: @ContactRef2, @ContactRef1.\n  Each is imported after those that it refers to.\n  Leave one of these references out, and set it in `script`.\n',
  );
});
