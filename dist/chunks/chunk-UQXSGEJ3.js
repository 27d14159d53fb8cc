// src/fleet/pool/causes.ts
var source = "docs/pool.md";
var takeCauses = {
  allTaken: {
    kind: "pool/all-taken",
    codes: [],
    transient: true,
    what: "No org of the fleet is free.",
    why: "Others hold them or claim them at this moment, their set-up has not ended or failed, or they end within ten minutes.",
    fix: "Raise `wait-minutes`, or the fleet\u2019s `count`; `fleet/list` says who holds what, and until when.",
    source
  },
  empty: {
    kind: "pool/empty",
    codes: [],
    transient: false,
    what: "The fleet has no org that is up or on its way.",
    why: "It was never made on this hub, or its orgs have expired or were deleted; or the name, the generation or the group is another.",
    fix: "Run the fleet action, or correct `fleet-name`, `generation` or `group`.",
    source
  },
  unclear: {
    kind: "pool/unclear",
    codes: [],
    transient: true,
    what: "Can\u2019t tell whose claim of an org stands.",
    why: "Somebody else changed its ScratchOrgInfo each time that this step looked.",
    fix: "Run it again; if it goes on, look for what else changes the descriptions of Scratch Org Infos.",
    source
  },
  reserved: {
    kind: "pool/reserved-holder",
    codes: [],
    transient: false,
    what: 'The input `holder` is "retire", in whose name a pool deletes orgs.',
    why: "A fill takes an org of that holder for one that goes, and makes another in its place.",
    fix: "Name the holder otherwise, or leave `holder` out.",
    source
  },
  noLicense: {
    kind: "pool/no-license",
    codes: ["LICENSE_LIMIT_EXCEEDED"],
    transient: false,
    what: "The org has no license left for another user.",
    why: "With `email` a person gets a user of their own; the definition\u2019s edition and features say how many there may be.",
    fix: "Take an org that nobody else was handed, or choose another edition in the definition.",
    source: "SOAP API Developer Guide, \u201CCore Data Types Used in API Calls\u201D, StatusCode"
  }
};

export {
  takeCauses
};
