import {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
} from "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
};
