import { Fragment } from 'preact';

// Embeddings and overrides of direction, and controls that have no business in a text.
const HIDDEN = /((?![\t\n\r])[\u202a-\u202e\p{Cc}])/gu;

/** Text as it stands; characters that could make it read as something else are shown by their code. */
export function Visible({ text }: { text: string }) {
  const parts = text.split(HIDDEN);
  return (
    <Fragment>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span class="control" key={part}>
            U+{part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}
          </span>
        ),
      )}
    </Fragment>
  );
}

/** A page without such characters: what `Visible` has not shown by its code stands in a name or a title, where it could only mislead. */
export const withoutHidden = (page: string): string => page.replace(HIDDEN, '');
