/** A stretch of text on a page of a PDF, its height above the lower edge in points. */
interface Piece {
  str: string;
  y: number;
  height: number;
}

/** What the reader of PDFs gives for it; marks of structure have no `str`. */
interface TextItem {
  str?: string;
  transform: number[];
  height?: number;
}

/** Pages of a PDF that are read: more is a book. */
const MAX_PAGES = 500;
/** A gap between two lines, in heights of a line, from which on a new paragraph begins. */
const PARAGRAPH_GAP = 1.7;

/** What came of a PDF. */
export type PdfText = { text: string; pages: number } | { wrong: 'encrypted' | 'no text' | 'broken' };

/** The text layer of a PDF: lines joined to paragraphs by their distance on the page, a blank line between them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  // loaded only here: the reader of PDFs is larger than all else
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const paragraphs: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = (items as TextItem[]).flatMap((item) =>
        item.str ? [{ str: item.str, y: item.transform[5] ?? 0, height: item.height ?? 0 }] : [],
      );
      paragraphs.push(...paragraphsOf(pieces));
    }
    const text = paragraphs.join('\n\n');
    await document.destroy();
    return /[\p{L}\p{N}]{2}/u.test(text) ? { text, pages: document.numPages } : { wrong: 'no text' };
  } catch (error) {
    return { wrong: (error as Error).name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

/** Pieces of one page as paragraphs: a line that stands far below the one before begins a new one. */
function paragraphsOf(pieces: readonly Piece[]): string[] {
  const paragraphs: string[] = [];
  let line: Piece | null = null;
  for (const piece of pieces) {
    const drop = line ? Math.abs(line.y - piece.y) : Number.POSITIVE_INFINITY;
    const height = Math.max(piece.height, line?.height ?? 0, 1);
    if (!line || drop > height * PARAGRAPH_GAP) paragraphs.push(piece.str);
    else if (drop < height * 0.3) paragraphs.push(paragraphs.pop()! + piece.str);
    else paragraphs.push(joined(paragraphs.pop()!, piece.str));
    if (piece.str.trim() !== '') line = piece;
  }
  return paragraphs.map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
}

/** A word that was cut at the end of a line is put together: "coast-" and "guard" stay "coast-guard", "har-" and "bour" cannot be told from it. */
function joined(before: string, after: string): string {
  return /[\p{L}]-\s*$/u.test(before) ? before.trimEnd() + after.trimStart() : `${before} ${after}`;
}
