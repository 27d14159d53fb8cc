import { apiVersion } from '../../salesforce/wire/api-version.ts';
import { deployRequest } from '../../salesforce/metadata/deploy.ts';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import { deployStage, noTests } from './deploy.ts';
import { hashOf } from './digest.ts';
import type { MakeStage } from './stage.ts';

/** Deploys a definition's settings, as the CLI does after a signup. */
export const settings: MakeStage = async ({ definition }, { project, once, usual }) => {
  const content = definition.settings;
  if (content === undefined) return { content };
  const { name } = definition;
  const deployable = await once(`settings ${name}`, async () => {
    const { settingsZip, settingsFiles } = await import('../../salesforce/scratch-orgs/settings.ts');
    const options = { capitalizeRecordTypes: await capitalizesRecordTypes(definition, project) };
    const files = settingsFiles(content, apiVersion, options);
    return {
      request: deployRequest(await settingsZip(content, apiVersion, options), noTests),
      hash: hashOf(JSON.stringify([...files])),
      subject: `the settings of ${name}`,
      components: `${files.size - 1} files`,
      isSource: false,
    };
  });
  return { content, work: deployStage(deployable, usual('settings')) };
};

async function capitalizesRecordTypes(
  { settings: all }: ScratchOrgDefinition,
  { folder }: SfdxProject,
): Promise<boolean> {
  const objects = Object.values(all?.objectSettings ?? {});
  if (objects.every(({ defaultRecordType }) => defaultRecordType === undefined)) return true;
  const cli = await import('../../sf-cli/cli-config.ts');
  return cli.capitalizesRecordTypes(folder);
}
