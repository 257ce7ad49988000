// What the page does by itself: lead from a mark to its source, scroll to a place, say an answer aloud to a screen
// reader, hand over a file. It loads nothing.
(() => {
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

  Object.assign(window.policy, {
    announce,
    // An answer is read from its beginning: the last question stands at the top of the chat.
    settle: () => setTimeout(() => {
      // A button that was pressed is gone by now; the keyboard goes on where the next question is written.
      if (document.activeElement === document.body && matchMedia("(pointer: fine)").matches) {
        document.querySelector("#question textarea")?.focus({ preventScroll: true });
      }
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
  });

  // Gradio would copy a message with its markup; a reader wants the words, and what they rest on.
  const copied = (row) => {
    const rows = [...document.querySelectorAll("#chat .message-row")];
    const place = rows.indexOf(row);
    const { question, answer } = window.policy.exchange(Math.floor(place / 2)) || {};
    if (place % 2 === 0 || !answer) return question;
    const sources = answer.citations.map((one) =>
      `[${one.number}] ${[one.title, one.publisher, one.published].filter(Boolean).join(", ")}. ${one.url}\n“${one.quote}”`);
    return [answer.answer, ...sources].join("\n\n");
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("#chat .message-buttons button");
    if (!button || button.getAttribute("aria-label") !== window.policyReader.words.copy || !navigator.clipboard) return;
    const above = [...document.querySelectorAll("#chat .message-row")]
      .filter((row) => row.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
    const said = above && copied(above);
    if (!said) return;
    event.stopImmediatePropagation();
    navigator.clipboard.writeText(said).then(() => {
      button.classList.add("is-copied");
      setTimeout(() => button.classList.remove("is-copied"), 1500);
    });
  }, true);

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
  let opened = null;
  new MutationObserver(() => {
    // On a phone what a row opens stands below the whole list.
    const detail = document.querySelector(".detail, .article");
    if (detail && detail !== opened && matchMedia("(max-width: 640px)").matches) {
      detail.scrollIntoView({ block: "start" });
    }
    opened = detail;
    const here = document.querySelector(".article .here");
    if (here && here !== shown) {
      shown = here;
      here.scrollIntoView({ block: "center" });
    }
    // Gradio names these in English, and an answer by its raw Markdown.
    const { words } = window.policyReader;
    const named = [["#chat [aria-label^=\"user's message\"]", words.question], ["#chat [aria-label^=\"bot's message\"]", words.answer],
      ["#chat [aria-label='chatbot conversation']", words.conversation], ["#chat [aria-label='Copy message']", words.copy]];
    for (const [selector, name] of named) {
      document.querySelectorAll(selector).forEach((one) => {
        one.setAttribute("aria-label", name);
        if (one.title) one.title = name;
      });
    }
    document.querySelectorAll("[data-testid='bot'] table:not([tabindex])").forEach((one) => one.setAttribute("tabindex", "0"));
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
