/**
 * Says in plain words why the pane cannot run here (DESIGN D8). Written in ES5 on purpose: Excel 2016 and 2019 show panes
 * in Internet Explorer, which refuses the pane's own script as a whole. The texts stand in taskpane.html.
 */
(function (page, document) {
  "use strict";

  var lowestExcelApi = "1.13";
  var patience = 15000;

  function say(name) {
    document.getElementById("root").style.display = "none";
    document.getElementById("notice-" + name).style.display = "block";
    document.documentElement.setAttribute("data-notice", name);
  }

  function isOldBrowser() {
    return (
      typeof page.Promise !== "function" ||
      typeof page.Proxy !== "function" ||
      typeof page.BigInt !== "function" ||
      typeof page.globalThis !== "object" ||
      typeof Object.hasOwn !== "function" ||
      !("noModule" in document.createElement("script"))
    );
  }

  function judge(info) {
    if (!info || !info.host) return say("outside");
    var requirements = page.Office.context && page.Office.context.requirements;
    if (!requirements || !requirements.isSetSupported("ExcelApi", lowestExcelApi)) say("old");
  }

  if (isOldBrowser()) return say("old");
  if (!page.Office || typeof page.Office.onReady !== "function") return say("network");

  var answered = false;
  page.Office.onReady(function (info) {
    answered = true;
    judge(info);
  });
  page.setTimeout(function () {
    if (!answered) say("network");
  }, patience);
})(window, document);
