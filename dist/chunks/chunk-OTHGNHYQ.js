// src/sf-cli/no-log-file.ts
process.env["SF_DISABLE_LOG_FILE"] = "true";
