// The program that reads evidence, where a site serves it: beside the script.

/** Its bytes. */
export async function program() {
  const address = new URL(EVIDENCE_PROGRAM, import.meta.url);
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} has status ${response.status}`);
  return response.arrayBuffer();
}
