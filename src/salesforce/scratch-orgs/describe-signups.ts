import { type AppsRead, readExternalAppsWith } from '../apps/hub-app.ts';
import { isDescribed } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import { isObject } from '../wire/json.ts';
import type { OrgClient } from '../wire/org-client.ts';

/** ScratchOrgInfo, as a hub describes it to its user: what that user may do, and with which fields. */
export interface SignupObject {
  readonly updateable: boolean;
  readonly fields: readonly SignupField[];
}

export interface SignupField {
  readonly name: string;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly type: string;
  /** Characters, of a text. */
  readonly length: number;
  readonly restrictedPicklist: boolean;
  readonly picklistValues?: readonly { readonly active: boolean; readonly value: string }[];
}

/**
 * `GET sobjects/ScratchOrgInfo/describe`; `undefined` where the hub doesn't let the user see it.
 *
 * @throws ApiFailure for failures that pass
 */
export async function describeSignups(hub: OrgClient): Promise<SignupObject | undefined> {
  return signupObjectIn(await ifTold(() => hub.get<unknown>(describePath, { expects: isDescribed })));
}

const describePath = '/sobjects/ScratchOrgInfo/describe';

/**
 * The same, and the hub's External Client Apps, by one call.
 *
 * @throws ApiFailure for failures that pass
 */
export async function describeSignupsAndApps(
  hub: OrgClient,
): Promise<{ readonly signups: SignupObject | undefined; readonly apps?: AppsRead | undefined }> {
  const { read, other } = await readExternalAppsWith(hub, describePath, isDescribed);
  const answer = (): Promise<unknown> =>
    other.status === 'fulfilled' ? Promise.resolve(other.value) : Promise.reject(other.reason);
  return { apps: read, signups: signupObjectIn(await ifTold(answer)) };
}

function signupObjectIn(described: unknown): SignupObject | undefined {
  if (!isObject(described)) return undefined;
  const { fields, updateable } = described;
  if (!Array.isArray(fields) || fields.length === 0) return undefined;
  return { updateable: updateable !== false, fields: fields as SignupField[] };
}

/** The answer; undefined when the hub doesn't let this user see it. */
export async function ifTold<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiFailure && [400, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}
