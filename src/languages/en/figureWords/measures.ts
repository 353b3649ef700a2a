import type { MeasureWords } from '../../figureWords.js';
import { phraseMap, wordSet } from '../words.js';

export const measures: MeasureWords = {
  after: phraseMap([
    [
      'killed',
      'killed, dead, died, die, dies, dying, perished, drowned, slain, murdered, massacred, executed, assassinated, slaughtered, beheaded, lynched, succumbed, deceased',
    ],
    ['injured', 'injured, wounded, hurt, maimed, burned, hit'],
    ['missing', 'missing, unaccounted, disappeared, vanished'],
    ['displaced', 'displaced, fled, flee, fleeing, evacuated, homeless, uprooted, leaving'],
    ['detained', 'detained, arrested, jailed, imprisoned, apprehended, held'],
    ['rescued', 'rescued, saved'],
    ['infected', 'infected, sickened, contracted'],
    ['affected', 'affected'],
    ['present', 'aboard, attended, attending, onboard, gathered, packed, present, attend, gather'],
    ['hospitalised', 'hospitalised, hospitalized'],
    ['abducted', 'abducted, kidnapped, seized, taken, captive, snatched'],
    ['released', 'released, freed'],
    ['escaped', 'escaped'],
    ['trapped', 'trapped, stranded, stuck'],
  ]),
  afterPhrases: phraseMap([
    [
      'killed',
      'lost their lives, lose their lives, losing their lives, lost his life, lost her life, shot dead, gunned down, fatally shot, burned to death, found dead, shot to death, stabbed to death',
    ],
    [
      'hospitalised',
      'taken to hospital, taken to hospitals, taken to the hospital, rushed to hospital, rushed to hospitals, taken to two hospitals, brought in by ambulance, sent to hospital, treated in hospital, in hospital',
    ],
    ['present', 'on board, in attendance, were inside'],
  ]),
  before: phraseMap([
    [
      'killed',
      'killing, killed, kills, kill, murdering, murdered, murders, murder, massacred, massacring, slaughtered, slaughtering, executed, executing, slaying',
    ],
    ['injured', 'injuring, injured, injures, injure, wounding, wounded, wounds, wound, hurting, maiming, hurt'],
    ['displaced', 'displacing, displaced, evacuated, evacuating, evacuate, displace'],
    ['detained', 'arrested, arresting, arrest, detained, detaining, detain, jailed'],
    ['rescued', 'rescued, rescuing, rescue, rescues, saved, saving, save'],
    ['infected', 'infecting, infected, sickening, sickened'],
    ['affected', 'affecting, affected'],
    ['abducted', 'abducted, abducting, kidnapped, kidnapping, abduct, kidnap'],
    ['released', 'released, releasing, freed, freeing, release, free'],
    ['trapped', 'trapping, trapped, stranding, stranded'],
  ]),
  beforePhrases: phraseMap([
    [
      'killed',
      'death toll, deaths of, claimed the lives of, took the lives of, killing of, murder of, shooting dead, gun down, gunned down, shot dead, dead :, toll',
    ],
    ['injured', 'number of injured, number of wounded'],
  ]),
  nouns: phraseMap([
    ['killed', 'deaths, death, fatalities, fatality, dead, killings, murders, murdered, killed, slain'],
    ['injured', 'injuries, injury, injured, wounded'],
    ['displaced', 'refugees, refugee, evacuees, displaced'],
    ['detained', 'arrests, detainees, arrest, prisoners'],
    ['abducted', 'hostages, abductees, captives'],
    ['infected', 'infections, cases'],
    ['present', 'attendees, spectators'],
  ]),
  be: wordSet("was were been be being is are am 's had has have having get got getting"),
  stops: wordSet('when after before as because while since if although though until that ; : who which where'),
  zeroPeople: ['no one', 'nobody', 'no-one'],
  zeroDeterminers: wordSet('no'),
  zeroPronouns: wordSet('none'),
  zeroNouns: phraseMap([
    ['injured', 'injuries, injury'],
    ['killed', 'deaths, fatalities'],
    ['casualties', 'casualties'],
    ['survive', 'survivors'],
    ['detained', 'arrests'],
  ]),
  zeroAfter: phraseMap([
    ['injured', 'hurt, injured, wounded, harmed'],
    ['killed', 'killed, died, dead, fatal, life-threatening'],
    ['survive', 'survived'],
    ['detained', 'arrested, detained'],
    ['missing', 'missing'],
  ]),
  seem: wordSet('appeared appear seems seemed believed thought reported known'),
  lemma: (word) => word,
};
