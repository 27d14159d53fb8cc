import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/**
 * A module to run in front of a step's, as its NODE_OPTIONS, which writes down the inputs that are read: their names in
 * upper case.
 */
export function inputRecorder(t: TestContext): { nodeOptions: string; read: () => string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-inputs-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'inputs.txt');
  const recorder = `
    import { appendFileSync } from 'node:fs';
    const real = process.env;
    process.env = new Proxy(real, {
      get(target, name) {
        if (String(name).startsWith('INPUT_')) appendFileSync(${JSON.stringify(file)}, name.slice(6) + '\\n');
        return target[name];
      },
    });`;
  return {
    nodeOptions: `--import=data:text/javascript;base64,${Buffer.from(recorder).toString('base64')}`,
    read: () => (existsSync(file) ? [...new Set(readFileSync(file, 'utf8').trim().split('\n'))] : []),
  };
}
