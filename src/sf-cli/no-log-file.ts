/**
 * `@salesforce/core` writes a log file through worker scripts that a bundle doesn't have, unless told not to before its
 * first logger. Imported ahead of it for that.
 */
process.env['SF_DISABLE_LOG_FILE'] = 'true';
