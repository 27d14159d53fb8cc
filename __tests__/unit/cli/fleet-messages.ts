import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../../harness/installed-action.ts';
import type { Desk } from './orgkey.ts';

/** Files of a project by their paths; `config/fleet.yml` is one of them. */
export type Project = Readonly<Record<string, string>>;

let projects = 0;

/**
 * What `orgkey fleet check` writes to stderr in a project of its own: all of it, as its user reads it.
 *
 * @param base `demo`: the sample project, with these files in place of its own
 */
export async function checkIn(
  desk: Desk,
  files: Project | string,
  { base, args = [] }: { readonly base?: 'demo'; readonly args?: readonly string[] } = {},
): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
  const within = `project-${(projects += 1)}`;
  const folder = join(desk.folder, within);
  mkdirSync(folder);
  if (base === 'demo') cpSync(join(repository, 'demo/project'), folder, { recursive: true });
  const all = {
    'config/dev.json': '{ "edition": "Developer" }\n',
    ...(typeof files === 'string' ? { 'config/fleet.yml': files } : files),
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
  const { exitCode, stderr } = await desk.orgkey(['fleet', 'check', ...args], { within });
  for (const message of messagesIn(stderr)) assertShort(message);
  return { exitCode, stderr };
}

/** Each problem or warning, its lines in one. */
function messagesIn(stderr: string): string[] {
  return stderr
    .split(/^(?=[✘!] )/m)
    .filter((part) => /^[✘!] /.test(part))
    .map((part) => part.replaceAll(/\s+/g, ' ').slice(2).trim());
}

/** At most three sentences: what happened, the cause, what to do. */
function assertShort(message: string): void {
  const prose = message.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”/g, 'x');
  const sentences = prose.split(/[.!?](?=\s|$)/).filter((one) => one.trim() !== '');
  assert.ok(sentences.length <= 3, `${String(sentences.length)} sentences: ${message}`);
}
