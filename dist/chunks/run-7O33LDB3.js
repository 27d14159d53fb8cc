import {
  Argument,
  Command,
  CommanderError,
  InvalidArgumentError,
  Option,
  addInputOptions
} from "./chunk-PCOSUONG.js";
import {
  version
} from "./chunk-KYJDJHQR.js";
import {
  problemJson,
  problemLines,
  problemsOf
} from "./chunk-DA56NOMH.js";
import {
  Cancelled,
  jsonText,
  processTerminal
} from "./chunk-5ATM3K3G.js";
import "./chunk-MACE3WJV.js";
import {
  takeOurs
} from "./chunk-4LYE6KBB.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import {
  realWire
} from "./chunk-4EXJIRQG.js";
import {
  isUsername
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/option-values.ts
function wholeNumber(min, max) {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}
function keySize(text) {
  if (text === "2048" || text === "4096") return Number(text);
  throw new InvalidArgumentError("Apps take keys of 2048 or 4096 bits.");
}
function commonName(text) {
  if (/^[\w][\w .@-]{0,63}$/.test(text)) return text;
  throw new InvalidArgumentError("Use letters, digits, spaces and . _ @ - only, 64 characters at most.");
}
function username(text) {
  if (isUsername(text)) return text;
  throw new InvalidArgumentError("A Salesforce username has the form of an email address.");
}

// src/cli/commands.ts
var mostDays = 3650;
function keyOptions(command) {
  return command.option("--passphrase-env <name>", "take the passphrase from this environment variable").option("--generate-passphrase", "make a passphrase, and show it once").option("--key-size <bits>", "2048 or 4096", keySize, 4096).option("--days <n>", "how long the certificate is valid", wholeNumber(1, mostDays), 365).option("--common-name <name>", "whom the certificate names", commonName, "Orgkey").option("--contact-email <email>", "where Salesforce writes to about the app (default: the admin\u2019s)").option("--wait <minutes>", "how long to wait until the app is live", wholeNumber(0, 60), 15).option("--yes", "deploy without asking", false).option("--force", "replace files that are there", false).option("--json", "print the result as JSON", false);
}
var addInit = (program, tools, exit) => {
  const command = program.command("init").description("make a key and its certificate, and with --target-org the app that takes them").addOption(
    new Option("--app <kind>", "which kind of app").choices(["external-client-app", "connected-app"]).default("external-client-app")
  ).option("--directory <folder>", "where the files go", ".").option("--target-org <hub>", "alias or username of the Dev Hub in the sf CLI: deploy the app there").option(
    "--hub-username <name>",
    "who will log in with the key (default: the target org\u2019s user)",
    username
  ).option("--app-name <name>", "API name of the app (default: Orgkey)").option("--view-setup", "let the permission set\u2019s users view Setup, too", false).option("--permission-set <name>", "permission set that approves users (default: the app\u2019s name)").option(
    "--enable-dev-hub",
    "turn Dev Hub on where it is off, without asking; it can\u2019t be turned off again",
    false
  ).option("--print-metadata <folder>", "write the app\u2019s source there instead of deploying it").addOption(
    new Option(
      "--consumer-key <key>",
      "of an app that is there: prove it by a login, and write the settings"
    ).conflicts([
      ...["targetOrg", "printMetadata", "permissionSet", "viewSetup", "enableDevHub"],
      ...["generatePassphrase", "contactEmail"]
    ])
  ).option(
    "--encrypted-key-file, --key-file <file>",
    "with --consumer-key: the encrypted key (default: server.key.enc)"
  ).option("--certificate-file <file>", "with --consumer-key: its certificate, if the key file lacks it").option("--instance-url <url>", "with --consumer-key: where the hub logs in");
  keyOptions(command).action(async (options) => {
    const { init } = await import("./init-PHJBP5ZO.js");
    exit(await init(options, tools));
  });
};
function subjectOptions(command) {
  return command.option("--settings <file>", "what orgkey init wrote", "orgkey.json").option("--encrypted-key-file, --key-file <file>", "the encrypted key, in any form that the actions read").option("--certificate-file <file>", "its certificate, if the key file does not hold it").option("--passphrase-env <name>", "take the passphrase from this environment variable").option("--decryption-key-env <name>", "take the hex AES key from this environment variable").option("--decryption-iv-env <name>", "take the hex initialization vector from this environment variable").option("--consumer-key <key>", "the app\u2019s consumer key").option("--hub-username <name>", "the Dev Hub user", username).option("--instance-url <url>", "where the hub logs in").option("--app-name <name>", "API name of the app");
}
var addCheck = (program, tools, exit) => {
  const command = program.command("check").description("log in to the Dev Hub as the actions would, and check all that they need");
  subjectOptions(command).option("--scratch", "make a scratch org, log in to it with the key alone, and delete it", false).option(
    "--timeout-minutes <n>",
    "stop after this many minutes (default: 10, and 30 with --scratch)",
    wholeNumber(1, 350)
  ).option("--json", "print the result as JSON", false).action(async (options) => {
    const { check } = await import("./check-7K4CRC75.js");
    exit(await check(options, tools));
  });
};
var addRotate = (program, tools, exit) => {
  const command = program.command("rotate").description(
    "make the next key beside the old one, with an app of its own; the old key works on. With --replace, in the same app"
  ).requiredOption("--target-org <hub>", "alias or username of the Dev Hub in the sf CLI").option("--settings <file>", "of the old key", "orgkey.json").option("--app-name <name>", "API name of the new app (default: the old one\u2019s, numbered)").addOption(
    new Option("--replace", "change the certificate in the app that there is; the old key stops at once").default(false).conflicts(["appName", "contactEmail", "force"])
  );
  keyOptions(command).action(async (options) => {
    const { rotate } = await import("./rotate-XYDUEF75.js");
    exit(await rotate(options, tools));
  });
};
var addAdopt = (program, tools, exit) => {
  const command = program.command("adopt").description("make a scratch org that the sf CLI is logged in to accept the key").requiredOption("--target-org <org>", "alias or username of the scratch org in the sf CLI");
  subjectOptions(command).option("--json", "print the result as JSON", false).action(async (options) => {
    const { adopt } = await import("./adopt-HQSS6KBW.js");
    exit(await adopt(options, tools));
  });
};
var addCompletion = (program, { terminal }, exit) => {
  program.command("completion").description("print a script that completes what you type, for your shell").addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"])).action(async (shell) => {
    const { completionScript } = await import("./completion-JEBUT5SW.js");
    terminal.handOver(completionScript(program, shell));
    exit(0);
  });
};

// src/cli/fleet/commands.ts
var addFleet = (program, tools, exit) => {
  const fleet = program.command("fleet").description("make, list, take from and delete a fleet of scratch orgs; try and check its file");
  const make = fleet.command("make").description("make a fleet\u2019s orgs, or go on with them: as the fleet action does");
  addInputOptions(make, "make").option("--json", "print outputs and manifest as one JSON document", false).action(async (options) => {
    const { fleetMake } = await import("./stories-3OY3WSHN.js");
    exit(await fleetMake(options, tools));
  });
  const list = fleet.command("list").description("ask the hub which orgs of a fleet are ready");
  addInputOptions(list, "list").option("--json", "print the outputs as JSON", false).action(async (options) => {
    const { fleetList } = await import("./stories-3OY3WSHN.js");
    exit(await fleetList(options, tools));
  });
  const take = fleet.command("take").description("take one ready org of a fleet, log in to it, and register that with the sf CLI");
  addInputOptions(take, "take", ["delete-when-done", "refreshable", "revoke"]).option("--json", "print the outputs as JSON, without the token", false).action(async (options) => {
    const { fleetTake } = await import("./take-XWB3G6WB.js");
    exit(await fleetTake(options, tools));
  });
  const remove = fleet.command("delete").description("delete a fleet\u2019s orgs");
  addInputOptions(remove, "delete").option("--json", "print the outputs as JSON", false).action(async (options) => {
    const { fleetDelete } = await import("./stories-3OY3WSHN.js");
    exit(await fleetDelete(options, tools));
  });
  const trial = fleet.command("try").description("make one org of each group, show how long each stage takes, and delete them again");
  addInputOptions(trial, "make", ["generation", "minimum", "shard", "canary", "count", "dry-run"]).option("--keep", "leave the orgs up", false).option("--json", "print outputs and manifest as one JSON document", false).action(async (options) => {
    const { fleetTry } = await import("./stories-3OY3WSHN.js");
    exit(await fleetTry(options, tools));
  });
  const check = fleet.command("check").description(
    "check a fleet\u2019s files, and with a key or --target-org what only the hub knows; makes nothing"
  );
  addInputOptions(check, "make", ["dry-run"]).option("--target-org <hub>", "alias or username of the Dev Hub in the sf CLI: ask it, too").option("--json", "print the result as JSON", false).action(async (options) => {
    const { fleetCheck } = await import("./check-EHVYMWUE.js");
    exit(await fleetCheck(options, tools));
  });
};

// src/cli/login/commands.ts
var addLogin = (program, tools, exit) => {
  const command = program.command("login").description("log in to the Dev Hub, or to a scratch org it made, and register that with the sf CLI");
  addInputOptions(command, "login").addOption(
    new Option("--format <format>", "print the login with its access token, for a program").choices([
      "env",
      "json"
    ])
  ).option("--show-token", "with --format, print it to a terminal, too", false).addOption(
    new Option(
      "--exec",
      "run the command behind -- logged in, in a home of its own, and log out; its exit code is the command\u2019s"
    ).default(false).conflicts(["json", "showToken"])
  ).option("--json", "print the result as JSON, without the token", false).argument("[command...]", "with --exec: what to run, such as sf org display").action(async (words, options) => {
    if (options.exec !== words.length > 0) {
      command.error(
        options.exec ? "error: --exec needs a command: orgkey login --exec -- sf org display" : `error: unknown argument '${words[0] ?? ""}'; a command to run comes behind --exec --`
      );
    }
    if (options.exec && options.format === "json") {
      command.error(
        "error: with --exec, --format can only be env: the command gets the token in its environment"
      );
    }
    const { login } = await import("./login-WAQ4IWQT.js");
    exit(await login(options, words, tools));
  });
};
var addLogout = (program, tools, exit) => {
  const command = program.command("logout").description("take back what orgkey login did: revoke the session, and remove it from the sf CLI");
  addInputOptions(command, "logout").option("--all", "every login by orgkey login", false).option("--json", "print the result as JSON", false).action(async (options) => {
    const { logout } = await import("./logout-VXNXBWXM.js");
    exit(await logout(options, tools));
  });
};

// src/cli/run.ts
function makeProgram(tools, exit) {
  const program = new Command("orgkey").description("One private key opens your Salesforce Dev Hub and every scratch org it made.").version(version(), "-V, --version", "print the version").exitOverride();
  const all = [addInit, addCheck, addRotate, addAdopt, addLogin, addLogout, addFleet, addCompletion];
  for (const add of all) add(program, tools, exit);
  pointToHelp(program, "orgkey");
  return program;
}
function pointToHelp(command, called) {
  command.showHelpAfterError(`(${called} --help shows what there is)`);
  for (const one of command.commands) pointToHelp(one, `${called} ${one.name()}`);
}
async function run(args) {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
  const env = takeOurs();
  const tools = { terminal: processTerminal(), wire: realWire(env), env };
  let exitCode = 0;
  const program = makeProgram(tools, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Cancelled) {
      tools.terminal.note("Cancelled. Nothing was changed.");
      return 130;
    }
    report(error, args.includes("--json"), tools);
    return 1;
  }
}
function report(error, json, { terminal }) {
  const problems = problemsOf(error);
  for (const problem of problems) {
    for (const line of problemLines(problem, terminal.style)) terminal.note(line);
  }
  if (json) terminal.say(jsonText({ problems: problems.map(problemJson) }));
}
export {
  makeProgram,
  run
};
