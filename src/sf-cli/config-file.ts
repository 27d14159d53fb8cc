/** The part of `@salesforce/core` that writes the CLI's settings. Import this with `await import()`: see `core.ts`. */
import './no-log-file.ts';
export { Config } from '@salesforce/core/config';
