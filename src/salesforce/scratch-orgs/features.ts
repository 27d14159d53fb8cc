import type { JsonPlaces } from '../../json-places.ts';
import { nearest } from '../../nearest.ts';
import { knownFeatures } from './known-features.ts';

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

/**
 * Sentences about features that Salesforce's schema of definition files doesn't know, or that lack their quantity. A newer
 * Salesforce may know more; the hub refuses what it doesn't know, and then nothing is spent.
 *
 * @param features a list of names, or a text with them
 * @param at where values of the definition file stand
 */
export function* featureWarnings(features: unknown, at: JsonPlaces): Generator<string> {
  const items: readonly unknown[] = Array.isArray(features) ? features : [features];
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string') continue;
    const place = at(Array.isArray(features) ? ['features', index] : ['features']);
    for (const feature of item.split(/[;,]/).map((one) => one.trim())) {
      const said = feature === '' || isDeprecated(feature) ? undefined : featureWarning(feature);
      if (said !== undefined) yield `${place}: ${said}`;
    }
  }
}

function isDeprecated(feature: string): boolean {
  return DROPPED.has(feature.toUpperCase()) || REPLACED.has(feature.toUpperCase());
}

function featureWarning(feature: string): string | undefined {
  const [name = '', ...quantities] = feature.split(':');
  const [counted, plain] = [findFeature(`${name}:`), findFeature(name)];
  const isCounted = quantities.length === 1 && /^\d+$/.test(quantities[0]?.trim() ?? '');
  if (quantities.length === 0 ? plain !== undefined : counted !== undefined && isCounted) return undefined;
  const quoted = JSON.stringify(feature);
  if (counted !== undefined) return `the feature ${quoted} needs a quantity. Write it as in "${counted}5".`;
  if (plain !== undefined)
    return `the feature ${quoted} has a quantity, but takes no quantity. Write "${plain}".`;
  const meant = nearest(
    name,
    knownFeatures.map((one) => one.replace(':', '')),
  );
  const isMeantCounted = meant !== undefined && findFeature(`${meant}:`) !== undefined;
  const quantity = isMeantCounted ? `:${quantities[0] ?? '5'}` : '';
  const hint = meant === undefined ? '' : `Did you mean "${meant}${quantity}"? `;
  return `the feature ${quoted} is unknown to Salesforce’s reference. ${hint}The hub refuses a signup with an unknown one.`;
}

function findFeature(name: string): string | undefined {
  return knownFeatures.find((one) => one.toLowerCase() === name.trim().toLowerCase());
}
