import { collect, Problem, throwAll } from '../../problem.ts';
import {
  installedPackageVersions,
  installPackages,
  type PackageToInstall,
} from '../../salesforce/packages.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import type { PackageSpec } from '../file/types.ts';
import type { MakeStage, Materials, StageOrder, StageWork } from './stage.ts';

/** Installs packages in their order, leaving out those that the org has. */
export const packages: MakeStage = ({ setup, where }, materials) => {
  // Their keys don't matter.
  const content = setup.packages.map(({ id }) => shortId(id));
  if (content.length === 0) return { content };
  return { content, work: packagesStage(readKeys(setup.packages, where, materials), materials) };
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
function readKeys(
  specs: readonly PackageSpec[],
  whereIn: StageOrder['where'],
  materials: Materials,
): PackageToInstall[] {
  const found: Problem[] = [];
  const all = specs.map(({ id, alias, installationKeyEnv: variable }, index) => {
    const where = whereIn('packages', index);
    const one = { id, name: alias ?? id, where };
    if (variable === undefined) return one;
    const installationKey = collect(found, () => readKey(variable, where, materials));
    return { ...one, installationKey, keyFrom: variable };
  });
  throwAll(found);
  return all;
}

function readKey(variable: string, where: string, { env, mask }: Materials): string {
  const key = env[variable] ?? '';
  if (key === '') {
    throw new Problem({
      kind: 'fleet-file/installation-key',
      what: `${where}: the environment variable ${variable}, which holds an installation key, is empty.`,
      fix: `Add \`env: { ${variable}: \${{ secrets.${variable} }} }\` to the step.`,
    });
  }
  mask(key);
  return key;
}
