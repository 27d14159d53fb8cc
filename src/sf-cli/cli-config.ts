/**
 * The CLI's setting `org-capitalize-record-types`: whether a definition's `defaultRecordType` gets a capital first
 * letter. Read as the CLI does: environment, the project's `.sf/config.json`, the user's. True where it is not set, or
 * where the CLI's settings can't be read. Source: @salesforce/core 9.4, `org/scratchOrgCreate`, getCapitalizeRecordTypesConfig.
 */
export async function capitalizesRecordTypes(projectPath: string): Promise<boolean> {
  const { ConfigAggregator } = await import('./config-aggregator.ts');
  try {
    const config = await ConfigAggregator.create({ projectPath });
    const { value } = config.getInfo('org-capitalize-record-types');
    return (
      value === undefined || value === true || /^(true|1)$/i.test(typeof value === 'string' ? value : '')
    );
  } catch {
    return true;
  }
}
