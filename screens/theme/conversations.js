// The conversations of this browser: each in a drawer of its own, found again after a reload or when its tab is closed.
// They stay in this browser; the server keeps none. Two windows never overwrite each other's.
(() => {
  const PREFIX = "policy-assistant/conversation/";
  const OPEN = "policy-assistant/open";
  const MOST = 30;
  let stamp = null; // of the drawer as this window last saw it

  const fresh = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  const read = (id) => {
    try {
      const kept = JSON.parse(localStorage.getItem(PREFIX + id));
      return kept && Array.isArray(kept.exchanges) ? kept : null;
    } catch { return null; }
  };
  const current = () => {
    let id = sessionStorage.getItem(OPEN);
    if (!id) sessionStorage.setItem(OPEN, (id = fresh()));
    return id;
  };
  const choose = (id) => { sessionStorage.setItem(OPEN, id); stamp = null; };
  const all = () => Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ id: key.slice(PREFIX.length), ...read(key.slice(PREFIX.length)) }))
    .sort((one, other) => (other.saved || 0) - (one.saved || 0));
  const forget = (id) => localStorage.removeItem(PREFIX + id);

  // The oldest go when there are many, or when the browser's store is full.
  const write = (id, kept) => {
    const older = all().filter((one) => one.id !== id);
    older.splice(MOST - 1).forEach((one) => forget(one.id));
    for (;;) {
      try { localStorage.setItem(PREFIX + id, kept); return; }
      catch (error) { if (!older.length) throw error; forget(older.pop().id); }
    }
  };

  const restore = () => {
    try {
      const kept = read(current());
      stamp = kept ? kept.stamp : null;
      return kept ? kept.exchanges : [];
    } catch { return []; }
  };
  const keep = (exchanges) => {
    try {
      if (!Array.isArray(exchanges) || !exchanges.length) forget(current());
      else {
        const there = read(current());
        if (there && there.stamp !== stamp) choose(fresh()); // another window went on with it: both are kept
        stamp = fresh();
        write(current(), JSON.stringify({ saved: Date.now(), stamp, exchanges }));
      }
    } catch { /* a full or forbidden store: the conversation lives as long as the page */ }
    draw();
  };

  let list = null;
  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = text;
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  };
  const draw = () => {
    if (!list || !list.isConnected) return;
    const { words, language } = window.policyReader;
    const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    const found = all().filter((one) => one.exchanges);
    const items = found.map((one) => {
      const item = document.createElement("li");
      const title = String(one.exchanges[0]?.question ?? "").slice(0, 120);
      const open = element("button", title, { type: "button", class: "row", "data-open": one.id });
      if (one.id === current()) open.setAttribute("aria-current", "true");
      const about = element("span", `${day.format(one.saved)} · ${one.exchanges.length}`, { class: "quiet" });
      const away = element("button", "×", {
        type: "button", class: "away", "data-forget": one.id, "aria-label": `${words.forget}: ${title}`, title: words.forget,
      });
      item.append(open, about, away);
      return item;
    });
    const past = document.createElement("ul");
    past.append(...items);
    list.replaceChildren(
      element("p", found.length ? words.kept_here : words.none_kept, { class: "quiet" }),
      ...(found.length ? [past, element("button", words.forget_all, { type: "button", class: "row", "data-forget": "*" })] : []),
    );
  };

  window.policy = {
    restore,
    exchange: (place) => read(current())?.exchanges[place],
    keep,
    begin: () => { choose(fresh()); draw(); },
    // Draws the list into `place`; `changed` is called when another conversation is to be shown.
    listInto: (place, changed) => {
      list = place;
      draw();
      place.addEventListener("click", (event) => {
        const { open, forget: away } = (event.target.closest("[data-open], [data-forget]") || { dataset: {} }).dataset;
        if (!open && !away) return;
        if (away === "*" && !window.confirm(window.policyReader.words.forget_all_sure)) return;
        const gone = away === "*" ? all().map((one) => one.id) : [away];
        const isShown = open || gone.includes(current());
        if (open) choose(open);
        else gone.forEach(forget);
        if (away && isShown) choose(fresh());
        draw();
        if (isShown) changed();
      });
    },
  };
  window.addEventListener("storage", draw);
})();
