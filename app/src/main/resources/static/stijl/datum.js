// Puts the calendar of the browser beside each field for a date; without this script people write the day.
"use strict";
for (const veld of document.querySelectorAll("input[data-datum]")) {
  const kiezer = document.createElement("input");
  if (typeof kiezer.showPicker !== "function") {
    break;
  }
  kiezer.type = "date";
  kiezer.className = "datumkiezer";
  kiezer.tabIndex = -1;
  kiezer.setAttribute("aria-hidden", "true");
  for (const grens of ["min", "max"]) {
    if (veld.dataset[grens]) {
      kiezer[grens] = veld.dataset[grens];
    }
  }
  const knop = document.createElement("input");
  knop.type = "button";
  knop.className = "utrecht-button utrecht-button--secondary-action datumknop";
  knop.value = veld.dataset.datum;
  const vraag = document.querySelector(`label[for="${veld.id}"]`);
  knop.setAttribute("aria-label", `${veld.dataset.datum}: ${vraag ? vraag.textContent.trim() : veld.getAttribute("aria-label")}`);
  const vak = document.createElement("span");
  vak.className = "datumvak";
  veld.before(vak);
  vak.append(veld, knop, kiezer);
  knop.addEventListener("click", () => {
    const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(veld.value.trim());
    kiezer.value = cijfers
      ? `${cijfers[3]}-${cijfers[2].padStart(2, "0")}-${cijfers[1].padStart(2, "0")}`
      : veld.value === veld.defaultValue ? veld.dataset.iso || "" : "";
    kiezer.showPicker();
  });
  kiezer.addEventListener("change", () => {
    if (kiezer.value) {
      veld.value = kiezer.value.split("-").reverse().join("-");
      veld.dispatchEvent(new Event("change", { bubbles: true }));
      veld.focus();
    }
  });
}
