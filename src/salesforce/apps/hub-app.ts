import { Problem } from '../../problem.ts';
import type { ErrorMeaning } from '../errors/error-meaning.ts';
import type { IsAnswer } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { type ReadResult, readTogether } from '../wire/read-together.ts';
import { appMark } from './consumer-key.ts';
import type { AppReference } from './external-client-app.ts';

/**
 * An External Client App, as its org's own records say. Source: the enterprise WSDL, ExternalClientApplication and
 * ExtlClntAppOauthSettings; no object has the consumer key.
 */
export interface ExternalApp {
  readonly id: string;
  readonly name: string;
  readonly contactEmail: string;
  readonly description: string;
  /** Local, Packaged, Managed or AutoInstalled. */
  readonly distributionState: string;
  /** `<org id>:<name>` */
  readonly orgScopedExternalApp: string;
  /** `<org id>:888…`: whose global OAuth settings it goes by; undefined where it has no OAuth settings or they can't be read. */
  readonly oauthLink: string | undefined;
}

interface AppRow {
  readonly Id: string;
  readonly DeveloperName: string;
  readonly ContactEmail: string | null;
  readonly Description: string | null;
  readonly DistributionState: string | null;
  readonly OrgScopedExternalApp: string | null;
}

interface SettingsRow {
  readonly ExternalClientApplicationId: string;
  readonly OauthLink: string | null;
}

/** What can be filtered is not documented, so nothing is: an org has few apps. */
const appQuery =
  'SELECT Id, DeveloperName, ContactEmail, Description, DistributionState, OrgScopedExternalApp FROM ExternalClientApplication';
/** The links of an org's apps. */
const oauthLinkQuery = 'SELECT ExternalClientApplicationId, OauthLink FROM ExtlClntAppOauthSettings';

/**
 * All External Client Apps of an org, by one call.
 *
 * @returns undefined where the user may not see them (Salesforce answers as if the objects did not exist)
 */
export async function readExternalApps(org: OrgClient): Promise<ExternalApp[] | undefined> {
  const [apps, links] = await readTogether(org, [{ query: appQuery }, { query: oauthLinkQuery }]);
  return appsIn(org, apps, links);
}

/** What `readExternalApps` answers. */
export interface AppsRead {
  readonly apps: readonly ExternalApp[] | undefined;
}

/** The same, with another read by the same call: where only the apps can't be read, `read` is undefined. */
export async function readExternalAppsWith(
  org: OrgClient,
  otherPath: string,
  expects: IsAnswer,
): Promise<{ readonly read: AppsRead | undefined; readonly other: ReadResult }> {
  const [apps, links, other] = await readTogether(org, [
    { query: appQuery },
    { query: oauthLinkQuery },
    { path: otherPath, expects },
  ]);
  if (other === undefined) throw new Error('a read without a result');
  try {
    return { read: { apps: appsIn(org, apps, links) }, other };
  } catch {
    return { read: undefined, other };
  }
}

function appsIn(
  org: OrgClient,
  apps: ReadResult | undefined,
  links: ReadResult | undefined,
): ExternalApp[] | undefined {
  const settings = seen(links) as SettingsRow[] | undefined;
  return (seen(apps) as AppRow[] | undefined)?.map((app) => ({
    id: app.Id,
    name: app.DeveloperName,
    contactEmail: app.ContactEmail ?? '',
    description: app.Description ?? '',
    distributionState: app.DistributionState ?? '',
    orgScopedExternalApp: app.OrgScopedExternalApp ?? `${org.session.orgId}:${app.DeveloperName}`,
    oauthLink:
      settings?.find(({ ExternalClientApplicationId }) => ExternalClientApplicationId === app.Id)
        ?.OauthLink ?? undefined,
  }));
}

/**
 * The app of this consumer key: the one whose description has its mark, else the one of the given name.
 *
 * @param appName the input `app-name`; undefined where it was not given
 */
export function appOfKey(
  apps: readonly ExternalApp[],
  consumerKey: string,
  appName: string | undefined,
): ExternalApp | undefined {
  const mark = appMark(consumerKey);
  const marked = apps.find(({ description }) => description.includes(mark));
  return (
    marked ?? apps.find(({ name }) => appName !== undefined && name.toLowerCase() === appName.toLowerCase())
  );
}

/** How other orgs refer to an app; undefined where they can't: only a Packaged app may be referred to. */
export function referenceTo(app: ExternalApp): AppReference | undefined {
  const { name, contactEmail, orgScopedExternalApp, oauthLink } = app;
  if (app.distributionState !== 'Packaged' || oauthLink === undefined) return undefined;
  return { name, contactEmail, orgScopedExternalApp, oauthLink };
}

/** For the docs: what `appNotFound` says. */
export const appNotFoundMeaning: ErrorMeaning = {
  kind: 'setup/app-not-found',
  codes: [],
  transient: false,
  what: 'Can’t tell which External Client App of the hub the consumer key belongs to.',
  why: 'Apps that Orgkey makes are known by a digest of the consumer key in their description; others are not.',
  fix: 'Give its API name as `app-name`.',
  source: 'Object Reference, ExternalClientApplication',
};

/** No app of the hub has this consumer key's mark, nor the given name. */
export function appNotFound(apps: readonly ExternalApp[], appName: string | undefined): Problem {
  const names = apps.map(({ name }) => name).join(', ');
  return new Problem({
    kind: appNotFoundMeaning.kind,
    what:
      appName === undefined
        ? 'Can’t tell which External Client App of the hub the consumer key belongs to.'
        : `The hub has no External Client App named ${appName}.`,
    why: names === '' ? 'The hub has no such app.' : `The hub has: ${names}.`,
    fix: appNotFoundMeaning.fix,
  });
}

/** Undefined where an org answered as if it weren't there: what a user may not see looks the same. @throws what else went wrong */
export function seen(result: ReadResult | undefined): unknown {
  if (result?.status === 'fulfilled') return result.value;
  const unseen = ['INVALID_TYPE', 'INVALID_FIELD', 'INSUFFICIENT_ACCESS'];
  const error = result?.reason;
  if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => unseen.includes(errorCode))) {
    return undefined;
  }
  throw error ?? new Error('a read without a result');
}
