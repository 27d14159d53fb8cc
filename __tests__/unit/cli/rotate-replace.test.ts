import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { textOf } from '../../../devhub/objects/table.ts';
import { type Desk, type Ended, type OrgkeyOptions, startDesk } from './orgkey.ts';

const passphrase = ['--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const key = ['--key-size', '2048', ...passphrase, '--target-org', 'hub', '--yes', '--json', '--wait', '0'];
const three = ['orgkey.json', 'server.crt', 'server.key.enc'];

interface Result {
  readonly consumerKey: string;
  readonly proven: boolean;
  readonly remarks: string[];
  readonly problem?: { readonly kind: string };
}

async function startSetUp(t: TestContext, ...init: string[]): Promise<Desk & { readonly first: Result }> {
  const desk = await startDesk(t);
  const ended = await desk.orgkey(['init', ...key, ...init]);
  assert.equal(ended.exitCode, 0, ended.stderr);
  return { ...desk, first: JSON.parse(ended.stdout) as Result };
}

function replace(desk: Desk, options?: OrgkeyOptions, ...args: string[]): Promise<Ended> {
  return desk.orgkey(['rotate', '--replace', ...key, ...args], options);
}

async function opensHub(desk: Desk, settings: string): Promise<boolean> {
  return (await desk.orgkey(['check', '--settings', settings, ...passphrase])).exitCode === 0;
}

/** The certificate in the app, as far as logins show: that of the first key, and of the second. */
async function keysThatWork(desk: Desk): Promise<[first: boolean, second: boolean]> {
  const second = existsSync(join(desk.folder, 'orgkey-2.json')) && (await opensHub(desk, 'orgkey-2.json'));
  return [await opensHub(desk, 'orgkey.json'), second];
}

function adopt(desk: Desk, targetOrg: string, settings: string): Promise<Ended> {
  const env = { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' };
  return desk.orgkey(['adopt', '--settings', settings, ...passphrase, '--target-org', targetOrg, '--json'], {
    env,
  });
}

async function newScratchOrg(desk: Desk, name: string, settings: string): Promise<void> {
  desk.hub.createScratchOrg({ username: `${name}@acme.example`, consumerKey: 'PlatformCLI' });
  await desk.logIn(`${name}@acme.example`, name);
  const ended = await adopt(desk, name, settings);
  assert.equal(ended.exitCode, 0, ended.stderr);
}

describe('orgkey rotate --replace', () => {
  test('puts the new certificate into the same app: for the hub and associated orgs at once', async (t) => {
    const desk = await startSetUp(t);
    await newScratchOrg(desk, 'theirs', 'orgkey.json');
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const next = JSON.parse(ended.stdout) as Result;
    assert.deepEqual([next.proven, next.consumerKey], [true, desk.first.consumerKey]);
    assert.deepEqual(await keysThatWork(desk), [false, true]);
    assert.equal(desk.hub.hub.table('ExternalClientApplication').size, 1);
    const again = await adopt(desk, 'theirs', 'orgkey-2.json');
    assert.equal((JSON.parse(again.stdout) as { way: string }).way, 'before', 'the org takes the new key');
    assert.doesNotMatch(`${ended.stdout}${ended.stderr}`, /SecretOf/);
  });

  test('keeps what else the app has, whatever Orgkey would make of it', async (t) => {
    const desk = await startSetUp(t);
    const stored = [...desk.hub.hub.metadata.values()].find(({ type }) => type === globalType);
    assert.ok(stored !== undefined && 'files' in stored.content);
    const [path = '', file = ''] = [...stored.content.files][0] ?? [];
    const changed = file.toString().replace('OauthRedirect', 'Theirs');
    const content = { files: new Map([[path, Buffer.from(changed)]]) };
    desk.hub.hub.metadata.set(`${globalType}#${stored.fullName}`, { ...stored, content });
    assert.equal((await replace(desk)).exitCode, 0);
    const after = desk.hub.hub.metadata.get(`${globalType}#${stored.fullName}`);
    assert.ok(after !== undefined && 'files' in after.content);
    const text = [...after.content.files.values()].map(String).join('');
    assert.match(text, /1717\/Theirs/);
    assert.doesNotMatch(text, /SecretOf/);
  });

  test('says before what stops: of each kind of org, and until when', async (t) => {
    const desk = await startSetUp(t);
    const up = (username: string, description: string | null, durationDays: number) => {
      desk.hub.createScratchOrg({ username, consumerKey: 'PlatformCLI', durationDays });
      const rows = desk.hub.hub.table('ScratchOrgInfo').rows();
      const row = rows.find((one) => one['SignupUsername'] === username);
      assert.ok(row);
      desk.hub.hub.update(row, { Description: description });
      return textOf(row, 'ExpirationDate');
    };
    up('a@acme.example', 'orgkey:1 state=ready key=hub', 9);
    up('b@acme.example', 'orgkey:1 state=ready key=hub', 9);
    const day = up('c@acme.example', 'orgkey:1 state=ready key=own', 3);
    up('d@acme.example', null, 5);
    const ended = await replace(desk);
    const said = ended.stderr.slice(0, ended.stderr.indexOf('Making an RSA key'));
    assert.match(said, /the old key stops at once: in every job/);
    assert.match(said, /2 scratch orgs go by the hub’s app: from then on the new key opens them/);
    assert.match(said, new RegExp(`1 scratch org has an app of its own and takes the old key until ${day}`));
    assert.match(said, /adopt --settings orgkey-2\.json --target-org ALIAS/);
    assert.match(said, /1 scratch org was signed up through the Salesforce CLI’s app/);
  });

  test('an org with an app of its own takes the old key until it is adopted again', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.settings.externalApps.association = 'refused';
    await newScratchOrg(desk, 'theirs', 'orgkey.json');
    assert.equal((await replace(desk)).exitCode, 0);
    const again = JSON.parse((await adopt(desk, 'theirs', 'orgkey-2.json')).stdout) as { way: string };
    assert.equal(again.way, 'own', 'it was made to accept the new key');
    const then = JSON.parse((await adopt(desk, 'theirs', 'orgkey-2.json')).stdout) as { way: string };
    assert.equal(then.way, 'before');
  });

  test('of a Connected App, by its own file', async (t) => {
    const desk = await startSetUp(t, '--app', 'connected-app');
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.deepEqual(await keysThatWork(desk), [false, true]);
    assert.equal(desk.hub.hub.table('ConnectedApplication').size, 1);
  });

  test('goes by the app’s mark where the org doesn’t show its file', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.faults.add({ path: /Soap\/m/, effect: noRetrieve });
    assert.equal((await replace(desk)).exitCode, 0);
    assert.deepEqual(await keysThatWork(desk), [false, true]);
  });
});

/** As SOAP refuses. */
const noRetrieve = {
  kind: 'answer',
  status: 500,
  headers: { 'content-type': 'text/xml;charset=UTF-8' },
  body: '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultstring>INSUFFICIENT_ACCESS: use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions</faultstring></e:Fault></e:Body></e:Envelope>',
} as const;
const globalType = 'ExtlClntAppGlobalOauthSettings';

describe('orgkey rotate --replace changes nothing', () => {
  async function unchanged(desk: Desk, ended: Ended, says: RegExp): Promise<void> {
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, says);
    assert.deepEqual(readdirSync(desk.folder).sort(), three);
    assert.deepEqual(await keysThatWork(desk), [true, false]);
  }

  test('without an answer to its question', async (t) => {
    const desk = await startSetUp(t);
    const args = ['rotate', '--replace', ...key.filter((one) => one !== '--yes')];
    await unchanged(desk, await desk.orgkey(args), /“Replace the certificate .*Give --yes\./s);
  });

  test('where the app of that name has another consumer key', async (t) => {
    const desk = await startSetUp(t);
    const consumer = desk.hub.hub.consumers.of(desk.hub.hub, 'Orgkey');
    assert.ok(consumer);
    const before = consumer.consumerKey;
    consumer.consumerKey = 'TheirsNotOurs';
    const ended = await replace(desk);
    consumer.consumerKey = before;
    await unchanged(desk, ended, /has another consumer key than the settings\./);
  });

  test('where nothing shows whose app it is', async (t) => {
    const desk = await startSetUp(t);
    const [app] = desk.hub.hub.table('ExternalClientApplication').rows();
    assert.ok(app);
    desk.hub.hub.update(app, { Description: 'made by hand' });
    desk.hub.faults.add({ path: /Soap\/m/, effect: noRetrieve });
    await unchanged(desk, await replace(desk), /Can’t tell whether External Client App Orgkey/);
  });

  test('where the org refuses', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.settings.externalApps.redeploy = 'refused';
    desk.hub.requests.length = 0;
    const ended = await replace(desk);
    const deploys = desk.hub.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('deployRequest'),
    );
    assert.equal(deploys.length, 1, 'the check alone');
    desk.hub.settings.externalApps.redeploy = 'replaces';
    await unchanged(desk, ended, /refused the new certificate .*can’t be updated.*the old key works on/s);
  });

  test('where the org refuses only what it had checked to be good', async (t) => {
    const desk = await startSetUp(t);
    const [skip, count] = [1, 1];
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }];
    const effect = { kind: 'answer', status: 403, body } as const;
    desk.hub.faults.add({ method: 'POST', path: /deployRequest/, skip, count, effect });
    await unchanged(desk, await replace(desk), /refused the new certificate .*INSUFFICIENT_ACCESS/s);
  });

  test('where the app gets another consumer key by it: the old certificate is put back', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.settings.externalApps.redeploy = 'new-key';
    const ended = await replace(desk);
    await unchanged(desk, ended, /another consumer key; the app is restored/);
  });

  test('over the files of a replacement before it: says how to find out which key is in the app', async (t) => {
    const desk = await startSetUp(t);
    assert.equal((await replace(desk)).exitCode, 0);
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /orgkey check --settings orgkey-2\.json/);
    assert.deepEqual(await keysThatWork(desk), [false, true]);
  });

  test('with options of another app', async (t) => {
    const desk = await startSetUp(t);
    for (const option of [['--force'], ['--app-name', 'Other'], ['--contact-email', 'a@b.example']]) {
      const ended = await replace(desk, {}, ...option);
      assert.equal(ended.exitCode, 2, option.join(' '));
      assert.match(ended.stderr, /'--replace' cannot be used with/);
    }
  });
});

describe('orgkey rotate --replace in between', () => {
  test('where the key stays another: says which, and the old private key goes on with it', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.settings.externalApps.redeploy = 'new-key-for-good';
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 1);
    const now = desk.hub.hub.consumers.of(desk.hub.hub, 'Orgkey')?.consumerKey ?? '';
    assert.notEqual(now, desk.first.consumerKey);
    assert.ok(ended.stderr.includes(`Store ${now} as SF_CONSUMER_KEY`), ended.stderr);
    assert.deepEqual(readdirSync(desk.folder).sort(), three);
    const args = ['check', ...passphrase, '--consumer-key', now];
    assert.equal((await desk.orgkey(args)).exitCode, 0, 'the old private key opens the hub');
  });

  test('where the old certificate can’t be put back: keeps the new key, and says which key it goes with', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.settings.externalApps.redeploy = 'new-key';
    const effect = { kind: 'answer', status: 400, body: [{ errorCode: 'X', message: 'no' }] } as const;
    desk.hub.faults.add({ method: 'POST', path: /deployRequest/, skip: 2, effect });
    const ended = await replace(desk);
    const now = desk.hub.hub.consumers.of(desk.hub.hub, 'Orgkey')?.consumerKey ?? '';
    assert.match(ended.stderr, /refused the old certificate/);
    const args = ['check', '--settings', 'orgkey-2.json', ...passphrase, '--consumer-key', now];
    assert.equal((await desk.orgkey(args)).exitCode, 0, 'the new private key opens the hub');
  });

  test('where the deploy’s answer is lost: a login tells', async (t) => {
    const desk = await startSetUp(t);
    // Each poll of the second deploy, once its POST is answered.
    const effect = {
      kind: 'answer',
      status: 401,
      body: [{ errorCode: 'INVALID_SESSION_ID', message: 'x' }],
    } as const;
    desk.hub.faults.add({ method: 'GET', path: /metadata\/deployRequest/, skip: 1, effect });
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.match(ended.stderr, /answer was lost .*: a login tells/);
    assert.deepEqual(await keysThatWork(desk), [false, true]);
  });

  test('where no login shows it: both keys are kept', async (t) => {
    const desk = await startSetUp(t);
    const body = { error: 'invalid_grant', error_description: 'invalid assertion' };
    const clear = desk.hub.faults.add({
      path: /oauth2\/token/,
      effect: { kind: 'answer', status: 400, body },
    });
    const ended = await replace(desk);
    assert.equal(ended.exitCode, 1);
    assert.equal((JSON.parse(ended.stdout) as Result).problem?.kind, 'setup/replacement-unproven');
    clear();
    assert.deepEqual(await keysThatWork(desk), [false, true]);
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(`killed by ${signal} while the deploy is under way: both keys are there`, async (t) => {
      const desk = await startSetUp(t);
      const signalAt = { text: /Replacing the certificate/, signal };
      desk.hub.faults.add({ path: /deployRequest/, skip: 2, effect: { kind: 'latency', milliseconds: 300 } });
      const ended = await replace(desk, { signalAt });
      assert.notEqual(ended.exitCode, 0);
      assert.deepEqual(readdirSync(desk.folder).sort(), [
        ...['orgkey-2.json', 'orgkey.json', 'server-2.crt', 'server-2.key.enc'],
        ...['server.crt', 'server.key.enc'],
      ]);
      const [first, second] = await keysThatWork(desk);
      assert.ok(first || second, 'one of them opens the hub');
    });
  }
});
