// Makes a test case of a page: npm run page-case -- NAME FILE|URL
// Writes test/pages/NAME/source.html and expected.txt, which has to be read, and mended where it is wrong, before it is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../src/pages/readPages.js';
import { EXPECTED, tellSource } from '../test/pages/pageCase.js';

const [name, input] = process.argv.slice(2);
if (!name || !input || !/^[a-z0-9][a-z0-9-]*$/u.test(name)) {
  console.error('npm run page-case -- NAME FILE|URL      (NAME: small letters, digits and dashes)');
  process.exit(2);
}

const folder = join('test/pages', name);
let made = false;
for await (const intake of readPages([input])) {
  if ('problem' in intake) console.error(`${intake.problem.page} ${intake.problem.message}`);
  else if (!made) {
    const source = join(folder, intake.page.kind === 'html' ? 'source.html' : 'source.txt');
    mkdirSync(folder, { recursive: true });
    writeFileSync(source, intake.page.content.replace(/<meta\b[^>]*\bcharset\b[^>]*>/giu, '<meta charset="utf-8">'));
    writeFileSync(join(folder, EXPECTED), await tellSource(source));
    made = true;
  }
}
if (!made) process.exit(1);
console.log(`${folder} is made. Read ${EXPECTED} line by line: every label says [kind: rule]. Where one is wrong, write the right kind there,
see the test fail (npx vitest run --project fast test/pages/cases), then mend the rule.
Other people's articles may not be committed: put invented sentences in the place of theirs, the markup may stay.`);
