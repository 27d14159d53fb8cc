import { Problem } from '../../problem.ts';
import { isObject } from '../wire/json.ts';
import { metadataXml, packageXml, type PackageTypes } from '../metadata/xml.ts';
import { zipFiles } from '../metadata/zip.ts';

/** The `settings` and `objectSettings` of a definition file, checked. */
export interface OrgSettings {
  /** By settings type in any case of its first letter: `lightningExperienceSettings`, … */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly objectSettings: Readonly<Record<string, ObjectSettings>>;
}

export interface ObjectSettings {
  readonly sharingModel?: string | undefined;
  readonly defaultRecordType?: string | undefined;
}

/** Objects whose record types need a business process, with the picklist value the process starts with. */
const BUSINESS_PROCESS_VALUE = new Map([
  ['Case', 'New'],
  ['Lead', 'Open - Not Contacted'],
  ['Opportunity', 'Prospecting'],
  ['Solution', 'Draft'],
]);

/** Checks `settings` and `objectSettings`; `undefined` when both are absent or empty. */
export function readOrgSettings(
  settings: unknown,
  objectSettings: unknown,
  name: string,
): { readonly orgSettings: OrgSettings | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const table = (value: unknown, key: string): Record<string, Record<string, unknown>> => {
    if (value === undefined) return {};
    if (isTable(value)) return value;
    problems.push(
      new Problem({
        kind: 'definition/settings',
        what: `${JSON.stringify(key)} in ${name} is not a table of tables.`,
        fix: 'Write it as `"settings": { "lightningExperienceSettings": { "enableS1DesktopEnabled": true } }`.',
      }),
    );
    return {};
  };
  const orgSettings = {
    settings: table(settings, 'settings'),
    objectSettings: table(objectSettings, 'objectSettings'),
  };
  const empty = [orgSettings.settings, orgSettings.objectSettings].every(
    (part) => Object.keys(part).length === 0,
  );
  return { orgSettings: empty ? undefined : orgSettings, problems };
}

/**
 * The metadata that turns the settings on, by path in the zip: `package.xml`, `settings/*.settings` and
 * `objects/*.object`. Source: @salesforce/core 9.4, `org/scratchOrgSettingsGenerator`.
 *
 * @param apiVersion such as `65.0`
 * @param options.capitalizeRecordTypes the CLI's setting `org-capitalize-record-types`; true where it is not set
 */
export function settingsFiles(
  orgSettings: OrgSettings,
  apiVersion: string,
  { capitalizeRecordTypes = true }: SettingsOptions = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const types: { -readonly [Type in keyof PackageTypes]: string[] } = {};
  const member = (type: string, name: string): void => void (types[type] ??= []).push(name);

  for (const [key, values] of Object.entries(orgSettings.settings)) {
    const type = upperFirst(key);
    const name = type.replace('Settings', '');
    member('Settings', name);
    files.set(`settings/${name}.settings`, metadataXml(type, values));
  }
  for (const [key, values] of Object.entries(orgSettings.objectSettings)) {
    const object = objectFile(upperFirst(key), values, { capitalizeRecordTypes, member });
    files.set(`objects/${upperFirst(key)}.object`, metadataXml('CustomObject', object));
  }
  files.set('package.xml', packageXml(types, apiVersion));
  return files;
}

export interface SettingsOptions {
  readonly capitalizeRecordTypes?: boolean;
}

/** The zip of `settingsFiles`, for `deploy`. */
export async function settingsZip(
  orgSettings: OrgSettings,
  apiVersion: string,
  options?: SettingsOptions,
): Promise<Buffer> {
  return zipFiles(settingsFiles(orgSettings, apiVersion, options));
}

function objectFile(
  objectName: string,
  settings: ObjectSettings,
  {
    capitalizeRecordTypes,
    member,
  }: {
    readonly capitalizeRecordTypes: boolean;
    readonly member: (type: string, name: string) => void;
  },
): Record<string, unknown> {
  const file: Record<string, unknown> = {};
  member('CustomObject', objectName);
  if (typeof settings.sharingModel === 'string' && settings.sharingModel !== '') {
    file['sharingModel'] = upperFirst(settings.sharingModel);
  }
  if (typeof settings.defaultRecordType !== 'string') return file;

  const { defaultRecordType } = settings;
  const recordType = capitalizeRecordTypes ? upperFirst(defaultRecordType) : defaultRecordType;
  member('RecordType', `${objectName}.${recordType}`);
  const firstValue = BUSINESS_PROCESS_VALUE.get(objectName);
  if (firstValue === undefined) {
    file['recordTypes'] = { fullName: recordType, label: recordType, active: true };
    return file;
  }
  const process = `${recordType}Process`;
  member('BusinessProcess', `${objectName}.${process}`);
  file['recordTypes'] = { fullName: recordType, label: recordType, active: true, businessProcess: process };
  file['businessProcesses'] = {
    fullName: process,
    isActive: true,
    // An Opportunity's stage has no default value in its process.
    values: { fullName: firstValue, ...(objectName === 'Opportunity' ? {} : { default: true }) },
  };
  return file;
}

/** How keys of a definition become field and metadata names. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How names become keys of a definition. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isTable(value: unknown): value is Record<string, Record<string, unknown>> {
  return isObject(value) && Object.values(value).every(isObject);
}
