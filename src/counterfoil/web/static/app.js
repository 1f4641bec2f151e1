// Makes nicer what works without it: dialogs, counters, the review, copying, keys.
const one = (query, within = document) => within.querySelector(query);
const all = (query, within = document) => [...within.querySelectorAll(query)];
// What the module says, in the reader's language: data-word-busy is words.busy.
const words = Object.fromEntries(all("template[id$=words]").flatMap((place) => Object.entries(place.dataset)).map(
  ([name, text]) => [name.charAt(4).toLowerCase() + name.slice(5), text]));
const said = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name] ?? "");
const live = (text) => { const place = one("#live"); if (place) place.textContent = text; };

function toast(text, { bad = false, button = null } = {}) {
  const made = one("#toast").content.firstElementChild.cloneNode(true);
  made.classList.toggle("bad", bad);
  one("p", made).textContent = text;
  if (button) one("p", made).after(button);
  if (bad || button) made.dataset.stays = "";
  one("#toasts")?.append(made);
  expire(made);
  return made;
}

function expire(made) {
  if ("stays" in made.dataset) return;
  let left = 8000, held = false;
  for (const [name, value] of [["pointerenter", true], ["focusin", true], ["pointerleave", false], ["focusout", false]])
    made.addEventListener(name, () => { held = value; });
  const timer = setInterval(() => {
    if (!held) left -= 500;
    if (left <= 0 || !made.isConnected) { clearInterval(timer); made.remove(); }
  }, 500);
}

// Dialogs: a link that asks first opens its page in one; the page itself works alone.
const dialog = one("#dialog");
let opener = null;
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[hx-target='#dialog-body']");
  if (link) opener = link.closest("[popover]") ? one(`[popovertarget="${link.closest("[popover]").id}"]`) : link;
  if (event.target.closest?.("[data-close]") && dialog?.open) { event.preventDefault(); dialog.close(); }
  const toastAway = event.target.closest?.("[data-dismiss]");
  if (toastAway) toastAway.closest(".toast").remove();
});
dialog?.addEventListener("close", () => {
  const gone = one("[data-gone]", dialog);
  one("#dialog-body").replaceChildren();
  opener?.focus();
  if (gone) one("[data-refresh]")?.click();
});

document.addEventListener("htmx:after:swap", () => {
  const body = one("#dialog-body");
  if (body?.children.length && !dialog.open) {
    for (const menu of all("[popover]:popover-open")) menu.hidePopover();
    dialog.showModal();
    one("[data-close], .button", body)?.focus();
  }
  const list = one("#results");
  if (list && list !== shown) {
    shown = list;
    // Filter, sort and page are steps to go back by; typing is none.
    const isStep = asked?.id !== "q" && list.dataset.address !== location.pathname + location.search;
    history[isStep ? "pushState" : "replaceState"](null, "", list.dataset.address);
    const notice = one("#list-error");
    const at = document.activeElement, isLost = at === document.body || notice?.contains(at);
    if (notice) notice.hidden = true;
    // What had the focus was replaced by its like, or is not there any more.
    if (isLost) (one(`#${focused}`) ?? one("#results")).focus({ preventScroll: paging });
    if (paging) list.scrollIntoView();
    live(refreshed || list.dataset.count);
    if (refreshed) toast(refreshed);
    refreshed = "";
    selection();
  }
  for (const piece of all("template[data-for]")) {
    const place = one(`#${piece.dataset.for}`);
    // What is being typed is not found fault with.
    if (place && !(place.dataset.quiet && place.dataset.quiet === document.activeElement.id)) { place.replaceChildren(piece.content.cloneNode(true)); place.setAttribute("hx-ignore", ""); }
  }
  here();
});
let shown = one("#results");
addEventListener("popstate", () => {
  if (shown && shown.dataset.address !== location.pathname + location.search) location.reload();
});
let refreshed = "", focused = "results", paging = false, asked = null;
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-refresh]");
  if (link) { refreshed = link.dataset.refresh; link.closest("[popover]")?.hidePopover(); }
});
document.addEventListener("htmx:before:request", (event) => {
  const list = one("#list");
  if (list?.contains(event.target)) {
    asked = event.target;
    const at = document.activeElement, menu = at.closest("[popover]");
    focused = (menu ? one(`[popovertarget="${menu.id}"]`) : at).id || "results";
    paging = asked.matches("[rel]");
    const timer = setTimeout(() => list.setAttribute("aria-busy", "true"), 300);
    const done = () => { clearTimeout(timer); list.removeAttribute("aria-busy"); document.removeEventListener("htmx:finally:request", done); };
    document.addEventListener("htmx:finally:request", done);
  }
});
document.addEventListener("htmx:before:swap", (event) => {
  const answer = event.detail?.ctx?.response;
  const status = answer?.raw?.status ?? answer?.status ?? 200;
  if (status < 400) return;
  const away = (answer.headers ?? answer.raw?.headers)?.get?.("X-Counterfoil-Sign-In");
  // From a form one goes on by sending it, and finds its entries again.
  if (away) { event.preventDefault(); if (!form) location.assign(away); return; }
  if (status >= 500 || status === 403) { event.preventDefault(); failed(); }
});
document.addEventListener("htmx:error", () => failed());
function failed() {
  const notice = one("#list-error");
  if (notice && asked?.isConnected) notice.hidden = false;
}
one("[data-try]")?.addEventListener("click", () => {
  if (asked.id === "q") asked.dispatchEvent(new Event("search")); else asked.click();
});

// A secret that is typed where something is searched goes into no address: it moves to its box.
const secretLike = /(?<![A-Za-z0-9])[A-Z0-9]{32}(?![A-Za-z0-9])/;
function keepSecret(event) {
  const from = event.target.matches?.("form") ? [...event.target.elements] : [event.target];
  const typed = from.find((box) => box.matches?.("input, textarea") && box.closest("[data-no-secret], [method=get]") && secretLike.test(box.value));
  if (!typed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const box = one("#found-secret");
  if (!box) { typed.value = ""; live(words.removed); return; }
  box.value = typed.value;
  typed.value = "";
  const fold = box.closest("details");
  if (fold) fold.open = true;
  one("button", box.form).focus();
  box.form.scrollIntoView({ block: "center" });
  live(words.secret);
}
for (const name of ["input", "change", "search", "submit"]) addEventListener(name, keepSecret, true);

// Popover menus: arrows move, and the first item has the focus.
document.addEventListener("toggle", (event) => {
  const menu = event.target;
  if (!menu.matches?.(".menu") || event.newState !== "open") return;
  if (!CSS.supports("position-area", "block-end")) {
    const from = one(`[popovertarget="${menu.id}"]`).getBoundingClientRect();
    menu.style.setProperty("top", `${from.bottom + 4}px`);
    menu.style.setProperty("left", `${Math.max(8, from.right - menu.offsetWidth)}px`);
  }
  one("a, button", menu)?.focus();
}, true);
document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.(".menu:popover-open");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!menu || !step) return;
  event.preventDefault();
  const items = all("a, button", menu);
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
});

// The list: what is selected, and the search box.
function selection() {
  const bar = one("[data-selected]");
  if (!bar) return;
  const boxes = all("tbody input[name=token]"), chosen = boxes.filter((box) => box.checked);
  bar.hidden = !chosen.length;
  const everything = one("[data-select-all]");
  everything.checked = chosen.length > 0 && chosen.length === boxes.length;
  everything.indeterminate = chosen.length > 0 && chosen.length < boxes.length;
  const rest = one(".selected .all");
  if (rest) { rest.hidden = !everything.checked; if (!everything.checked) one("input", rest).checked = false; }
  one("[data-selected-count]").textContent = rest && one("input", rest).checked ? rest.dataset.all : said(words.selected, { count: chosen.length });
}
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-select-all]"))
    for (const box of all("tbody input[name=token]")) box.checked = event.target.checked;
  if (event.target.matches("[data-select-all], input[name=token], .all input")) selection();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.id === "q" && event.target.value) {
    event.preventDefault();
    event.target.value = "";
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// The form for a token.
const form = one("#token-form");
function counters() {
  for (const place of all("[data-count-of]"))
    place.textContent = said(words.characters, { count: one(`#${place.dataset.countOf}`).value.length, most: place.dataset.most });
  for (const place of all("[data-entries-of]"))
    place.textContent = said(words.entries, { count: one(`#${place.dataset.entriesOf}`).value.split(/[\s,]+/).filter(Boolean).length, most: place.dataset.most });
  include();
  for (const group of all("[data-group]", form)) {
    const boxes = all("input[name=acl]", group);
    one("[data-group-count]", group).textContent = said(waiting && !one("[data-everything]", group) ? words.included : words.of, { count: boxes.filter((box) => box.checked).length, most: boxes.length });
  }
  const chosen = waiting ? "all" : all("input[name=acl]:checked", form).map((box) => box.value).sort().join(" ");
  const presets = all("[data-preset]:enabled"), fit = (preset) => preset.dataset.preset === chosen;
  const fitting = presets.find((preset) => preset.checked && fit(preset)) ?? presets.find(fit);
  for (const preset of presets) preset.checked = preset === fitting;
  for (const chip of all(".chip")) chip.setAttribute("aria-pressed", String(chip.dataset.day === one("#expires").value));
}
// Everything includes the rest: what else is chosen is shown as included, and waits.
let waiting = null;
function include() {
  const whole = one("[data-everything]", form)?.checked ?? false;
  const others = all("input[name=acl]:not([data-everything], [data-lost])", form);
  if (whole) waiting ??= new Set(others.filter((box) => box.checked).map((box) => box.value));
  for (const box of others) {
    if (waiting) box.checked = whole || waiting.has(box.value);
    box.disabled = whole;
  }
  if (!whole) waiting = null;
}
// A group is open where the count in its header does not say which of its privileges are chosen.
function fold() {
  for (const group of all("[data-group] > details", form)) {
    const boxes = all("input[name=acl]", group), count = boxes.filter((box) => box.checked).length;
    group.open = count > 0 && count < boxes.length;
  }
}
function choose(keys) {
  if (waiting) waiting = keys;
  for (const box of all("input[name=acl]:not([data-lost])", form)) box.checked = keys.has(box.value);
  one("[data-only]").checked = false;
  one("[data-find]").value = "";
  find();
  fold(); counters(); changed(form);
}
function find() {
  const wanted = one("[data-find]").value.toLowerCase().split(/\s+/).filter(Boolean), only = one("[data-only]").checked;
  for (const box of all("[data-privilege]", form)) {
    const text = `${box.dataset.privilege} ${box.dataset.functions}`;
    box.hidden = !wanted.every((word) => text.includes(word)) || (only && !one("input", box).checked);
  }
  for (const group of all("[data-group]", form)) {
    group.hidden = !one("[data-privilege]:not([hidden])", group);
    one("details", group).open = true;
  }
  if (!wanted.length && !only) fold();
  const count = all("[data-privilege]:not([hidden])", form).length;
  one("#none-found").hidden = count > 0;
  return count ? said(words.found, { count }) : one("#none-found").textContent;
}
// The functions of a text: of a list each word, of addresses what follows /json-api/, of code
// whatever the catalogue knows.
function called(text) {
  const words = text.match(/\w+/g) ?? [], paths = [...text.matchAll(/json-api\/(\w+)/g)].map((found) => found[1]);
  return { names: new Set(paths.length ? paths : words), isAll: paths.length > 0 || /^[\w\s,;]*$/.test(text) };
}
function selectCalled() {
  const box = one("#calls"), { names, isAll } = called(box.value), keys = new Set();
  const split = (text) => new Set(text.split(" "));
  const free = split(box.dataset.free), beyond = split(box.dataset.beyond), known = new Set([...free, ...beyond]);
  for (const place of all("[data-privilege]", form))
    for (const name of split(place.dataset.functions)) {
      known.add(name);
      if (names.has(name)) ("lost" in one("input", place).dataset ? beyond.add(name) : keys.add(one("input", place).value));
    }
  const of = (set) => [...names].filter((name) => set.has(name)).join(", ");
  const unknown = isAll ? [...names].filter((name) => !known.has(name)).slice(0, 20).join(", ") : "";
  if (keys.size) choose(keys);
  const texts = [keys.size ? said(words.called, { count: keys.size }) : of(known) ? "" : words.noneCalled];
  for (const [text, list] of [[words.free, of(free)], [words.beyond, of(beyond)], [words.unknown, unknown]])
    if (list) texts.push(said(text, { names: list }));
  one("#calls-found").replaceChildren(...texts.filter(Boolean).map((textContent) => Object.assign(document.createElement("p"), { textContent })));
}
const changed = (place) => place.dispatchEvent(new Event("change", { bubbles: true }));
const entered = () => new URLSearchParams(new FormData(form)).toString();
if (form) {
  counters();
  const before = one("#summary") ? "" : entered();
  addEventListener("beforeunload", (event) => { if (!leaving && entered() !== before) event.preventDefault(); });
  form.addEventListener("input", counters);
  form.addEventListener("change", counters);
  document.addEventListener("click", (event) => {
    const at = (query) => event.target.closest?.(query);
    const set = (boxes, value) => {
      for (const box of boxes) if (!("lost" in box.dataset)) { box.checked = value; if (value) waiting?.add(box.value); else waiting?.delete(box.value); }
      counters(); changed(form);
    };
    if (at("[data-select-calls]")) selectCalled();
    if (at(".chip")) { one("#expires").value = at(".chip").dataset.day; counters(); changed(form); }
    if (at("[data-pick]")) {
      const picker = one("[data-picker]");
      picker.value = one("#expires").value;
      picker.showPicker();
    }
    if (at("[data-add-address]")) {
      const ips = one("#ips");
      if (!ips.value.split(/[\s,]+/).includes(at("[data-add-address]").dataset.addAddress)) ips.value = [ips.value.trimEnd(), at("[data-add-address]").dataset.addAddress].filter(Boolean).join("\n");
      counters(); changed(form); ips.focus();
    }
    const found = "[data-privilege]:not([hidden]) input[name=acl]";
    if (at("[data-all]")) set(all(found, at("[data-group]")), true);
    if (at("[data-none]")) set(all(found, at("[data-group]")), false);
    if (at("[data-clear-risks]")) set(all("[data-risk]", form), false);
  });
  one("[data-picker]").addEventListener("change", (event) => { one("#expires").value = event.target.value; counters(); changed(form); });
  one("[data-picker]").setAttribute("form", "");
  for (const preset of all("[data-preset]"))
    preset.addEventListener("change", () => choose(new Set(preset.dataset.preset.split(" "))));
  for (const place of [one("[data-find]"), one("[data-only]")]) place.addEventListener("input", () => live(find()));
  // After Back the browser fills in what was entered, and says so to nobody.
  const isFilled = (one) => ["checkbox", "radio"].includes(one.type) ? one.checked !== one.defaultChecked : one.value !== one.defaultValue;
  const refill = () => { if (all("input, textarea", form).some((one) => one.form === form && isFilled(one))) { counters(); fold(); changed(form); } };
  // htmx begins in a timer, so that this has to wait behind it.
  addEventListener("pageshow", () => setTimeout(refill));
  // Enter there looks for nothing more, and makes no token.
  one("[data-find]").addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
}
for (const place of all("[data-focus]")) place.focus();
// After an act on a row one is there again, or at the one beside it.
const row = location.hash.startsWith("#row-") ? document.getElementById(location.hash.slice(1)) : null;
if (row) { row.scrollIntoView({ block: "center" }); one("th a", row).focus({ preventScroll: true }); }
else if (one("[data-heading]")) one("h1").focus();
one("[data-resume]")?.requestSubmit();

// The theme changes where one is: a page that answered a form is not left for it.
const theme = one(".top-theme");
theme?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.submitter, next = { auto: "dark", dark: "light", light: "auto" }, chosen = button.value;
  const answer = await fetch(theme.action, { method: "POST", redirect: "manual", body: new URLSearchParams(new FormData(theme, button)) });
  if (answer.type !== "opaqueredirect") return;
  document.documentElement.dataset.theme = chosen;
  button.value = next[chosen];
  button.title = one("span", button).textContent = button.dataset[chosen];
  live(button.title);
});

// Where the reader is, moments have other names.
function here() {
  const format = new Intl.DateTimeFormat(document.documentElement.lang.startsWith("en-X") ? "en" : document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  for (const place of all("[data-at]"))
    // Where both clocks show the same, there is nothing to say.
    if (place.dataset.at) place.textContent = Date.parse(place.dataset.at) === Date.parse(place.dataset.local) ? "" : said(words.here, { moment: format.format(new Date(place.dataset.at)) });
  for (const time of all("time[datetime]:not([title])")) time.title = format.format(new Date(time.dateTime));
}
here();

// What takes a while says so, and is not sent twice.
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post" || event.defaultPrevented) return;
  const button = event.submitter;
  if (event.target.matches("[data-saved], [data-dirty]")) leaving = true;
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = "1";
  if (button && "busy" in button.dataset) setTimeout(() => { button.disabled = true; button.textContent = button.dataset.busy || words.busy; });
  setTimeout(() => toast(words.slow, { bad: true, button: Object.assign(document.createElement("a"), { href: "/tokens", textContent: words.lookAgain }) }), 10000);
});
addEventListener("pageshow", () => { leaving = false; for (const sent of all("form[data-sent]")) delete sent.dataset.sent; });

// The secret: copied, and gone with the page.
let leaving = false;
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (button) {
    const from = one(button.dataset.copy), label = one("span", button);
    label.dataset.before ??= label.textContent;
    try {
      await navigator.clipboard.writeText(from.value ?? from.textContent);
      live(words.copied);
      label.textContent = words.copied;
    } catch {
      // No clipboard outside HTTPS, or none for us: what is selected can be copied by hand.
      if (from.select) from.select(); else getSelection().selectAllChildren(from);
      from.focus();
      live(words.selectedForYou);
      label.textContent = words.press;
    }
    setTimeout(() => { label.textContent = label.dataset.before; }, 4000);
  }
  const reveal = event.target.closest?.("[data-reveal]");
  if (reveal) {
    const box = one(reveal.dataset.reveal), open = box.type === "password";
    box.type = open ? "text" : "password";
    reveal.setAttribute("aria-pressed", String(open));
  }
});
const secret = one("[data-secret-page]");
if (secret) {
  history.replaceState(null, "", secret.dataset.back);
  addEventListener("beforeunload", (event) => { if (!leaving) event.preventDefault(); });
  addEventListener("pagehide", () => { one("#secret").value = ""; one("#secret").setAttribute("value", ""); secret.remove(); });
}

// A token that is new is marked, and in front, once.
const url = new URL(location.href);
for (const name of ["new", "first"]) url.searchParams.delete(name);
if (url.hash.startsWith("#row-")) url.hash = "";
if (url.href !== location.href) history.replaceState(null, "", url);
for (const made of all(".toast")) {
  expire(made);
  // What is in a page from the start is no change, so that nobody hears it.
  setTimeout(() => live(one("p", made).textContent), 300);
}

// Two minutes before its end a session says so, in each of its windows.
const frame = one("[data-left]"), windows = new BroadcastChannel("counterfoil"), arrived = performance.now();
let ending = 0, warned = null;
function goesOn(seconds) {
  const most = Number(frame.dataset.final) - (performance.now() - arrived) / 1000;
  clearTimeout(ending);
  warned?.remove();
  ending = setTimeout(() => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: words.stay });
    warned = toast(words.ending, { bad: true, button: most > seconds ? button : null });
    button.addEventListener("click", stay);
  }, Math.max(0, Math.min(seconds, most) - 120) * 1000);
}
async function stay() {
  const answer = await fetch("/profile/stay", { redirect: "manual" });
  const left = Number(answer.headers.get("X-Counterfoil-Left"));
  if (!left) { one("p", warned).textContent = words.ended; return; }
  goesOn(left);
  windows.postMessage(left);
  live(words.stayed);
}
if (frame) {
  goesOn(Number(frame.dataset.left));
  windows.postMessage(Number(frame.dataset.left));
  windows.addEventListener("message", (event) => goesOn(event.data));
  // When it was used is noted to the minute.
  document.addEventListener("htmx:finally:request", () => goesOn(frame.dataset.idle - 60));
}

// Keys.
let last = "";
document.addEventListener("keydown", (event) => {
  if (!("keys" in document.documentElement.dataset) || event.ctrlKey || event.altKey || event.metaKey || one("dialog[open]")) return;
  if (event.target.matches("input, textarea, select, [contenteditable]")) return;
  const go = { t: "/tokens", p: "/profile" }[event.key];
  if (last === "g" && go) location.assign(go);
  else if (event.key === "/" && one("#q")) { event.preventDefault(); one("#q").focus(); }
  else if (event.key === "n" && one("#generate")) one("#generate").click();
  else if (event.key === "r" && one("[data-refresh]")) one("[data-refresh]").click();
  else if (event.key === "?" && one("#keys-help")) one("#keys-help").showModal();
  last = event.key;
});
