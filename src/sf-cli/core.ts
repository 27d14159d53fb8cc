/**
 * The part of `@salesforce/core` that writes an auth file. Import this with `await import()`: it costs as much as the
 * rest of a login. (A module of its own, because a dynamic import of a CommonJS package loses its named exports
 * when bundled.)
 */
import './no-log-file.ts';
export { StateAggregator } from '@salesforce/core/stateAggregator';
