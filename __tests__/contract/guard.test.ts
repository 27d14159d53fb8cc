import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { node24 } from '../../harness/process.ts';
import { startContract } from './harness.ts';
import type { Contract } from './harness.ts';
import { guardOption } from './sf.ts';

/** Runs a script with the guard on, and gives back what it printed. */
async function guarded(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(node24(), ['--input-type=module', '--eval', script], {
    env: { NODE_OPTIONS: guardOption() },
  });
  return stdout.trim();
}

describe('the guard around the real CLI', () => {
  let contract: Contract;
  before(async () => {
    contract = await startContract();
  });
  after(async () => contract.close());

  it('refuses fetch, tls and the DNS for another machine', async () => {
    const attempts = {
      fetch: `await fetch('https://login.salesforce.com').then(() => 'reached', (e) => e.cause.message)`,
      address: `await fetch('http://192.0.2.1').then(() => 'reached', (e) => e.cause.message)`,
      tls: `await new Promise((done) => (await import('node:tls')).connect(443, '192.0.2.1').on('error', (e) => done(e.message)))`,
      dns: `await (await import('node:dns')).promises.lookup('test.salesforce.com').catch((e) => e.message)`,
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      const said = await guarded(
        `const attempt = async () => ${attempt.replace('new Promise((done) =>', 'new Promise(async (done) =>')};
         console.log(await attempt());`,
      );
      assert.match(said, /^blocked by the test: a connection to /, name);
    }
  });

  it('lets connections to this machine through', async () => {
    const status = await guarded(
      `console.log((await fetch('${contract.hub.productionUrl}/services/data')).status);`,
    );
    assert.equal(status, '200');
  });

  it('stops the CLI from taking a refused login to the real hosts, and says which it asked for', async () => {
    const refused = await contract.login('nobody@acme.example', contract.hub.productionUrl);
    assert.equal(refused.json().status, 1);
    assert.deepEqual([...new Set(refused.blockedHosts)].sort(), [
      'login.salesforce.com',
      'test.salesforce.com',
    ]);
  });
});
