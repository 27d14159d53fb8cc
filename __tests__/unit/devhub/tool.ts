import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { jwtBearer, postForm } from './client.ts';

export const toolMain = resolve(import.meta.dirname, '../../../devhub/main.ts');

/** `npm run devhub`, running. */
export interface Tool {
  /** What it says when it is up, and since then. */
  readonly printed: () => string;
  /** A line of what it printed at start, such as `consumer key`. */
  readonly value: (name: string) => string;
  /** Ends it; the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts it on free ports unless told otherwise, and stops it when the test ends. */
export async function startTool(t: TestContext, args: readonly string[] = []): Promise<Tool> {
  const ports = args.includes('--port') ? [] : ['--port', '0'];
  const child = spawn(process.execPath, [toolMain, ...ports, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  t.after(stop);
  let printed = '';
  await new Promise<void>((done, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed += `${line}\n`;
      if (line.includes('org create scratch')) done();
    });
    void ended.then(() => fail(new Error(`It ended:\n${printed}`)));
  });
  return {
    printed: () => printed,
    value: (name) =>
      new RegExp(`^  ${name} +(\\S+)`, 'm').exec(printed)?.[1] ?? assert.fail(`no ${name} in:\n${printed}`),
    stop,
  };
}

/** What it prints on stderr as it ends with exit code 1; fails unless that is one line. */
export async function refusalOfTool(args: readonly string[]): Promise<string> {
  const error = await promisify(execFile)(process.execPath, [toolMain, ...args]).then(
    () => assert.fail('it started'),
    (reason: unknown) => reason as { code: number; stderr: string },
  );
  assert.equal(error.code, 1, error.stderr);
  assert.match(error.stderr, /^[^\n]+\n$/);
  return error.stderr.trimEnd();
}

/** Logs in with the key that it printed; the access token. */
export async function tokenOfTool(
  { value }: Tool,
  username: string,
  where: 'production' | 'sandbox',
): Promise<string> {
  const host = where === 'production' ? 'login' : 'test';
  const assertion = await new SignJWT({ iss: value('consumer key'), sub: username })
    .setAudience(`https://${host}.salesforce.com`)
    .setExpirationTime('2m')
    .setProtectedHeader({ alg: 'RS256' })
    .sign(createPrivateKey(readFileSync(value('private key'), 'utf8')));
  const answer = await postForm(`${value(where)}/services/oauth2/token`, {
    grant_type: jwtBearer,
    assertion,
  });
  return (answer.body as { access_token?: string }).access_token ?? assert.fail(answer.text);
}
