/** How Salesforce treats External Client Apps, where sources differ or it depends on the org. */
export interface ExternalAppRules {
  /**
   * How a signup through one ends. `C-1016`, as most hubs: https://github.com/forcedotcom/cli/issues/3515;
   * `replicated`, as some: https://github.com/forcedotcom/cli/issues/3638. Default `C-1016`.
   */
  signup: 'C-1016' | 'replicated';
  /**
   * What becomes of settings that refer to another org's consumer. `works`; `refused` by the deploy; `own-consumer`: the deploy
   * succeeds and the org silently makes a consumer of its own; `not-installed`: it succeeds, the link is there, and logins say
   * that the app isn't. Default `works`.
   */
  association: 'works' | 'refused' | 'own-consumer' | 'not-installed';
  /** How long after its deploy an app is unknown to the token endpoint, in milliseconds. Default 0. */
  knownAfterMilliseconds: number;
  /** Whether an app gets the consumer key of its file, or one that Salesforce makes. Default `chosen`. */
  consumerKeys: 'chosen' | 'generated';
  /**
   * What becomes of a deploy over global OAuth settings that are there, which no public source shows in full: it `replaces`
   * the certificate, is `refused`, or the app silently gets a `new-key` (until a deploy names the old one), for good by
   * `new-key-for-good`. Default `replaces`.
   */
  redeploy: 'replaces' | 'refused' | 'new-key' | 'new-key-for-good';
  /** What an org calls an app's OAuth policy, after the app's name, if no policy came with the app. Default `_defaultPolicy`. */
  policySuffix: string;
  /** Whether the policy's name may come with the app, or is always the org's own. Default `with-the-app`. */
  policyNames: 'with-the-app' | 'always-its-own';
  /** Whether a policy's list of permission sets takes their API names, or, as the reference says, only ids. Default `names`. */
  approvalBy: 'names' | 'ids';
  /**
   * How an app can be deleted: all of it in one deploy; only once an earlier one has deleted its parts; by its
   * header alone, which takes its parts along. Default `at-once`.
   */
  deletion: 'at-once' | 'parts-first' | 'header-alone';
}

export const defaultExternalAppRules: Readonly<ExternalAppRules> = {
  signup: 'C-1016',
  association: 'works',
  knownAfterMilliseconds: 0,
  consumerKeys: 'chosen',
  redeploy: 'replaces',
  policySuffix: '_defaultPolicy',
  policyNames: 'with-the-app',
  approvalBy: 'names',
  deletion: 'at-once',
};

/** Who may use an app, as its OAuth policy says. */
export interface Approval {
  readonly adminApproved: boolean;
  readonly permissionSets: readonly string[];
  readonly profiles: readonly string[];
  /** Approved by whoever made the app, without a permission set. In lower case. */
  readonly usernames?: ReadonlySet<string>;
}
