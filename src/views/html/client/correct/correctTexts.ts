import type { ArticleDecision } from '../../../../types.js';
import { articleId } from '../../domIds.js';
import { make, makeButton } from '../elements.js';
import { DATA } from '../pageData.js';
import { decide } from './decided.js';
import { openDialog, ticks } from './dialog.js';

/** Lets the reader say which articles are one text or one story, and which are not. */
export function correctTexts(): void {
  const { labels, stories } = DATA!;
  const articles = stories.flatMap((story) => story.articles);
  const { box, chosen } = ticks(articles, ({ siglum, outlet, id }) => [
    make('b', { className: 'siglum' }, siglum),
    ` ${[outlet, titleOf(id)].filter(Boolean).join(' · ') || id}`,
  ]);
  const button = (text: string, verb: ArticleDecision['do'], what: ArticleDecision['what'], least: number) =>
    makeButton(text, () => {
      const those = chosen();
      if (those.length < least) return;
      const letters = those.map(({ siglum }) => siglum).join(', ');
      const ids = those.map(({ id }) => id);
      decide({ do: verb, what, articles: ids }, `${labels.what[what]} ${letters}: ${labels.done[verb]}`);
      close();
    });
  const close = openDialog(
    labels.texts,
    box,
    make('p', {}, button(labels.oneText, 'merge', 'origin', 2), ' ', button(labels.apartText, 'split', 'origin', 1)),
    make('p', {}, button(labels.oneStory, 'merge', 'story', 2), ' ', button(labels.apartStory, 'split', 'story', 1)),
  );
}

function titleOf(article: string): string {
  return document.getElementById(articleId(article))?.querySelector('.article-title')?.textContent?.trim() ?? '';
}
