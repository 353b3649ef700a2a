/** Id of something that stands in an article: made from article, kind and start, so that a permalink survives an added article. */
export function spanId(article: string, kind: 'figure' | 'quote' | 'attribution', start: number): string {
  return `${article}#${kind[0]}${start}`;
}

/** Id of something that belongs to a story: made from its kind and its earliest member. */
export function memberId(
  kind: 'story' | 'question' | 'utterance' | 'origin' | 'actor' | 'claim',
  member: string,
): string {
  return `${kind}:${member}`;
}
