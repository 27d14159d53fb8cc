import type { Controls } from '../tool/controls.ts';

/** What the page shows. */
export interface View {
  readonly controls: Controls;
  /** The commands that log in. */
  readonly logins: string;
  readonly appName: string;
}
