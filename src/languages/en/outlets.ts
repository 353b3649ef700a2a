import { newsNames } from '../newsNameList.js';

/** Well-known outlets. */
export const outlets = newsNames(`
Sky News | SkyNews | news.sky.com; sky.com
BBC | BBC News; BBC Radio; BBC World Service; BBC Radio 4; BBC Radio 5 Live; BBC One; BBC Breakfast; BBC Newsnight; British Broadcasting Corporation | bbc.com; bbc.co.uk
CNN | CNNMoney; CNN Money | cnn.com
Fox News | Fox News Channel; Fox News Sunday; FoxNews.com; Fox News Digital; FOX News | foxnews.com
Fox Business | Fox Business Network | foxbusiness.com
MSNBC | MSNBC News | msnbc.com
NBC | NBC News; NBC Nightly News | nbcnews.com; nbc.com
ABC News | ABC | abcnews.go.com; go.com
CBS | CBS News; CBS This Morning | cbsnews.com; cbslocal.com
CNBC | | cnbc.com
NPR | National Public Radio | npr.org
PBS | PBS NewsHour | pbs.org
C-SPAN | | c-span.org
ITV | ITV News | itv.com
Channel 4 News | Channel 4; Channel Four News | channel4.com
LBC | LBC Radio | lbc.co.uk
GB News | | gbnews.com
Al Jazeera | Al-Jazeera; Al Jazeera English; Aljazeera | aljazeera.com; aljazeera.net
Al Arabiya | Al-Arabiya | alarabiya.net
Deutsche Welle | DW; DW News | dw.com
France 24 | France24 | france24.com
RT | Russia Today | rt.com
Sputnik | Sputnik News | sputniknews.com
CGTN | | cgtn.com
? CCTV | China Central Television; CCTV News | cctv.com
NHK | | nhk.or.jp
CBC | CBC News | cbc.ca
CTV | CTV News | ctvnews.ca
ARD | Das Erste | tagesschau.de; ard.de
ZDF | | zdf.de
RAI | | rai.it
TF1 | | tf1.fr
BFMTV | BFM TV; BFM | bfmtv.com
Euronews | | euronews.com
RFE/RL | Radio Free Europe; Radio Free Europe/Radio Liberty; Radio Liberty | rferl.org
Voice of America | VOA; VOA News | voanews.com
Radio Free Asia | | rfa.org
RTE | RTÉ; RTE News; RTÉ News | rte.ie
New York Times | The New York Times; NY Times; NYT; N.Y. Times | nytimes.com; nyti.ms
Washington Post | The Washington Post; WaPo | washingtonpost.com
Wall Street Journal | The Wall Street Journal; WSJ | wsj.com
USA Today | USA TODAY | usatoday.com
Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | latimes.com
Chicago Tribune | The Chicago Tribune | chicagotribune.com
Chicago Sun-Times | Sun-Times; The Chicago Sun-Times | suntimes.com
Boston Globe | The Boston Globe | bostonglobe.com; boston.com
New York Post | The New York Post; NY Post; N.Y. Post | nypost.com
New York Daily News | NY Daily News; N.Y. Daily News; Daily News | nydailynews.com
Newsday | | newsday.com
San Francisco Chronicle | SFGate; The San Francisco Chronicle | sfchronicle.com; sfgate.com
Houston Chronicle | The Houston Chronicle | chron.com; houstonchronicle.com
Miami Herald | The Miami Herald | miamiherald.com
Times-Picayune | The Times-Picayune; Times Picayune; NOLA.com | nola.com
Star Tribune | The Star Tribune | startribune.com
Dallas Morning News | The Dallas Morning News | dallasnews.com
Detroit Free Press | The Detroit Free Press | freep.com
Spokesman-Review | The Spokesman-Review | spokesman.com
Financial Times | The Financial Times; FT | ft.com
Guardian | The Guardian | theguardian.com; guardian.co.uk
Observer | The Observer | observer.com
Telegraph | The Telegraph; Daily Telegraph; The Daily Telegraph; Sunday Telegraph; The Sunday Telegraph | telegraph.co.uk
Times | The Times | thetimes.co.uk; thetimes.com
Sunday Times | The Sunday Times | thesundaytimes.co.uk
Independent | The Independent | independent.co.uk; the-independent.com
Daily Mail | MailOnline; Mail Online; The Daily Mail; Mail on Sunday; The Mail on Sunday | dailymail.co.uk
Daily Mirror | The Daily Mirror; Sunday Mirror; The Mirror; Mirror Online | mirror.co.uk
Daily Express | The Daily Express; Express.co.uk; Sunday Express | express.co.uk
? Sun | The Sun; Sun Online; The Sun Online | thesun.co.uk; the-sun.com
? Mirror | | 
? Metro | Metro.co.uk | metro.co.uk
? Standard | Evening Standard; The Evening Standard; London Evening Standard; The Standard | standard.co.uk
Daily Star | The Daily Star | dailystar.co.uk
Daily Record | The Daily Record | dailyrecord.co.uk
Scotsman | The Scotsman | scotsman.com
Irish Times | The Irish Times | irishtimes.com
Irish Independent | | independent.ie
Sydney Morning Herald | The Sydney Morning Herald | smh.com.au
The Age | | theage.com.au
The Australian | | theaustralian.com.au
Globe and Mail | The Globe and Mail | theglobeandmail.com
Toronto Star | The Toronto Star | thestar.com
South China Morning Post | SCMP; The South China Morning Post | scmp.com
China Daily | | chinadaily.com.cn
Global Times | The Global Times | globaltimes.cn
People's Daily | The People's Daily; People’s Daily | people.com.cn; people.cn
Times of India | The Times of India | indiatimes.com
Hindustan Times | The Hindustan Times | hindustantimes.com
The Hindu | | thehindu.com
Indian Express | The Indian Express | indianexpress.com
NDTV | | ndtv.com
? Dawn | | dawn.com
Haaretz | Ha'aretz; Ha’aretz | haaretz.com
Jerusalem Post | The Jerusalem Post | jpost.com
Times of Israel | The Times of Israel | timesofisrael.com
Yedioth Ahronoth | Yediot Ahronot; Yedioth Aharonoth | yediot.co.il
Ynet | Ynetnews | ynetnews.com; ynet.co.il
Maariv | | maariv.co.il
Asharq Al-Awsat | | aawsat.com
Hurriyet | Hürriyet | hurriyet.com.tr; hurriyetdailynews.com
Le Monde | | lemonde.fr
Le Figaro | | lefigaro.fr
Libération | Liberation | liberation.fr
Le Parisien | | leparisien.fr
Der Spiegel | Spiegel; Spiegel Online | spiegel.de
Bild | Bild am Sonntag | bild.de
Süddeutsche Zeitung | Sueddeutsche Zeitung | sueddeutsche.de
Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine; FAZ | faz.net
Die Welt | | welt.de
Die Zeit | | zeit.de
Neue Zürcher Zeitung | NZZ; Neue Zuercher Zeitung | nzz.ch
El País | El Pais | elpais.com; elpais.es
El Mundo | | elmundo.es
La Vanguardia | | lavanguardia.com
Corriere della Sera | | corriere.it
La Repubblica | | repubblica.it
La Stampa | | lastampa.it
De Telegraaf | | telegraaf.nl
Aftonbladet | | aftonbladet.se
Dagens Nyheter | | dn.se
Kommersant | | kommersant.ru
Novaya Gazeta | | novayagazeta.ru
Meduza | | meduza.io
Izvestia | Izvestiya | iz.ru
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | The Kyiv Post | kyivpost.com
Ukrainska Pravda | Ukrayinska Pravda | pravda.com.ua
Moscow Times | The Moscow Times | themoscowtimes.com
Yomiuri Shimbun | Yomiuri | yomiuri.co.jp
Asahi Shimbun | Asahi | asahi.com
Nikkei | Nikkei Asia | nikkei.com
Korea Herald | The Korea Herald; Korean Herald | koreaherald.com
Straits Times | The Straits Times | straitstimes.com
Bangkok Post | The Bangkok Post | bangkokpost.com
Folha de S.Paulo | Folha de S. Paulo; Folha | folha.uol.com.br
O Globo | Globo; TV Globo | globo.com
Clarín | Clarin | clarin.com
Politico | POLITICO; Politico Europe | politico.com; politico.eu
Axios | | axios.com
The Hill | | thehill.com
Roll Call | | rollcall.com
ProPublica | | propublica.org
BuzzFeed | BuzzFeed News; Buzzfeed News; Buzzfeed; BuzzFeedNews | buzzfeed.com; buzzfeednews.com
HuffPost | Huffington Post; The Huffington Post; Huffpost; HuffPo | huffingtonpost.com; huffpost.com; huffingtonpost.ca; huffingtonpost.co.uk
Daily Beast | The Daily Beast | thedailybeast.com
Vox | | vox.com
? Slate | Slate.com | slate.com
? Salon | Salon.com | salon.com
? Vice | VICE; VICE News; Vice News | vice.com; news.vice.com
Business Insider | | businessinsider.com; insider.com
Newsweek | | newsweek.com
? Time | TIME; Time magazine; TIME magazine | time.com
? People | People magazine; PEOPLE; PEOPLE magazine | people.com
? Us Weekly | | usmagazine.com
? Fortune | | fortune.com
Forbes | | forbes.com
? Variety | | variety.com
? Deadline | Deadline Hollywood | deadline.com
Hollywood Reporter | The Hollywood Reporter | hollywoodreporter.com
Entertainment Weekly | | ew.com
Entertainment Tonight | | etonline.com
E! News | E! Online | eonline.com
TMZ | TMZ Sports | tmz.com
Page Six | | pagesix.com
Rolling Stone | | rollingstone.com
? Billboard | | billboard.com
Vanity Fair | | vanityfair.com
New Yorker | The New Yorker | newyorker.com
? Atlantic | The Atlantic | theatlantic.com
? Economist | The Economist | economist.com
? Athletic | The Athletic | theathletic.com
Weekly Standard | The Weekly Standard | weeklystandard.com
National Review | | nationalreview.com
Breitbart | Breitbart News | breitbart.com
Daily Caller | The Daily Caller | dailycaller.com
Washington Examiner | The Washington Examiner | washingtonexaminer.com
Washington Times | The Washington Times | washingtontimes.com
Mother Jones | | motherjones.com
? Intercept | The Intercept | theintercept.com
? Verge | The Verge | theverge.com
? Wired | WIRED | wired.com
TechCrunch | | techcrunch.com
Engadget | | engadget.com
Ars Technica | | arstechnica.com
Gizmodo | | gizmodo.com
CNET | | cnet.com
ZDNet | | zdnet.com
TechRadar | Tech Radar | techradar.com
Mashable | | mashable.com
Re/code | Recode | recode.net
MarketWatch | | marketwatch.com
Barron's | Barron’s | barrons.com
Bellingcat | | bellingcat.com
ESPN | ESPN.com | espn.com; espn.go.com
Sports Illustrated | | si.com
Bleacher Report | | bleacherreport.com
NFL Network | | nfl.com
Sky Sports | Sky Sports News; Sky Sports F1 | skysports.com
L'Equipe | L'Équipe; L’Equipe; L’Équipe | lequipe.fr
The Conversation | | theconversation.com
Zero Hedge | ZeroHedge | zerohedge.com
Middle East Eye | | middleeasteye.net
Conflict News | | conflictnews.org
World Socialist Web Site | | wsws.org
Inside Edition | | insideedition.com
Good Morning America | | gma.com
Good Morning Britain | |
Today Show | |
Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com
Atlanta Journal-Constitution | The Atlanta Journal-Constitution; AJC | ajc.com
Providence Journal | The Providence Journal | providencejournal.com
National Law Journal | | law.com
The Nation | | thenation.com
VentureBeat | Venture Beat | venturebeat.com
9to5Mac | | 9to5mac.com
9to5Google | | 9to5google.com
MacRumors | Mac Rumors | macrumors.com
AppleInsider | | appleinsider.com
Android Police | | androidpolice.com
Android Authority | | androidauthority.com
XDA Developers | | xda-developers.com
Tom's Hardware | Tom’s Hardware | tomshardware.com
PCMag | PC Magazine | pcmag.com
PC Gamer | | pcgamer.com
Eurogamer | | eurogamer.net
Kotaku | | kotaku.com
Polygon | | polygon.com
Digital Trends | | digitaltrends.com
The Register | | theregister.co.uk; theregister.com
The Inquirer | | theinquirer.net
Fast Company | | fastcompany.com
MIT Technology Review | Technology Review | technologyreview.com
Space.com | | space.com
Live Science | LiveScience | livescience.com
New Scientist | | newscientist.com
Scientific American | | scientificamerican.com
National Geographic | | nationalgeographic.com
Popular Science | | popsci.com
Popular Mechanics | | popularmechanics.com
Smithsonian Magazine | | smithsonianmag.com
CoinDesk | | coindesk.com
Cointelegraph | | cointelegraph.com
American Banker | | americanbanker.com
Investor's Business Daily | Investor’s Business Daily | investors.com
Pitchfork | | pitchfork.com
Stereogum | | stereogum.com
Guitar World | | guitarworld.com
NME | | nme.com
Access Hollywood | | accesshollywood.com
Perez Hilton | PerezHilton.com | perezhilton.com
Radar Online | RadarOnline; RadarOnline.com | radaronline.com
IndieWire | | indiewire.com
The Wrap | TheWrap | thewrap.com
Marie Claire | | marieclaire.com
Harper's Bazaar | Harper’s Bazaar | harpersbazaar.com
Harper's Magazine | Harper’s Magazine | harpers.org
Teen Vogue | | teenvogue.com
Foreign Policy | | foreignpolicy.com
Foreign Affairs | | foreignaffairs.com
RealClearPolitics | Real Clear Politics | realclearpolitics.com
Talking Points Memo | TPM | talkingpointsmemo.com
Think Progress | ThinkProgress | thinkprogress.org
Christian Science Monitor | The Christian Science Monitor | csmonitor.com
Stars and Stripes | | stripes.com
Army Times | | armytimes.com
Autosport | | autosport.com
Motorsport.com | | motorsport.com
Marca | | marca.com
Pro Football Talk | ProFootballTalk | profootballtalk.com
BleepingComputer | Bleeping Computer | bleepingcomputer.com
404 Media | | 404media.co
Semafor | | semafor.com
Punchbowl News | | punchbowl.news
Nikkei Asia | Nikkei Asian Review | asia.nikkei.com
Caixin | Caixin Global | caixin.com; caixinglobal.com
VNExpress | VnExpress | vnexpress.net
Australian Financial Review | AFR | afr.com
Automotive News | Automotive News Europe | autonews.com
RNZ | Radio New Zealand | rnz.co.nz
Der Standard | | derstandard.at
Vogue | British Vogue; Vogue magazine | vogue.com; vogue.co.uk
? The Athletic | | theathletic.com
`);
