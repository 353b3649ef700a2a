import { createHash } from 'node:crypto';

/** Letters of an id that stay readable in the name of its file. */
const READABLE = 40;

/** Path of a story's file within a report's folder: letters and digits of its id, and a hash by which no two ids meet in one name. */
export function storyFile(id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, READABLE)
    .replace(/^-|-$/gu, '');
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 10);
  return `stories/${plain ? `${plain}-` : ''}${hash}.html`;
}
