import * as core from '@actions/core';
import { plainText } from '../plain-text.ts';

/**
 * `@actions/core` as the bundle gives it to GitHub's cache client: what that logs may quote a server or a name in an archive,
 * and reaches the log as plain text.
 */
export * from '@actions/core';

export const info: typeof core.info = (line) => core.info(plainText(line));
export const debug: typeof core.debug = (line) => core.debug(plainText(line));
export const notice: typeof core.notice = (message) => core.notice(plainText(String(message)));
export const warning: typeof core.warning = (message) => core.warning(plainText(String(message)));
export const error: typeof core.error = (message) => core.error(plainText(String(message)));
