import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/auth/state.ts
var stateNames = {
  /** A `Registration` as JSON. */
  registration: "registration",
  /** The session, sealed: see `sealed-session.ts`. */
  session: "session",
  /** The path of the kept key's folder. */
  keyFolder: "key-folder"
};

export {
  stateNames
};
