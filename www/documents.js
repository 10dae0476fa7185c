// Pages that scripts load.

/**
 * Loads a page, parsed by the request itself: that is no HTML from a script, which the policy of a page may forbid (Trusted Types).
 * @param {string | URL} address
 * @param {number} [seconds] The deadline. Without it, as long as the browser lets it.
 * @returns {Promise<Document>}
 * @throws {Error} where there is no answer; its `cause` is the answer's status where there is another one than 200.
 */
export function documentFrom(address, seconds = 0) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.timeout = seconds * 1000;
    request.responseType = "document";
    request.overrideMimeType("text/html; charset=utf-8");
    request.onerror = request.ontimeout = () => reject(new Error(`${address} does not answer`));
    request.onload = () =>
      request.status === 200 && request.response
        ? resolve(request.response)
        : reject(new Error(`${address} has status ${request.status}`, { cause: request.status }));
    request.send();
  });
}
