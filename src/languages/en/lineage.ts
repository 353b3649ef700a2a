import type { LineageWords, TagLine } from '../lineageWords.js';
import { wordSet } from '../words.js';
import { agencies } from './newsAgencies.js';
import { opposites } from './opposites.js';
import { outlets } from './outlets.js';
import { regionalOutlets } from './regionalOutlets.js';

const classes = (rows: Record<string, string>) =>
  new Map(Object.entries(rows).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));
const phrases = (list: string) => new Set(list.trim().split(/\s*;\s*/u));

/** In the order in which they are tried; the first that fits a line wins. */
const tagLines: TagLine[] = [
  // "Republished from with permission": the link that held the name is gone
  {
    rule: 'republished-name-lost',
    kind: 'republished',
    before:
      /(?:re(?:published|printed|posted)) (?:(?:here )?from )?(?=with (?:their |kind )?permission(?! (?:from|of)))/iuy,
    name: 'lost',
  },
  // "Republished with permission from The Harbour Post"
  {
    rule: 'republished-with-permission',
    kind: 'republished',
    before:
      /(?:this (?:article|story|piece|post|report) (?:is|was|has been) )?(?:re(?:published|printed|posted)|reproduced|syndicated) (?:here )?(?:with (?:the )?(?:their |kind )?permission )?(?:from|of|by|courtesy of) /iuy,
    name: 'any',
  },
  // "This article was originally published by the Harbour Post"
  {
    rule: 'first-published',
    kind: 'republished',
    before:
      /(?:(?:a version of )?(?:this|the) (?:article|story|piece|post|report|interview)(?: by [^.\n]{1,60}?)? )?(?:was |has been |is )?(?:(?:originally|first) (?:published|appeared|posted|ran|reported)|(?:originally|first) appeared|republished|reprinted) (?:on|in|by|at|from) /iuy,
    name: 'any',
  },
  // "Source: Harbour News and news agencies"
  { rule: 'source-line', kind: 'agency', before: /sources?\s?: ?/iuy, name: 'news', whole: true },
  // "More: Harbour News"
  {
    rule: 'more-line',
    kind: 'republished',
    before:
      /(?:(?:read |see )?more(?: (?:at|on|from))?|via|h\/t|hat tip|original(?: source| article)?|read (?:the )?(?:original|full) (?:article|story)(?: (?:at|on))?)\s?:? ?/iuy,
    name: 'news',
    whole: true,
  },
  // "Copyright 2031 The Associated Press. All rights reserved."
  {
    rule: 'copyright-line',
    kind: 'republished',
    before:
      /(?:tm and )?(?:©|\(c\)|copyright)[ ,]*(?:copyright|©|\(c\))?[ ,]*(?:[0-9]{4}(?:[-–][0-9]{2,4})?)?[ ,*]*(?:by )?/iuy,
    name: 'news',
  },
  // "By Ada Lind, Associated Press", "By THE ASSOCIATED PRESS"
  {
    rule: 'byline',
    kind: 'agency',
    before: /(?:by|from) (?:[^,|\n]{1,60}(?:,|\||of) ?)?/iuy,
    name: 'listed',
    longest: 110,
  },
  // "With inputs from AFP", "Additional reporting by Reuters", "Contributing: Associated Press"
  {
    rule: 'with-agency',
    kind: 'agency',
    before:
      /(?:with|additional)? ?(?:inputs?|files|reports?|reporting|material|contributions?|information|contributing|agencies) ?(?:also )?(?:from|by|:) ?(?:the )?/iuy,
    name: 'listed',
  },
  // "Contributing: Ada Lind of the Herald; The Associated Press"
  {
    rule: 'contributing-line',
    kind: 'agency',
    before: /contribut(?:ing|ors?)\s?: ?[^.\n]{1,160}[;,] ?(?:and )?(?:the )?/iuy,
    name: 'listed',
  },
  // "With Reuters", "With News Wire Services": a line of its own
  { rule: 'with-line', kind: 'agency', before: /with /iuy, name: 'listed', whole: true },
  // "Please credit the Harbour Foundation, the charitable arm of"
  { rule: 'please-credit', kind: 'agency', before: /please (?:always )?credit (?:the )?/iuy, name: 'any' },
  // "The Associated Press contributed to this report."
  {
    rule: 'contributed',
    kind: 'agency',
    after:
      / (?:(?:writers?|reporters?|journalists?|correspondents?|staff|producers?) [^\n]{1,120} |and [^.\n]{1,60} )?(?:also )?contributed (?:to|reporting)/iuy,
    name: 'listed',
  },
];

/** English words and patterns for credits. */
export const lineage: LineageWords = {
  agencies,
  outlets: [...outlets, ...regionalOutlets],
  unnamedAgencies: /(?:other |news |wire |international |local )*(?:agencies|wires|wire services|wire reports)\b/iuy,
  tagLines,
  certainty: classes({
    alleged:
      'alleged allegedly claimed claims claim claiming accused supposedly supposed purported purportedly so-called suspected',
    possible:
      'may might could possibly possible perhaps potentially potential unconfirmed unclear believed thought feared',
    likely:
      'likely probably apparently apparent seemingly appears appeared seems seemed presumably reportedly expected',
    sure: 'certainly definitely surely confirmed proven undoubtedly clearly will must',
    not: "not n't n’t without unlikely cannot",
    never: 'never',
    denied: 'denied denies deny denying',
  }),
  opposites,
  boilerplate: [
    // "All rights reserved. This material may not be published, broadcast, rewritten or redistributed."
    /all rights reserved|may not be (?:published|reproduced|rebroadcast)|terms of (?:use|service)|privacy policy|©/iu,
    // "Advertisement Continue reading the main story", "Read more: ...", "Follow her on Twitter"
    /^(?:advertisement|continue reading|read more|read also|see also|related|watch|follow (?:us|him|her|me|@)|sign up|subscribe|like us|share this|click here|scroll down|photos?:|file -).{0,110}$/iu,
    // "The harbour on Monday. (Ada Lind/Associated Press)": a caption that was not told apart
    /(?:\/(?:associated press|getty images|reuters|afp|ap|epa)|\((?:ap|afp|reuters|epa|getty)(?: photo| images)?[^()]{0,40}|via ap)\)?$/iu,
    /^(?:reporting|editing|writing) by /iu,
  ],
  nameHeads: wordSet(
    `news times post herald tribune gazette chronicle globe mail telegraph guardian observer inquirer examiner sentinel
    register courier dispatch press radio tv television today weekly daily magazine newspaper broadcasting mirror express
    reporter bulletin searchlight missourian oklahoman californian columbian virginian advertiser echo advocate journal bee picayune intelligencer athletic argus enquirer recorder ledger monitor standard zeitung online channel newsroom newswire wire wires`,
  ),
  nameStarts: wordSet('radio channel tv fm'),
  outletNouns: wordSet(
    `newspaper newspapers paper daily weekly tabloid broadsheet magazine broadcaster broadcasters channel network outlet agency
    agencies site website portal station wire newswire blog podcast publication tv television
    radio media news`,
  ),
  looseNouns: wordSet('agency agencies'),
  newsKinds: wordSet('news press state state-run state-owned wire official photo national'),
  firstCues: phrases(
    'first reported by; originally reported by; first published by; first revealed by; first disclosed by; first obtained by; was broken by',
  ),
  // "WXQZ", "KQRT-TV", "FOX 8", "NBC12", "ABC7"
  nameShapes: [
    /^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/u,
    /^[KW][A-Z]{2}-(?:TV|FM|AM)$/u,
    /^(?:FOX|Fox|NBC|ABC|CBS|CW) ?[0-9]{1,2}$/u,
    // "LEX 18", "KOIN 6"
    /^[A-Z]{3,4} [0-9]{1,2}$/u,
    // "6ABC", "9News"
    /^[0-9]{1,2}(?:ABC|NBC|CBS|FOX|Fox|NEWS|News)$/u,
  ],
  callSign: /^[KW][A-Z]{2}$/u,
  stationHosts: /(?:^|\.)(?:cbslocal|nbc(?!news|sports)[a-z]+|(?:abc|fox|nbc|cbs|my?fox)\d\w*)\.com$/u,
  // "the German newspaper"
  demonym: /(?:[^d]ian|ish|ese|ean|can|man|raqi|eli|tani|ench|utch|reek|wiss|ean)$/u,
  definite: wordSet('the'),
  notNames: wordSet(
    'WHO WAS WHY WMD WAR WTO WWE WWF WEF WFP WTC WBA WBC WBO WWW KEY KKK KLM KGB KFC KIA KPH WPP KOS WADA WNBA WWII KPMG KKKK WEST WITH WHEN WHAT WERE WILL WORK KILL KEEP KNOW WASH WORD WHOM WENT WARS WALL WIFE WANT WAIT',
  ),
  cuesBefore: phrases(
    `told; tells; said on; asked on; appeared on; appearing on; appearance on; appearances on; spoke on; speaking on; explains to;
    confirms to; admitted to; recalled to; recounted to; described to; complained to; spoken to; spoken with; interviews with; interviews to; emailed to; tell; telling; speaking to; spoke to; spoke with; speaks to; speaking with; talking to; talked to; talked with;
    interview with; interview to; interview on; interview for; interviewed by; in an interview on; comments to; comment to; remarks to;
    statement to; statement sent to; statement given to; email to; e-mail to; in a text to; confirmed to; confirms to; said to; denied to;
    according to; reported by; disclosed by; revealed by; telling; provided to; reports by; report by; report in; report from; reports in; reports from; reporting by; as reported in; reported in;
    reported on; obtained by; obtained via; talking on; provided to; given to; shared with; seen by; reviewed by; viewed by; verified by; cited by;
    quoted by; quoted in; gave to; claims in; published by; published in; aired by; aired on; broadcast by; broadcast on; citing; quoting; via; per; account by; story by; story on; article by; article on; piece in; piece on; piece by; column by; reported; reports; sat down with; sits down with; sitting down with; wrote in; wrote for;
    writing in; writing for; story in; article in; column in; essay in; op-ed in; op-ed for; op - ed in; op - ed for; column for; essay for; town hall on; town hall hosted by; hosted by; commentary in; commentator in; poll by; survey by; tally by;
    count by; database by; compiled by; investigation by; analysis by; reporters from; leaked to; revealed by; revealed to; disclosed to;
    our partners at; our news partners at; our partners with; our media partners at; our sister station; our sister paper; footage from; footage by; video from; posted by; released by; adding to; insisted to; explained to;
    saying on; says on; argued in; argues in; argued on; wrote on; maintained by; kept by; gathered by; collected by; opened up to; opens up to; conversation with;
    discussion with; appeared in; broken by`,
  ),
  verbsAfter: wordSet(
    `reported reports report cited cites citing quoted quotes quoting wrote writes said says notes noted revealed reveals learned learnt
    reporting pointed found referred published publishes aired broadcast broadcasts obtained confirmed claims claimed tweeted disclosed added adds described showed shows`,
  ),
  reportNouns: wordSet('report'),
  newsVerbs: wordSet('reported reports report reporting wrote learned learnt published broadcast aired'),
  // "told Eyewitness News": what many stations call their own news
  ownBrands: phrases(
    'eyewitness news; action news; eyewitness morning news; newschannel; news channel; live at five; the morning news; action news jax; first alert news',
  ),
  pictures: wordSet(
    'photo photos image images picture pictures file screengrab screenshot photograph courtesy video pool',
  ),
  looseCues: phrases(
    'according to; per; via; citing; quoting; cited by; posted by; released by; maintained by; kept by; gathered by; collected by; provided to; count by; tally by; database by; compiled by',
  ),
  outletDescriptions: wordSet(
    'newspaper paper daily tabloid broadsheet magazine broadcaster network outlet publication',
  ),
  personLinks: wordSet('of at from'),
  noOutlets: phrases('medical examiner; state register; national register; federal register; fiscal monitor'),
  times: wordSet(
    `on last monday tuesday wednesday thursday friday saturday sunday yesterday today morning afternoon evening night late early earlier week month january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`,
  ),
  // "Radio Harbour, citing investigators"
  verbHelpers: wordSet(
    ', is are was to has have had also first later earlier previously already since separately channel newspaper magazine website tv news',
  ),
  nounsAfter: wordSet(
    `footage reporter reporters correspondent correspondents journalist journalists interview report reports poll survey investigation
    analysis article story profile op-ed essay column exclusive affiliate affiliates station database tally count contributor commentator columnist analyst presenter anchor editor interviewer town forum roundtable`,
  ),
  fillers: wordSet(
    "the a an its their 's ’s ' ’ - local state state-run state-owned national as well exclusive both affiliate talk radio television technology",
  ),
  joins: wordSet('and or , & as'),
};
