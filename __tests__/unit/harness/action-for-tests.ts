import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { startJob, type Job, type JobOptions } from '../../../harness/index.ts';

/** The lines that scripts of these tests start with. */
const prelude = `
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
const env = process.env;
const append = (name, text) => fs.appendFileSync(env[name], text + '\\n');
`;

const yaml = (post: boolean): string => `
name: Tiny
inputs:
  consumer-key: { required: true }
  retry-timeout: { default: '300' }
  number: { default: 7 }
  with space: {}
outputs:
  username: {}
runs: { using: node24, main: dist/main.js${post ? ', post: dist/post.js' : ''} }
`;

/** Starts a job on a repository with one action of these scripts; both go when the test ends. */
export async function jobWith(t: TestContext, scripts: Scripts, options: JobOptions = {}): Promise<Job> {
  const job = await startJob({ root: tinyAction(t, scripts), ...options });
  t.after(() => job.close());
  return job;
}

export interface Scripts {
  readonly main: string;
  readonly post?: string;
}

/** Writes a repository with one action of these scripts. @returns its root; it goes when the test ends */
export function tinyAction(t: TestContext, scripts: Scripts): string {
  const root = mkdtempSync(join(tmpdir(), 'orgkey-tiny-'));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('package.json', '{"type": "module"}');
  write('action.yml', yaml(scripts.post !== undefined));
  write('dist/main.js', prelude + scripts.main);
  if (scripts.post !== undefined) write('dist/post.js', prelude + scripts.post);
  write('node_modules/heavy/index.js', 'export default 1');
  write('node_modules/heavy/package.json', '{"type": "module", "exports": "./index.js"}');
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
