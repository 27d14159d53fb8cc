import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';
import { deleteExternalApp, findExternalApp, isPartOf } from '../world/external-apps.ts';
import type { Org } from '../world/org.ts';
import type { Deletion } from './component.ts';

/** The types of an app's parts, and the objects of those that have one. */
const parts = {
  ExtlClntAppGlobalOauthSettings: undefined,
  ExtlClntAppOauthSettings: 'ExtlClntAppOauthSettings',
  ExtlClntAppOauthConfigurablePolicies: 'ExtlClntAppOauthPlcyCnfg',
  ExtlClntAppConfigurablePolicies: 'ExtlClntAppPlcyCnfg',
} as const;

/**
 * How External Client Apps are deleted. All five types in one deploy, the header named first, is what
 * https://github.com/tama-create/sf-tools (tests/e2e/lib.sh) does with its orgs. No source says what an org makes of the header alone.
 */
export const externalAppDeletions: Readonly<Record<string, Deletion>> = {
  ExternalClientApplication: {
    find: findExternalApp,
    delete: (org, app) => {
      for (const { type, fullName } of storedParts(org, textOf(app, 'DeveloperName'))) {
        org.metadata.delete(`${type}#${fullName}`);
      }
      deleteExternalApp(org, app);
    },
    /** Salesforce's words for other types. */
    refusedBy: (org, app) =>
      org.externalAppRules.deletion === 'parts-first' && hasParts(org, app)
        ? 'This external client app is referenced elsewhere in salesforce.com. Remove the usage and try again.'
        : undefined,
  },
  ExtlClntAppGlobalOauthSettings: {
    find: (org, name) =>
      org
        .table('ExternalClientApplication')
        .rows()
        .find((app) =>
          storedParts(org, textOf(app, 'DeveloperName')).some(
            ({ type, fullName }) => type === 'ExtlClntAppGlobalOauthSettings' && fullName === name,
          ),
        ),
    refusedBy: refusedAlone,
    delete: (org, app) => {
      const consumer = org.consumers.of(org, textOf(app, 'DeveloperName'));
      if (consumer !== undefined) org.consumers.remove(consumer);
    },
  },
  ...Object.fromEntries(
    Object.entries(parts).flatMap(([type, object]): [string, Deletion][] =>
      object === undefined
        ? []
        : [
            [
              type,
              {
                find: (org, name) =>
                  org
                    .table(object)
                    .rows()
                    .find((row) => textOf(row, 'DeveloperName') === name),
                refusedBy: refusedAlone,
                delete: (org, row) => void org.table(object).delete(row.Id),
              },
            ],
          ],
    ),
  ),
};

/** The words are ours: nothing should rely on them. */
function refusedAlone(org: Org): string | undefined {
  return org.externalAppRules.deletion === 'header-alone'
    ? 'This part of an external client app can’t be deleted.'
    : undefined;
}

function hasParts(org: Org, app: Row): boolean {
  const objects = Object.values(parts).filter((object) => object !== undefined);
  return objects.some((object) =>
    org
      .table(object)
      .rows()
      .some((row) => isPartOf(row, app)),
  );
}

/** What was deployed of an app, except its header. */
function storedParts(org: Org, appName: string): { type: string; fullName: string }[] {
  const reference = `<externalClientApplication>${appName}</externalClientApplication>`;
  return [...org.metadata.values()].filter(
    ({ type, content }) =>
      type in parts &&
      'files' in content &&
      [...content.files.values()].some((file) => file.toString('utf8').includes(reference)),
  );
}
