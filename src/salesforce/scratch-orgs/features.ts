/**
 * Features that were renamed or dropped, as the Salesforce CLI treats them
 * (@salesforce/core 9.4, `org/scratchOrgFeatureDeprecation`). Names are compared without regard to case.
 */
const REPLACED = new Map([
  ['SALESWAVE', 'DEVELOPMENTWAVE'],
  ['SERVICEWAVE', 'DEVELOPMENTWAVE'],
]);

const DROPPED = new Set(
  [
    'ExpandedSourceTracking',
    'ListCustomSettingCreation',
    'AppNavCapabilities',
    'CMTRecordManagedDeletion',
    'EditInSubtab',
    'OldNewRecordFlowConsole',
    'OldNewRecordFlowStd',
    'DesktopLayoutStandardOff',
    'SplitViewOnStandardOff',
    'PopOutUtilities',
  ].map((name) => name.toUpperCase()),
);

/** The features to ask for, and a sentence for every one that was replaced or left out. */
export function replaceDeprecatedFeatures(features: readonly string[]): {
  readonly features: readonly string[];
  readonly warnings: readonly string[];
} {
  const kept: string[] = [];
  const warnings: string[] = [];
  for (const feature of features) {
    const name = feature.toUpperCase();
    const replacement = REPLACED.get(name);
    if (DROPPED.has(name)) {
      warnings.push(`the feature ${feature} has been deprecated, so it is not asked for.`);
    } else if (replacement !== undefined) {
      kept.push(replacement);
      warnings.push(`the feature ${feature} has been deprecated; ${replacement} is asked for instead.`);
    } else {
      kept.push(feature);
    }
  }
  return { features: kept, warnings };
}
