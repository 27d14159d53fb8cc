import { deployRequest } from '../../salesforce/metadata/deploy.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import { type Deployable, deployStage, noTests } from './deploy.ts';
import type { MakeStage } from './stage.ts';

/**
 * @param paths files or folders, relative to `folder`; empty: all package directories
 * @throws Problems `source/…`
 */
export async function deployableSource(
  project: SfdxProject,
  paths: readonly string[],
  folder: string,
): Promise<{ readonly deployable: Deployable; readonly warnings: readonly string[] }> {
  const { convertSource } = await import('../../salesforce/metadata/convert-source.ts');
  const { zip, hash, components, locate, warnings } = await convertSource(project, paths, folder);
  const subject = (paths.length > 0 ? paths : project.packageDirectories).join(', ');
  const deployable = { hash, subject, components: `${components} components`, isSource: true, locate };
  return { deployable: { ...deployable, request: deployRequest(zip, noTests) }, warnings };
}

/** Deploys source, converted and zipped once for all groups that have the same. */
export const source: MakeStage = async ({ setup }, { project, workspace, warn, once, usual }) => {
  const paths = setup.source;
  if (paths.length === 0) return { content: undefined };
  const deployable = await once(`source ${paths.join('\n')}`, async () => {
    const { deployable, warnings } = await deployableSource(project, paths, workspace);
    for (const warning of warnings) warn(warning);
    return deployable;
  });
  return { content: deployable.hash, work: deployStage(deployable, usual(`source ${deployable.hash}`)) };
};
