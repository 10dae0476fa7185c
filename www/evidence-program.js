// The program that reads evidence and the names, where a site serves them: beside the script.

/** @param {string} path */
async function loaded(path) {
  const address = new URL(path, import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} has status ${response.status}`);
  return response;
}

/** The bytes of the program that reads it. */
export const program = async () => (await loaded(EVIDENCE_PROGRAM)).arrayBuffer();

/** The file of names, which says what finer codes mean. */
export const names = async () => (await loaded(NAMES)).text();
