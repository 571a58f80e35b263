/** Joins a list into one cell: parts by "; ", with \; for a semicolon and \\ for a backslash of their own. */
export function joinList(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\;]/g, "\\$&")).join("; ");
}

/** The parts of such a cell, trimmed, without empty ones. A backslash before anything else is itself. */
export function splitList(cell: string): string[] {
  const parts = cell.match(/(?:\\[\\;]|[^;])+/g) ?? [];
  return parts.map((part) => part.trim().replace(/\\([\\;])/g, "$1")).filter(Boolean);
}
