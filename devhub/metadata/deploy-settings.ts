import { problemOfElements } from './check-elements.ts';
import type { PlannedComponent, PlannedEffects } from './component.ts';
import { textIn } from './metadata-xml.ts';
import type { XmlElement, XmlNode } from './metadata-xml.ts';
import { isKnownType } from './type-facts.ts';
import type { Org } from '../world/org.ts';
import { textOf } from '../objects/table.ts';

/**
 * A settings file, `settings/Case.settings`: the deploy's answer names it by its type, CaseSettings.
 * @param path in the package
 */
export function planSettings(
  base: Pick<PlannedComponent, 'type' | 'fullName' | 'fileName'>,
  path: string,
  root: XmlNode,
  content: XmlElement,
): PlannedComponent {
  const type = `${base.fullName}Settings`;
  const nothing = { ...base, needs: [], effects: [] };
  // https://github.com/forcedotcom/sfdx-core/pull/519
  if (!isKnownType(type)) {
    const problem = `${path} is not a valid metadata object. Check the name and casing of the file.`;
    return { ...nothing, shownAs: { type: '', fullName: path }, problem: { problem } };
  }
  // https://github.com/forcedotcom/cli/issues/1826
  if (type === 'OrgPreferenceSettings') {
    const problem = 'Not available for deploy for this API version';
    return { ...nothing, shownAs: { type, fullName: path }, problem: { problem } };
  }
  const problem = problemOfElements(type, root);
  const effects = base.fullName === 'DevHub' ? devHubEffects(content) : nothing;
  return { ...base, ...effects, shownAs: { type }, ...(problem ? { problem } : {}) };
}

/** This server's orgs have only one thing that settings change: Dev Hub. */
function devHubEffects(content: XmlElement): PlannedEffects {
  const wanted = textIn(content, 'enableScratchOrgManagementPref');
  if (wanted === undefined) return { needs: [], effects: [] };
  return {
    needs: [],
    refusedBy: (org) => refusal(org, wanted),
    effects: [(org) => org.setDevHub(wanted === 'true')],
  };
}

/**
 * Dev Hub can't be turned on in a sandbox, a scratch org or an org with a namespace, nor off anywhere
 * (forcedotcom/sf-skills, dx-org-devhub-configure). Salesforce's own words are not known.
 */
function refusal(org: Org, wanted: string): string | undefined {
  const [about] = org.table('Organization').rows();
  if (wanted !== 'true') return org.isDevHub ? 'Dev Hub can’t be turned off once it is on.' : undefined;
  if (org.kind !== 'hub' || org.refusesDevHub) return 'Dev Hub can’t be turned on in this org.';
  return about && textOf(about, 'NamespacePrefix') !== ''
    ? 'Dev Hub can’t be turned on in an org with a namespace.'
    : undefined;
}
