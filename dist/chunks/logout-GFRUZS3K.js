import {
  LoginRecords,
  endLogin
} from "./chunk-DCRBOVAO.js";
import {
  runStory
} from "./chunk-Z3NIQ7HC.js";
import "./chunk-O5B4KRGR.js";
import "./chunk-G5YIV2YN.js";
import {
  jsonText
} from "./chunk-QLJSO23H.js";
import "./chunk-4YNIVPBK.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-ULKF3PQG.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/login/logout.ts
async function logout(options, tools) {
  return runStory("logout", options, tools, async ({ runner, wire }) => {
    const { terminal } = tools;
    const records = new LoginRecords(runner);
    const ended = [];
    for (const record of await chosen(options, records, runner)) {
      const isRevoked = await endLogin(record, records, runner, wire);
      ended.push({ username: record.username, isRevoked });
    }
    if (options.json === true) terminal.say(jsonText({ loggedOut: ended }));
    else {
      for (const { username, isRevoked } of ended) {
        const session = isRevoked ? "The session is revoked" : "Its session had ended before";
        terminal.say(
          `${terminal.style.good("\u2714")} ${username}: logged out. ${session}; the sf CLI no longer has it.`
        );
      }
    }
    return 0;
  });
}
async function chosen({ all }, records, runner) {
  const there = await records.all();
  if (all) return there;
  const username = runner.input("scratch-username") || runner.input("hub-username");
  const meant = username === "" ? there : there.filter((record) => record.username === username);
  if (meant.length === 1) return meant;
  const names = there.map((record) => record.username).join(", ");
  throw new Problem({
    kind: "cli/not-logged-in",
    what: username === "" ? `There are ${there.length} logins by orgkey login.` : `orgkey login has no login of ${username}.`,
    why: there.length === 0 ? "Logins that the sf CLI made itself are left to it." : `It has: ${names}.`,
    fix: "Name one by --hub-username or --scratch, or say --all."
  });
}
export {
  logout
};
