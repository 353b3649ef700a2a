/** A cell of a CSV table (RFC 4180): "=HYPERLINK(...)" in a claimant's name stays text (OWASP, CSV injection); numbers keep their sign. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@\t\r\uff0b\uff1d\uff0d\uff20]/u.test(value) ? `'${value}` : value;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
