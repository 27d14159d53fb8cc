// src/login/hand-over/state.ts
var stateNames = {
  /** A `Registration` as JSON, with a proof: see `own-registration.ts`. */
  registration: "registration",
  /** The session, sealed: see `sealed-session.ts`. */
  session: "session",
  /** The name of the kept key's folder, with the proof that this step made it: see `runner/own-folder.ts`. */
  keyFolder: "key-folder"
};

export {
  stateNames
};
