/** What main leaves for post. It holds no secret in clear. */
export const stateNames = {
  /** A `Registration` as JSON, with a proof: see `own-registration.ts`. */
  registration: 'registration',
  /** The session, sealed: see `sealed-session.ts`. */
  session: 'session',
  /** The path of the kept key's folder. */
  keyFolder: 'key-folder',
} as const;
