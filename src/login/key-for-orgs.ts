import type { KeyForOrgs } from './open-new-org.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { selfSignedCertificate } from '../key/self-signed.ts';
import {
  appNotFound,
  appOfKey,
  type ExternalApp,
  readExternalApps,
  referenceTo,
} from '../salesforce/apps/hub-app.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';

/** The default name of apps that Orgkey makes. */
const defaultAppName = 'Orgkey';
/** An org lives 30 days at most. */
const certificateDays = 60;

/** The key as orgs get it that were signed up through the CLI's own app. */
export function keyForOrgs(
  hub: OrgClient,
  key: PrivateKey,
  {
    consumerKey,
    appName,
    associationPatience,
    apps: readApps = () => readExternalApps(hub),
  }: Pick<KeyForOrgs, 'consumerKey' | 'associationPatience'> & {
    readonly appName: string | undefined;
    /** The hub's External Client Apps, where they are read already. */
    readonly apps?: () => Promise<readonly ExternalApp[] | undefined>;
  },
  warn: (sentence: string) => void,
): KeyForOrgs {
  const made = (): Promise<string> => certificateOf(key, hub.wire.now());
  let certificate: Promise<string> | undefined;
  return {
    wire: hub.wire,
    consumerKey,
    key: key.keyObject,
    associationPatience,
    hubApp: async () => {
      const apps = await readApps();
      if (apps === undefined) {
        warn(
          `${hub.session.username} may not see the hub's External Client Apps: each new org gets an app of its own. Give the user “View all External Client Apps” to have orgs share the hub's.`,
        );
        return undefined;
      }
      const app = appOfKey(apps, consumerKey, appName);
      if (app !== undefined) return referenceTo(app);
      const problem = appNotFound(apps, appName);
      if (appName !== undefined) throw problem;
      if (apps.length > 0) warn(`${problem.message} Until then each new org gets an app of its own.`);
      return undefined;
    },
    ownApp: async () => ({
      name: `${appName ?? defaultAppName}_Own`,
      contactEmail: hub.session.username,
      certificate: await (certificate ??= made()),
    }),
  };
}

/** The certificate that came with the key; else one of the same key, which is all that Salesforce compares. */
async function certificateOf(key: PrivateKey, now: number): Promise<string> {
  if (key.certificate !== undefined) return key.certificate.toString();
  return (await selfSignedCertificate(key.keyObject, { days: certificateDays, commonName: 'Orgkey' }, now))
    .pem;
}
