// Requests that a page makes once.

/**
 * Answers by key. Each is asked for once, and again only after it failed or was forgotten.
 * @template T
 */
export class Once {
  /** @type {Map<string, Promise<T>>} */
  #answers = new Map();
  #ask;

  /** @param {(key: string) => Promise<T>} ask */
  constructor(ask) {
    this.#ask = ask;
  }

  /**
   * @param {string} [key]
   * @returns {Promise<T>}
   */
  get(key = "") {
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#ask(key);
    this.#answers.set(key, answer);
    answer.catch(() => this.forget(key, answer));
    return answer;
  }

  /**
   * @param {string} [key]
   * @param {Promise<T>} [answer] Forgets no other than this.
   */
  forget(key = "", answer = this.#answers.get(key)) {
    if (this.#answers.get(key) === answer) this.#answers.delete(key);
  }
}
