import { collect, Problem, throwAll } from '../../problem.ts';
import {
  installedPackageVersions,
  installPackages,
  type PackageToInstall,
} from '../../salesforce/packages.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import type { PackageSpec } from '../file/types.ts';
import type { MakeStage, Materials, StageWork } from './stage.ts';

/** Installs packages in their order, leaving out those that the org has. */
export const packages: MakeStage = ({ setup }, materials) => {
  // Their keys don't matter.
  const content = setup.packages.map(({ id }) => shortId(id));
  if (content.length === 0) return { content };
  return { content, work: packagesStage(readKeys(setup.packages, materials), materials) };
};

function packagesStage(all: readonly PackageToInstall[], { usual }: Materials): StageWork {
  return {
    packages: all,
    isTracked: true,
    isDone: async ({ client, signal }) => {
      const installed = await installedPackageVersions(client, signal);
      return all.every(({ id }) => installed.has(shortId(id)));
    },
    run: async ({ client, signal, note, tracking }) => {
      await installPackages(client, all, {
        signal,
        usualOf: ({ id }) => usual(`package ${shortId(id)}`),
        onProgress: ({ name }, progress) => note(`Package ${name}: ${progress}.`),
      });
      // An unlocked package without a namespace brings metadata as a deploy does.
      tracking.changed();
    },
  };
}

/** @throws Problems */
function readKeys(specs: readonly PackageSpec[], materials: Materials): PackageToInstall[] {
  const found: Problem[] = [];
  const all = specs.map(({ id, alias, installationKeyEnv: variable }) => {
    const key = variable === undefined ? undefined : collect(found, () => readKey(variable, materials));
    return { id, name: alias ?? id, ...(key === undefined ? {} : { installationKey: key }) };
  });
  throwAll(found);
  return all;
}

function readKey(variable: string, { env, mask }: Materials): string {
  const key = env[variable] ?? '';
  if (key === '') {
    throw new Problem({
      kind: 'fleet-file/installation-key',
      what: `The environment variable ${variable}, which holds an installation key, is empty.`,
      fix: `Add \`env: { ${variable}: \${{ secrets.${variable} }} }\` to the step.`,
    });
  }
  mask(key);
  return key;
}
