/** The lock that `@salesforce/core` itself uses; apart from it, since taking a login back often needs nothing else. */
export { lock } from 'proper-lockfile';
