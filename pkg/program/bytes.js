/**
 * Reads what `printable` in `xtask/src/package.rs` wrote: a mark and a letter for every byte that does not print.
 * @param {string} text
 */
export function bytes(text) {
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const letter = bytes[i];
    if (letter === 126) bytes[length++] = bytes[++i] + 0x5d;
    else if (letter === 125) bytes[length++] = bytes[++i] + 0xbc;
    else bytes[length++] = letter;
  }
  return bytes.subarray(0, length);
}
