import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A consumer key of our own making begins so: whoever sees it in Setup knows where it comes from. */
const prefix = 'Orgkey';

/**
 * A new consumer key: letters and digits, as the Metadata API asks for, and unique in all of Salesforce by its 190 random
 * bits.
 */
export function makeConsumerKey(): string {
  return `${prefix}${randomBytes(48)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 42)}`;
}

/**
 * The consumer key of a scratch org's own app. Consumer keys are unique in all of Salesforce, so fifty orgs need fifty;
 * this one follows from the hub's and the username, so that any job, CI or laptop can compute it and nothing is stored.
 *
 * @param username in any case: Salesforce ignores it
 * @returns 70 letters and digits
 */
export function ownConsumerKey(hubConsumerKey: string, username: string): string {
  const text = `orgkey own app 1\n${username.toLowerCase()}`;
  return `${prefix}${createHmac('sha256', hubConsumerKey).update(text).digest('hex')}`;
}

/**
 * How the hub's app is found by its consumer key, though objects have no field for it: a digest of the key stands in the
 * app's description.
 *
 * @returns such as `orgkey:app=5e884898da280471`
 */
export function appMark(consumerKey: string): string {
  return `orgkey:app=${createHash('sha256').update(consumerKey).digest('hex').slice(0, 16)}`;
}

/**
 * The consumer keys by which a scratch org may let the private key in, the likely one first: the username says whether the
 * org has an app of its own.
 */
export function consumerKeysFor(
  hubConsumerKey: string,
  username: string,
): { readonly first: string; readonly second: string } {
  const own = ownConsumerKey(hubConsumerKey, username);
  const isOwn = username.toLowerCase().endsWith('.own.orgkey');
  return isOwn ? { first: own, second: hubConsumerKey } : { first: hubConsumerKey, second: own };
}
