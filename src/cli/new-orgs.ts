import { keyForOrgs } from '../login/key-for-orgs.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { NewOrgs } from '../login/open-new-org.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Tools } from './tools.ts';
import { millisecondsOf } from '../limit/seconds.ts';

/** The key as scratch orgs come to accept it, the way the fleet does it. */
export function newOrgsOf(
  hub: OrgClient,
  key: PrivateKey,
  app: { readonly consumerKey: string; readonly appName: string | undefined },
  { terminal, env }: Tools,
): NewOrgs {
  const associationPatience = millisecondsOf('ORGKEY_ASSOCIATION_PATIENCE_SECONDS', env);
  return new NewOrgs(keyForOrgs(hub, key, { ...app, associationPatience }, (line) => terminal.note(line)));
}
