/**
 * Writes devhub/metadata/types.tsv, what Salesforce's metadata reference says of the elements of the types below, and
 * of all settings, from a folder of the reference's files, `<Type>.json` with the type's part of the WSDL as
 * `wsdl_segment`: forcedotcom/sf-skills has one in skills/platform-metadata-api-context-get/assets/metadata_api.
 *
 * npm run facts:metadata -- FOLDER [TARGET]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/** Those that Orgkey deploys, and those that most projects have. A type that isn't here is not checked. */
const wanted = new Set([
  ...['ApexClass', 'ApexTrigger', 'ConnectedApp', 'CustomApplication', 'CustomField', 'CustomLabels'],
  ...['CustomObject', 'CustomPermission', 'CustomTab', 'GlobalValueSet', 'Layout', 'PermissionSet'],
  ...['PermissionSetGroup', 'Profile', 'RecordType', 'RemoteSiteSetting', 'StaticResource'],
  ...['ExternalClientApplication', 'ExtlClntAppGlobalOauthSettings', 'ExtlClntAppOauthSettings'],
  ...['ExtlClntAppOauthConfigurablePolicies', 'ExtlClntAppConfigurablePolicies'],
]);

/** Settings that @salesforce/schemas 1.10, `project-scratch-def.schema.json`, knows and the reference doesn't. */
const otherSettings = ['IoTSettings', 'WarrantyLifeCycleMgmtSettings'];

const Page = z.object({ wsdl_segment: z.string().optional(), file_information: z.string().nullish() });
const Attributes = z.object({ name: z.string(), type: z.string(), minOccurs: z.string().default('1') });
const Element = Attributes.extend({ maxOccurs: z.string().default('1') });
const Sequence = z
  .object({ element: z.array(Element).default([]) })
  .or(z.literal(''))
  .optional();
const ComplexType = z.object({
  name: z.string(),
  sequence: Sequence,
  complexContent: z.object({ extension: z.object({ base: z.string(), sequence: Sequence }) }).optional(),
});
const SimpleType = z.object({
  name: z.string(),
  restriction: z.object({ enumeration: z.array(z.object({ value: z.string() })).default([]) }),
});
const Wsdl = z.object({
  complexType: z.array(ComplexType).default([]),
  simpleType: z.array(SimpleType).default([]),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  isArray: (name) => ['complexType', 'simpleType', 'element', 'enumeration'].includes(name),
});

const [folder, target = join(import.meta.dirname, '../devhub/metadata/types.tsv')] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder: npm run facts:metadata -- FOLDER');
  process.exitCode = 2;
} else {
  writeFileSync(target, [...legend(), ...factLines(folder), ''].join('\n'));
}

function legend(): string[] {
  return [
    '# Salesforce’s metadata reference on the elements of types, in schema order. Made by `npm run facts:metadata`.',
    '# type, the type it extends, its elements: a name alone is a boolean; `!` required, `*` any number of them.',
    '# `=`, an enumeration, its values. `?`: the reference does not say which elements.',
  ];
}

function factLines(from: string): string[] {
  const lines = new Map(otherSettings.map((type) => [type, unknownLine(type)]));
  for (const file of readdirSync(from).sort()) {
    const type = file.replace(/\.json$/, '');
    if (type === file || !(wanted.has(type) || type.endsWith('Settings'))) continue;
    const page = Page.parse(JSON.parse(readFileSync(join(from, file), 'utf8')));
    const { wsdl_segment: segment, file_information: suffix } = page;
    if (segment === undefined) {
      if (suffix == null || suffix === '.settings') add(lines, type, unknownLine(type));
      continue;
    }
    const wsdl = Wsdl.parse(parser.parse(segment.replaceAll(/^```.*$/gm, '')) as unknown);
    for (const complex of wsdl.complexType) add(lines, complex.name, complexLine(complex));
    for (const simple of wsdl.simpleType) {
      const values = simple.restriction.enumeration.map(({ value }) => value);
      add(lines, `=${simple.name}`, ['=', simple.name, values.join(' ')].join('\t'));
    }
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** Several pages have the same type; they must agree on it. */
function add(lines: Map<string, string>, key: string, line: string): void {
  const known = lines.get(key);
  if (known !== undefined && known !== line) throw new Error(`The reference is at odds about ${key}.`);
  lines.set(key, line);
}

function unknownLine(type: string): string {
  return [type, 'Metadata', '?'].join('\t');
}

function complexLine({ name, sequence, complexContent }: z.infer<typeof ComplexType>): string {
  const { base = '', sequence: own = sequence } = complexContent?.extension ?? {};
  const elements = own === undefined || own === '' ? [] : own.element;
  const written = elements.map(({ name: element, type, minOccurs, maxOccurs }) => {
    const plain = type.replace(/^\w+:/, '');
    const marks = `${minOccurs === '0' ? '' : '!'}${maxOccurs === 'unbounded' ? '*' : ''}`;
    return `${element}${plain === 'boolean' ? '' : `:${plain}`}${marks}`;
  });
  return [name, base.replace(/^\w+:/, ''), written.join(' ')].join('\t');
}
