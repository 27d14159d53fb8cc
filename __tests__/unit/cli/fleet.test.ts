import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertSampleDataOnce, orgsUp, signups } from '../../../harness/fleet-counts.ts';
import { heldLine, made } from '../../../harness/pool-fixture.ts';
import { startFleetDesk } from './fleet-desk.ts';

interface Document {
  readonly matrix: { readonly include: readonly { readonly name: string; readonly username: string }[] };
  readonly ready: number;
  readonly failed: number;
  readonly manifest: { readonly generation: string; readonly orgs: readonly unknown[] };
  readonly problems?: readonly { readonly kind: string; readonly fix: string }[];
}

describe('orgkey fleet', () => {
  test('make, list and delete: a fleet by the time in UTC, told with how to log in, and gone again', async (t) => {
    const desk = await startFleetDesk(t);
    const { hub, env } = desk;
    const made = await desk.orgkey(['fleet', 'make'], { env });
    assert.equal(made.exitCode, 0, made.stderr);
    const generation = /^Fleet morning, generation (\d{8}-\d{6}): 3 orgs \(3 to sign up\)\.$/m.exec(
      made.stderr,
    )?.[1];
    assert.ok(generation, made.stderr);
    assert.match(
      made.stdout,
      new RegExp(`^Fleet morning, generation ${generation}: 3 of 3 orgs ready, after`, 'm'),
    );
    for (const { username } of orgsUp(hub))
      assert.ok(made.stdout.includes(`orgkey login --scratch ${username}`));
    assert.deepEqual(desk.leaks(made), []);
    assert.doesNotMatch(made.stdout + made.stderr, /::|GitHub|the job\b/);

    const listed = await desk.orgkey(['fleet', 'list', '--fleet-name', 'morning', '--json'], { env });
    assert.equal(listed.exitCode, 0, listed.stderr);
    const { matrix, ready } = JSON.parse(listed.stdout) as Document;
    assert.equal(ready, 3);
    assert.deepEqual(
      matrix.include.map(({ username }) => username).sort(),
      orgsUp(hub).map(({ username }) => username),
    );

    const text = await desk.orgkey(['fleet', 'list', '--fleet-name', 'morning'], { env });
    assert.match(text.stdout, /^ {2}dev-1 +morning\./m);

    const deleted = await desk.orgkey(['fleet', 'delete', '--fleet-name', 'morning', '--json'], { env });
    assert.equal(deleted.exitCode, 0, deleted.stderr);
    assert.deepEqual(JSON.parse(deleted.stdout), { deleted: 3, purged: 0, remaining: 0 });
    assert.deepEqual(orgsUp(hub), []);
    assert.deepEqual([text, listed, deleted].flatMap(desk.leaks), []);
  });

  test('the login command that make prints works as it stands', async (t) => {
    const desk = await startFleetDesk(t, { counts: { dev: 1, qa: 1 } });
    const made = await desk.orgkey(['fleet', 'make', '--source', ''], { env: desk.env });
    assert.equal(made.exitCode, 0, made.stderr);
    const [, ...words] = /orgkey login --scratch \S+/.exec(made.stdout)?.[0].split(' ') ?? [];
    const { ORGKEY_INSTANCE_URL: hubUrl = '', ...env } = desk.env;
    const urls = { ORGKEY_HUB_INSTANCE_URL: hubUrl, ORGKEY_INSTANCE_URL: desk.hub.sandboxUrl };
    const login = await desk.orgkey(words, { env: { ...env, ...urls } });
    assert.equal(login.exitCode, 0, login.stderr);
    assert.match(login.stdout, /Logged in to the scratch org/);
  });

  test('killed, the same command goes on by the generation that it printed, from the journal in the user’s state', async (t) => {
    const desk = await startFleetDesk(t, { devHub: { signupMilliseconds: 300, installMilliseconds: 400 } });
    const { hub, env } = desk;
    const killed = await desk.orgkey(['fleet', 'make'], {
      env: { ...env, ORGKEY_DEBUG: 'true' },
      signalAt: { text: /generation \S+: 3 orgs/, signal: 'SIGKILL' },
    });
    assert.equal(killed.exitCode, null);
    const generation = /generation (\S+): 3 orgs/.exec(killed.stderr)?.[1] ?? '';
    const again = await desk.orgkey(['fleet', 'make', '--generation', generation, '--json'], { env });
    assert.equal(again.exitCode, 0, again.stderr);
    const { ready, manifest } = JSON.parse(again.stdout) as Document;
    assert.deepEqual([ready, manifest.generation, manifest.orgs.length], [3, generation, 3]);
    assert.equal(signups(hub).length, 3, 'nothing was signed up twice');
    assertSampleDataOnce(orgsUp(hub));
    const state = readdirSync(join(desk.home, '.local/state/orgkey'));
    assert.ok(
      state.some((name) => name.includes(`.morning.${generation}.`)),
      state.join(),
    );
    assert.deepEqual([killed, again].flatMap(desk.leaks), []);
  });

  test('Ctrl-C stops in order: exit code 130, what is up, and the command that goes on', async (t) => {
    const desk = await startFleetDesk(t, { devHub: { signupMilliseconds: 60_000 } });
    const ended = await desk.orgkey(['fleet', 'make', '--generation', 'g1', '--json'], {
      env: desk.env,
      signalAt: { text: /generation g1: 3 orgs/, signal: 'SIGINT' },
    });
    assert.equal(ended.exitCode, 130, ended.stderr);
    assert.match(ended.stderr, /Stopping in order; Ctrl-C again stops at once/);
    const { ready, problems = [] } = JSON.parse(ended.stdout) as Document;
    assert.deepEqual([ready, problems[0]?.kind], [0, 'fleet/cancelled']);
    assert.match(problems[0]?.fix ?? '', /^Run the same command with `--generation g1`/);
    assert.match(ended.stderr, /^Fleet morning, generation g1: 0 of 3 orgs ready, after/m);
  });

  test('a failure that lasts is told once with its place, what to do and how to go on', async (t) => {
    const desk = await startFleetDesk(t);
    const file = 'force-app/main/default/classes/Broken.cls';
    writeFileSync(
      join(desk.folder, file),
      'public class Broken {\n  void run() {\n    Integer a = 1\n  }\n}\n',
    );
    writeFileSync(
      join(desk.folder, `${file}-meta.xml`),
      '<?xml version="1.0" encoding="UTF-8"?><ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion><status>Active</status></ApexClass>',
    );
    const ended = await desk.orgkey(['fleet', 'make', '--generation', 'g1'], { env: desk.env });
    assert.equal(ended.exitCode, 1);
    assert.equal(ended.stdout.match(/Missing ';'/g)?.length, 1, ended.stdout);
    assert.match(ended.stdout, /^✘ 3 orgs failed in source: dev-1, dev-2, qa-1$/m);
    assert.match(ended.stdout, new RegExp(`^ {4}${file}:4:3 Missing`, 'm'));
    const fix = `Fix \`${file}:4\`, and run the same command with \`--generation g1\`: what is ready stays.`;
    assert.ok(ended.stderr.includes(fix), ended.stderr);
    assert.equal(ended.stderr.match(/: failed$/gm)?.length, 1, 'one org a cause tells its story');
  });

  test('list --all says by which command each org goes', async (t) => {
    const desk = await startFleetDesk(t);
    made(desk.hub, 'dev.3a', { line: heldLine(-1) });
    const { stdout, stderr } = await desk.orgkey(['fleet', 'list', '--all'], { env: desk.env });
    const line =
      /Delete it: orgkey fleet delete --fleet-name app --expired-claims true, or the pool’s next fill\./;
    assert.match(stdout + stderr, line);
  });

  test('shards without a common generation are refused, since each would choose one of its own', async (t) => {
    const desk = await startFleetDesk(t);
    const ended = await desk.orgkey(['fleet', 'make', '--shard', '2/2', '--json'], { env: desk.env });
    assert.equal(ended.exitCode, 1);
    const { problems = [] } = JSON.parse(ended.stdout) as Document;
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['fleet-input/generation-of-shards'],
    );
    assert.equal(desk.hub.requests.length, 0);
    assert.ok(!existsSync(join(desk.home, '.local/state/orgkey/logins')));
  });
});
