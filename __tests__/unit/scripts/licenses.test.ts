import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { licensesText } from '../../../scripts/licenses.ts';

describe('the licences of the bundle', () => {
  it('name each package once, in order, with its text', () => {
    const text = licensesText([
      'node_modules/zod/index.js',
      'node_modules/zod/v4/core/core.js',
      'node_modules/@actions/core/lib/core.js',
      'node_modules/jose/dist/webapi/index.js',
    ]);
    assert.deepEqual(headings(text), ['@actions/core (MIT)', 'jose (MIT)', 'zod (MIT)']);
    assert.match(text, /Copyright \(c\) \d+ Colin McDonnell/);
  });

  it('leave out our own sources and what a build plugin made up', () => {
    const text = licensesText([
      'src/auth/main.ts',
      'unused:./platform.js',
      'node_modules/yaml/dist/index.js',
    ]);
    assert.deepEqual(headings(text), ['yaml (ISC)']);
  });

  it('are the same whatever order esbuild lists its inputs in', () => {
    const inputs = ['node_modules/yaml/dist/index.js', 'node_modules/jose/dist/webapi/index.js'];
    assert.equal(licensesText(inputs), licensesText(inputs.toReversed()));
  });
});

/** `jose 6.2.18 (MIT)` → `jose (MIT)` for each package. */
function headings(text: string): string[] {
  const lines = text.matchAll(/^-{80}\n\n(\S+) \S+ (\(.+\))$/gm);
  return [...lines].map(([, name = '', licence = '']) => `${name} ${licence}`);
}
