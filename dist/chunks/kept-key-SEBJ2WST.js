import {
  keepKey,
  removeKey
} from "./chunk-4JWEEKZD.js";
import "./chunk-6FO3S3TD.js";
import "./chunk-SL6BMWVU.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  keepKey,
  removeKey
};
