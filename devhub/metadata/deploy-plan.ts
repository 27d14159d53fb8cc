import { checkApex } from './apex-check.ts';
import { problemOfElements } from './check-elements.ts';
import { componentOfFile, isTypeName } from './metadata-types.ts';
import type { ComponentOfFile } from './metadata-types.ts';
import { externalAppPlanners } from './deploy-external-client-app.ts';
import { planConnectedApp } from './deploy-connected-app.ts';
import { readXml, textsIn, textIn, elementsIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import {
  planApexClass,
  planCustomObject,
  planPermissionSet,
  planPermissionSetGroup,
} from './deploy-effects.ts';
import type { PlannedComponent, DeployPlan } from './component.ts';
import { planDeletions } from './deploy-deletions.ts';
import { planSettings } from './deploy-settings.ts';
import { readZip } from './zip.ts';

type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** Every component that the zip holds or that its package.xml names. */
export function planDeploy(zip: Buffer): DeployPlan {
  const files = readZip(zip);
  if (!files) return unusable('INVALID_ZIP: The zip file is not valid.');
  const manifest = [...files.keys()]
    .filter((path) => path.split('/').at(-1) === 'package.xml' && path.split('/').length <= 2)
    .sort((a, b) => a.length - b.length)[0];
  if (manifest === undefined) return unusable('No package.xml found');
  const root = manifest.slice(0, -'package.xml'.length);
  const xml = readXml(files.get(manifest)?.toString('utf8') ?? '');
  if ('problem' in xml) {
    const component = { type: '', fullName: 'package.xml', fileName: manifest, effects: [], needs: [] };
    return { components: [{ ...component, problem: xml }], manifest };
  }
  const declared = membersOf(xml.content);
  const found = componentsIn(files, root, declared);
  const unknown = unknownTypes(declared, manifest);
  const deleted = planDeletions(files, root);
  return {
    components: [...found, ...missingFrom(found, declared, manifest), ...unknown, ...deleted],
    manifest,
  };
}

function unusable(errorMessage: string): DeployPlan {
  return { components: [], manifest: 'package.xml', errorMessage };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/manifest_samples.htm */
function membersOf(manifest: XmlElement): Members {
  return new Map(
    elementsIn(manifest, 'types').map((types) => [
      textIn(types, 'name') ?? '',
      new Set(textsIn(types, 'members')),
    ]),
  );
}

function componentsIn(
  files: ReadonlyMap<string, Buffer>,
  root: string,
  declared: Members,
): PlannedComponent[] {
  const components: PlannedComponent[] = [];
  const seen = new Set<string>();
  for (const [path, content] of files) {
    if (!path.startsWith(root) || isManifest(path)) continue;
    const component = componentOfFile(path.slice(root.length));
    if (!component || (component.isMetaFile && isPaired(path, files))) continue;
    const { type, fullName } = component;
    const key = `${type}#${fullName}`;
    const isMore = seen.has(key);
    seen.add(key);
    const planned = planFile(component, path, content, files, root);
    if (isMore && !planned.some(({ problem }) => problem)) continue;
    // A file that can't be read is shown whatever it was wanted for.
    components.push(...planned.filter((one) => isDeclared(one, declared) || one.problem?.line !== undefined));
    if (!isMentioned(component, declared)) {
      const problem = { problem: 'Not in package.xml' };
      components.push({ type, fullName, fileName: path, problem, effects: [], needs: [] });
    }
  }
  return components;
}

function isManifest(path: string): boolean {
  return /(^|\/)(package|destructiveChanges(Pre|Post)?)\.xml$/.test(path);
}

/** `Foo.cls-meta.xml` is part of `Foo.cls`; a meta file of its own is the component. */
function isPaired(path: string, files: ReadonlyMap<string, Buffer>): boolean {
  return files.has(path.replace(/-meta\.xml$/, ''));
}

function isDeclared({ type, fullName }: PlannedComponent, declared: Members): boolean {
  const members = declared.get(type);
  if (members?.has(fullName) === true || members?.has('*') === true) return true;
  // A child comes with its object, unless its type is listed on its own.
  const [parent, child] = fullName.split('.');
  return child !== undefined && declared.get('CustomObject')?.has(parent ?? '') === true;
}

/** An object's file also belongs into a package that only lists some of its fields. */
function isMentioned({ type, fullName }: ComponentOfFile, declared: Members): boolean {
  const members = declared.get(type);
  if (members?.has(fullName) === true || members?.has('*') === true) return true;
  if (type !== 'CustomObject') return false;
  return [...declared.values()].some((names) =>
    [...names].some((name) => name === '*' || name.startsWith(`${fullName}.`)),
  );
}

function missingFrom(
  found: readonly PlannedComponent[],
  declared: Members,
  manifest: string,
): PlannedComponent[] {
  const there = new Set(found.map(({ type, fullName }) => `${type}#${fullName}`));
  const known = [...declared].filter(([type]) => isTypeName(type));
  return known.flatMap(([type, members]) =>
    [...members]
      .filter((name) => name !== '*' && !there.has(`${type}#${name}`))
      .filter((name) => type !== 'CustomObject' || name.includes('__'))
      .map((fullName) => ({
        type: '',
        fullName,
        fileName: manifest,
        problem: {
          problem: `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`,
        },
        effects: [],
        needs: [],
      })),
  );
}

/** https://github.com/ForceCLI/force/issues/506 */
function unknownTypes(declared: Members, manifest: string): PlannedComponent[] {
  const names = [...declared.keys()].filter((name) => !isTypeName(name));
  return names.map((name) => ({
    type: '',
    fullName: 'package.xml',
    fileName: manifest,
    problem: { problem: `Unknown type name '${name}' specified in package.xml` },
    effects: [],
    needs: [],
  }));
}

/** A file's component; an object's file holds its fields and other children too. */
function planFile(
  component: ComponentOfFile,
  path: string,
  content: Buffer,
  files: ReadonlyMap<string, Buffer>,
  root: string,
): PlannedComponent[] {
  const { type, fullName, needsMetaFile } = component;
  const base = { type, fullName, fileName: path, effects: [], needs: [] };
  const meta = files.get(`${path}-meta.xml`);
  if (needsMetaFile && !meta) {
    // Salesforce's own words for this are not known.
    const file = path.split('/').at(-1) ?? path;
    return [{ ...base, problem: { problem: `No metadata file ${file}-meta.xml was found for ${file}` } }];
  }
  const isXml =
    path.endsWith('.xml') || (!needsMetaFile && /^\s*(<\?xml|<\w)/.test(content.toString('utf8', 0, 200)));
  const xml = meta ? readXml(meta.toString('utf8')) : isXml ? readXml(content.toString('utf8')) : undefined;
  if (xml && 'problem' in xml && isStrictXml(type, meta)) return [{ ...base, problem: xml }];
  const parsed = xml && 'root' in xml ? xml : undefined;
  if (type === 'Settings' && parsed) {
    return [planSettings(base, path.slice(root.length), parsed.root, parsed.content)];
  }
  const wrong = parsed && problemOfElements(type, parsed.root);
  if (wrong) return [{ ...base, problem: wrong }];
  const elements = parsed?.content ?? {};
  if (type === 'ApexClass' || type === 'ApexTrigger') {
    const problem = checkApex(content.toString('utf8'), type === 'ApexClass' ? 'class' : 'trigger');
    if (problem) return [{ ...base, problem }];
    return [{ ...base, ...planApexClass(type, fullName, content.toString('utf8'), elements) }];
  }
  if (type === 'CustomObject') return planCustomObject(base, elements);
  if (type === 'PermissionSet') return [{ ...base, ...planPermissionSet(fullName, elements) }];
  if (type === 'ConnectedApp') return [{ ...base, ...planConnectedApp(fullName, elements) }];
  const externalApp = externalAppPlanners[type];
  if (externalApp !== undefined) return [{ ...base, ...externalApp(fullName, elements) }];
  if (type === 'PermissionSetGroup') return [{ ...base, ...planPermissionSetGroup(fullName, elements) }];
  return [base];
}

/** Templates of components and pages look like XML and need not be. */
function isStrictXml(type: string, meta: Buffer | undefined): boolean {
  return meta !== undefined || !/Bundle$|^ApexPage$|^ApexComponent$|^StaticResource$/.test(type);
}
