import type { TextWords } from '../../text/tagger.js';

export const text: TextWords = {
  abbreviations: new Set(
    (
      'mr. mrs. ms. dr. prof. rev. hon. sen. sens. rep. reps. gov. govs. gens. profs. drs. messrs. gen. col. lt. sgt. capt. maj. adm. cmdr. cpl. pvt. st. jr. sr. ' +
      'inc. corp. co. ltd. bros. no. nos. vs. etc. e.g. i.e. cf. approx. dept. est. fig. vol. ' +
      'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mt. ft. ave. blvd. rd. asst. det. insp. supt.'
    ).split(' '),
  ),
  clocks: new Set(['a.m.', 'p.m.', 'am.', 'pm.']),
  zones: new Set(['time']),
  ordinalStops: false,
  ordinalLeads: new Set(),
  digitsCount: false,
  functionWords: new Set(
    'the of and to that is was for with his her their were by from has have had been which who this they would will said after about when not it he she be are'.split(
      ' ',
    ),
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  dates: {
    days: new Map([
      ['today', 0],
      ['tonight', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
    ]),
    turns: new Map([
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ]),
    units: new Map([
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
      ['morning', 'day'],
      ['afternoon', 'day'],
      ['evening', 'day'],
      ['night', 'day'],
    ]),
    daySuffixes: new Set(['st', 'nd', 'rd', 'th']),
    links: new Set(['of', 'the']),
    holidays: new Map([
      ['christmas day', [12, 25]],
      ['christmas eve', [12, 24]],
      ['boxing day', [12, 26]],
      ["new year 's eve", [12, 31]],
      ['new years eve', [12, 31]],
      ["new year 's day", [1, 1]],
      ['new years day', [1, 1]],
      ['halloween', [10, 31]],
      ["valentine 's day", [2, 14]],
      ['bastille day', [7, 14]],
      ['fourth of july', [7, 4]],
      ['veterans day', [11, 11]],
      ['armistice day', [11, 11]],
    ]),
    monthFirst: true,
  },
};
