/** The lock that `@salesforce/core` itself uses; apart from it, since taking a login back often needs no more. */
export { lock } from 'proper-lockfile';
