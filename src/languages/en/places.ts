import { countries } from './countries.js';

/** Nations, continents, states and large cities that are no countries or capitals: the place = its people and other spellings. */
const OTHER_PLACES =
  'england=english/scotland=scottish scots edinburgh/wales=welsh cardiff/northern ireland=belfast/hong kong=hongkong/korea=korean koreans/' +
  'gaza=gazan gazans/netherlands=hague/switzerland=geneva/macedonia=/russia=kremlin/turkey=istanbul turkiye/india=mumbai/pakistan=karachi/' +
  'sri lanka=lankan/myanmar=yangon/australia=sydney melbourne/syria=aleppo/united arab emirates=dubai/nigeria=lagos/ivory coast=abidjan/' +
  'south africa=johannesburg/canada=toronto/costa rica=rican/argentina=buenos/europe=european europeans/africa=african africans/asia=asian/' +
  'california=californian sacramento/texas=texan/florida=floridian/new york=newyork/chicago=/boston=/houston=/dallas=/orlando=/vegas=/' +
  'manhattan=/brooklyn=/hollywood=/ohio=/michigan=/illinois=/virginia=/nevada=/arizona=/colorado=/louisiana=/alabama=/mississippi=/tennessee=/' +
  'kentucky=/missouri=/indiana=/iowa=/wisconsin=/minnesota=/oregon=/utah=/pennsylvania=/maryland=/oklahoma=/kansas=/nebraska=/hawaii=/alaska=/' +
  'connecticut=/massachusetts=/new jersey=/new hampshire=/north carolina=/south carolina=/new orleans=';

/** Every spelling of a place and its people, with the place: "kyiv" ukraine, "texan" texas. */
export const places: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ name, demonyms, capitals }) =>
    [name, ...demonyms, ...capitals].map((form) => [form, name] as const),
  ),
  ...OTHER_PLACES.split('/').flatMap((row) => {
    const [name = '', forms = ''] = row.split('=');
    return [name, ...forms.split(' ').filter(Boolean)].map((form) => [form, name] as const);
  }),
]);
