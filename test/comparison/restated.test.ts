import { expect, test } from 'vitest';
import { facetsOf } from '../../src/comparison/facets.js';
import { tell } from './tell.js';

const facetOf = (text: string) =>
  facetsOf([tell({ id: 'a', text })], { actorOf: new Map(), sideOf: new Map() }).at(-1)!;

test.each([
  ['Police initially put it at ⟦40|40|people|killed⟧.', true],
  ['Initially, ⟦40|40|people|killed⟧ people were said to be dead.', true],
  ['The toll was originally given as ⟦40|40|people|killed⟧.', true],
  ['A man originally from Marl shot ⟦40|40|people|killed⟧ people.', false],
  ['The chief, initially held back by smoke, said ⟦40|40|people|killed⟧ people died.', false],
  ['Police said earlier that ⟦40|40|people|killed⟧ people died.', true],
  ['Officials had earlier put it at ⟦40|40|people|killed⟧.', true],
  ['The demand is lower after ⟦40|40|bars|demand⟧ at first.', true],
  ['They said at first that ⟦40|40|people|killed⟧ people died.', true],
  ['They said that the first ⟦40|40|people|killed⟧ people died.', false],
  ['Earlier in the week ⟦40|40|people|killed⟧ people died.', false],
  ['It was unclear initially. Police put it at ⟦40|40|people|killed⟧.', false],
])('a value of before: %s', (text, former) => {
  expect(facetOf(text).former).toBe(former);
});

test.each([
  ['The toll rose on Monday to ⟦40|40|people|killed⟧.', true],
  ['The reward has been increased to ⟦$500|500 USD||reward⟧.', true],
  ['Prices rose. According to ⟦40|40|people|say⟧ people, it is late.', false],
  ['Prices rose by ⟦40|40 percent||rise⟧ percent.', false],
])('a value that has risen: %s', (text, risen) => {
  expect(facetOf(text).risen).toBe(risen);
});
