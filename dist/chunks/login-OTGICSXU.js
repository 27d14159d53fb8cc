import {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
} from "./chunk-NPNVNA5Y.js";
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
