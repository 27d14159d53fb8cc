// src/cli/login-causes.ts
var LOGIN = "docs/cli.md, \u201Corgkey login\u201D";
var loginCauses = {
  secretFile: {
    kind: "cli/secret-file",
    codes: [],
    transient: false,
    what: "The file that is said to hold a secret can\u2019t be read.",
    fix: "Check the path and its permissions.",
    source: LOGIN
  },
  standardInputTwice: {
    kind: "cli/standard-input-twice",
    codes: [],
    transient: false,
    what: "The standard input can\u2019t be two secrets at once.",
    fix: "Give all but one of them by a file or a variable.",
    source: LOGIN
  },
  tokenToTerminal: {
    kind: "cli/token-to-terminal",
    codes: [],
    transient: false,
    what: "An access token would be printed to a terminal.",
    why: "Whoever looks at the screen, or at a recording of it, could use the token.",
    fix: 'Let a program read it, such as eval "$(orgkey login --format env)", or add --show-token.',
    source: LOGIN
  },
  commandNotFound: {
    kind: "cli/command-not-found",
    codes: ["ENOENT"],
    transient: false,
    what: "There is no such command to run logged in.",
    fix: "Check its name, and that PATH leads to it.",
    source: "Node.js, \u201CCommon system errors\u201D"
  },
  commandNotRun: {
    kind: "cli/command-not-run",
    codes: ["EACCES"],
    transient: false,
    what: "The command to run logged in can\u2019t be run.",
    fix: "Make the script executable (`chmod +x`), or name its interpreter first.",
    source: "Node.js, \u201CCommon system errors\u201D"
  },
  notLoggedIn: {
    kind: "cli/not-logged-in",
    codes: [],
    transient: false,
    what: "There is no such login by orgkey login.",
    why: "Logins that the sf CLI made itself are left to it.",
    fix: "Name one by --hub-username or --scratch, or say --all.",
    source: "docs/cli.md, \u201Corgkey logout\u201D"
  }
};

export {
  loginCauses
};
