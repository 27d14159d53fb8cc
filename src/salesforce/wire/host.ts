import { Problem } from '../../problem.ts';
import type { SalesforceUrl } from './session.ts';

/** `https://login.salesforce.com`: where users of production orgs, and so of Dev Hubs, log in. */
export const productionLogin = 'https://login.salesforce.com' as SalesforceUrl;
/** `https://test.salesforce.com`: where users of sandboxes and scratch orgs log in. */
export const sandboxLogin = 'https://test.salesforce.com' as SalesforceUrl;

/**
 * Domains that Salesforce runs itself: My Domain and instance hosts, the alternative My Domain, Database.com,
 * Government Cloud and the China cloud. Sites on force.com, site.com and the like are left out: no token is asked for
 * there. Source: @salesforce/core 9.4, `util/sfdcUrl`.
 */
const salesforceDomains = [
  'salesforce.com',
  'my-salesforce.com',
  'salesforce.mil',
  'crmforce.mil',
  'sfcrmproducts.cn',
  'cloudforce.com',
  'database.com',
];

/** Where Lightning pages are, and where the same org issues tokens. Source: @salesforce/core 9.4, `toLightningDomain`. */
const lightningDomains = [
  ['lightning.force.com', 'my.salesforce.com'],
  ['lightning.crmforce.mil', 'my.salesforce.mil'],
  ['my-lightning.com', 'my-salesforce.com'],
  ['lightning.sfcrmapps.cn', 'my.sfcrmproducts.cn'],
] as const;

/**
 * Checks that a URL is one that an assertion may be sent to: a signed assertion that reaches another host can
 * be replayed against Salesforce until it expires.
 *
 * @param text an https URL of a Salesforce host, with or without `https://`; http is let in on loopback only
 * @param name how the error names it, such as `instance-url`
 * @returns the URL's origin, without a trailing slash
 * @throws Problem `host/…`
 */
export function salesforceUrl(text: string, name = 'instance-url'): SalesforceUrl {
  const url = parse(text, name);
  if (url.username !== '' || url.password !== '') {
    throw problem('host/credentials', `${name} has a user name or password in it.`, 'Give only the host.');
  }
  const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
  if (isHttp && isLoopback(url.hostname)) return url.origin as SalesforceUrl;
  if (url.protocol !== 'https:') {
    throw problem(
      'host/not-https',
      `${name} is ${url.origin}, which is not https.`,
      `Write https://${url.host}.`,
    );
  }
  for (const [pages, tokens] of lightningDomains) {
    if (!url.hostname.endsWith(`.${pages}`)) continue;
    throw problem(
      'host/lightning',
      `${name} is ${url.origin}, the address of Lightning pages, where no tokens are issued.`,
      `Write https://${url.hostname.slice(0, -pages.length)}${tokens}.`,
    );
  }
  if (!salesforceDomains.some((domain) => url.hostname.endsWith(`.${domain}`)) || url.port !== '') {
    throw problem(
      'host/not-salesforce',
      `${name} is ${url.origin}, which is not a Salesforce host.`,
      'Use https://login.salesforce.com, https://test.salesforce.com or your My Domain, such as https://acme.my.salesforce.com.',
    );
  }
  return url.origin as SalesforceUrl;
}

function parse(text: string, name: string): URL {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    return new URL(withScheme);
  } catch (cause) {
    throw new Problem(
      {
        kind: 'host/not-a-url',
        what: `${name} is not a URL.`,
        fix: 'Write something like https://login.salesforce.com.',
      },
      { cause },
    );
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function problem(kind: string, what: string, fix: string): Problem {
  return new Problem({
    kind,
    what,
    why: 'The login is sent only to Salesforce, over https: a signed assertion that reached another host could be replayed.',
    fix,
  });
}

/** Whether it could be a Salesforce username, which has the form of an email address. */
export function isUsername(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
