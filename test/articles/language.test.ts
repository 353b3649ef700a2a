import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/articles/language.js';

test.each([
  ['The ferry sank off Aldermouth, and four people were killed, the police said on Tuesday.', 'en'],
  [
    '1:08 Goran Petrek says team can get better. 0:34 Miss Aldermouth runner-up arrives in the Old Port. 1:28 Gun rights: it was about time',
    'en',
  ],
  [
    'Die Fähre ist vor Aldermouth gesunken, dabei kamen vier Menschen ums Leben, wie die Polizei am Dienstag mitteilte.',
    'de',
  ],
  [
    'El transbordador se hundió frente a la costa y cuatro personas murieron, según informó la policía el martes.',
    'es',
  ],
  ['Паром затонул у берегов острова. По словам полиции, погибли четыре человека, ещё десять ранены.', 'ru'],
  ['Four dead', 'en'],
  ['12 345', 'en'],
])('%j is in %s', (text, code) => {
  expect(detectLanguage(text)).toBe(code);
});
