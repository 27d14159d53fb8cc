import {
  installedPackageVersions,
  installPackages,
  type PackageToInstall,
} from '../../salesforce/packages.ts';
import type { StageWork } from './stage.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** Installs packages in their order, leaving out those that the org has. */
export function packagesStage(packages: readonly PackageToInstall[]): StageWork {
  return {
    isDone: async ({ client, signal }) => {
      const installed = await installedPackageVersions(client, signal);
      return packages.every(({ id }) => installed.has(shortId(id)));
    },
    run: async ({ client, signal, note, tracking }) => {
      await installPackages(client, packages, {
        signal,
        onProgress: ({ name }, progress) => note(`Package ${name}: ${progress}.`),
      });
      // An unlocked package without a namespace brings metadata as a deploy does.
      tracking.changed();
    },
  };
}
