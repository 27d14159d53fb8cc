import type { TestContext } from 'node:test';
import { type DevHub, type DevHubOptions, startDevHub } from '../../../devhub/index.ts';
import { registerPage } from '../../../devhub/page/routes.ts';
import { type Controls, controlsOf } from '../../../devhub/tool/controls.ts';
import { addApp, Api } from './client.ts';

/** A hub with its page, in this process. */
export interface HubWithPage {
  readonly hub: DevHub;
  readonly controls: Controls;
  readonly api: Api;
  /** Signs an org up, as a client does. */
  readonly signUp: (username: string) => Promise<void>;
}

export async function startWithPage(t: TestContext, options: DevHubOptions = {}): Promise<HubWithPage> {
  const found: Controls[] = [];
  const hub = await startDevHub(options, (production, made) => {
    const controls = controlsOf(made, 1);
    const view = { controls, appName: 'Embedded', logins: 'orgkey init <here>' };
    registerPage(production, () => view);
    found.push(controls);
  });
  const [controls] = found;
  if (controls === undefined) throw new Error('The page was not registered.');
  t.after(async () => hub.close());
  addApp(hub);
  const api = Api.ofHub(hub);
  const signUp = async (username: string) => {
    const { status, text } = await api.send('POST', '/sobjects/ScratchOrgInfo', {
      Username: username,
      Edition: 'Developer',
      OrgName: 'Acme',
      ConnectedAppConsumerKey: 'PlatformCLI',
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    });
    if (status !== 201) throw new Error(text);
  };
  return { hub, controls, api, signUp };
}
