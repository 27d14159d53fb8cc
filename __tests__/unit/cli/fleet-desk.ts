import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { DevHubOptions } from '../../../devhub/index.ts';
import { consumerKey, demoPackage, demoSetup } from '../../../harness/fleet-fixture.ts';
import { repository } from '../../../harness/installed-action.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { LeakDetector } from '../../../harness/leaks.ts';
import { type Desk, type Ended, passphrase, startDesk } from './orgkey.ts';

export interface FleetDesk extends Desk {
  /** The inputs as variables, the passphrase among them. */
  readonly env: Readonly<Record<string, string>>;
  /** Where a secret shows in what a command printed. */
  readonly leaks: (ended: Ended) => unknown[];
}

/** The sample project, and a hub that takes the key; the fleet file has two groups. */
export async function startFleetDesk(
  t: TestContext,
  {
    devHub = {},
    counts = { dev: 2, qa: 1 },
  }: { devHub?: DevHubOptions; counts?: { dev: number; qa: number } } = {},
): Promise<FleetDesk> {
  const desk = await startDesk(t, { devHub });
  const { pem, certificate } = rsaKey();
  desk.hub.addApp({ consumerKey, certificate });
  desk.hub.addPackage(demoPackage);
  cpSync(join(repository, 'demo/project'), desk.folder, { recursive: true });
  const fleet = [
    'name: morning',
    'orgs:',
    `  - { group: dev, count: ${counts.dev}, definition: config/dev-scratch-def.json }`,
    `  - { group: qa, count: ${counts.qa}, definition: config/qa-scratch-def.json }`,
    demoSetup,
  ];
  writeFileSync(join(desk.folder, 'config/fleet.yml'), fleet.join('\n'));
  const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
  writeFileSync(join(desk.folder, 'server.key.enc'), openssl(encrypt, pem));
  return {
    ...desk,
    env: {
      ORGKEY_CONSUMER_KEY: consumerKey,
      ORGKEY_HUB_USERNAME: desk.hub.hubUsername,
      ORGKEY_ENCRYPTED_KEY_FILE: 'server.key.enc',
      ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
      ORGKEY_INSTANCE_URL: desk.hub.productionUrl,
      PKG_KEY: demoPackage.installationKey,
      ORGKEY_DATA_PATIENCE_SECONDS: '1',
    },
    leaks: ({ stdout, stderr }) =>
      new LeakDetector([...desk.hub.tokensGiven, passphrase, pem, demoPackage.installationKey]).find(
        'output',
        stdout + stderr,
      ),
  };
}
