import { describe, expect, it } from 'vitest';
import { among, asked, UNNUMBERED, wordForm } from '../../src/text/wordForms.js';

describe('numbers of words', () => {
  it('gives a word the same number wherever it stands, and another one to another spelling', () => {
    expect(wordForm('Harbour').word).toBe(wordForm('Harbour').word);
    expect(wordForm('Harbour').word).not.toBe(wordForm('harbour').word);
  });

  it('gives none to a word that is too long to come back', () => {
    expect(wordForm('x'.repeat(60)).word).toBe(UNNUMBERED);
  });
});

describe('questions about words', () => {
  it.each(['said', 'Said', 'SAID', `said${'d'.repeat(60)}`])('answer the same the second time: %s', (text) => {
    const isCue = among(new Set(['said', `said${'d'.repeat(60)}`]));
    expect([isCue(wordForm(text)), isCue(wordForm(text))]).toEqual([true, true]);
  });

  it.each(['sad', 'Saids', '', 'x'.repeat(60)])('do not take what is no such word: "%s"', (text) => {
    const isCue = among(new Set(['said']));
    expect([isCue(wordForm(text)), isCue(wordForm(text))]).toEqual([false, false]);
  });

  it('are asked once for a word, and keep no answer of another question', () => {
    let times = 0;
    const isLong = asked(({ text }) => ++times > 0 && text.length > 3);
    const isShort = asked(({ text }) => text.length <= 3);
    const word = wordForm('ferry');
    expect([isLong(word), isLong(word), isShort(word), times]).toEqual([true, true, false, 1]);
  });
});
