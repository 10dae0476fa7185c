/**
 * The middle of some numbers, in order.
 * @param {number[]} numbers
 */
export const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
