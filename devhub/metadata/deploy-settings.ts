import type { PlannedEffects } from './deploy-effects.ts';
import { textIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import type { Org } from '../world/org.ts';
import { textOf } from '../objects/table.ts';

/** A settings file: of all that it may set, this server's orgs have only Dev Hub. */
export function planSettings(name: string, content: XmlElement): PlannedEffects {
  if (name !== 'DevHub') return { needs: [], effects: [] };
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
