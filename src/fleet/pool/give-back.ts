import { hasTexts } from '../../salesforce/wire/answers.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import { readDescriptions, replaceDescription } from '../../salesforce/scratch-orgs/descriptions.ts';
import { deleteScratchOrg } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { descriptionAfter, type LineChange, readLine } from '../plan/line.ts';
import type { Claim } from './claim.ts';

const mostAttempts = 5;

type Held = Pick<Claim, 'id' | 'infoId'>;

/** Gives an org back that was not used, if the claim still stands. @returns whether it did */
export function release(hub: OrgClient, claim: Held): Promise<boolean> {
  return changeClaimed(hub, claim, {
    by: undefined,
    until: undefined,
    claim: undefined,
    confirmed: undefined,
  });
}

/**
 * Deletes an org that a claim holds, if that claim still stands. Its time is ended first, since a delete takes no
 * precondition: whoever else has the same holder's name can't take it over then.
 *
 * @returns whether the claim stood
 */
export async function deleteHeld(hub: OrgClient, claim: Held): Promise<boolean> {
  const until = Math.floor(hub.serverNow / 1000) * 1000 - 1000;
  if (!(await changeClaimed(hub, claim, { until, confirmed: 'yes' }))) return false;
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE ScratchOrgInfoId = ${soqlString(claim.infoId)}`;
  const rows = await hub.query<{ Id: string }>(soql, { row: hasTexts('Id') });
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
  return true;
}

async function changeClaimed(hub: OrgClient, claim: Held, change: LineChange): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [claim.infoId]);
    const line = readLine(description?.text ?? null);
    if (description === undefined || line?.claim !== claim.id) return false;
    const text = descriptionAfter(description.text, change);
    if (await replaceDescription(hub, description, text)) return true;
    if (attempt === mostAttempts) throw new Error('somebody else changes the record all the time');
    await hub.wire.sleep(200 * attempt);
  }
}
