import type { PackageToInstall } from '../../salesforce/packages.ts';
import { dataStage, type FleetData } from './data.ts';
import { type Deployable, deployStage } from './deploy.ts';
import { packagesStage } from './packages.ts';
import { permissionSetsStage } from './permission-sets.ts';
import { type RunScript, scriptStage } from './script.ts';
import { sourceTrackingStage } from './source-tracking.ts';
import type { Stage, StageWork } from './stage.ts';

/** What there is to set up in an org, read and converted. */
export interface SetupParts {
  readonly settings: Deployable | undefined;
  readonly packages: readonly PackageToInstall[];
  readonly source: Deployable | undefined;
  readonly permissionSets: readonly string[];
  readonly data: FleetData | undefined;
  /** Milliseconds to watch data that another run may be importing. */
  readonly dataPatience: number;
  readonly script: RunScript | undefined;
}

type Make = (parts: SetupParts) => StageWork | undefined | false;

/** The stages in the order in which every org goes through them; one that has nothing to do is left out. */
const stages: Readonly<Record<string, Make>> = {
  settings: ({ settings }) => settings && deployStage(settings),
  packages: ({ packages }) => packages.length > 0 && packagesStage(packages),
  source: ({ source }) => source && deployStage(source),
  'permission sets': ({ permissionSets }) => permissionSets.length > 0 && permissionSetsStage(permissionSets),
  data: ({ data, dataPatience }) => data && dataStage(data, dataPatience),
  script: ({ script }) => script && scriptStage(script),
  'source tracking': ({ settings, packages, source, script }) =>
    (settings ?? source ?? script ?? packages[0]) !== undefined && sourceTrackingStage(),
};

/** What comes before the set-up: the org, and a session in it, by the key or by having it accept the key first. */
const beforeSetup = ['signup', 'key', 'login'];

/** The names of a fleet's steps, in their order, that its groups' stages have. */
export function stepNames(groups: Iterable<{ readonly stages: readonly Stage[] }>): string[] {
  const has = new Set([...groups].flatMap((group) => group.stages.map(({ name }) => name)));
  return [...beforeSetup, ...Object.keys(stages).filter((name) => has.has(name))];
}

/** What one set-up's orgs go through. */
export function stagesOf(parts: SetupParts): Stage[] {
  return Object.entries(stages).flatMap(([name, make]) => {
    const work = make(parts);
    return work ? [{ name, ...work }] : [];
  });
}
