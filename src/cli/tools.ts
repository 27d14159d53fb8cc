import type { Readable } from 'node:stream';
import type { Wire } from '../salesforce/wire/wire.ts';
import type { Terminal } from './terminal.ts';

/** What every command works with; `run.ts` brings the real ones. */
export interface Tools {
  readonly terminal: Terminal;
  readonly wire: Wire;
  readonly env: NodeJS.ProcessEnv;
  /** For secrets. Default: the process’s. */
  readonly stdin?: Readable;
}
