import { deployRequest } from '../../salesforce/metadata/deploy.ts';
import { deployStage, noTests } from './deploy.ts';
import type { MakeStage } from './stage.ts';

/** Deploys source, converted and zipped once for all groups that have the same. */
export const source: MakeStage = async ({ setup }, { project, workspace, warn, once, usual }) => {
  const paths = setup.source;
  if (paths.length === 0) return { content: undefined };
  const deployable = await once(`source ${paths.join('\n')}`, async () => {
    const { convertSource } = await import('../../salesforce/metadata/convert-source.ts');
    const { zip, hash, components, locate, warnings } = await convertSource(project, paths, workspace);
    for (const warning of warnings) warn(warning);
    return {
      request: deployRequest(zip, noTests),
      hash,
      subject: paths.join(', '),
      components: `${components} components`,
      isSource: true,
      locate,
    };
  });
  return { content: deployable.hash, work: deployStage(deployable, usual(`source ${deployable.hash}`)) };
};
