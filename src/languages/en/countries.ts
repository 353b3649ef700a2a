import type { CountryNames } from '../comparisonWords.js';

// name | people and things | capital; written for this project from common knowledge
const ROWS = `
afghanistan|afghan afghans|kabul
albania|albanian albanians|tirana
algeria|algerian algerians|algiers
andorra|andorran andorrans|
angola|angolan angolans|luanda
argentina|argentine argentinian argentines argentinians|buenos aires
armenia|armenian armenians|yerevan
australia|australian australians|canberra
austria|austrian austrians|vienna
azerbaijan|azerbaijani azeri azerbaijanis azeris|baku
bahamas|bahamian bahamians|nassau
bahrain|bahraini bahrainis|manama
bangladesh|bangladeshi bangladeshis|dhaka
barbados|barbadian barbadians|bridgetown
belarus|belarusian belarusians|minsk
belgium|belgian belgians|brussels
belize|belizean belizeans|belmopan
benin|beninese|porto-novo
bhutan|bhutanese|thimphu
bolivia|bolivian bolivians|la paz,sucre
bosnia|bosnian bosnians|sarajevo
botswana|botswanan|gaborone
brazil|brazilian brazilians|brasilia,brasília
brunei|bruneian bruneians|bandar seri begawan
bulgaria|bulgarian bulgarians|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian burundians|bujumbura,gitega
cambodia|cambodian cambodians|phnom penh
cameroon|cameroonian cameroonians|yaounde,yaoundé
canada|canadian canadians|ottawa
cape verde|cape verdean,|praia
central african republic|central african,|bangui
chad|chadian chadians|n'djamena
chile|chilean chileans|santiago
china|chinese|beijing
colombia|colombian colombians|bogota,bogotá
comoros|comoran comorian|moroni
congo|congolese|kinshasa,brazzaville
costa rica|costa rican,costa ricans|
croatia|croatian croatians croat croats|zagreb
cuba|cuban cubans|havana
cyprus|cypriot cypriots|nicosia
czech republic|czech czechs|prague
denmark|danish dane danes|copenhagen
djibouti|djiboutian|
dominica|dominican|roseau
dominican republic||santo domingo
east timor|east timorese,timorese|dili
ecuador|ecuadorian ecuadorean ecuadorians|quito
egypt|egyptian egyptians|cairo
el salvador|salvadoran salvadorans|san salvador
equatorial guinea|equatoguinean|malabo
eritrea|eritrean eritreans|asmara
estonia|estonian estonians|tallinn
eswatini|swazi swazis|mbabane
ethiopia|ethiopian ethiopians|addis ababa
fiji|fijian fijians|suva
finland|finnish finn finns|helsinki
france|french|paris
gabon|gabonese|libreville
gambia|gambian gambians|banjul
georgia|georgian georgians|tbilisi
germany|german germans|berlin
ghana|ghanaian ghanaians|accra
greece|greek greeks|athens
grenada|grenadian grenadians|
guatemala|guatemalan guatemalans|
guinea|guinean guineans|conakry
guinea-bissau|bissau-guinean|bissau
guyana|guyanese|georgetown
haiti|haitian haitians|port-au-prince
honduras|honduran hondurans|tegucigalpa
hungary|hungarian hungarians|budapest
iceland|icelandic icelander icelanders|reykjavik
india|indian indians|new delhi,delhi
indonesia|indonesian indonesians|jakarta
iran|iranian iranians|tehran,teheran
iraq|iraqi iraqis|baghdad
ireland|irish|dublin
israel|israeli israelis|jerusalem
italy|italian italians|rome
ivory coast|ivorian ivorians|yamoussoukro
jamaica|jamaican jamaicans|kingston
japan|japanese|tokyo
jordan|jordanian jordanians|amman
kazakhstan|kazakh kazakhs|astana
kenya|kenyan kenyans|nairobi
kiribati|i-kiribati|
kosovo|kosovar kosovan kosovars|pristina
kuwait|kuwaiti kuwaitis|
kyrgyzstan|kyrgyz|bishkek
laos|laotian lao laotians|vientiane
latvia|latvian latvians|riga
lebanon|lebanese|beirut
lesotho|basotho|maseru
liberia|liberian liberians|monrovia
libya|libyan libyans|tripoli
liechtenstein||vaduz
lithuania|lithuanian lithuanians|vilnius
luxembourg|luxembourgish luxembourger|
madagascar|malagasy|antananarivo
malawi|malawian malawians|lilongwe
malaysia|malaysian malaysians|kuala lumpur
maldives|maldivian maldivians|
mali|malian malians|bamako
malta|maltese|valletta
marshall islands|marshallese|majuro
mauritania|mauritanian mauritanians|nouakchott
mauritius|mauritian mauritians|port louis
mexico|mexican mexicans|mexico city
micronesia|micronesian|palikir
moldova|moldovan moldovans|chisinau
monaco|monegasque|
mongolia|mongolian mongolians|ulaanbaatar,ulan bator
montenegro|montenegrin montenegrins|podgorica
morocco|moroccan moroccans|rabat
mozambique|mozambican mozambicans|maputo
myanmar|burmese|naypyidaw,naypyitaw
namibia|namibian namibians|windhoek
nauru|nauruan|yaren
nepal|nepali nepalese nepalis|kathmandu
netherlands|dutch|amsterdam,the hague
new zealand|new zealander,new zealanders|wellington
nicaragua|nicaraguan nicaraguans|managua
niger|nigerien|niamey
nigeria|nigerian nigerians|abuja
north korea|north korean,north koreans|pyongyang
north macedonia|macedonian macedonians|skopje
norway|norwegian norwegians|oslo
oman|omani omanis|muscat
pakistan|pakistani pakistanis|islamabad
palau|palauan|
palestine|palestinian palestinians|ramallah
panama|panamanian panamanians|panama city
papua new guinea|papua new guinean,|port moresby
paraguay|paraguayan paraguayans|asuncion,asunción
peru|peruvian peruvians|lima
philippines|philippine filipino filipinos|manila
poland|polish pole poles|warsaw
portugal|portuguese|lisbon
qatar|qatari qataris|doha
romania|romanian romanians|bucharest
russia|russian russians|moscow
rwanda|rwandan rwandans|kigali
samoa|samoan samoans|apia
saudi arabia|saudi saudis|riyadh
senegal|senegalese|dakar
serbia|serbian serbians serb serbs|belgrade
seychelles|seychellois|
sierra leone|sierra leonean,|freetown
singapore|singaporean singaporeans|
slovakia|slovak slovakian slovaks|bratislava
slovenia|slovenian slovene slovenians|ljubljana
solomon islands|solomon islander,|honiara
somalia|somali somalis|mogadishu
south africa|south african,south africans|pretoria
south korea|south korean,south koreans|seoul
south sudan|south sudanese,|juba
spain|spanish spaniard spaniards|madrid
sri lanka|sri lankan,sri lankans|colombo
sudan|sudanese|khartoum
suriname|surinamese|paramaribo
sweden|swedish swede swedes|stockholm
switzerland|swiss|bern
syria|syrian syrians|damascus
taiwan|taiwanese|taipei
tajikistan|tajik tajiks|dushanbe
tanzania|tanzanian tanzanians|dodoma
thailand|thai thais|bangkok
togo|togolese|lome,lomé
tonga|tongan tongans|nuku'alofa
trinidad and tobago|trinidadian trinidadians|port of spain
tunisia|tunisian tunisians|tunis
turkey|turkish turk turks|ankara
turkmenistan|turkmen|ashgabat
tuvalu|tuvaluan|funafuti
uganda|ugandan ugandans|kampala
ukraine|ukrainian ukrainians|kyiv,kiev
united arab emirates|emirati emiratis|abu dhabi
united kingdom|british briton britons|london
united states|american americans|washington
uruguay|uruguayan uruguayans|montevideo
uzbekistan|uzbek uzbeks|tashkent
vanuatu|ni-vanuatu|port vila
vatican|vatican|
venezuela|venezuelan venezuelans|caracas
vietnam|vietnamese|hanoi
yemen|yemeni yemenis|sanaa,sana'a
zambia|zambian zambians|lusaka
zimbabwe|zimbabwean zimbabweans|harare`;

// other names of a country ("UK")
const OTHER_NAMES: Record<string, string[]> = {
  'united kingdom': ['uk', 'u.k.', 'britain', 'great britain'],
  'united states': ['us', 'u.s.', 'usa', 'u.s.a.', 'america'],
  'united arab emirates': ['uae'],
  'czech republic': ['czechia'],
  'north korea': ['dprk'],
  myanmar: ['burma'],
  turkey: ['türkiye'],
  'ivory coast': ["côte d'ivoire"],
  bosnia: ['bosnia and herzegovina', 'bosnia-herzegovina'],
  congo: ['democratic republic of congo', 'dr congo', 'drc'],
};

// demonyms stand between spaces, or between commas where one has two words
const cells = (cell: string): string[] => cell.split(cell.includes(',') ? ',' : ' ').filter(Boolean);

/** The countries of the world with English demonyms and capitals. */
export const countries: CountryNames[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', demonyms = '', capitals = ''] = row.split('|');
    return {
      name,
      demonyms: [...cells(demonyms), ...(OTHER_NAMES[name] ?? [])],
      capitals: capitals.split(',').filter(Boolean),
    };
  });
