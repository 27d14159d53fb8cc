import {
  LoginRecords,
  endLogin
} from "./chunk-7MMI3YPV.js";
import {
  runStory
} from "./chunk-IQ62EVUD.js";
import {
  loginCauses
} from "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-DA56NOMH.js";
import {
  commandProblem
} from "./chunk-YYEMPOVP.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import "./chunk-MACE3WJV.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
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
  throw commandProblem(loginCauses.notLoggedIn, {
    what: username === "" ? `There are ${there.length} logins by orgkey login.` : `orgkey login has no login of ${username}.`,
    ...there.length === 0 ? {} : { why: `It has: ${names}.` }
  });
}
export {
  logout
};
