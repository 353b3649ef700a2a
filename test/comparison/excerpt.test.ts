import { describe, expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { excerptOf } from '../../src/comparison/excerpt.js';
import { facetsOf } from '../../src/comparison/facets.js';

/** The excerpts of all figures of a text. */
function excerptsOf(content: string, room?: number): (string | null)[] {
  const reading = read({ name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, language: 'en' });
  const facets = facetsOf([reading], { actorOf: new Map(), sideOf: new Map() });
  return facets.map((facet) => excerptOf(facet, reading, room));
}

describe('the clause of a figure, its number left open', () => {
  test.each([
    ['The driver hit 40 miles per hour on the bridge.', 'driver hit … miles per hour on the bridge'],
    ['The car hit the wall at 180mph.', 'car hit the wall at …mph'],
    ['The families of the sailors would receive €15,000.', 'families of the sailors would receive …'],
    ['The law led 843 companies to move.', 'law led … companies to move'],
    // it begins and ends with a word that says something
    ['There is a limit of 12mph.', 'limit of …mph'],
    ['The crew took 1,200 members on board of the', 'crew took … members on board'],
    // but "not" stays
    ['The plan was not backed by 12 members.', 'plan was not backed by … members'],
    // no other clause
    ['The court sat again; the fine of €300 was paid.', 'fine of … was paid'],
    ['The tribe, which runs a casino with 150 rooms, left.', 'runs a casino with … rooms'],
    ['In a filing it could book a $5 billion charge.', 'could book a … charge'],
    ['Police said that 12 states had filed a suit.', '… states had filed a suit'],
    ['12 states filed a suit, the mayor said.', '… states filed a suit'],
    // no word and no noun phrase cut in two
    [
      'Eight people had serious or life-threatening injuries after the crash at sea.',
      '… people had serious or life-threatening injuries',
    ],
    // one word where it is the noun or the verb
    ['The bank, which was founded long ago, lost $5 million.', 'lost …'],
    ['She was there, with 12 members.', '… members'],
    ['It was 12 percent.', null],
  ])('%s: %s', (text, name) => expect(excerptsOf(text)).toContain(name));

  test('a vague word and its link say nothing in front of the noun', () =>
    expect(excerptsOf('In the spring, thousands of sailors had signed a letter.')).toEqual([
      'sailors had signed a letter',
    ]));

  test('more room tells two excerpts apart', () => {
    const text =
      'The shipyard at Port Ellis, the oldest of the coast, employs 3,000 people who live in the villages of the bay.';
    expect([1, 2].map((room) => excerptsOf(text, room)[0])).toEqual([
      'employs … people who live in the villages of the bay',
      'employs … people who live in the villages of the bay',
    ]);
  });
});
