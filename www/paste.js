// Evidence: a response, a log, an error page or a message of a client that is pasted into the search box, dropped onto the page, or
// written in several lines. A program that is loaded then reads it, in this page. It gets into no address, no history and no request.
import { button } from "./button.js";
import { reasonOf } from "./reasons.js";
import { fit, hasLines, SEARCH_BOX, write } from "./search-box.js";

/** The most that is read, in bytes. More would fill the page's memory with copies of it. */
const MAX_BYTES = 20_000_000;
/** The longest text that the box takes, in characters; a longer one is kept beside it. With more, the browser holds up the page while it
 * lays the text out: about a second for a million. */
const MAX_IN_BOX = 400_000;
/** The shortest pasted line that may be evidence, in characters. Shorter ones are codes and names. */
const MIN_EVIDENCE = 12;
/** Signs of a line of a log, of a response or of a client's message, however it came into the box: a version of HTTP, an IPv4 address, a time
 * of day, a pair of `name=value` fields, an exit code of curl. */
const LINE = /\bHTTP\/\d|\b\d{1,3}(\.\d{1,3}){3}\b|\b\d\d:\d\d:\d\d\b|(^|\s)\w+=\S+\s+\w+=\S|\bcurl: \(\d/i;
/** The pause in typing after which a changed text is read again, in milliseconds. With less, it is read more often while somebody types. */
const REST_MS = 200;

/** The share of characters that no text has, from which on a file is none. With more, pictures are read as text; with less, logs in
 * the colors of a terminal are not. */
const MAX_BROKEN = 0.2;
/** The number of characters that are looked at for that. */
const LOOKED_AT = 10_000;

/**
 * Checks if what was pasted or dropped is a text, and not the bytes of a picture or of another file.
 * @param {string} text
 */
function isText(text) {
  const beginning = text.slice(0, LOOKED_AT);
  const broken = beginning.match(/[^\P{Cc}\s]|\ufffd/gu) ?? [];
  return broken.length <= beginning.length * MAX_BROKEN;
}

/**
 * The page or the element in which evidence is read.
 * @typedef {object} Place
 * @property {EventTarget} target The target of its events.
 * @property {EventTarget} dropTarget The target that files may be dropped onto.
 * @property {() => HTMLTextAreaElement | null} box The search box.
 * @property {() => Element | null} parent The element that the panel becomes the first child of.
 * @property {() => string} base The address of the site, for links; `#` where there is none.
 * @property {() => Promise<typeof import("./evidence.js")>} load Loads what reads and shows it.
 * @property {(isWithheld: boolean) => void} withhold Keeps what stands in the box out of the address, or no longer.
 * @property {(query: string, ids: string[]) => void} list Shows these entries for the query, or without any what its words find.
 */

/** The evidence of a place: what was read last, and the panel that shows it. */
export class Evidence {
  /** @type {Place} */
  #place;
  /** @type {ReturnType<Place["load"]> | undefined} */
  #reader;
  /** The text of the box that was seen last. */
  #seen = "";
  /** Whether the next input of the box was pasted. */
  #isPasted = false;
  /** Whether the letters of the box are to be hidden where they hold a secret: it was pasted, and nobody asked for them. */
  #hides = false;
  /** The number of readings: one that is not the newest shows nothing. */
  #turn = 0;
  #rest = 0;
  /** @type {HTMLElement | undefined} */
  #panel;
  /** The entries that were read. @type {string[]} */
  #entries = [];

  /** @param {Place} place */
  constructor(place) {
    this.#place = place;
    const { target, dropTarget } = place;
    target.addEventListener("paste", (event) => this.#paste(/** @type {ClipboardEvent} */ (event)), true);
    target.addEventListener("input", (event) => {
      const { inputType, data } = /** @type {InputEvent} */ (event);
      // The clipboard of a phone's keyboard inserts its text as if it were typed, and nobody types words at once.
      const isInserted = /\s/.test(data?.trim() ?? "");
      this.#isPasted ||= inputType === "insertFromPaste" || inputType === "insertFromDrop" || isInserted;
      this.#follow();
    });
    for (const type of ["click", "keydown"]) target.addEventListener(type, () => this.followSoon());
    dropTarget.addEventListener("dragover", (event) => {
      if (filesOf(event).types.includes("Files")) event.preventDefault();
    });
    dropTarget.addEventListener("drop", (event) => this.#drop(event));
  }

  /** Reads the box after the explorer has taken up what happened, which it does when the next frame is painted. */
  followSoon() {
    requestAnimationFrame(() => setTimeout(() => setTimeout(() => this.#follow())));
  }

  /** Takes a text that was in the box before this was made, or one that another program is to show. */
  start() {
    this.#place.withhold(this.#isOpen);
    if (this.#isOpen) this.#place.list(this.#query, this.#entries);
    this.#follow();
  }

  get #query() {
    return this.#place.box()?.value ?? "";
  }

  get #isOpen() {
    return this.#panel?.isConnected === true;
  }

  /** @param {ClipboardEvent} event */
  #paste(event) {
    const box = /** @type {Element} */ (event.composedPath()[0]);
    if (!box.matches?.(SEARCH_BOX)) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (file && !text) {
      event.preventDefault();
      this.#readFile(file);
    } else if (text.length > MAX_IN_BOX || !isText(text)) {
      event.preventDefault();
      this.#keep(text);
    } else this.#isPasted = true;
  }

  /** @param {Event} event */
  #drop(event) {
    const [file] = filesOf(event).files;
    if (!file) return;
    event.preventDefault();
    this.#readFile(file);
  }

  /** @param {File} file */
  async #readFile(file) {
    if (file.size > MAX_BYTES) return this.#refuseSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    // PowerShell writes logs so.
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    this.#keep(new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes));
  }

  /**
   * Takes a text that no browser writes into the box: into it where there is room, else beside it.
   * @param {string} text
   */
  #keep(text) {
    const box = this.#place.box();
    if (text.length > MAX_BYTES) return this.#refuseSize(text.length);
    if (!isText(text)) {
      return this.#refuse(
        "This is no text. Paste or drop a response, a log or a message as text; of a picture, type the words that it shows.",
      );
    }
    if (!box || text.length > MAX_IN_BOX) return this.#read(text);
    this.#isPasted = true;
    write(box, text);
  }

  /** @param {number} size */
  #refuseSize(size) {
    this.#refuse(
      `This is ${(size / 1e6).toFixed(1)} MB, and at most ${MAX_BYTES / 1e6} MB are read. Paste or drop a part of it, such as the minutes around \
the trouble.`,
    );
  }

  /** @param {string} reason */
  #refuse(reason) {
    this.#turn++;
    this.#say(`${reason} Nothing was read, and what stood in the box still stands there.`);
  }

  /** Reads what stands in the box, if it has changed and may be evidence. */
  #follow() {
    const box = this.#place.box();
    if (!box || box.value === this.#seen) return;
    fit(box);
    const text = box.value;
    this.#seen = text;
    const isPasted = this.#isPasted;
    this.#isPasted = false;
    const mayBeLine = isPasted || this.#isOpen || LINE.test(text);
    const isEvidence = hasLines(text) || (mayBeLine && text.length >= MIN_EVIDENCE);
    this.#place.withhold(isEvidence);
    clearTimeout(this.#rest);
    if (!isEvidence) return this.#close();
    if (isPasted) {
      this.#hides = true;
      this.#mask(hasLines(text));
    }
    this.#rest = setTimeout(() => this.#read(text), isPasted ? 0 : REST_MS);
  }

  /** @param {string} text */
  async #read(text) {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    try {
      this.#reader ??= this.#place.load();
      const { read } = await this.#reader;
      const { isEvidence, entries, hasSecrets } = await read(text, {
        isCurrent,
        hasLines: hasLines(text),
        base: this.#place.base(),
        panel: () => this.#openPanel(),
      });
      if (!isCurrent()) return;
      if (!isEvidence && !hasLines(text)) this.#close();
      this.#place.withhold(isEvidence || hasLines(this.#query));
      this.#entries = entries;
      this.#place.list(this.#query, entries);
      if (text === this.#query) this.#mask(hasSecrets && this.#hides);
    } catch (error) {
      this.#reader = undefined;
      console.warn(error);
      if (isCurrent()) this.#fail(text, error);
    }
  }

  /**
   * Says why a text was not read.
   * @param {string} text
   * @param {unknown} error
   */
  #fail(text, error) {
    this.#mask(false);
    const again = button("again", "Try again", () => this.#read(text));
    this.#say(
      `What you pasted was not read: ${reasonOf(error)}. It is still here, and its words are searched. `,
      again,
    );
  }

  /** @param {(Node | string)[]} content */
  #say(...content) {
    const line = document.createElement("p");
    line.setAttribute("role", "alert");
    line.append(...content);
    const panel = this.#openPanel();
    for (const part of [...panel.children].slice(2)) part.remove();
    panel.append(line);
  }

  /** The panel, above what else its parent has: a button that closes it, a line that is said aloud, and what it says. */
  #openPanel() {
    if (!this.#panel || !this.#isOpen) {
      this.#panel = document.createElement("section");
      this.#panel.className = "evidence";
      this.#panel.part = "evidence";
      this.#panel.setAttribute("role", "group");
      this.#panel.setAttribute("aria-label", "What you pasted");
      const said = Object.assign(document.createElement("p"), { className: "visually-hidden" });
      said.setAttribute("role", "status");
      this.#panel.append(this.#closeButton(), said);
      this.#place.parent()?.prepend(this.#panel);
    }
    return this.#panel;
  }

  #closeButton() {
    return button("close", "Close", () => {
      this.#close();
      this.#place.box()?.focus();
    });
  }

  #close() {
    this.#turn++;
    this.#mask(false);
    this.#entries = [];
    this.#place.list(this.#query, []);
    this.#panel?.remove();
  }

  /**
   * Hides the letters of the box, where they may hold a secret, until they are asked for.
   * @param {boolean} isMasked
   */
  #mask(isMasked) {
    const box = this.#place.box();
    const form = box?.form;
    if (!box || !form) return;
    box.toggleAttribute("data-masked", isMasked);
    const present = form.querySelector(".reveal");
    if (!isMasked) return present?.remove();
    if (present) return;
    const reveal = button("reveal", "Show the text: it may hold secrets", () => {
      this.#hides = false;
      this.#mask(false);
      const secrets = this.#panel?.querySelectorAll(/** @type {"button"} */ (".secret")) ?? [];
      for (const secret of secrets) secret.click();
    });
    form.append(reveal);
  }
}

/**
 * The data that are dragged.
 * @param {Event} event
 */
const filesOf = (event) => /** @type {DataTransfer} */ (/** @type {DragEvent} */ (event).dataTransfer);
