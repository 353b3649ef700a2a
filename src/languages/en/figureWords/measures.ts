import type { MeasureWords } from '../../measureWords.js';
import { phraseMap, wordSet } from '../../words.js';
import { calamities } from '../calamities.js';
import { cases } from './cases.js';
import { completed } from './completed.js';
import { lemma } from './lemma.js';
import { presence } from './presence.js';
import { verbsBefore } from './verbsBefore.js';
import { zero } from './zero.js';

export const measures: MeasureWords = {
  transitive: wordSet('missing'),
  depictions: wordSet(
    'image images photo photos photograph photographs picture pictures video videos footage sketch sketches names name identities identity description descriptions details',
  ),
  rates: wordSet(
    'turnout inflation unemployment growth support approval poverty mortality demand output production revenue sales exports imports',
  ),
  ofThings: wordSet('killed affected'),
  otherwise: new Map([['held', wordSet('up back responsible accountable liable harmless spellbound')]]),
  where: wordSet('where'),
  mute: wordSet('according cent cents percent'),
  alongside: wordSet('along together'),
  participles: phraseMap([
    [
      'killed',
      'killed, slain, murdered, massacred, executed, assassinated, slaughtered, beheaded, lynched, electrocuted, suffocated, crushed',
    ],
    [
      'injured',
      'injured, wounded, hurt, maimed, burned, burnt, harmed, bruised, shot, hit, struck, stabbed, grazed, beaten',
    ],
    ['displaced', 'displaced, evacuated, uprooted'],
    ['detained', 'detained, arrested, jailed, imprisoned, apprehended, incarcerated, rearrested, remanded'],
    ['rescued', 'rescued, saved'],
    ['infected', 'infected, sickened'],
    ['affected', 'affected, defrauded, cheated, swindled, scammed, fleeced, duped'],
    ['hospitalised', 'hospitalised, hospitalized'],
    ['abducted', 'abducted, kidnapped, snatched, captured, seized'],
    ['released', 'released, freed, liberated, discharged'],
    ['present', 'packed, crammed, gathered'],
    ['trapped', 'trapped, stranded, buried'],
    ['treated', 'treated'],
  ]),
  states: phraseMap([
    [
      'killed',
      'dead, died, die, dies, dying, perished, perish, drowned, drown, drowns, deceased, succumbed, succumb, succumbs',
    ],
    ['missing', 'missing, unaccounted, disappeared, vanished'],
    ['displaced', 'fled, flee, fleeing, flees, homeless'],
    [
      'present',
      'aboard, attended, attending, attend, attends, onboard, gathered, gather, gathering, present, sailed, marched, march, rallied, rally, protested, protest, demonstrated, demonstrate, converged, converge, flocked, flock',
    ],
    [
      'present',
      'descended, descend, celebrated, celebrate, celebrating, assembled, assemble, congregated, thronged, massed, camped, partied, crowded',
    ],
    ['escaped', 'escaped, escape, escaping'],
    ['infected', 'contracted'],
    ['trapped', 'stuck'],
    ['survive', 'survived, survive'],
  ]),
  phrases: phraseMap([
    [
      'flee',
      'fled the scene, fled on foot, fled the area, fled in a, fled before police, flee the scene, fleeing the scene',
    ],
    ['hospitalised', 'were rushed to, was rushed to, flown out'],
    [
      'rescued',
      'pulled from, pulled alive, alive from, pulled to safety, pulled out alive, plucked from, plucked to safety, lifted off, lifted from, lifted to safety, winched to safety, winched from, winched off, brought to safety, taken to safety, led to safety',
    ],
    [
      'rescued',
      'brought ashore, picked up by, hauled to safety, carried to safety, helped to safety, dug out, dug out alive, recovered alive, found alive',
    ],
    [
      'injured',
      'recovering from gunshot wounds, recovering from injuries, recovering from their injuries, recovering from wounds, recovering after, expected to recover, expected to survive, expected to live, expected to be okay, expected to be ok',
    ],
    [
      'hospitalised',
      'showed up at hospitals, showed up at a hospital, showed up at the hospital, showed up at local hospitals, showed up at a local hospital, showed up at area hospitals, turned up at a hospital, turned up at hospitals, walked into a hospital, walked into the hospital, walked into hospitals, recovering in hospital, recovering in the hospital, recovering in a hospital, kept in overnight',
    ],
    [
      'infected',
      'fallen ill, fell ill, fall ill, falling ill, falls ill, fallen sick, fell sick, fall sick, falling sick, taken ill, become ill, became ill, come down with',
    ],
    ['killed', 'as having died, as dead, having died'],
    [
      'killed',
      'fatally, fatally shot, fatally wounded, mortally wounded, fatally injured, fatally stabbed, fatally struck, killed instantly, shot dead, gunned down, shot to death, stabbed to death, beaten to death, burned to death, found dead, put to death, hacked to death, lives lost',
    ],
    [
      'killed',
      'lost their lives, lose their lives, losing their lives, lost his life, lost her life, lost lives, stabbed and killed, shot and killed',
    ],
    [
      'hospitalised',
      'to hospital, to the hospital, to a hospital, to hospitals, to area hospitals, to local hospitals, to a local hospital, to nearby hospitals, in hospital, in the hospital, in hospitals, in intensive care, at hospitals, at the hospital',
    ],
    [
      'injured',
      'are critical, is critical, are stable, is stable, were stable, was stable, in surgery, undergoing surgery, are recovering, is recovering, were recovering, in critical condition, in serious condition, in stable condition, in critical but stable condition, in grave condition, in fair condition, gravely wounded, fight for his life, fight for her life, fight for their lives, fights for his life, fights for her life, fighting for his life, fighting for her life, fighting for their lives, fighting for life, clinging to life',
    ],
    [
      'displaced',
      'sought refuge, seek refuge, seeking refuge, taken refuge, took refuge, taking refuge, spent the night in the open, spent the night outdoors, slept in the open, sleeping in the open, sleeping rough, made homeless, rendered homeless, forced to leave, forced from, forced to flee, leaving the country, left the country, left homeless, driven from, driven out, left their homes, leaving their homes, forced out',
    ],
    [
      'present',
      'on board, on hand, in attendance, lined the street, line the street, line the streets, packed into, crowded into, expected to attend, took part, taking part, lined the streets, took to the streets, hanging out, hanging around, standing around, standing outside, waiting outside, turned out, turn out, were inside, was inside, on the train, on the bus, on the plane, showed up, flooded the streets, flooded the center, flooded the centre, flooded into, filled the streets, filled the square, packed the streets, packed the square, poured into, poured onto, streamed into, swarmed into, thronged the',
    ],
    [
      'detained',
      'held captive, held hostage, in captivity, held prisoner, still captive, remain captive, remain captives, still held, being held, were held, was held, been held, are held, remain in captivity, in custody, behind bars, in detention, under arrest, in jail, in prison',
    ],
    ['abducted', 'taken hostage, taken captive, taken prisoner'],
    ['released', 'set free, let go'],
    ['escaped', 'managed to escape, got away'],
    ['missing', 'unaccounted for, not been found, still missing'],
    [
      'affected',
      'have been compromised, were compromised, had been compromised, without water, without heat, without power, without electricity',
    ],
  ]),
  separated: new Map(),
  completed,
  bracket: false,
  carried: wordSet(
    'taken rushed brought transported admitted sent airlifted flown transferred carried driven helicoptered hauled went going go evacuated arrived held took',
  ),
  carriedTo: phraseMap([
    [
      'hospitalised',
      'hospital, hospitals, ambulance, ambulances, clinic, clinics, infirmary, medical, infirmaries, emergency, trauma, surgery',
    ],
    ['detained', 'custody, jail, prison, detention'],
    ['abducted', 'hostage, captive'],
    ['missing', 'missing'],
  ]),
  toward: wordSet('to'),
  inState: wordSet('in'),
  inStateOf: phraseMap([['injured', 'in condition, in conditions']]),
  withWords: wordSet('with'),
  belongings: phraseMap([
    ['affected', 'data, details, records, accounts, account, information, passwords, files, homes'],
  ]),
  taken: phraseMap([['abducted', 'taken from, taken by, carried off, whisked away']]),
  suffered: wordSet(
    'suffered suffering suffers suffer sustained sustaining received have had having has with treated hospitalised hospitalized receiving',
  ),
  sufferings: phraseMap([
    [
      'injured',
      'injuries, injury, wounds, wound, burns, fractures, inhalation, concussion, cuts, scrapes, bruises, lacerations, abrasions',
    ],
  ]),
  transparent: wordSet(
    'confirmed believed reported feared known thought found left declared presumed pronounced said estimated remain remains remained remaining listed counted being been still also now continue continues continued',
    'including included include likely probably expected supposed aged ranging ranged was were is are be has have had having might may could would will should must suffered sustained received treated get got getting as threatening',
  ),
  verbal: /(?:s|ed|ing)$/u,
  finite: wordSet('died dies die perished drowned survived survive escaped escape fled flee'),
  tolls: phraseMap([
    [
      'killed',
      'death toll, death count, toll, deaths, fatalities, number of dead, number of deaths, body count, number of fatalities, number of people killed, number of homicides, number of murders, number of killings, the dead',
    ],
    [
      'injured',
      'number of injured, number of wounded, number of injuries, number of people injured, number of people hurt, number of people wounded, injury toll, injuries toll, toll of injured, toll of the injured, toll of wounded, toll of the wounded, toll of injuries',
    ],
    ['missing', 'number of missing, number of people missing, number of people still missing'],
    ['infected', 'caseload, number of cases, number of infections, case count'],
    ['casualties', 'casualty count, casualties, casualty toll'],
    ['present', 'number on board, number aboard, number of people on board, number of people aboard'],
  ]),
  listing: wordSet(
    'including and or plus of as well with among both also namely other others another additional least more than about some up to nearly',
  ),
  nouns: phraseMap([
    [
      'killed',
      'deaths, death, fatalities, fatality, dead, bodies, body, killings, murders, murdered, killed, slain, homicides, lives, corpses, suicides, slayings, drownings',
    ],
    ['injured', 'injuries, injury, injured, wounded'],
    ['casualties', 'casualties'],
    ['displaced', 'refugees, refugee, evacuees, displaced'],
    ['detained', 'arrests, detainees, detained, arrested'],
    ['abducted', 'hostages, abductees, captives, abducted, kidnapped'],
    ['infected', 'infections, infected'],
    ['missing', 'missing'],
    ['trapped', 'trapped'],
    ['present', 'attendees, spectators'],
    ['rescued', 'rescued'],
    ['survive', 'survivors'],
  ]),
  orBodies: wordSet('bodies body'),
  ...cases,
  ...presence,
  ...verbsBefore,
  fates: new Set(),
  runaways: wordSet(
    'gunman gunmen shooter shooters suspect suspects attacker attackers assailant assailants robber robbers thief thieves culprit culprits ' +
      'intruder intruders burglar burglars kidnapper kidnappers escapee escapees bomber bombers hijacker hijackers individual individuals',
  ),
  harms: wordSet('killed'),
  fatal: phraseMap([['killed', 'to death']]),
  resultative: wordSet('left leaving leaves leave'),
  harmed: new Set(['injured']),
  victimNouns: wordSet('victim victims patient patients'),
  victimKinds: phraseMap([['injured', 'gunshot, knife, burn']]),
  carrying: wordSet('took transported rushed airlifted flew brought carried drove sent'),
  negations: wordSet("not never n't"),
  firing: wordSet('fired fires firing fire heard hear hearing'),
  peopleNouns: wordSet(
    'population workforce membership congregation team staff crew group squad family families gang jury panel household platoon posse delegation community communities town village hamlet city neighborhood neighbourhood parish',
  ),
  stirring: wordSet(
    'slaughter slaughters massacre inspire inspires inspired inspiring draw draws drew drawing attract attracts attracted attracting affect affects affected affecting terrify terrifies terrified horrify horrified employ employs employed employing feed feeds fed feeding',
  ),
  comparatives: { form: /^(?:\p{L}{3,}er|worse|better)$/u, degrees: wordSet('more less') },
  populations: wordSet('population'),
  be: wordSet("was were been be being is are am 's had has have having get got getting gets"),
  passive: wordSet('was were been be being is are am got getting gets get'),
  stops: wordSet(
    'when after before as because while since if although though until till that ; : where which but whether amid during',
  ),
  relatives: wordSet('who whom'),
  calamities,
  claiming: wordSet('claimed claiming claims claim'),
  zero,
  lemma,
};
