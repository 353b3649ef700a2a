import { setUpCard } from './card.js';
import { setUpCopying } from './copyButtons.js';
import { setUpCorrections } from './correct/correctMode.js';
import { setUpCsv } from './csvDownload.js';
import { setUpFilters } from './filters.js';
import { setUpFind } from './find.js';
import { setUpGraphFocus } from './graphFocus.js';
import { openTarget } from './openTarget.js';
import { setUpPermalinks } from './permalinks.js';
import { setUpSigla } from './sigla.js';
import { setUpSorting } from './sortTables.js';
import { setUpStoryFilter } from './storyFilter.js';
import { setUpTheme } from './theme.js';

// Everything essential is readable without this script: it opens what is folded, shows evidence in place, and filters.
setUpTheme();
setUpFilters();
setUpFind();
setUpCard();
setUpSigla();
setUpGraphFocus();
setUpSorting();
setUpStoryFilter();
setUpCsv();
setUpPermalinks();
setUpCopying();
setUpCorrections();
addEventListener('hashchange', openTarget);
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.article, details.told-once'))
    details.open = true;
});
openTarget();
