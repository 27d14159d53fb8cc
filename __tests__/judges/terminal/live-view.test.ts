/** `orgkey fleet make` as somebody sees it who sits at a terminal. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { node24 } from '../../../harness/process.ts';
import { startFleetDesk } from '../../unit/cli/fleet-desk.ts';
import { needs } from '../tools/judge.ts';
import { Person, python } from './person.ts';

const stages = [
  ...['signup', 'login', 'settings', 'packages', 'source', 'permission sets', 'data', 'source tracking'],
];
const totals = /^\d+ of \d+ ready · /;
const stage = new RegExp(`^(${stages.join('|')}) +[█▒░]{5,40} +\\d+/\\d+(  \\d+ in it)?$`);

async function startMake(t: TestContext, columns: number, counts = { dev: 4, qa: 4 }) {
  const slow = { signupMilliseconds: 600, installMilliseconds: 800, deployMilliseconds: 400 };
  const desk = await startFleetDesk(t, { devHub: slow, counts });
  const command = [
    ...[node24(), desk.script, 'fleet', 'make', '--generation', 'g1'],
    ...['--concurrency', '2', '--retries', '0'],
  ];
  const env = { ...desk.environment, ...desk.env };
  const start = () => new Person(t, command, { cwd: desk.folder, env, columns });
  return { desk, start };
}

/** What is drawn in place: the last lines, all of them, and nowhere else. */
function regionOf(screen: readonly string[]): readonly string[] {
  const at = screen.findIndex((line) => totals.test(line));
  assert.ok(at >= 0, screen.join('\n'));
  const region = screen.slice(at);
  const names = region.flatMap((line) => stage.exec(line)?.[1] ?? []);
  assert.deepEqual(names, stages, screen.join('\n'));
  assert.equal(screen.filter((line) => totals.test(line) || stage.test(line)).length, stages.length + 1);
  return region;
}

describe('fleet make at a terminal', needs(python), () => {
  it('has a line a stage below what is done, fits a window made narrower, and leaves none of it', async (t) => {
    const { desk, start } = await startMake(t, 80);
    for (const username of [/\.dev\.2a@/, /\.qa\.1a@/])
      desk.hub.signupFaults.push({ username, errorCode: 'C-9999' });
    const person = start();
    await person.until(/^packages +▒+░+ +0\/8 {2}\d in it$/m);
    regionOf(await person.screen());

    await person.until(/^dev-2 failed after .* in signup: /m);
    await person.resize(40, 24);
    await person.until(/^\d of 8 ready · \d failed · \d+ s$/m);
    await person.until(/^packages +[█▒░]{5,10} +\d\/8/m);
    regionOf(await person.screen());
    await person.resize(100, 30);
    await person.until(/^\d of 8 ready · \d failed · \d+ s · about \d+ s to go$/m);
    const region = regionOf(await person.screen());
    assert.match(region[0] ?? '', /^[2-5] of 8 ready/);

    const { exitCode, isEchoing, isCursorHidden, column, lines } = await person.ended();
    assert.deepEqual([exitCode, isEchoing, isCursorHidden, column], [1, true, false, 0]);
    assert.deepEqual(
      lines.filter((line) => /[█▒░]/.test(line) || totals.test(line)),
      [],
    );
    const text = lines.join('\n');
    for (const name of ['dev-1', 'dev-3', 'dev-4', 'qa-2', 'qa-3', 'qa-4'])
      assert.equal(text.match(new RegExp(`^${name} is ready after `, 'gm'))?.length, 1, text);
    assert.match(text, /^qa-1 failed after .* in signup, of the same cause as dev-2\.$/m);
    assert.match(text, /^Fleet morning, generation g1: 6 of 8 orgs ready, after /m);
    assert.equal(text.match(/^✘ 2 orgs failed in signup: dev-2, qa-1$/gm)?.length, 1, text);
    assert.equal(text.match(/Run the same command with/g)?.length, 1, text);
  });

  it('ends by Ctrl-C in order: what to run next, exit code 130, and a terminal as before', async (t) => {
    const { start } = await startMake(t, 40, { dev: 2, qa: 1 });
    const person = start();
    await person.until(/^packages +▒+░+ +0\/3 {2}\d in it$/m);
    regionOf(await person.screen());
    await person.type('\u0003');
    const { exitCode, isEchoing, isCursorHidden, column, lines } = await person.ended();
    assert.deepEqual([exitCode, isEchoing, isCursorHidden, column], [130, true, false, 0]);
    const text = lines.join('\n');
    assert.doesNotMatch(text, /[█▒░]|\^C|^\d of 3 ready/m);
    // Lines longer than the window are the terminal's to wrap.
    const whole = lines.join('');
    assert.match(whole, /Stopping in order; Ctrl-C again stops at once\./);
    assert.match(whole, /dev-1 was left unfinished after /);
    assert.match(whole, /It was interrupted: 0 of 3 orgs are ready/);
    assert.match(whole, /Run the same command with `--generation g1`: it goes on where it stopped/);
  });
});
