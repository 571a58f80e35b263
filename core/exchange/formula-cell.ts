/**
 * Makes a cell harmless that a spreadsheet would run as a formula, by an apostrophe before it. Also where
 * apostrophes stand before it already, so that `unprotectCell` takes off just the one.
 * Source: OWASP, CSV Injection.
 */
export function protectCell(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Undoes `protectCell`; leaves the apostrophe of 's avonds alone. */
export function unprotectCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
