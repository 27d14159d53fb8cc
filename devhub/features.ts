import { SaveRefusal, saveErrors } from './save-errors.ts';
import { plainText } from './table.ts';
import type { Value } from './table.ts';

/**
 * Features that need a quantity, as in `FieldService:3`.
 * https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_scratch_orgs_def_file_config_values.htm
 */
const counted = new Set(
  [
    'AddCustomApps',
    'AddCustomObjects',
    'AddCustomRelationships',
    'AddCustomTabs',
    'AddDataComCRMRecordCredit',
    'AddInsightsQueryLimit',
    'AddHistoryFieldsPerEntity',
    'FieldService',
    'FieldServiceDispatcherUser',
    'FieldServiceMobileUser',
    'FieldServiceSchedulingUser',
    'ForceComPlatform',
    'MaxApexCodeSize',
    'MaxCustomLabels',
    'MaxDatasetLinksPerDT',
    'MaxFavoritesAllowed',
    'NumPlatformEvents',
    'PublicKnowledge',
    'SalesforceContentUser',
  ].map((name) => name.toLowerCase()),
);

/** Features of an earlier time, which Salesforce refuses now. */
const withdrawn = new Set(['expandedsourcetracking']);

/**
 * Salesforce knows some two hundred features and adds to them with every release; a copy of the list here would
 * refuse what Salesforce takes. So a feature is refused for its form, for a quantity that is missing, and when it was
 * withdrawn. A name that begins with `NoSuch` stands for one that Salesforce never had.
 * @param features joined by `;`, as the field holds them
 * @throws SaveRefusal INVALID_INPUT, as for any other value
 */
export function checkFeatures(features: Value): void {
  for (const feature of plainText(features).split(/[;,]/).filter(Boolean)) {
    const [name = '', quantity] = feature.trim().split(':');
    const key = name.toLowerCase();
    if (!/^[a-z]\w*$/i.test(name) || withdrawn.has(key) || key.startsWith('nosuch')) {
      throw new SaveRefusal([saveErrors.invalidFeature(name)]);
    }
    if (counted.has(key) && !/^\d+$/.test(quantity ?? '')) {
      throw new SaveRefusal([saveErrors.featureWithoutQuantity(name)]);
    }
  }
}
