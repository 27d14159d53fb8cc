import { Problem } from '../../problem.ts';
import { isTransient } from '../../salesforce/errors/api.ts';
import { readDescriptions, replaceDescription } from '../../salesforce/scratch-orgs/descriptions.ts';
import { apiVersion } from '../../salesforce/wire/api-version.ts';
import { isObject } from '../../salesforce/wire/json.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { descriptionAfter, mostCharacters, readLine } from '../plan/line.ts';
import { takeCauses } from './causes.ts';
import { type Claim, confirmation } from './claim.ts';
import { type ClaimTimes, unconfirmedFor } from './times.ts';

/** For the hub to fill in with what it has just read. */
const reference = '@{before.Description}';

/** Milliseconds after its claim beyond which nobody confirms it. */
const latest = unconfirmedFor - 60_000;

/** Tries of a line that somebody else keeps changing. */
const mostAttempts = 10;

/**
 * Waits until no other claim of that moment can be on its way, looks whose claim stands, the last that was written, and marks
 * it as confirmed: by one request where the hub does as its guide says, else by further ones.
 *
 * @param isCrowded where others were seen to claim at the same time: then nothing is written before the claim is known to stand
 * @returns whether it is this one
 * @throws ApiFailure when the hub doesn't say
 */
export async function confirmed(
  hub: OrgClient,
  claim: Claim,
  times: ClaimTimes,
  { isCrowded = false }: { readonly isCrowded?: boolean } = {},
): Promise<boolean> {
  await hub.wire.sleep(times.confirm, undefined, 'other claims of the same org to end');
  // A machine that slept meanwhile: others take the org for free by now, or soon.
  if (hub.serverNow - (claim.writtenBy ?? Infinity) > latest) return false;
  if (isCrowded || claim.writtenBy === undefined) return confirmByParts(hub, claim, times);
  const seen = await readAndConfirm(hub, claim, claim.writtenBy, times).catch(() => undefined);
  if (seen?.before !== undefined && !stands(claim, seen.before)) return false;
  if (seen?.after !== undefined && stands(claim, seen.after) && isConfirmed(seen.after)) return true;
  return confirmByParts(hub, claim, times, seen?.before);
}

/**
 * Reads the description, appends the word to what was read, and reads again: three requests in one. What it writes it has
 * read a moment before, whoever's claim that is: where another claim has won, this takes nothing away from it. That it
 * happens on condition that the record is as this claim left it keeps it from confirming a claim whose taker is gone; only
 * one that was written within the same second it can't tell from its own.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite.htm
 */
async function readAndConfirm(
  hub: OrgClient,
  { infoId }: Claim,
  writtenBy: number,
  { claim: timeout }: ClaimTimes,
): Promise<{ readonly before: string | undefined; readonly after: string | undefined }> {
  const url = `/services/data/v${apiVersion}/sobjects/ScratchOrgInfo/${infoId}`;
  const read = (referenceId: string) => ({ method: 'GET', url: `${url}?fields=Description`, referenceId });
  const request = {
    allOrNone: false,
    // Else reads may go before the write.
    collateSubrequests: false,
    compositeRequest: [
      read('before'),
      {
        method: 'PATCH',
        url,
        referenceId: 'confirm',
        httpHeaders: { 'If-Unmodified-Since': new Date(writtenBy).toUTCString() },
        body: { Description: `${reference}${confirmation}` },
      },
      read('after'),
    ],
  };
  const answer = await hub.post<unknown>('/composite', request, { timeout, repeat: 'if-transient' });
  return { before: descriptionIn(answer, 'before'), after: descriptionIn(answer, 'after') };
}

function descriptionIn(answer: unknown, name: string): string | undefined {
  const parts = isObject(answer) ? answer['compositeResponse'] : undefined;
  if (!Array.isArray(parts)) return undefined;
  const part = (parts as unknown[]).filter(isObject).find(({ referenceId }) => referenceId === name);
  const body = part?.['httpStatusCode'] === 200 ? part['body'] : undefined;
  if (!isObject(body)) return undefined;
  return typeof body['Description'] === 'string' ? body['Description'] : '';
}

/**
 * The same by a request for each part, the write only where the claim stands.
 *
 * @param before the description that a hub lost which doesn't fill in references
 */
async function confirmByParts(
  hub: OrgClient,
  claim: Claim,
  { claim: timeout }: ClaimTimes,
  before = '',
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [claim.infoId], { timeout });
    const text = description?.text.startsWith(reference) === true ? before : description?.text;
    if (description === undefined || text === undefined || !stands(claim, text)) return false;
    if (isConfirmed(description.text)) return true;
    try {
      if (await replaceDescription(hub, description, withConfirmation(text), { timeout })) return true;
    } catch (error) {
      // Whether it was done, the next look tells.
      if (!isTransient(error) || attempt === mostAttempts) throw error;
    }
    if (attempt === mostAttempts) throw unclear();
    await hub.wire.sleep(300 * attempt);
  }
}

function unclear(): Problem {
  const { kind, what, why, fix } = takeCauses.unclear;
  return new Problem({ kind, documented: true, what, why, fix });
}

function withConfirmation(text: string): string {
  return descriptionAfter(
    text,
    { confirmed: 'yes' },
    Math.max(text.length + confirmation.length, mostCharacters),
  );
}

/** Whether a claim is the one that a description has. */
function stands({ id }: Pick<Claim, 'id'>, description: string): boolean {
  return readLine(description)?.claim === id;
}

function isConfirmed(description: string): boolean {
  return readLine(description)?.confirmed === 'yes';
}
