import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const file = pathToFileURL(join(resolve(import.meta.dirname, '../../..'), 'src/fleet/run/collect-sooner.ts'));

/** Megabytes that the heap takes of a process in which answers live on until 2,000 others have come. */
function heapAfter(first: string): number {
  const program = `
    import { collectSooner } from '${file.href}';
    ${first}
    const kept = [];
    for (let answer = 0; answer < 20_000; answer += 1) {
      kept[answer % 2000] = JSON.parse(JSON.stringify({ answer, fields: Array.from({ length: 40 }, (_, n) => n + 'x' + answer) }));
    }
    process.stdout.write(String(process.memoryUsage().heapTotal / 2 ** 20));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return Number(output);
}

test('a process that works through many answers takes half the memory', () => {
  const [byDefault, sooner] = [heapAfter(''), heapAfter('collectSooner();')];
  assert.ok(sooner < byDefault / 2, `${sooner.toFixed(0)} MB, by default ${byDefault.toFixed(0)} MB`);
});
