import PostalMime from 'postal-mime';

/** The page inside a file that a browser saved as one (MHTML): its HTML, where and when it was saved. */
export interface SavedPage {
  html: string;
  url?: string;
  archived?: string;
}

/** Reads an MHTML file; null where it holds no page. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage | null> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 });
  if (!mail.html) return null;
  const header = (key: string) => mail.headers.find((each) => each.key === key)?.value;
  const url = header('snapshot-content-location') ?? header('content-location');
  const date = mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : undefined;
  return { html: mail.html, ...(url && /^https?:/u.test(url) ? { url } : {}), ...(date ? { archived: date } : {}) };
}
