import { newsNames } from '../newsNameList.js';

/** Outlets of one city, region or trade that others quote. */
export const regionalOutlets = newsNames(`
Arizona Republic | | azcentral.com
Arkansas Democrat-Gazette | Democrat-Gazette | arkansasonline.com
Sacramento Bee | | sacbee.com
Fresno Bee | | fresnobee.com
Mercury News | San Jose Mercury News | mercurynews.com
San Diego Union-Tribune | Union-Tribune | sandiegouniontribune.com
Orange County Register | | ocregister.com
Denver Post | | denverpost.com
Hartford Courant | | courant.com
Orlando Sentinel | | orlandosentinel.com
Tampa Bay Times | | tampabay.com
Sun Sentinel | Sun-Sentinel; South Florida Sun Sentinel; South Florida Sun-Sentinel | sun-sentinel.com
Palm Beach Post | | palmbeachpost.com
Indianapolis Star | IndyStar | indystar.com
Des Moines Register | | desmoinesregister.com
Kansas City Star | | kansascity.com
Wichita Eagle | | kansas.com
Courier-Journal | Courier Journal | courier-journal.com
Lexington Herald-Leader | Herald-Leader | kentucky.com
Baltimore Sun | | baltimoresun.com
Clarion-Ledger | Clarion Ledger | clarionledger.com
St. Louis Post-Dispatch | Post-Dispatch | stltoday.com
Omaha World-Herald | World-Herald | omaha.com
Las Vegas Review-Journal | Review-Journal | reviewjournal.com
Star-Ledger | | nj.com
Buffalo News | | buffalonews.com
Charlotte Observer | | charlotteobserver.com
News & Observer | Raleigh News & Observer | newsobserver.com
Cincinnati Enquirer | | cincinnati.com
Plain Dealer | Cleveland Plain Dealer | cleveland.com
Columbus Dispatch | | dispatch.com
Oregonian | OregonLive | oregonlive.com
Philadelphia Inquirer | | inquirer.com; philly.com
Pittsburgh Post-Gazette | Post-Gazette | post-gazette.com
Post and Courier | | postandcourier.com
Tennessean | | tennessean.com
Commercial Appeal | | commercialappeal.com
Knoxville News Sentinel | | knoxnews.com
Austin American-Statesman | American-Statesman | statesman.com
Fort Worth Star-Telegram | Star-Telegram | star-telegram.com
San Antonio Express-News | Express-News | expressnews.com; mysanantonio.com
Salt Lake Tribune | | sltrib.com
Deseret News | | deseret.com
Virginian-Pilot | | pilotonline.com
Richmond Times-Dispatch | Times-Dispatch | richmond.com
Seattle Times | | seattletimes.com
Honolulu Star-Advertiser | Star-Advertiser | staradvertiser.com
Anchorage Daily News | | adn.com
Detroit News | | detroitnews.com
Christian Science Monitor | | csmonitor.com
MLive | MLive.com | mlive.com
? Advocate | Baton Rouge Advocate | theadvocate.com
n-tv | | n-tv.de
RTL | | rtl.de
WDR | | wdr.de
NDR | | ndr.de
SWR | | swr.de
ORF | | orf.at
SRF | | srf.ch
Stern | | stern.de
Handelsblatt | | handelsblatt.com
Tagesspiegel | Der Tagesspiegel | tagesspiegel.de
Neue Osnabrücker Zeitung | Neue Osnabruecker Zeitung | noz.de
Rheinische Post | | rp-online.de
RTBF | | rtbf.be
VRT | | vrt.be
SVT | | svt.se
NRK | | nrk.no
YLE | Yle | yle.fi
Svenska Dagbladet | | svd.se
Expressen | | expressen.se
Verdens Gang | | vg.no
Jyllands-Posten | | jyllands-posten.dk
Gazeta Wyborcza | | wyborcza.pl
TVN24 | TVN 24 | tvn24.pl
TV Rain | Dozhd | tvrain.tv
RBC | | rbc.ru
Hromadske | | hromadske.ua
Suspilne | | suspilne.media
Radio New Zealand | RNZ | rnz.co.nz
New Zealand Herald | NZ Herald | nzherald.co.nz
Nine News | | 9news.com.au
Seven News | 7News | 7news.com.au
National Post | | nationalpost.com
La Presse | | lapresse.ca
Al-Ahram | Al Ahram | ahram.org.eg
Al-Masry Al-Youm | | almasryalyoum.com
Al Mayadeen | Al-Mayadeen | almayadeen.net
Rudaw | | rudaw.net
Press TV | PressTV | presstv.ir
Tasnim | Tasnim News Agency | tasnimnews.com
Fars | Fars News Agency | farsnews.ir
Daily Sabah | | dailysabah.com
Geo News | Geo TV | geo.tv
Premium Times | | premiumtimesng.com
Channels Television | Channels TV | channelstv.com
Sahara Reporters | SaharaReporters | saharareporters.com
Daily Nation | | nation.africa
SABC | SABC News | sabcnews.com
eNCA | | enca.com
News24 | | news24.com
Mail & Guardian | | mg.co.za
Channel NewsAsia | | channelnewsasia.com
Rappler | | rappler.com
Philippine Daily Inquirer | | inquirer.net
ABS-CBN | ABS-CBN News | abs-cbn.com
Jakarta Post | | thejakartapost.com
VnExpress | | vnexpress.net
Chosun Ilbo | | chosun.com
JoongAng Ilbo | | joins.com
Mainichi Shimbun | Mainichi | mainichi.jp
La Nación | La Nacion | lanacion.com.ar
Infobae | | infobae.com
El Universal | | eluniversal.com.mx
Univision | | univision.com
Telemundo | | telemundo.com
TheWrap | The Wrap | thewrap.com
IndieWire | | indiewire.com
Pitchfork | | pitchfork.com
Vulture | | vulture.com
Yahoo News | | news.yahoo.com
Snopes | | snopes.com
PolitiFact | | politifact.com
CoinDesk | | coindesk.com
Cointelegraph | | cointelegraph.com
MacRumors | | macrumors.com
AppleInsider | | appleinsider.com
9to5Mac | | 9to5mac.com
9to5Google | | 9to5google.com
The Information | | theinformation.com
Tulsa World | | tulsaworld.com
Oklahoman | Daily Oklahoman | oklahoman.com
Idaho Statesman | | idahostatesman.com
Record Searchlight | Record-Searchlight; Redding Record Searchlight; Redding Record-Searchlight | redding.com
State Journal-Register | | sj-r.com
Florida Times-Union | Times-Union | jacksonville.com
Press-Enterprise | | pe.com
Press Democrat | | pressdemocrat.com
Beacon Journal | Akron Beacon Journal | beaconjournal.com
Patriot-News | PennLive | pennlive.com
Allentown Morning Call | | mcall.com
Register Star | Rockford Register Star | rrstar.com
Argus Leader | | argusleader.com
Corpus Christi Caller-Times | Caller-Times | caller.com
Lubbock Avalanche-Journal | Avalanche-Journal | lubbockonline.com
Amarillo Globe-News | Globe-News | amarillo.com
Waco Tribune-Herald | Tribune-Herald | wacotrib.com
Beaumont Enterprise | | beaumontenterprise.com
News-Press | | news-press.com
Pensacola News Journal | | pnj.com
Tallahassee Democrat | | tallahassee.com
Anniston Star | | annistonstar.com
AL.com | | al.com
NOLA.com | | nola.com
Union Leader | New Hampshire Union Leader | unionleader.com
Berkshire Eagle | | berkshireeagle.com
Times Union | Albany Times Union; Albany Times-Union | timesunion.com
Post-Standard | | syracuse.com
Democrat and Chronicle | Democrat & Chronicle | democratandchronicle.com
Bergen Record | | northjersey.com
Erie Times-News | Times-News | goerie.com
Reading Eagle | | readingeagle.com
Free Lance-Star | | fredericksburg.com
Gazette-Mail | Charleston Gazette-Mail | wvgazettemail.com
Toledo Blade | | toledoblade.com
Canton Repository | | cantonrep.com
Evansville Courier & Press | Courier & Press | courierpress.com
Green Bay Press-Gazette | Press-Gazette | greenbaypressgazette.com
Pioneer Press | St. Paul Pioneer Press | twincities.com
Lincoln Journal Star | Journal Star | journalstar.com
Capital-Journal | Topeka Capital-Journal | cjonline.com
Springfield News-Leader | News-Leader | news-leader.com
Missoulian | | missoulian.com
Star-Tribune | Casper Star-Tribune | trib.com
Coloradoan | | coloradoan.com
Pueblo Chieftain | | chieftain.com
Arizona Daily Star | | tucson.com
Reno Gazette-Journal | Gazette-Journal | rgj.com
Las Vegas Sun | | lasvegassun.com
Statesman Journal | Statesman-Journal | statesmanjournal.com
Register-Guard | | registerguard.com
Yakima Herald-Republic | Herald-Republic | yakimaherald.com
Ventura County Star | | vcstar.com
Press-Telegram | | presstelegram.com
Daily Breeze | | dailybreeze.com
Desert Sun | | desertsun.com
Texas Tribune | | texastribune.org
Marshall Project | | themarshallproject.org
Block Club Chicago | DNAinfo | blockclubchicago.org
Gothamist | LAist; SFist | gothamist.com
Yorkshire Post | | yorkshirepost.co.uk
Liverpool Echo | | liverpoolecho.co.uk
Northern Echo | | thenorthernecho.co.uk
Press and Journal | | pressandjournal.co.uk
Western Mail | WalesOnline | walesonline.co.uk
Belfast Telegraph | | belfasttelegraph.co.uk
Irish Examiner | | irishexaminer.com
Courier-Mail | Courier Mail | couriermail.com.au
Gawker | | gawker.com
Jezebel | | jezebel.com
Deadspin | | deadspin.com
The Root | | theroot.com
Splinter News | | splinternews.com
Mediaite | | mediaite.com
Lawfare | | lawfareblog.com
`);
