import * as exec from '@actions/exec';
import { info } from './plain-core.ts';

/** `@actions/exec` as the bundle gives it to GitHub's cache client: `tar` names files of an archive that may be anyone's. */
export * from '@actions/exec';

const run: typeof exec.exec = (command, args, options = {}) =>
  options.silent === true
    ? exec.exec(command, args, options)
    : exec.exec(command, args, { ...options, silent: true, listeners: { stdline: info, errline: info } });

export { run as exec };
