import { keyForOrgs } from '../login/key-for-orgs.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { NewOrgs } from '../login/open-new-org.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Tools } from './tools.ts';

/** The key as scratch orgs come to accept it, the way the fleet does it. */
export function newOrgsOf(
  hub: OrgClient,
  key: PrivateKey,
  app: { readonly consumerKey: string; readonly appName: string | undefined },
  { terminal, env }: Tools,
): NewOrgs {
  const seconds = env['ORGKEY_ASSOCIATION_PATIENCE_SECONDS'];
  const patience = seconds === undefined ? {} : { associationPatience: Number(seconds) * 1000 };
  return new NewOrgs(keyForOrgs(hub, key, { ...app, ...patience }, (line) => terminal.note(line)));
}
