import type { LineageWords } from '../languages/lineageWords.js';

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "https://www.harbourpost.com:80/x" -> "harbourpost.com"; a name stays as it is. */
function hostOf(outlet: string): string {
  return outlet
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[:/].*$/u, '')
    .replace(/^www\./u, '');
}

/** The listed name of an outlet that is given as a name or a domain; else what was given. */
export function outletName(outlet: string, words: LineageWords): string {
  const host = hostOf(outlet);
  const folded = fold(outlet);
  const all = [...words.agencies, ...words.outlets];
  const hit =
    all.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ??
    all.find(({ name, forms }) => [name, ...forms].some((form) => fold(form) === folded));
  return hit?.name ?? outlet;
}

/** True where `name` names the outlet itself ("WXQZ" on www.wxqz.com): such a name is no credit. */
export function sameOutlet(name: string, outlet: string | null, words: LineageWords): boolean {
  if (!outlet) return false;
  const nameOf = (one: string): string => outletName(withoutArticle(one, words), words);
  const [a, b] = [nameOf(name), nameOf(outlet)];
  if (a === b) return true;
  const [foldedA, foldedB] = [fold(a), fold(b)];
  if (foldedA.startsWith(foldedB) && foldedB.length > 2) return true;
  // "AP" is an agency's, no short form of "Aven Post"
  if (isShort(b, withoutArticle(name, words)) || isShort(a, withoutArticle(outlet, words))) return true;
  if (!outlet.includes('.') || /\s/u.test(outlet)) {
    // "the Globe", of the Harbour Globe
    const last = fold(outlet.split(/\s+/u).at(-1)!);
    return foldedA.length > 3 && (foldedB.startsWith(foldedA) || last === foldedA);
  }
  const host = hostOf(outlet);
  const station = stationOf(name, words);
  // "Local10.com" on www.local10.com, "KQNX" on ostport.cbslocal.com
  if (hostOf(name) === host || (station && words.stationHosts.test(host))) return true;
  const label = fold(ownLabel(host));
  // "NBC 6" on nbcharbour.com, "FOX25" on myfoxharbour.com, "WQN" on wqntv.com
  const network = /^([A-Za-z]{3}) ?\d{1,2}$/u.exec(name)?.[1] ?? station;
  if (network && label.includes(fold(network))) return true;
  // "The Mirror" on harbourmirror.com
  const bare = withoutArticle(name, words);
  const parts = [fold(bare), ...bare.split(/\s+/u).map(fold)];
  return (
    label.length > 1 &&
    parts.some(
      (part, i) =>
        part === label ||
        // "Local 10 News" on local10.com; but the "Ostport Herald" on ostport.com
        (i === 0 && part.length > 3 && (ends(label, part) || (/\d$/u.test(label) && part.startsWith(label)))),
    )
  );
}

// "nyt", "HPO", but no word such as "Post"
const SHORT = /^(?:\p{Lu}{2,4}|\p{Ll}{2,4})$/u;

/** True where a short name is made of the beginnings of all words of a long one: "nyt" of "New York Times", "hapo" of "HarbourPost". */
function isShort(short: string, long: string): boolean {
  if (!SHORT.test(short)) return false;
  const parts = long.split(/\s+|(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
  return parts.length > 1 && parts.length <= short.length && beginAll(short.toLowerCase(), parts);
}

function beginAll(letters: string, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return letters === '';
  for (let length = 1; length <= letters.length - rest.length && first.startsWith(letters.slice(0, length)); length++)
    if (beginAll(letters.slice(length), rest)) return true;
  return false;
}

/** True for a name that the lists hold. */
export function isListedOutlet(name: string, words: LineageWords): boolean {
  const folded = fold(withoutArticle(name, words));
  return [...words.agencies, ...words.outlets].some((one) =>
    [one.name, ...one.forms].some((form) => fold(withoutArticle(form, words)) === folded),
  );
}

/** True where a name of no list can only be that of the outlet: "The Valley News" on valleynews.com or of "Valley News". */
export function isNameOf(name: string, outlet: string, words: LineageWords): boolean {
  const folded = fold(withoutArticle(name, words));
  if (!outlet.includes('.') || /\s/u.test(outlet)) return folded === fold(withoutArticle(outlet, words));
  const label = fold(ownLabel(hostOf(outlet)));
  return folded === label || (folded.length >= SURE_NAME && ends(label, folded));
}

// "harbourpostonline.com" is the Harbour Post's, "postharbour.com" hardly the Post's
const SURE_NAME = 8;

/** The letters of a station: "KQNX" of "KQNX-TV" and "KQNX 5"; undefined for other names. */
function stationOf(name: string, { callSign, nameShapes }: LineageWords): string | undefined {
  const [letters = ''] = name.split(/[- ]/u);
  const station =
    callSign.test(letters) || (/^\p{Lu}{4}$/u.test(letters) && nameShapes.some((shape) => shape.test(letters)));
  return station ? letters : undefined;
}

/** "THE HARBOUR HERALD": "HARBOUR HERALD". */
function withoutArticle(name: string, { definite }: LineageWords): string {
  const [first = '', ...rest] = name.split(/\s+/u);
  return rest.length > 0 && definite.has(first.toLowerCase()) ? rest.join(' ') : name;
}

/** "miami.harbournews.com", "www.harbournews.co.uk": "harbournews", the label that the outlet has to itself. */
function ownLabel(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && SECOND_LEVEL.has(last) ? labels.at(-2)! : last;
}

const SECOND_LEVEL = new Set(['com', 'co', 'org', 'net', 'gov', 'ac', 'or', 'ne']);

function ends(label: string, part: string): boolean {
  return label.startsWith(part) || label.endsWith(part);
}
