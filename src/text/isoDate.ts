/** "2026-03-12T07:15:00+0100", with a blank for the T, without seconds, without a zone. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;
/** "Thu, 12 Mar 2026 07:15:00 +0100" (RFC 5322), as feeds and some pages have it; names of months are its technical words. */
const MAIL =
  /^(?:[A-Z][a-z]{2},?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?/u;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date of a page as ISO 8601, as precise as it was given, with its zone where it has one; null where it is none. */
export function isoDate(raw: string): string | null {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) return build(iso[1]!, iso[2]!, iso[3]!, iso.slice(4, 7), iso[7]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/u.exec(text);
  if (compact) return build(compact[1]!, compact[2]!, compact[3]!, compact.slice(4, 7), compact[7]);
  const mail = MAIL.exec(text);
  if (!mail) return null;
  const month = MONTHS.indexOf(mail[2]!) + 1;
  return build(mail[3]!, String(month).padStart(2, '0'), mail[1]!.padStart(2, '0'), mail.slice(4, 7), mail[7]);
}

function build(
  year: string,
  month: string,
  day: string,
  [hour, minute, second]: (string | undefined)[],
  zone: string | undefined,
): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1600)
    return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
