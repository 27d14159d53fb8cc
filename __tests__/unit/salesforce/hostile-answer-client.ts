/** Asks a server for one thing and prints, as JSON, what failed and how much memory that took. Run as a process of its own. */
import { generateKeyPairSync } from 'node:crypto';
import { apiFailureMeaning } from '../../../src/salesforce/errors/api.ts';
import { retrieveMetadata } from '../../../src/salesforce/metadata/retrieve.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { login } from '../../../src/salesforce/wire/login.ts';
import { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { postForm, postFormBy } from '../../../src/salesforce/wire/post-form.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';

const [what = '', url = ''] = process.argv.slice(2);
const here = url as SalesforceUrl;
const wire = { fetch, postForm, now: Date.now, sleep: () => Promise.resolve(), random: () => 0 };
const session = { username: 'a@b', orgId: '00D', userId: '005', instanceUrl: here, accessToken: 'token' };
const org = new OrgClient(session, wire);
const identity = { consumerKey: 'key', username: 'a@b', loginUrl: here, audience: 'https://login.example' };
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const ask: Readonly<Record<string, () => Promise<unknown>>> = {
  login: () => login(identity, privateKey, wire),
  'login by fetch': () => login(identity, privateKey, { ...wire, postForm: postFormBy(fetch) }),
  limits: () => org.get('/limits'),
  query: () => org.query('SELECT Id FROM Account'),
  'sObject tree': () => org.post('/composite/tree/Account', { records: [] }),
  deploy: () => org.get('/metadata/deployRequest/0Af?includeDetails=true'),
  describe: () => org.get('/sobjects/ScratchOrgInfo/describe'),
  retrieve: () => retrieveMetadata(org, { ExternalClientApplication: ['Orgkey'] }),
};

let failure: unknown;
try {
  await ask[what]?.();
} catch (error) {
  failure = error;
}
const message = failure instanceof Error ? failure.message : String(failure);
const kind = failure instanceof ApiFailure ? apiFailureMeaning(failure).kind : '';
// Kilobytes.
console.log(JSON.stringify({ message, kind, maxRss: process.resourceUsage().maxRSS }));
