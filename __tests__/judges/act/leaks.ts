import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  const files = ['homes', 'jobs', 'tmp'].flatMap((folder) =>
    globSync(`${folder}/**/*`, { cwd: root, exclude: (path) => path.includes('/act/actions/') }),
  );
  const leaks = [
    ...detector.find('the log', shown),
    ...files
      .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true)
      .flatMap((file) => detector.find(`file ${file}`, readFileSync(join(root, file), 'latin1'))),
  ];
  if (leaks.length > 0) throw new SecretLeaked(leaks);
}
