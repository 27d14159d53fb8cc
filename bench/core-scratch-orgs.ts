/** Run by `fleet-core.ts` as a process of its own: so many orgs by `@salesforce/core`, side by side. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthInfo, Org, scratchOrgCreate } from '@salesforce/core';

const { BENCH_KEY = '', BENCH_CLIENT = '', BENCH_HUB = '', BENCH_URL = '' } = process.env;
const definition = join(import.meta.dirname, '../demo/project/config/dev-scratch-def.json');
const authInfo = await AuthInfo.create({
  username: BENCH_HUB,
  oauth2Options: { clientId: BENCH_CLIENT, privateKey: BENCH_KEY, loginUrl: BENCH_URL },
});
await authInfo.save();
const hubOrg = await Org.create({ aliasOrUsername: BENCH_HUB });
const { settings, ...orgConfig } = JSON.parse(readFileSync(definition, 'utf8')) as Record<string, unknown>;
await Promise.all(
  Array.from({ length: Number(process.argv[2]) }, () =>
    scratchOrgCreate({ hubOrg, orgConfig: { ...orgConfig, settings }, durationDays: 1 }),
  ),
);
