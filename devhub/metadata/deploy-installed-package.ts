import type { PlannedEffects } from './component.ts';
import { textIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import { addInstalledPackage, metadataVersion } from '../world/installed-packages.ts';
import type { Org } from '../world/org.ts';
import type { PackageVersion } from '../world/packages.ts';

/**
 * Installs a managed package by its namespace and number, as CumulusCI does.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_installedpackage.htm
 */
export function planInstalledPackage(namespace: string, content: XmlElement): PlannedEffects {
  const number = textIn(content, 'versionNumber') ?? '';
  const password = textIn(content, 'password') ?? '';
  const wanted = (org: Org): PackageVersion | undefined =>
    org.packages.all().find((one) => one.namespace === namespace && isNumber(one, number));
  return {
    needs: [],
    // Salesforce's own words for these are not known.
    refusedBy: (org) => {
      const version = wanted(org);
      if (!version) return `The package ${namespace} has no version ${number} that can be installed`;
      const { installationKey } = version;
      return installationKey === undefined || installationKey === password
        ? undefined
        : `Invalid installation key for the package ${namespace}`;
    },
    effects: [
      (org) => {
        const version = wanted(org);
        const [by] = org.table('User').rows();
        if (version && by) addInstalledPackage(org, version, by, org.now);
      },
    ],
  };
}

/** `2.1`, or with the patch `2.1.0`. */
function isNumber(version: PackageVersion, number: string): boolean {
  const full = version.version ?? '1.0.0.1';
  const isWhole = /^\d+\.\d+/.test(number);
  return isWhole && (metadataVersion(version) === number || `${full}.`.startsWith(`${number}.`));
}
