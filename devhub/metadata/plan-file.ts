import { checkApex } from './apex-check.ts';
import { problemOfElements } from './check-elements.ts';
import type { PlannedComponent } from './component.ts';
import { planConnectedApp } from './deploy-connected-app.ts';
import {
  planApexClass,
  planCustomObject,
  planPermissionSet,
  planPermissionSetGroup,
} from './deploy-effects.ts';
import { externalAppPlanners } from './deploy-external-client-app.ts';
import { planInstalledPackage } from './deploy-installed-package.ts';
import { planSettings } from './deploy-settings.ts';
import { childrenIn } from './metadata-types.ts';
import type { ComponentOfFile } from './metadata-types.ts';
import { readXml } from './metadata-xml.ts';

/** A file's component; an object's file holds its fields and other children too. */
export function planFile(
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
  if (type === 'CustomObject' && parsed) return planCustomObject(base, elements, parsed.root);
  if (type === 'PermissionSet') return [{ ...base, ...planPermissionSet(fullName, elements) }];
  if (type === 'InstalledPackage') return [{ ...base, ...planInstalledPackage(fullName, elements) }];
  if (type === 'ConnectedApp') return [{ ...base, ...planConnectedApp(fullName, elements) }];
  const externalApp = externalAppPlanners[type];
  if (externalApp !== undefined) return [{ ...base, ...externalApp(fullName, elements) }];
  if (type === 'PermissionSetGroup') return [{ ...base, ...planPermissionSetGroup(fullName, elements) }];
  return [{ ...base, children: childrenIn(type, fullName, elements) }];
}

/** Templates of components and pages look like XML and need not be. */
function isStrictXml(type: string, meta: Buffer | undefined): boolean {
  return meta !== undefined || !/Bundle$|^ApexPage$|^ApexComponent$|^StaticResource$/.test(type);
}
