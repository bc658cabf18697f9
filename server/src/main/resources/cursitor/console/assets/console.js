// What the pages need beside htmx: the token against forged requests, and the keyboard.
"use strict";

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("meta[name=csrf]");
  if (token && event.detail.verb !== "get") {
    event.detail.headers[token.dataset.header] = token.content;
  }
  // What is asked for by the clock is not asked for again while an answer is awaited: one that never
  // comes must not be awaited for ever.
  if (event.detail.path.startsWith("/live/")) {
    event.detail.timeout = 10000;
  }
});

// Where no answer comes, or none with figures, those on the page are old: say so.
const isOld = (old) => document.body.classList.toggle("cut-off", old);
document.addEventListener("htmx:sendError", () => isOld(true));
document.addEventListener("htmx:timeout", () => isOld(true));
document.addEventListener("htmx:afterOnLoad", (event) => {
  if (event.detail.requestConfig.path.startsWith("/live/")) {
    isOld(event.detail.xhr.status >= 400);
  }
});

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

  // From line to line of a list, and from item to item of a cause.
  const walk = (key) => {
    const press = document.querySelector(`[data-key-press="${key}"]`);
    const go = document.querySelector(key === "k" ? "[data-go=previous]" : "[data-go=next]");
    const done = key === "n" && document.getElementById("next-item");
    if (press || done || go) {
      (press || done || go).click();
      return true;
    }
    const lines = [...document.querySelectorAll("table[data-rows] tbody th a")];
    if (key === "t" || lines.length === 0) {
      return false;
    }
    const at = lines.indexOf(document.activeElement);
    const to = key === "k" ? Math.max(at - 1, 0) : Math.min(at + 1, lines.length - 1);
    lines[to].focus();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && writes(event.target) && !list.open) {
      event.target.blur();
      return;
    }
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
      case "j":
      case "k":
      case "n":
      case "t":
        if (walk(event.key)) {
          event.preventDefault();
        }
        break;
      case "/": {
        const own = document.querySelectorAll("main [type=search], main input:not([type=hidden]), main select, main textarea");
        const field = [...own].find((each) => each.checkVisibility());
        event.preventDefault();
        if (field) {
          field.focus();
        } else {
          document.querySelector("nav a[data-key=s]")?.click();
        }
        break;
      }
    }
  });
})();

// Whoever types into the first field to mend writes over what it has.
(() => {
  const first = document.querySelector("form.mend [autofocus]");
  if (first && document.activeElement === first) {
    first.select();
  } else {
    // To select it would focus it, and a browser that is about to says so in its console.
    first?.addEventListener("focus", () => first.select(), { once: true });
  }
})();

// Ctrl and Enter sends a form that says so, from any of its fields.
document.addEventListener("keydown", (event) => {
  const form = event.target.closest && event.target.closest("form");
  if (form && event.key === "Enter" && event.ctrlKey && form.querySelector("[data-submit]")) {
    event.preventDefault();
    form.requestSubmit();
  }
});

// In a search the arrows walk from its box through what was found, and back.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const walk = step && event.target.closest && event.target.closest("[data-walk]");
  if (!walk) {
    return;
  }
  const stops = [...walk.querySelectorAll("[type=search], tbody th a")];
  const next = stops[stops.indexOf(event.target) + step];
  if (stops.includes(event.target) && next) {
    event.preventDefault();
    next.focus();
  }
});

// What a form with data-copy is answered goes to the clipboard; and into a field, for whoever's
// browser does not let a page copy.
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-copy]");
  if (!form) {
    return;
  }
  event.preventDefault();
  const field = document.getElementById(form.dataset.copy);
  const around = field.parentElement;
  const said = around.querySelector("[role=status]");
  around.hidden = false;
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  } catch {
    said.textContent = "The node does not answer; nothing was copied.";
    return;
  }
  if (!answer.ok || answer.redirected) {
    said.textContent = "Nothing was copied: load the page again and try once more.";
    return;
  }
  field.value = await answer.text();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = "Copied.";
  } catch {
    said.textContent = "This browser does not let a page copy: press Ctrl and C.";
    field.focus();
    field.select();
  }
});

// A file the node would not take is told before it is sent.
document.addEventListener("change", (event) => {
  const most = Number(event.target.dataset.mostBytes);
  if (most) {
    const large = Array.from(event.target.files).some((file) => file.size > most);
    event.target.setCustomValidity(large ? "This file is too large." : "");
    event.target.reportValidity();
  }
});

// Whoever reads a chart's table keeps it: it is not fetched anew while it is open.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.elt.id === "charts" && event.detail.elt.querySelector("details[open]")) {
    event.preventDefault();
  }
});

// What would fill a narrow screen before the page begins is folded there; on a wide one it is open.
(() => {
  const narrow = matchMedia("(max-width: 40rem)");
  const fold = () => document.querySelectorAll("details[data-fold]").forEach((each) => (each.open = !narrow.matches));
  narrow.addEventListener("change", fold);
  fold();
})();
