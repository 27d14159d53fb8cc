import {
  takeOrg
} from "./chunk-UO43ODLX.js";
import "./chunk-7DHJUEZG.js";
import "./chunk-VNWFILS5.js";
import "./chunk-ARG32BJK.js";
import "./chunk-F4GI2LRV.js";
import "./chunk-WNTJ7ONN.js";
import "./chunk-4W3QOMNP.js";
import "./chunk-4SAOZOS6.js";
import "./chunk-ZIYHXBJY.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-AYWHGPTO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-ZARUBXXQ.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-SDK6UDJA.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-LQICSNR6.js";
import "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-XPO7YIDA.js";
import "./chunk-XBJW4L7J.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeOrg
};
