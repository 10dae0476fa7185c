// The globals that tests leave in pages, and loose types of what they read there: a selector finds most often one of a few
// kinds of element, and a test that is wrong about the kind fails.

declare global {
  /** The events of the elements in a host page. */
  var told: { type: string; detail: any; from: string }[];
  /** Messages to and from a page, for tests that listen. */
  var said: any[];
  /** The instances of the program, as `withTraps` watches them. */
  var programs: { calls: number; hasTrapped: boolean; callsAfter: number }[];
  /** Decides if an instance is to trap now. */
  var trapsNow: () => unknown;
  /** Resolves when a page is painted first. */
  var isPainted: Promise<unknown>;
  /** The longest milliseconds of each interaction. */
  var longest: Map<number, number>;
  /** The keys that were pressed, with `!` where their default was prevented. */
  var pressed: string[];
  /** The names of the globals before the elements came. */
  var globalsBefore: Set<string>;
  /** The number of programs that were compiled. */
  var compiled: number;
  /** The elements of an explorer before the program took it over. */
  var before: Element[];
  /** Frames that were drawn, and what a progress bar said, while a long text was read. */
  var frames_: number;
  var progress: Set<unknown>;
  /** The text that was copied last. */
  var copied: string;
  var axe: {
    run: (options: object) => Promise<{ violations: { id: string; nodes: { target: any[] }[] }[] }>;
  };
  var HttpStatus: { base: string };
  var HttpStatusExplorer: { base: string };
  /** Set by what no page may run. */
  var ran: unknown;
  /** The effects that a hostile text has had. */
  var faults: () => string[];
  /** Waits until the page has acted on what was done to it. */
  var acted: () => Promise<unknown>;
  /** The hostile texts. */
  var corpus: () => Promise<string[]>;
  /** The last message that came. */
  var message: any;
  var trustedTypes: any;

  interface Element {
    dataset: any;
    value: any;
    checked: any;
    href: any;
    action: any;
    protocol: any;
    query: any;
    style: any;
    selectionStart: any;
    selectionEnd: any;
    click(): void;
    setSelectionRange(start: number, end: number): void;
    showModal(): void;
    focus(): void;
    select(): void;
    innerText: any;
    height: any;
    src: any;
    form: any;
    open: any;
    contentWindow: any;
  }

  interface Node {
    /** Of a shadow root, as `getRootNode` finds it. */
    activeElement: Element | null;
    adoptedStyleSheets: CSSStyleSheet[];
  }

  interface Event {
    /** Of an event of the elements. */
    detail: any;
  }

  interface String {
    toWellFormed?: () => string;
  }

  interface CSSStyleDeclaration {
    /** Of browsers that hide the letters of a text. */
    webkitTextSecurity: string;
  }

  interface Window {
    /** The effects that a hostile text has had in a page that a test shows in a frame. */
    faults: () => string[];
  }

  interface Document {
    /** Chromium's, before it was renamed. */
    featurePolicy: { allowedFeatures: () => string[] };
  }

  interface PerformanceEntry {
    /** Of a layout shift: its score. */
    value: number;
    /** Of an event: the interaction that it belongs to. */
    interactionId: number;
  }

  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

export {};
