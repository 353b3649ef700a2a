import { newsNames } from '../newsNameList.js';

/** News agencies of the world. */
export const agencies = newsNames(`
Associated Press | AP; A.P. | apnews.com; ap.org
Reuters | Thomson Reuters; Reuters News Agency | reuters.com
AFP | Agence France-Presse; Agence France Presse | afp.com
Press Association | PA; PA Media; PA news agency; PA Mediapoint | pressassociation.com; pa.media
UPI | United Press International | upi.com
dpa | Deutsche Presse-Agentur; Deutsche Presse Agentur; DPA | dpa.com; dpa-international.com
EFE | Agencia EFE | efe.com
ANSA | | ansa.it
Xinhua | Xinhua News Agency | xinhuanet.com; news.cn
TASS | ITAR-TASS; Tass | tass.com; tass.ru
Interfax | Interfax-Ukraine | interfax.com; interfax.ru; interfax.com.ua
RIA Novosti | RIA; RIA News | ria.ru
Kyodo | Kyodo News | kyodonews.net
Jiji Press | Jiji | jiji.com
Yonhap | Yonhap News Agency | yna.co.kr; yonhapnews.co.kr
KCNA | Korean Central News Agency | kcna.kp
ANI | Asian News International | aninews.in
PTI | Press Trust of India | ptinews.com
IANS | Indo-Asian News Service | ians.in
Anadolu Agency | Anadolu; Anadolu Ajansi | aa.com.tr
Canadian Press | The Canadian Press | thecanadianpress.com
AAP | Australian Associated Press | aap.com.au
Bernama | | bernama.com
Antara | Antara News | antaranews.com
MENA | Middle East News Agency | mena.org.eg
IRNA | Islamic Republic News Agency | irna.ir
SANA | Syrian Arab News Agency | sana.sy
WAFA | | wafa.ps
Petra | Petra News Agency | petra.gov.jo
Ukrinform | | ukrinform.net
Unian | UNIAN | unian.info
BelTA | | belta.by
NTB | | ntb.no
TT News Agency | | tt.se
Ritzau | | ritzau.dk
Belga | Belga News Agency | belga.be
APA | Austria Press Agency | apa.at
Keystone-SDA | SDA | keystone-sda.ch
Lusa | | lusa.pt
PAP | Polish Press Agency | pap.pl
CTK | Czech News Agency | ctk.cz
MTI | | mti.hu
Agerpres | | agerpres.ro
Tanjug | | tanjug.rs
Bay City News | Bay City News Service | baycitynews.com
City News Service | | citynewsservice.com
Wired News Service | Sun-Times Media Wire |
Bloomberg News | Bloomberg | bloomberg.com
Dow Jones Newswires | Dow Jones | dowjones.com
Tribune News Service | Tribune Media Services | tribunecontentagency.com
Thomson Reuters Foundation | | trust.org
PRNewswire | PR Newswire | prnewswire.com
`);
