import iconv from 'iconv-lite';

/** Bytes in which browsers look for `<meta charset>`; some pages have long comments before it. */
const HEAD = 4_096;
const XML = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/iu;
const META = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;

/** The encoding that a page declares: in the header it came with, else in a `<meta>` (or the XML declaration) near its start; null where it does not. */
export function declaredEncoding(bytes: Uint8Array, contentType?: string | null): string | null {
  const header = /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '')?.[1];
  const named = header ? standardName(header) : null;
  if (named) return named;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const inside = standardName((META.exec(head) ?? XML.exec(head))?.[1] ?? '');
  // a page whose ASCII bytes could be read to find this cannot be in UTF-16 (WHATWG HTML, "prescan")
  return inside?.startsWith('utf-16') ? 'utf-8' : inside;
}

/** Text in a declared encoding; bytes that are wrong in it come out as U+FFFD, as in browsers. */
export function decodeAs(bytes: Uint8Array, name: string): string {
  return iconv.encodingExists(name) ? iconv.decode(Buffer.from(bytes), name) : new TextDecoder(name).decode(bytes);
}

/** The name that browsers give an encoding: "latin1" is windows-1252 (WHATWG Encoding); null where there is none of that name. */
function standardName(label: string): string | null {
  try {
    return label === '' ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
