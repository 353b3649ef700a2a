import { Fragment } from 'preact';

// Embeddings and overrides of direction, and controls that have no business in a text.
const HIDDEN = /((?![\t\n\r])[\u202a-\u202e\p{Cc}])/u;

/** Text as it stands; characters that could make it read as something else are shown by their code. */
export function Visible({ text }: { text: string }) {
  if (!HIDDEN.test(text)) return <Fragment>{text}</Fragment>;
  return (
    <Fragment>
      {text.split(HIDDEN).map((part, at) =>
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
