import type { Org } from '../world/org.ts';
import { type Consumer, linkTo } from '../world/consumers.ts';
import { findExternalApp, partOf, put, putDefaultPolicy, scopedName } from '../world/external-apps.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';
import { certificateIn } from './deploy-connected-app.ts';
import type { DeployPlan, DeployProblem, PlannedEffects } from './component.ts';
import { textIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';

type Planned = PlannedEffects & { readonly problem?: DeployProblem; readonly content?: XmlElement };
type Planner = (name: string, content: XmlElement) => Planned;

/**
 * The metadata types of External Client Apps. Where no public source has Salesforce's words, they are ours: nothing should
 * rely on them.
 */
export const externalAppPlanners: Readonly<Record<string, Planner>> = {
  ExternalClientApplication: planHeader,
  ExtlClntAppGlobalOauthSettings: planGlobalSettings,
  ExtlClntAppOauthSettings: planOauthSettings,
  ExtlClntAppOauthConfigurablePolicies: planOauthPolicy,
  ExtlClntAppConfigurablePolicies: planPolicy,
};

function planHeader(name: string, content: XmlElement): Planned {
  const missing = ['contactEmail', 'distributionState', 'label'].find(
    (field) => textIn(content, field) === undefined,
  );
  if (missing !== undefined) return bad(`Required field is missing: ${missing}`);
  return {
    needs: [],
    content,
    effects: [
      (org) => {
        const existing = findExternalApp(org, name);
        put(org, 'ExternalClientApplication', existing, {
          DeveloperName: name,
          MasterLabel: textIn(content, 'label') ?? name,
          ContactEmail: textIn(content, 'contactEmail') ?? '',
          Description: textIn(content, 'description') ?? null,
          DistributionState: textIn(content, 'distributionState') ?? 'Local',
          // Without a link, the org makes the app one of its own, whatever the file says.
          OrgScopedExternalApp: textIn(content, 'orgScopedExternalApp') ?? scopedName(org, name),
        });
      },
    ],
  };
}

function planGlobalSettings(_name: string, content: XmlElement): Planned {
  const appName = textIn(content, 'externalClientApplication');
  if (appName === undefined) return bad('Required field is missing: externalClientApplication');
  if (textIn(content, 'callbackUrl') === undefined) return bad('Required field is missing: callbackUrl');
  const pem = textIn(content, 'certificate');
  const certificate = pem === undefined ? undefined : certificateIn(pem);
  if (pem !== undefined && certificate === undefined) return bad('Invalid certificate');
  const consumerKey = textIn(content, 'consumerKey');
  return {
    needs: [needsApp(appName)],
    content,
    refusedBy: (org, plan) => {
      if (org.kind === 'scratch' && stateOf(org, plan, appName) === 'Packaged') {
        return 'Global OAuth settings of a packaged external client app can’t be in an org that expires.';
      }
      const own = org.consumers.of(org, appName);
      if (own === undefined) {
        const isChosen = org.externalAppRules.consumerKeys === 'chosen';
        return isChosen && consumerKey !== undefined && org.consumers.isTaken(consumerKey)
          ? 'The consumer key is already taken.'
          : undefined;
      }
      const { consumerKeys, redeploy } = org.externalAppRules;
      if (redeploy === 'refused') return 'Global OAuth settings can’t be updated.';
      const isSame = consumerKey === undefined || consumerKey === own.consumerKey;
      return isSame || consumerKeys === 'generated' || redeploy.startsWith('new-key')
        ? undefined
        : 'The consumer key is already taken.';
    },
    effects: [
      (org) => {
        const isChosen = org.externalAppRules.consumerKeys === 'chosen';
        const existing = org.consumers.of(org, appName);
        if (existing !== undefined) existing.consumerKey = keyAfterRedeploy(existing, consumerKey);
        const consumer = existing ?? org.consumers.add({ org, appName }, isChosen ? consumerKey : undefined);
        consumer.publicKey = certificate?.publicKey;
        consumer.certificateExpiresAt = certificate && Date.parse(certificate.validTo);
      },
    ],
  };
}

/** The same, unless the org is one that makes another key of it. */
function keyAfterRedeploy({ org, consumerKey }: Consumer<Org>, named: string | undefined): string {
  const { redeploy } = org.externalAppRules;
  if (redeploy === 'new-key' && named !== undefined && named !== consumerKey) return named;
  return redeploy.startsWith('new-key') ? `${consumerKey}2` : consumerKey;
}

function planOauthSettings(name: string, content: XmlElement): Planned {
  const appName = textIn(content, 'externalClientApplication');
  if (appName === undefined) return bad('Required field is missing: externalClientApplication');
  const link = textIn(content, 'oauthLink');
  const scopes = (textIn(content, 'commaSeparatedOauthScopes') ?? '')
    .split(',')
    .map((scope) => scope.trim().toLowerCase());
  return {
    needs: [needsApp(appName)],
    content,
    refusedBy: (org) => {
      if (link === undefined || org.consumers.of(org, appName) !== undefined) return undefined;
      const consumer = org.consumers.byLink(link);
      const isPackaged = consumer !== undefined && homeOf(consumer)?.['DistributionState'] === 'Packaged';
      // Met by https://github.com/Damecek/salesforce-mcp-lib
      return isPackaged && org.externalAppRules.association !== 'refused'
        ? undefined
        : "We couldn't update your OAuth link. The external client app that you're linking to must have the distribution state PACKAGED.";
    },
    effects: [
      (org) => {
        const app = findExternalApp(org, appName) as Row;
        const consumer = consumerFor(org, app, link);
        if (consumer.org === org) org.update(app, { OrgScopedExternalApp: scopedName(org, appName) });
        put(org, 'ExtlClntAppOauthSettings', partOf(org, 'ExtlClntAppOauthSettings', app), {
          DeveloperName: name,
          MasterLabel: textIn(content, 'label') ?? name,
          ExternalClientApplicationId: app.Id,
          OauthLink: linkTo(consumer),
          OauthScopesAPI: scopes.includes('api'),
          OauthScopesWEB: scopes.includes('web'),
          OauthScopesREFRESH_TOKEN: scopes.includes('refreshtoken'),
        });
        putDefaultPolicy(org, app, org.externalAppRules);
      },
    ],
  };
}

/** Its own consumer, or the one of the link; an org that doesn't associate makes one of its own without a word. */
function consumerFor(org: Org, app: Row, link: string | undefined): Consumer<Org> {
  const appName = textOf(app, 'DeveloperName');
  const own = org.consumers.of(org, appName);
  if (own !== undefined) return own;
  const linked = link === undefined ? undefined : org.consumers.byLink(link);
  if (linked !== undefined && org.externalAppRules.association !== 'own-consumer') return linked;
  return org.consumers.add({ org, appName });
}

function planOauthPolicy(name: string, content: XmlElement): Planned {
  const appName = textIn(content, 'externalClientApplication');
  if (appName === undefined) return bad('Required field is missing: externalClientApplication');
  const list = (field: string) =>
    (textIn(content, field) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const permissionSets = list('commaSeparatedPermissionSet');
  const profiles = list('commaSeparatedProfile');
  const type = textIn(content, 'permittedUsersPolicyType') ?? 'AllSelfAuthorized';
  return {
    needs: [
      needsApp(appName),
      ...permissionSets.map((set) => ({
        type: 'PermissionSet' as const,
        name: set,
        problem: `In field: commaSeparatedPermissionSet - no PermissionSet named ${set} found`,
      })),
    ],
    content,
    refusedBy: (org) => {
      const unknown = profiles.find(
        (profile) =>
          !org
            .table('Profile')
            .rows()
            .some((row) => row['Name'] === profile),
      );
      if (unknown !== undefined) return `In field: commaSeparatedProfile - no Profile named ${unknown} found`;
      const app = findExternalApp(org, appName);
      const there = app === undefined ? undefined : partOf(org, 'ExtlClntAppOauthPlcyCnfg', app);
      const ownName = `${appName}${org.externalAppRules.policySuffix}`;
      const isOther =
        there === undefined
          ? org.externalAppRules.policyNames === 'always-its-own' && name !== ownName
          : textOf(there, 'DeveloperName') !== name;
      return isOther
        ? `duplicate value found: ExternalClientApplicationId duplicates value on record with id: ${there?.Id ?? ''}`
        : undefined;
    },
    effects: [
      (org) => {
        const app = findExternalApp(org, appName) as Row;
        put(org, 'ExtlClntAppOauthPlcyCnfg', partOf(org, 'ExtlClntAppOauthPlcyCnfg', app), {
          DeveloperName: name,
          MasterLabel: textIn(content, 'label') ?? name,
          ExternalClientApplicationId: app.Id,
          PermittedUsersPolicyType: type,
          IpRelaxationPolicyType: textIn(content, 'ipRelaxationPolicyType') ?? 'Enforce',
          RefreshTokenPolicyType: textIn(content, 'refreshTokenPolicyType') ?? 'Zero',
        });
        org.approvals.set(app.Id, {
          adminApproved: type === 'AdminApprovedPreAuthorized',
          permissionSets,
          profiles,
        });
      },
    ],
  };
}

function planPolicy(name: string, content: XmlElement): Planned {
  const appName = textIn(content, 'externalClientApplication');
  if (appName === undefined) return bad('Required field is missing: externalClientApplication');
  const isEnabled = textIn(content, 'isEnabled');
  if (isEnabled === undefined) return bad('Required field is missing: isEnabled');
  return {
    needs: [needsApp(appName)],
    content,
    effects: [
      (org) => {
        const app = findExternalApp(org, appName) as Row;
        put(org, 'ExtlClntAppPlcyCnfg', partOf(org, 'ExtlClntAppPlcyCnfg', app), {
          DeveloperName: name,
          MasterLabel: textIn(content, 'label') ?? name,
          ExternalClientApplicationId: app.Id,
          IsEnabled: isEnabled === 'true',
          OauthPluginStatus: textIn(content, 'isOauthPluginEnabled') === 'true' ? 'Enabled' : 'Disabled',
        });
      },
    ],
  };
}

function bad(problem: string): Planned {
  return { needs: [], effects: [], problem: { problem } };
}

function needsApp(name: string) {
  return {
    type: 'ExternalClientApplication' as const,
    name,
    problem: `In field: externalClientApplication - no ExternalClientApplication named ${name} found`,
  };
}

function stateOf(org: Org, plan: DeployPlan, appName: string): string | undefined {
  const header = plan.components.find(
    ({ type, fullName }) => type === 'ExternalClientApplication' && fullName === appName,
  );
  if (header?.content !== undefined) return textIn(header.content, 'distributionState');
  const app = findExternalApp(org, appName);
  return app === undefined ? undefined : textOf(app, 'DistributionState');
}

function homeOf({ org, appName }: Consumer<Org>): Row | undefined {
  return findExternalApp(org, appName);
}
