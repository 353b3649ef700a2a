import type { ArticleDecision } from '../../../../types.js';
import { make, makeButton } from '../elements.js';
import { DATA } from '../pageData.js';
import { decide } from './decided.js';
import { openDialog, ticks } from './dialog.js';

/** Lets the reader say which articles are one text or one story, and which are not. */
export function correctTexts(): void {
  const { labels, stories } = DATA!;
  const articles = stories.flatMap((story) => story.articles);
  const { box, chosen } = ticks(articles, ({ siglum, outlet, id }) => [
    [siglum, outlet, id].filter(Boolean).join(' · '),
  ]);
  const button = (text: string, verb: ArticleDecision['do'], what: ArticleDecision['what'], least: number) =>
    makeButton(text, () => {
      const ids = chosen().map(({ id }) => id);
      if (ids.length < least) return;
      decide({ do: verb, what, articles: ids }, `${labels.what[what]} ${ids.join(', ')}: ${labels.done[verb]}`);
      close();
    });
  const close = openDialog(
    labels.texts,
    box,
    make('p', {}, button(labels.oneText, 'merge', 'origin', 2), ' ', button(labels.apartText, 'split', 'origin', 1)),
    make('p', {}, button(labels.oneStory, 'merge', 'story', 2), ' ', button(labels.apartStory, 'split', 'story', 1)),
  );
}
