// What the page does by itself: keep the conversation in this tab's own drawer, lead from a mark to its source,
// scroll to a place, say an answer aloud to a screen reader, hand over a file. It loads nothing.
(() => {
  const PREFIX = "policy-assistant/conversation/";
  const MOST_DRAWERS = 20;

  // Each tab has a conversation of its own, and a reload finds it again; two windows never write into one drawer.
  const drawer = () => {
    let id = sessionStorage.getItem("policy-assistant/tab");
    if (!id) {
      id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
      sessionStorage.setItem("policy-assistant/tab", id);
    }
    return PREFIX + id;
  };
  const tidy = () => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).sort();
    keys.slice(0, Math.max(0, keys.length - MOST_DRAWERS)).forEach((key) => key !== drawer() && localStorage.removeItem(key));
  };

  let speaker = null;
  const announce = (said) => {
    if (!speaker) {
      speaker = document.createElement("div");
      speaker.id = "announcement";
      speaker.className = "unseen";
      speaker.setAttribute("role", "status");
      speaker.setAttribute("aria-live", "polite");
      document.body.appendChild(speaker);
    }
    if (said) speaker.textContent = said;
  };

  window.policy = {
    restore: () => {
      announce("");
      try { return JSON.parse(localStorage.getItem(drawer()) || "[]"); } catch { return []; }
    },
    keep: (exchanges) => {
      try {
        if (Array.isArray(exchanges) && exchanges.length) localStorage.setItem(drawer(), JSON.stringify(exchanges));
        else localStorage.removeItem(drawer());
        tidy();
      } catch { /* a full or forbidden store: the conversation lives as long as the page */ }
    },
    announce,
    // An answer is read from its beginning: the last question stands at the top of the chat.
    settle: () => setTimeout(() => {
      const asked = [...document.querySelectorAll("#chat .user.message")].pop();
      let log = asked && asked.parentElement;
      const scrolls = (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1;
      while (log && log.id !== "chat" && !scrolls(log)) log = log.parentElement;
      if (log && log.id !== "chat") log.scrollTop += asked.getBoundingClientRect().top - log.getBoundingClientRect().top - 40;
    }, 600),
    speak: (language) => {
      document.cookie = `policy_language=${language}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
    },
    download: (file) => {
      if (!file || !file.base64) return;
      const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes], { type: file.type }));
      link.download = file.name;
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    },
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest && event.target.closest("a.mark");
    if (!mark) return;
    event.preventDefault();
    const name = (mark.getAttribute("href") || "").split("#").pop();
    const source = /^source-\d+-\d+$/.test(name) ? document.getElementById(name) : null;
    if (!source) return;
    document.querySelectorAll(".evidence-of").forEach((section) => { section.hidden = !section.contains(source); });
    document.querySelectorAll(".source.is-target").forEach((one) => one.classList.remove("is-target"));
    source.classList.add("is-target");
    source.scrollIntoView({ block: "center" });
    source.focus({ preventScroll: true });
  });

  // The place an article is opened at comes into view once, as soon as it is drawn.
  let shown = null;
  new MutationObserver(() => {
    const here = document.querySelector(".article .here");
    if (here && here !== shown) {
      shown = here;
      here.scrollIntoView({ block: "center" });
    }
    // Gradio draws some fields whose visible label it does not tie to them.
    document.querySelectorAll("[data-testid='bot'] table:not([tabindex])").forEach((one) => one.setAttribute("tabindex", "0"));
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
