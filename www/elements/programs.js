// The program's instances in this page. Explorers share one, until it stops.
import bind from "built-elements/program.js";
import * as source from "source";
import { atMost, SEARCH_DATA_SECONDS } from "../deadlines.js";
import { instantiate } from "../program.js";
import { mayWrite, programFrom, Reason } from "./loading.js";
import { Once } from "./once.js";

/**
 * Is told that the instance of an explorer has stopped, and whether it stopped in a call of this explorer's.
 * @typedef {{ stopped: (isCause: boolean) => void }} Member
 */

/** An instance of the program, and the explorers that it shows. */
export class Program {
  /** @type {import("../program.js").Bindings} */
  bindings;
  isStopped = false;
  /** @type {Set<Member>} */
  #members = new Set();
  /** The explorer that called last. @type {Member | undefined} */
  #caller;
  /** The calls of all explorers until now. @type {Promise<unknown>} */
  #calls = Promise.resolve();

  /**
   * Starts an instance.
   * @param {string} src The address of the program; empty for the site's own.
   */
  static async start(src) {
    await mayRun();
    const data = searchData.get().catch(() => new Uint8Array());
    const program = new Program();
    program.bindings = await instantiate(bind, await modules.get(src), () => program.#stop());
    program.bindings.install(await atMost(SEARCH_DATA_SECONDS, data, new Uint8Array()));
    return program;
  }

  /**
   * Calls the program for an explorer, one call after the other with all its effects, which come in microtasks: so it is known
   * whose call stopped the program.
   * @param {Member} member
   * @param {() => void} call
   * @returns {Promise<boolean>} False where the program stopped before the call or in it.
   */
  call(member, call) {
    const done = this.#calls.then(async () => {
      if (this.isStopped) return false;
      this.#members.add(member);
      this.#caller = member;
      try {
        call();
      } catch (error) {
        if (!this.isStopped) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve));
      return !this.isStopped;
    });
    this.#calls = done.catch(() => {});
    return done;
  }

  /**
   * Notes that a reader uses an explorer. Its listeners call the program.
   * @param {Member} member
   */
  isUsedBy(member) {
    this.#caller = member;
  }

  /** @param {Member} member */
  leave(member) {
    this.#members.delete(member);
  }

  #stop() {
    this.isStopped = true;
    // The call that stopped it is still under way.
    setTimeout(() => {
      for (const member of this.#members) member.stopped(member === this.#caller);
    });
  }
}

/** Checks that the browser and the page's policy let a program run, and write HTML. */
async function mayRun() {
  if (!globalThis.WebAssembly) throw new Reason("this browser has no WebAssembly");
  await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).catch(() => {
    throw new Reason(
      "the page's security policy forbids WebAssembly, which needs script-src 'wasm-unsafe-eval'",
    );
  });
  mayWrite();
}

/** The program's code by its address. */
const modules = new Once((src) => (src ? programFrom(src) : source.program()));

/** The search data. Where they cannot be had, the search goes by names and summaries alone. */
const searchData = new Once(() => source.searchData());

/** The instances that explorers share, by the address of the program. */
const shared = new Once((src) => Program.start(src));

/**
 * The instance that explorers share; another where that has stopped.
 * @param {string} src
 * @returns {Promise<Program>}
 */
export async function sharedProgram(src) {
  const answer = shared.get(src);
  const program = await answer;
  if (!program.isStopped) return program;
  shared.forget(src, answer);
  return sharedProgram(src);
}

/**
 * Lets the program be asked for again, where an earlier request is still unanswered.
 * @param {string} src
 */
export function forgetProgram(src) {
  modules.forget(src);
  shared.forget(src);
}
