/** Returns a power of ten: the number nearest to it. What engines make of `10 ** power` is not specified to be that. */
export function powerOfTen(power: number): number {
  return Number(`1e${power}`);
}
