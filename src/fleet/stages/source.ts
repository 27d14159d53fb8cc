import { deployRequest } from '../../salesforce/metadata/deploy.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import { type Deployable, deployStage, noTests } from './deploy.ts';
import type { MakeStage } from './stage.ts';

interface DeployableSource {
  readonly deployable: Deployable;
  readonly warnings: readonly string[];
  /** API names of the permission sets and groups in it. */
  readonly permissionSets: ReadonlySet<string>;
}

/**
 * @param paths files or folders, relative to `folder`; empty: all package directories
 * @throws Problems `source/…`
 */
export async function deployableSource(
  project: SfdxProject,
  paths: readonly string[],
  folder: string,
): Promise<DeployableSource> {
  const { convertSource } = await import('../../salesforce/metadata/convert-source.ts');
  const converted = await convertSource(project, paths, folder);
  const { zip, hash, components, locate, warnings, permissionSets } = converted;
  const subject = (paths.length > 0 ? paths : project.packageDirectories).join(', ');
  const deployable = { hash, subject, components: `${components} components`, isSource: true, locate };
  return { deployable: { ...deployable, request: deployRequest(zip, noTests) }, warnings, permissionSets };
}

/** Deploys source, converted and zipped once for all groups that have the same. */
export const source: MakeStage = async ({ setup }, { project, workspace, warn, once, usual }) => {
  const paths = setup.source;
  if (paths.length === 0) return { content: undefined };
  const { deployable, permissionSets } = await once(`source ${paths.join('\n')}`, async () => {
    const made = await deployableSource(project, paths, workspace);
    for (const warning of made.warnings) warn(warning);
    return made;
  });
  return {
    content: deployable.hash,
    work: { ...deployStage(deployable, usual(`source ${deployable.hash}`)), permissionSets },
  };
};
