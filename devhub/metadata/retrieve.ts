import JSZip from 'jszip';
import { fileProperties, packagePath } from './file-properties.ts';

import { partsOf, storedOf } from './stored.ts';
import { keyOf } from './stored-component.ts';
import type { Part, StoredComponent } from './stored-component.ts';
import type { IdSequence } from '../world/ids.ts';
import type { Org } from '../world/org.ts';

const namespace = 'http://soap.sforce.com/2006/04/metadata';

/** What a package.xml asks for: types with their members, `*` for all. */
export interface RetrieveRequest {
  readonly types: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly version: string;
  readonly singlePackage: boolean;
}

/** A RetrieveResult, as SOAP’s elements. */
export type RetrieveResult = Readonly<Record<string, unknown>>;

/** The retrieves of all orgs; each has ended by the time a client asks for it. */
export class Retrievals {
  readonly #all = new Map<string, { readonly org: Org; readonly result: RetrieveResult }>();
  readonly #ids: IdSequence;

  constructor(ids: IdSequence) {
    this.#ids = ids;
  }

  async start(org: Org, request: RetrieveRequest): Promise<string> {
    const id = this.#ids.take('09S');
    this.#all.set(id, { org, result: { ...(await retrieved(org, request)), id } });
    return id;
  }

  find(org: Org, id: string): RetrieveResult | undefined {
    const retrieval = this.#all.get(id);
    return retrieval?.org === org ? retrieval.result : undefined;
  }
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieveresult.htm */
async function retrieved(org: Org, request: RetrieveRequest): Promise<RetrieveResult> {
  const base = request.singlePackage ? '' : 'unpackaged/';
  const chosen = new Map<string, StoredComponent>();
  const messages: { fileName: string; problem: string }[] = [];
  for (const { name: type, members } of request.types) {
    for (const member of members) {
      const found = member === '*' ? everyOne(org, type) : named(org, type, member);
      for (const component of found) chosen.set(keyOf(component), component);
      if (found.length > 0 || member === '*') continue;
      const problem = `Entity of type '${type}' named '${member}' cannot be found`;
      messages.push({ fileName: `${base}package.xml`, problem });
    }
  }
  const zip = new JSZip();
  for (const [path, file] of filesOf([...chosen.values()]))
    zip.file(base + path, withConsumer(org, path, file));
  zip.file(`${base}package.xml`, manifest(request));
  return {
    done: true,
    fileProperties: [...chosen.values()].map((one) => fileProperties(one, base)),
    messages,
    status: 'Succeeded',
    success: true,
    zipFile: await zip.generateAsync({ type: 'base64', compression: 'DEFLATE' }),
  };
}

/** Global OAuth settings come with the consumer key that the app has, whatever was deployed, and with its secret. */
function withConsumer(org: Org, path: string, file: Buffer | string): Buffer | string {
  if (!path.endsWith('.ecaGlblOauth')) return file;
  const text = file.toString();
  const app = /<externalClientApplication>(.*?)</.exec(text)?.[1] ?? '';
  const consumer = org.consumers.of(org, app);
  if (consumer === undefined) return file;
  return text
    .replace(/\s*<consumer(Key|Secret)>.*?<\/consumer\1>/g, '')
    .replace(
      /(?=\s*<externalClientApplication>)/,
      `\n    <consumerKey>${consumer.consumerKey}</consumerKey>\n    <consumerSecret>SecretOf${consumer.id}</consumerSecret>`,
    );
}

function everyOne(org: Org, type: string): StoredComponent[] {
  const found = storedOf(org, type);
  if (type !== 'CustomObject') return found;
  // `*` does not ask for standard objects.
  const custom = found.filter(({ fullName }) => fullName.includes('__'));
  return custom.flatMap((object) => [object, ...partsOf(org, object.fullName)]);
}

function named(org: Org, type: string, name: string): StoredComponent[] {
  const own = org.metadata.get(keyOf({ type, fullName: name }));
  return [...(own ? [own] : []), ...(type === 'CustomObject' ? partsOf(org, name) : [])];
}

/** Those of one object make one file. */
function filesOf(components: readonly StoredComponent[]): Map<string, Buffer | string> {
  const files = new Map<string, Buffer | string>();
  const objects = new Map<string, Part[]>();
  for (const component of components) {
    const { content } = component;
    if ('files' in content) for (const [path, file] of content.files) files.set(path, file);
    else
      objects.set(packagePath(component), [...(objects.get(packagePath(component)) ?? []), ...content.parts]);
  }
  for (const [path, parts] of objects) files.set(path, objectFile(parts));
  return files;
}

function objectFile(parts: readonly Part[]): string {
  const sorted = [...parts].sort((a, b) => (a.element < b.element ? -1 : Number(a.element > b.element)));
  const elements = sorted.map(({ xml }) => `    ${xml}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CustomObject xmlns="${namespace}">\n${elements}</CustomObject>\n`;
}

function manifest({ types, version }: RetrieveRequest): string {
  const entries = types.map(
    ({ name, members }) =>
      `    <types>\n${members.map((member) => `        <members>${member}</members>\n`).join('')}        <name>${name}</name>\n    </types>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Package xmlns="${namespace}">\n${entries.join('')}    <version>${version}</version>\n</Package>\n`;
}
