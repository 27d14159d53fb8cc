import { join } from 'node:path';
import { type DevHub, startDevHub } from '../devhub/index.ts';
import { registerPage } from '../devhub/page/routes.ts';
import { type Controls, controlsOf } from '../devhub/tool/controls.ts';
import { readFaultSpec } from '../devhub/tool/fault-spec.ts';
import { withPage } from './browser.ts';

const soql = "SELECT Id, Status, SignupUsername FROM ScratchOrgInfo WHERE SignupUsername LIKE 'morning.1.%'";

/** Draws the embedded Dev Hub's page, light and dark: with nothing, and with orgs, requests and faults. */
export async function drawHubPage(folder: string, told: (path: string) => void): Promise<void> {
  for (const count of [0, 5, 50]) {
    const hub = await startDevHub({ signupMilliseconds: 60_000 }, (production, made) => {
      const controls = controlsOf(made, 1);
      registerPage(production, () => ({ controls, appName: 'Embedded', logins: 'orgkey init …' }));
      if (count > 0) setFaults(controls);
    });
    for (let n = 1; n <= count; n++) await addOrg(hub, n);
    await withPage(async (page) => {
      await page.setViewport({ width: 1280, height: 900 });
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.goto(hub.productionUrl);
        const path = join(folder, `devhub-${count}-${theme}.png`);
        await page.screenshot({ path, fullPage: true });
        told(path);
      }
    });
    await hub.close();
  }
}

function setFaults({ faults }: Controls): void {
  for (const text of ['503:5%@query', 'lost-answer:1@POST /services/data'])
    faults.add(readFaultSpec('request', text));
  faults.add(readFaultSpec('signup', 'C-9999:3'));
}

/** Every fifth is on its way, every seventh was deleted, every eleventh failed. */
async function addOrg(hub: DevHub, n: number): Promise<void> {
  const username = `morning.1.dev.${n}a@${hub.hub.id.toLowerCase()}.orgkey`;
  const headers = { authorization: `Bearer ${hub.openSession(hub.hubUsername)}` };
  const data = `${hub.productionUrl}/services/data/v65.0`;
  if (n % 5 === 0) {
    const body = JSON.stringify({
      ...{
        Username: username,
        Edition: 'Developer',
        OrgName: 'Acme',
        ConnectedAppConsumerKey: 'PlatformCLI',
      },
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    });
    const json = { ...headers, 'content-type': 'application/json' };
    // The first of them has its answer lost.
    await fetch(`${data}/sobjects/ScratchOrgInfo`, { method: 'POST', headers: json, body }).catch(
      () => undefined,
    );
    return;
  }
  hub.createScratchOrg({
    username,
    fields: { Description: 'orgkey:1 state=ready at=2026-01-31T07:01:02Z digest=ab12cd34 key=hub' },
    ...(n % 7 === 0 ? { status: 'Deleted' as const } : {}),
    ...(n % 11 === 0 ? { status: 'Error' as const, errorCode: 'C-9999' } : {}),
  });
  await fetch(`${data}/query?q=${encodeURIComponent(soql)}`, { headers });
}
