/**
 * The part of `@salesforce/core` that reads the CLI's settings. Import this with `await import()`: see `core.ts`.
 */
import './no-log-file.ts';
export { ConfigAggregator } from '@salesforce/core/configAggregator';
