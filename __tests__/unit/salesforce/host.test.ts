import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../../src/problem.ts';
import { salesforceUrl } from '../../../src/salesforce/wire/host.ts';

function refusal(url: string): { kind: string; fix: string } {
  try {
    salesforceUrl(url);
  } catch (error) {
    assert.ok(error instanceof Problem);
    return { kind: error.kind, fix: error.fix };
  }
  assert.fail(`${url} was let through`);
}

for (const url of [
  'https://login.salesforce.com',
  'https://acme.my.salesforce.com',
  'https://acme--dev.sandbox.my.salesforce.com',
  'https://power-flow-1234.scratch.my.salesforce.com',
  'https://acme.my.salesforce.mil',
  'https://acme.my.sfcrmproducts.cn',
  'https://acme.cloudforce.com',
  'https://acme.my-salesforce.com',
  'https://acme--dev.my-salesforce.com',
  'https://login.database.com',
  'https://acme.database.com',
]) {
  test(`${url} is Salesforce’s`, () => assert.equal(salesforceUrl(url), url));
}

for (const url of [
  'https://my-salesforce.com.evil.example',
  'https://evilmy-salesforce.com',
  'https://my-salesforce.com',
  'https://acme-salesforce.com',
  'https://notdatabase.com',
  'https://database.com',
  'https://acme.database.com.example',
  'https://salesforce.com.example',
  'https://acme.my.salesforce.com:8443',
  'https://acme.my.site.com',
]) {
  test(`${url} is not`, () => assert.equal(refusal(url).kind, 'host/not-salesforce'));
}

for (const [lightning, login] of [
  ['https://acme.lightning.force.com', 'https://acme.my.salesforce.com'],
  ['https://acme.lightning.crmforce.mil', 'https://acme.my.salesforce.mil'],
  ['https://acme.my-lightning.com', 'https://acme.my-salesforce.com'],
  ['https://acme.lightning.sfcrmapps.cn', 'https://acme.my.sfcrmproducts.cn'],
] as const) {
  test(`${lightning} shows pages: ${login} issues tokens`, () => {
    assert.deepEqual(refusal(lightning), { kind: 'host/lightning', fix: `Write ${login}.` });
  });
}
