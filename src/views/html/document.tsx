import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LABELS } from '../labels.js';
import { SCRIPT, STYLE } from './generated/assets.js';
import { safeJson } from './pageData.js';
import { withoutHidden } from './visible.js';

interface Document {
  title: string;
  /** Version of the program. */
  made: string;
  body: VNode;
  /** What the script reads. */
  data?: unknown;
  /** JSON-LD. */
  claims?: unknown;
}

/** A self-contained HTML file: no network, a strict Content-Security-Policy, everything from articles escaped. */
export function htmlDocument({ title, made, body, data, claims }: Document): string {
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
      <meta name="generator" content={`${LABELS.product} ${made}`} />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${LABELS.product}`}</title>
      <link rel="icon" href={ICON} />
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>,
  );
  const shown = withoutHidden(renderToString(body));
  const blocks = [dataBlock('application/ld+json', claims), dataBlock('application/json', data)].join('');
  return `<!doctype html>\n<html lang="${LABELS.lang}">\n${head}\n${shown}\n${blocks}<script>${SCRIPT}</script>\n</html>\n`;
}

// A block of data is never run (HTML, "data block"), so the policy does not name it.
function dataBlock(type: string, value: unknown): string {
  return value ? `<script type="${type}">${safeJson(value)}</script>\n` : '';
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#a8231c"/><path d="M3 4l5 9 5-9" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`;

/** Nothing is loaded, sent or framed; only the script and the style of this file run, by their hashes. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(STYLE)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
