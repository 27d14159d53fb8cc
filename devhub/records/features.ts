import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { plainText } from '../objects/table.ts';
import type { Value } from '../objects/table.ts';

interface KnownFeatures {
  /** In lower case. */
  readonly plain: ReadonlySet<string>;
  /** Those that take a quantity, as in `FieldService:3`, in lower case. */
  readonly counted: ReadonlySet<string>;
}

/** Part of the JSON schema of definition files that @salesforce/core ships. */
interface FeatureSchema {
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly FeatureSchema[];
}

let known: KnownFeatures | undefined;

/**
 * Checks features as ScratchOrgInfo does.
 * @param features joined by `;`, as the field holds them
 * @throws SaveRefusal INVALID_INPUT for one that does not exist, or that lacks its quantity
 */
export function checkFeatures(features: Value): void {
  for (const feature of plainText(features).split(/[;,]/).filter(Boolean)) {
    known ??= readKnownFeatures();
    const [name = '', quantity] = feature.trim().split(':');
    const key = name.toLowerCase();
    if (known.plain.has(key)) continue;
    if (!known.counted.has(key)) throw new SaveRefusal([saveErrors.invalidFeature(name)]);
    if (!/^\d+$/.test(quantity ?? '')) throw new SaveRefusal([saveErrors.featureWithoutQuantity(name)]);
  }
}

/** Read at the first signup that asks for features. */
function readKnownFeatures(): KnownFeatures {
  const path = createRequire(import.meta.url).resolve('@salesforce/core/project-scratch-def.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as {
    properties: { features: { items: FeatureSchema } };
  };
  const plain = new Set<string>();
  const counted = new Set<string>();
  const collect = ({ pattern, enum: names = [], anyOf = [] }: FeatureSchema): void => {
    for (const name of names) plain.add(name.toLowerCase());
    const withQuantity = pattern === undefined ? undefined : /^\^(\w+):/.exec(pattern)?.[1];
    if (withQuantity !== undefined) counted.add(withQuantity.toLowerCase());
    anyOf.forEach(collect);
  };
  collect(schema.properties.features.items);
  return { plain, counted };
}
