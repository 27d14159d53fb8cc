import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSession, sealSession } from '../../../src/login/hand-over/sealed-session.ts';
import { readRegistration, registrationText } from '../../../src/login/hand-over/own-registration.ts';
import type { Runner } from '../../../src/runner/runner.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';

const session = {
  instanceUrl: 'https://acme.my.salesforce.com' as SalesforceUrl,
  accessToken: '00D000000000001!secret',
};
const runner = (passphrase = 'of-this-step'): Runner =>
  ({ rawInput: (name: string) => (name === 'decryption-passphrase' ? passphrase : '') }) as unknown as Runner;

test('the state holds a session that only the step’s own secret inputs open', () => {
  const text = sealSession(session, runner());
  assert.ok(!Buffer.from(text, 'base64').toString('latin1').includes('secret'));
  assert.deepEqual(openSession(text, runner()), session);
  assert.throws(() => openSession(text, runner('of-another')));
  const changed = Buffer.from(text, 'base64');
  changed[50] = (changed[50] ?? 0) ^ 1;
  assert.throws(() => openSession(changed.toString('base64'), runner()));
});

test('a registration counts only with the proof that this step wrote it', () => {
  const registration = {
    ...{ username: 'a@b.example', folder: '/home/runner/.sfdx', fingerprint: 'f' },
    created: { folder: true, key: true, aliases: true },
  };
  const text = registrationText(registration, runner());
  assert.deepEqual(readRegistration(text, runner()), registration);
  for (const other of [
    text.replace('/home/runner', '/home/others'),
    JSON.stringify(registration),
    JSON.stringify({ ...registration, proof: 1 }),
    '[]',
    '',
  ]) {
    assert.throws(() => readRegistration(other, runner()), /no registration of this step/);
  }
  assert.throws(() => readRegistration(text, runner('of-another')), /no registration of this step/);
});
