import chardet from 'chardet';
import iconv from 'iconv-lite';
import { decodeAs } from './encoding.js';

/** Text out of bytes; `guessed` names the encoding where neither a byte-order mark nor valid UTF-8 told it. */
export interface Decoded {
  text: string;
  guessed?: string;
}

/** Encodings that are guessed: what news pages were written in before UTF-8. Others are guessed wrongly more often than met. */
const LEGACY = new Set([
  'ISO-8859-1',
  'ISO-8859-2',
  'ISO-8859-9',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'KOI8-R',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'GB18030',
  'Big5',
  'UTF-16LE',
  'UTF-16BE',
  'ISO-2022-JP',
]);
const FALLBACK = 'windows-1252';
/** Bytes that are looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

/** Decodes a page: byte-order mark, what it declares, then UTF-8 if valid, else a guess that is said. Null where the bytes are no text. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return { text: iconv.decode(Buffer.from(bytes), marked) };
  if (declared) return { text: decodeAs(bytes, declared) };
  const utf16 = byZeros(bytes);
  if (utf16) return { text: iconv.decode(Buffer.from(bytes), utf16), guessed: utf16 };
  if (isBinary(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const best = chardet
      .analyse(bytes.subarray(0, SAMPLE))
      .find(({ name }) => LEGACY.has(name) && iconv.encodingExists(name));
    // chardet calls every western page ISO-8859-1; browsers read that name as windows-1252 (WHATWG Encoding)
    const name = !best || best.name === 'ISO-8859-1' ? FALLBACK : best.name;
    return { text: iconv.decode(Buffer.from(bytes), name), guessed: name };
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (half < 2 || bytes.length % 2 === 1) return null;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1) return 'utf-16be';
  return null;
}

/** Control characters that no text has, in more than one of a hundred bytes, or a zero byte. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) odd++;
  }
  return odd > sample.length / 100;
}
