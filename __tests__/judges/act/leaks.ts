import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DevHub } from '../../../devhub/index.ts';
import { demoPackage } from '../../../harness/fleet-fixture.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { LeakDetector, SecretLeaked } from '../../../harness/leaks.ts';
import { encryptedKey, passphrase } from './key.ts';

/**
 * After a run: no key, passphrase or token shows in what the runner printed, or is left in a job's HOME, in its
 * temporary folder, or in what act keeps of a failed job.
 * @throws SecretLeaked
 */
export function assertNoLeaks(root: string, shown: string, hub: DevHub): void {
  const secrets = [
    rsaKey().pem,
    encryptedKey(),
    passphrase,
    demoPackage.installationKey,
    ...new Set(hub.tokensGiven),
  ];
  const detector = new LeakDetector(secrets);
  const files = ['homes', 'jobs', 'tmp']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('/act/actions/'))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  const leaks = [
    ...detector.find('the log', shown),
    ...files.flatMap((file) => detector.find(`file ${relative(root, file)}`, readFileSync(file, 'latin1'))),
  ];
  if (leaks.length > 0) throw new SecretLeaked(leaks);
}
