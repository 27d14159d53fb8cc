import type { DeployPlan, PlannedComponent } from './component.ts';
import { isDeclared, isMentioned, membersOf, missingFrom, unknownTypes } from './manifest.ts';
import type { Members } from './manifest.ts';
import { planDeletions } from './deploy-deletions.ts';
import { componentOfFile } from './metadata-types.ts';
import { readXml } from './metadata-xml.ts';
import { planFile } from './plan-file.ts';
import { keyOf } from './stored-component.ts';
import { readZip } from './zip.ts';

/** Every component that the zip holds or that its package.xml names. */
export async function planDeploy(zip: Buffer): Promise<DeployPlan> {
  const files = await readZip(zip);
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

function componentsIn(
  files: ReadonlyMap<string, Buffer>,
  root: string,
  declared: Members,
): PlannedComponent[] {
  const components: PlannedComponent[] = [];
  const contents = new Map<string, Map<string, Buffer>>();
  const seen = new Set<string>();
  for (const [path, content] of files) {
    if (!path.startsWith(root) || isManifest(path)) continue;
    const component = componentOfFile(path.slice(root.length));
    if (!component) continue;
    const key = keyOf(component);
    const own = contents.get(key) ?? new Map<string, Buffer>();
    contents.set(key, own.set(path.slice(root.length), content));
    if (component.isMetaFile && isPaired(path, files)) continue;
    const isMore = seen.has(key);
    seen.add(key);
    const { type, fullName } = component;
    const planned = planFile(component, path, content, files, root).map((one) => ({
      stored: { files: own },
      ...one,
    }));
    if (isMore && !planned.some(({ problem }) => problem)) continue;
    // A file that can't be read is named, whatever it was for.
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
