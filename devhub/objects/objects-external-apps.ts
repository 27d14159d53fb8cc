import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

/**
 * What an org shows of its External Client Apps. No field has the consumer key. The fields are the enterprise WSDL's, which
 * does not say what can be filtered: here nothing can. The key prefixes are made up.
 */
export const externalAppObjects: readonly ObjectDefinition[] = [
  defineObject('ExternalClientApplication', '0xI', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    Language: 'picklist',
    NamespacePrefix: 'string(15)',
    ContactEmail: 'email',
    Description: 'string(255)',
    DistributionState: 'picklist',
    OrgScopedExternalApp: 'string(255)',
  }),
  defineObject('ExtlClntAppOauthSettings', '0Xo', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    NamespacePrefix: 'string(15)',
    ExternalClientApplicationId: 'ExternalClientApplication>ExternalClientApplication',
    OauthLink: 'string(255)',
    OauthScopesAPI: 'boolean',
    OauthScopesWEB: 'boolean',
    OauthScopesREFRESH_TOKEN: 'boolean',
  }),
  defineObject('ExtlClntAppOauthPlcyCnfg', '0Xp', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    ExternalClientApplicationId: 'ExternalClientApplication>ExternalClientApplication',
    ExtlClntAppOauthSettingsId: 'ExtlClntAppOauthSettings>ExtlClntAppOauthSettings',
    PermittedUsersPolicyType: 'picklist',
    IpRelaxationPolicyType: 'picklist',
    RefreshTokenPolicyType: 'picklist',
  }),
  defineObject('ExtlClntAppPlcyCnfg', '0Xq', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    ExternalClientApplicationId: 'ExternalClientApplication>ExternalClientApplication',
    IsEnabled: 'boolean',
    OauthPluginStatus: 'picklist',
  }),
];
