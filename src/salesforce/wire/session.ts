/** An https URL of a Salesforce host (or http on loopback), without a trailing slash: made by `salesforceUrl`. */
export type SalesforceUrl = string & { readonly __brand: 'SalesforceUrl' };

/** Who logs in, through which Connected App, and where. */
export interface Identity {
  readonly consumerKey: string;
  readonly username: string;
  /** Where the token is asked for: login.salesforce.com, test.salesforce.com, or the org's own URL. */
  readonly loginUrl: SalesforceUrl;
  /** The JWT's `aud`: `https://login.salesforce.com` or `https://test.salesforce.com`, if not overridden. */
  readonly audience: string;
}

/** A login that Salesforce granted. */
export interface Session {
  readonly username: string;
  /** 18 characters, `00D…` */
  readonly orgId: string;
  /** 18 characters, `005…` */
  readonly userId: string;
  readonly instanceUrl: SalesforceUrl;
  /** A bearer token. Secret: mask before anything else. */
  readonly accessToken: string;
  /** The app through which it was granted, where a login by key got it. */
  readonly consumerKey?: string;
}
