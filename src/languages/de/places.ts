/** Country, its adjectives and peoples, its capital, in German, under the English name, by which stories are told in several languages; "/" ends a row, "=" the name. */
export const PLACE_ROWS =
  'United States=usa us amerika vereinigte amerikanisch amerikaner us-amerikaner washington/United Kingdom=großbritannien britisch briten london/England=englisch/Scotland=schottland schottisch edinburgh/' +
  'Wales=walisisch cardiff/Northern Ireland=nordirland belfast/Ireland=irland irisch iren dublin/France=frankreich französisch franzosen paris/Germany=deutschland deutsch deutsche berlin/' +
  'Italy=italien italienisch italiener rom/Spain=spanien spanisch spanier madrid/Portugal=portugiesisch portugiesen lissabon/Netherlands=niederlande niederländisch niederländer holland amsterdam/' +
  'Belgium=belgien belgisch belgier brüssel/Luxembourg=luxemburg luxemburgisch/Switzerland=schweiz schweizer schweizerisch bern/Austria=österreich österreichisch österreicher wien/' +
  'Poland=polen polnisch warschau/Hungary=ungarn ungarisch budapest/Czech Republic=tschechien tschechisch tschechen prag/Slovakia=slowakei slowakisch bratislava/Slovenia=slowenien slowenisch ljubljana/' +
  'Croatia=kroatien kroatisch kroaten zagreb/Serbia=serbien serbisch serben belgrad/Bosnia=bosnien bosnisch sarajevo/Kosovo=kosovarisch pristina/Montenegro=montenegrinisch/Albania=albanien albanisch tirana/' +
  'Macedonia=mazedonien nordmazedonien mazedonisch skopje/Greece=griechenland griechisch griechen athen/Bulgaria=bulgarien bulgarisch bulgaren sofia/Romania=rumänien rumänisch rumänen bukarest/' +
  'Moldova=moldau moldawien chisinau/Ukraine=ukrainisch ukrainer kiew kyjiw/Belarus=weißrussland belarussisch minsk/Russia=russland russisch russen moskau kreml/Estonia=estland estnisch tallinn/' +
  'Latvia=lettland lettisch riga/Lithuania=litauen litauisch vilnius/Finland=finnland finnisch finnen helsinki/Sweden=schweden schwedisch stockholm/Norway=norwegen norwegisch norweger oslo/' +
  'Denmark=dänemark dänisch dänen kopenhagen/Iceland=island isländisch reykjavik/Malta=maltesisch/Cyprus=zypern zyprisch nikosia/Turkey=türkei türkisch türken ankara istanbul/' +
  'Georgia=georgien georgisch tiflis/Armenia=armenien armenisch eriwan/Azerbaijan=aserbaidschan aserbaidschanisch baku/Kazakhstan=kasachstan kasachisch/Uzbekistan=usbekistan usbekisch/' +
  'China=chinesisch chinesen peking/Hong Kong=hongkong/Taiwan=taiwanisch taipeh/Japan=japanisch japaner tokio/South Korea=südkorea südkoreanisch seoul/North Korea=nordkorea nordkoreanisch pjöngjang/' +
  'India=indien indisch inder neu-delhi mumbai/Pakistan=pakistanisch islamabad/Bangladesh=bangladesch dhaka/Nepal=nepalesisch kathmandu/Sri Lanka=colombo/Afghanistan=afghanisch afghanen kabul/' +
  'Myanmar=birma rangun/Thailand=thailändisch bangkok/Vietnam=vietnamesisch hanoi/Malaysia=malaysisch/Singapore=singapur/Indonesia=indonesien indonesisch jakarta/Philippines=philippinen philippinisch manila/' +
  'Australia=australien australisch australier sydney canberra melbourne/New Zealand=neuseeland neuseeländisch/Iran=iranisch iraner teheran/Iraq=irak irakisch bagdad/Syria=syrien syrisch syrer damaskus aleppo/' +
  'Lebanon=libanon libanesisch beirut/Jordan=jordanien jordanisch/Israel=israelisch israelis jerusalem/Palestine=palästina palästinensisch palästinenser ramallah/Gaza=gaza gazastreifen/' +
  'Saudi Arabia=saudi-arabien saudisch riad/Yemen=jemen jemenitisch sanaa/Qatar=katar/Kuwait=kuwaitisch/Egypt=ägypten ägyptisch ägypter kairo/Libya=libyen libysch tripolis/Tunisia=tunesien tunesisch tunis/' +
  'Algeria=algerien algerisch algier/Morocco=marokko marokkanisch rabat/Sudan=sudanesisch khartum/South Sudan=südsudan/Ethiopia=äthiopien äthiopisch/Somalia=somalisch mogadischu/Kenya=kenia kenianisch nairobi/' +
  'Nigeria=nigerianisch abuja lagos/Niger=niamey/Chad=tschad/Mali=malisch bamako/Senegal=dakar/Congo=kongo kongolesisch kinshasa/South Africa=südafrika südafrikanisch pretoria johannesburg/' +
  'Canada=kanada kanadisch kanadier ottawa toronto/Mexico=mexiko mexikanisch/Cuba=kuba kubanisch havanna/Haiti=haitianisch/Colombia=kolumbien kolumbianisch bogotá/Venezuela=venezolanisch caracas/' +
  'Ecuador=quito/Peru=peruanisch lima/Bolivia=bolivien/Brazil=brasilien brasilianisch brasilia/Argentina=argentinien argentinisch/Chile=chilenisch santiago/Europe=europa europäisch/Africa=afrika afrikanisch/Asia=asien asiatisch/' +
  'Bavaria=bayern bayerisch münchen nürnberg augsburg regensburg/Hamburg=hamburger/Bremen=bremer bremerhaven/Hesse=hessen hessisch frankfurt wiesbaden kassel/Saxony=sachsen sächsisch dresden leipzig chemnitz/' +
  'North Rhine-Westphalia=nordrhein-westfalen nrw köln düsseldorf dortmund essen duisburg bochum wuppertal bielefeld bonn münster aachen/Lower Saxony=niedersachsen hannover braunschweig osnabrück oldenburg göttingen/' +
  'Baden-Württemberg=stuttgart karlsruhe mannheim freiburg heidelberg ulm/Rhineland-Palatinate=rheinland-pfalz mainz koblenz trier/Saarland=saarbrücken/Thuringia=thüringen erfurt jena weimar/' +
  'Brandenburg=potsdam cottbus/Saxony-Anhalt=sachsen-anhalt magdeburg halle/Mecklenburg=mecklenburg-vorpommern schwerin rostock/Schleswig-Holstein=kiel lübeck flensburg/Zürich=zürcher/Basel=basler/Genf=genfer/Graz=/Linz=/Salzburg=/Innsbruck=/Tirol=/Kärnten=/New York=';

/** Words of the rows that are common nouns or other words too and are names only beside others. */
export const NO_PLACE: ReadonlySet<string> = new Set([
  'essen',
  'halle',
  'us',
  'vereinigte',
  'lima',
  'deutsche',
  'tripolis',
  'schweden',
  'polen',
  'niger',
]);
