import type { MeasureWords } from '../../measureWords.js';
import { wordSet } from '../../words.js';

/** Where people are present, and nouns for those who are: "40 people on the ferry", "40 passengers". */
export const presence: Pick<
  MeasureWords,
  'vehicles' | 'hereWords' | 'placeWords' | 'places' | 'on' | 'presentNouns' | 'crowdNouns'
> = {
  vehicles: wordSet(
    'ferry train bus plane ship boat flight board coach jet vessel airliner aircraft tram car cars truck van suv minivan taxi cab vehicle limousine helicopter',
  ),
  hereWords: wordSet('there outside inside nearby upstairs downstairs indoors outdoors'),
  placeWords: wordSet('at in inside'),
  places: wordSet(
    'party event rally concert festival fair fairground carnival parade club nightclub wedding funeral ceremony celebration venue show vigil march bar gathering barbecue picnic game match',
    'block scene street square district neighborhood neighbourhood mall store shop pub casino hotel vehicle car plaza lobby enclosure campus vicinity',
    'building apartment hall church mosque theater theatre classroom restaurant audience house school home stadium park arena room rooms plant factory office offices yard backyard pool kitchen basement garage porch alley lot',
    'area warehouse complex compound garden library gym airport station terminal zoo road sidewalk intersection residence property elevator tunnel cafe diner barbershop salon tent camp',
  ),
  on: wordSet('on aboard'),
  presentNouns: wordSet('passengers crew crewmembers crewmen'),
  crowdNouns: wordSet(
    'revelers revellers partygoers partiers spectators onlookers mourners protesters protestors demonstrators marchers concertgoers festivalgoers attendees churchgoers worshippers',
  ),
};
