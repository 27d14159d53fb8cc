import { platformCli } from '../apps/platform-cli.ts';
import { messageOf, Problem, Problems, throwAll } from '../../problem.ts';
import { jsonPlaces, type JsonPlaces } from '../../json-places.ts';
import { isObject, parseJsonFile, placeSaid } from '../wire/json.ts';
import { settingsWarnings } from './settings-warnings.ts';
import { valueProblems, valueWarnings } from './definition-values.ts';
import { featureWarnings, replaceDeprecatedFeatures } from './features.ts';
import { readOrgSettings, upperFirst, type OrgSettings } from './settings.ts';

/** A scratch org definition file, read and checked: what a signup sends, and what is deployed after it. */
export interface ScratchOrgDefinition {
  /** How messages name it, such as `config/dev-scratch-def.json`. */
  readonly name: string;
  /** Where its values stand. */
  readonly at: JsonPlaces;
  /** ScratchOrgInfo fields by their API names: `Edition`, `Features`, `HasSampleData`, … */
  readonly fields: ScratchOrgInfoFields;
  /** `settings` and `objectSettings`, which are deployed once the org is active. */
  readonly settings: OrgSettings | undefined;
  /** `nonamespace`: the org gets no namespace, whoever names one. */
  readonly noNamespace: boolean;
  /** `noancestors`, or `nonamespace`: the project's package ancestors are left out. */
  readonly noAncestors: boolean;
  /** Sentences for the user, such as that a feature was replaced. */
  readonly warnings: readonly string[];
}

export type ScratchOrgInfoFields = Readonly<Record<string, unknown>>;

/** What one signup adds to its definition. */
export interface Signup {
  readonly username: string;
  /** 1 to 30. */
  readonly durationDays: number;
  /** The Connected App that the new org will accept; it must be the one the hub is logged in through. */
  readonly consumerKey: string;
  /** Default: the Salesforce CLI's, `http://localhost:1717/OauthRedirect`. Salesforce compares it with the app's. */
  readonly callbackUrl?: string | undefined;
  /** The `namespace` of sfdx-project.json, used when the definition doesn't name one. */
  readonly namespace?: string | undefined;
  /** Ids of released package ancestors, as `packageAncestorIds` finds them. */
  readonly package2AncestorIds?: readonly string[] | undefined;
}

/** Options that an org made from a snapshot takes from the snapshot (@salesforce/core, scratchOrgInfoGenerator). */
const NOT_WITH_SNAPSHOT = [
  'features',
  'orgPreferences',
  'edition',
  'sourceOrg',
  'settingsPath',
  'releaseVersion',
];

/** Options of `sf org create scratch` (`--no-namespace`, `--no-ancestors`), by their names in @salesforce/core. */
const SWITCHES = ['nonamespace', 'noancestors'];

/** Keys that are not sent as fields: `$schema` is for editors, the settings are deployed afterwards. */
const NOT_FIELDS = new Set(['$schema', 'settings', 'objectSettings', ...SWITCHES]);

/**
 * Reads a scratch org definition (`project-scratch-def.json`), mapped to ScratchOrgInfo as `sf org create scratch`
 * does: keys get a capital first letter, unknown keys are passed on, features become one `;`-separated string.
 * Source: @salesforce/core 9.4, `org/scratchOrgInfoGenerator` and `org/scratchOrgInfoApi`.
 *
 * @param text the file's content
 * @param name how messages name the file
 * @throws Problems with every mistake found; kinds `definition/…`
 */
export function readScratchOrgDefinition(text: string, name: string): ScratchOrgDefinition {
  const definition = parseObject(text, name);
  const at = jsonPlaces(text, name);
  const problems: Problem[] = [...keyProblems(definition, name, at), ...valueProblems(definition, at)];
  const warnings: string[] = [...valueWarnings(definition, at)];

  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(definition)) {
    if (!NOT_FIELDS.has(key) && key !== 'features') fields[upperFirst(key)] = value;
  }
  if (definition['features'] !== undefined) {
    const features = featureList(definition['features']);
    if (features === undefined) problems.push(badFeatures(at(['features'])));
    else {
      const replaced = replaceDeprecatedFeatures(features);
      fields['Features'] = replaced.features.join(';');
      warnings.push(...replaced.warnings.map((warning) => `${at(['features'])}: ${warning}`));
      warnings.push(...featureWarnings(definition['features'], at));
    }
  }
  fields['OrgName'] ??= 'Company';
  fields['HasSampleData'] ??= false;
  const settings = readOrgSettings(definition['settings'], definition['objectSettings'], name);
  problems.push(...settings.problems);
  if (settings.orgSettings !== undefined) warnings.push(...settingsWarnings(settings.orgSettings, at));

  throwAll(problems);
  const noNamespace = definition['nonamespace'] === true;
  const noAncestors = noNamespace || definition['noancestors'] === true;
  return { name, at, fields, settings: settings.orgSettings, noNamespace, noAncestors, warnings };
}

/**
 * The record to `POST sobjects/ScratchOrgInfo` for one org.
 * The username is lower-cased and the definition's own `username`, if any, gives way to the signup's.
 */
export function scratchOrgInfoRecord(definition: ScratchOrgDefinition, signup: Signup): ScratchOrgInfoFields {
  const { Namespace, ...fields } = definition.fields;
  const namespace = definition.noNamespace ? undefined : (Namespace ?? signup.namespace);
  return {
    ...fields,
    ...(typeof namespace === 'string' && namespace !== '' ? { Namespace: namespace } : {}),
    Username: signup.username.toLowerCase(),
    DurationDays: signup.durationDays,
    ConnectedAppConsumerKey: signup.consumerKey,
    ConnectedAppCallbackUrl: signup.callbackUrl ?? platformCli.callbackUrl,
    Package2AncestorIds: definition.noAncestors ? '' : (signup.package2AncestorIds ?? []).join(';'),
  };
}

function parseObject(text: string, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJsonFile(text);
  } catch (cause) {
    const detail = messageOf(cause);
    throw new Problems([
      new Problem(
        {
          kind: 'definition/not-json',
          what: `The scratch org definition ${name} is not valid JSON: ${detail}.`,
          ...placeSaid(name, detail),
          why: 'Comments and trailing commas are not allowed in definition files.',
          fix: 'Correct the file; `sf org create scratch --definition-file` must accept it too.',
        },
        { cause },
      ),
    ]);
  }
  if (!isObject(value)) {
    throw new Problems([
      new Problem({
        kind: 'definition/not-an-object',
        what: `The scratch org definition ${name} does not hold a JSON object.`,
        fix: 'Start from `{ "edition": "Developer" }`.',
      }),
    ]);
  }
  return value;
}

function* keyProblems(definition: Record<string, unknown>, name: string, at: JsonPlaces): Generator<Problem> {
  for (const [key, value] of Object.entries(definition)) {
    const option = SWITCHES.find((one) => one === key.toLowerCase());
    if (option !== undefined && (option !== key || typeof value !== 'boolean')) {
      yield new Problem({
        kind: 'definition/switch',
        what: `${at([key])}: ${JSON.stringify(key)} is not ${JSON.stringify(option)} with true or false.`,
        fix: `Write \`${JSON.stringify(option)}: true\`, or leave it out.`,
      });
    }
    const first = key.charAt(0);
    if (first !== '$' && first.toLowerCase() !== first) {
      yield new Problem({
        kind: 'definition/key-casing',
        what: `${at([key])}: the key ${JSON.stringify(key)} starts with a capital letter.`,
        why: 'Definition files are written in lower camel case; the Salesforce CLI refuses anything else.',
        fix: `Write ${JSON.stringify(first.toLowerCase() + key.slice(1))}.`,
      });
    }
    if (key.toLowerCase() === 'durationdays') {
      yield new Problem({
        kind: 'definition/duration-days',
        what: `${at([key])}: the key ${JSON.stringify(key)} does not belong in a definition.`,
        why: 'How long an org lives is chosen when it is created, not in its definition.',
        fix: 'Remove it, and set `duration-days` of the fleet instead.',
      });
    }
    if (key.toLowerCase() === 'package2ancestorids') {
      yield new Problem({
        kind: 'definition/ancestor-ids',
        what: `${at([key])}: the key ${JSON.stringify(key)} is no longer supported.`,
        why: 'Ancestors are taken from sfdx-project.json.',
        fix: 'Remove the key, and set `ancestorId` or `ancestorVersion` in sfdx-project.json.',
      });
    }
  }
  if (definition['orgPreferences'] !== undefined) {
    yield new Problem({
      kind: 'definition/org-preferences',
      what: `${at(['orgPreferences'])}: Salesforce no longer takes "orgPreferences".`,
      why: 'Org preferences were replaced by settings in Winter ’20.',
      fix: 'Use "settings" instead, with the settings of the Metadata API.',
    });
  }
  const clashing = NOT_WITH_SNAPSHOT.filter((key) => definition[key] !== undefined);
  if (definition['snapshot'] !== undefined && clashing.length > 0) {
    yield new Problem({
      kind: 'definition/snapshot-options',
      what: `${at(['snapshot'])}: "snapshot" stands together with ${clashing.map((key) => JSON.stringify(key)).join(', ')}.`,
      why: 'An org made from a snapshot takes these from the snapshot.',
      fix: 'Remove them, or remove "snapshot".',
    });
  }
}

function featureList(features: unknown): string[] | undefined {
  const list = typeof features === 'string' ? features.split(/[;,]/) : features;
  if (!Array.isArray(list)) return undefined;
  const texts = list.filter((feature): feature is string => typeof feature === 'string');
  return texts.length === list.length ? texts.map((feature) => feature.trim()) : undefined;
}

function badFeatures(place: string): Problem {
  return new Problem({
    kind: 'definition/features',
    what: `${place}: "features" is neither a list of names nor a text.`,
    fix: 'Write `"features": ["EnableSetPasswordInApi", "API"]`.',
  });
}
