// What the pages need beside htmx: the token against forged requests, and the keyboard.
"use strict";

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("meta[name=csrf]");
  if (token && event.detail.verb !== "get") {
    event.detail.headers[token.dataset.header] = token.content;
  }
});

// Where an answer does not come, the figures on the page are old: say so.
document.addEventListener("htmx:sendError", () => document.body.classList.add("cut-off"));
document.addEventListener("htmx:afterOnLoad", () => document.body.classList.remove("cut-off"));

(() => {
  const list = document.getElementById("keys");
  const on = document.getElementById("keys-on");
  const remembered = "cursitor-keys";
  if (!list || !on) {
    return;
  }
  on.checked = localStorage.getItem(remembered) !== "off";
  on.addEventListener("change", () => localStorage.setItem(remembered, on.checked ? "on" : "off"));
  document.getElementById("show-keys").addEventListener("click", () => list.showModal());

  const writes = (element) =>
    element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
  let going = false;

  document.addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || list.open) {
      return;
    }
    if (going) {
      going = false;
      const page = document.querySelector(`nav a[data-key="${CSS.escape(event.key)}"]`);
      if (page) {
        event.preventDefault();
        page.click();
      }
      return;
    }
    switch (event.key) {
      case "g":
        going = true;
        break;
      case "?":
        event.preventDefault();
        list.showModal();
        break;
      case "/": {
        const field = document.querySelector("main [type=search], main input:not([type=hidden]), main select, main textarea");
        if (field) {
          event.preventDefault();
          field.focus();
        }
        break;
      }
    }
  });
})();

// Ctrl and Enter sends a form that says so, from any of its fields.
document.addEventListener("keydown", (event) => {
  const form = event.target.closest && event.target.closest("form");
  if (form && event.key === "Enter" && event.ctrlKey && form.querySelector("[data-submit]")) {
    event.preventDefault();
    form.requestSubmit();
  }
});
