import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openZip, zipFiles } from '../../../src/salesforce/metadata/zip.ts';

describe('a zip', () => {
  test('gives its files back, whole, and within the bytes that they may have', async () => {
    const text = 'x'.repeat(100_000);
    const [file] = await openZip(await zipFiles(new Map([['folder/a.txt', text]])));
    assert.equal(file?.name, 'folder/a.txt');
    assert.equal((await file.content()).toString(), text);
    assert.equal((await file.content(100_000)).toString(), text);
    await assert.rejects(file.content(99_999), /a\.txt in the zip has more than 99999 bytes/);
  });
});
