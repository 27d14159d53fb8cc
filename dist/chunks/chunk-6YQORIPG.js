import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/sf-cli/no-log-file.ts
process.env["SF_DISABLE_LOG_FILE"] = "true";
