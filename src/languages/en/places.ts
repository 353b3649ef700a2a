import { countries } from './countries.js';

/** Nations, continents, states and large cities that are no countries or capitals: the place = its people and other spellings. */
const OTHER_PLACES =
  'england=english/scotland=scottish scots edinburgh/wales=welsh cardiff/northern ireland=belfast/hong kong=hongkong/korea=korean koreans/' +
  'gaza=gazan gazans/netherlands=hague/switzerland=geneva/macedonia=/russia=kremlin/turkey=istanbul turkiye/india=mumbai/pakistan=karachi/' +
  'sri lanka=lankan/myanmar=yangon/australia=sydney melbourne/syria=aleppo/united arab emirates=dubai/nigeria=lagos/ivory coast=abidjan/' +
  'south africa=johannesburg/canada=toronto/costa rica=rican/argentina=buenos/europe=european europeans/africa=african africans/asia=asian/' +
  'california=californian sacramento calif./texas=texan tex./florida=floridian fla./new york=newyork n.y./chicago=/boston=/houston=/dallas=/orlando=/vegas=/' +
  'manhattan=/brooklyn=/hollywood=/ohio=/michigan=mich./illinois=ill./virginia=va./nevada=nev./arizona=ariz./colorado=colo./louisiana=la./alabama=ala./mississippi=miss./tennessee=tenn./' +
  'kentucky=ky./missouri=mo./indiana=ind./iowa=/wisconsin=wis./minnesota=minn./oregon=ore./utah=/pennsylvania=pa./maryland=md./oklahoma=okla./kansas=kan./nebraska=neb./hawaii=/alaska=/' +
  'connecticut=conn./massachusetts=mass./new jersey=n.j./new hampshire=n.h./north carolina=n.c./south carolina=s.c./new orleans=/georgia=ga. atlanta/washington=wash./arkansas=ark./idaho=/montana=mont./wyoming=wyo./delaware=del./vermont=vt./rhode island=r.i./new mexico=n.m./west virginia=w.va./north dakota=n.d./south dakota=s.d.';

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
