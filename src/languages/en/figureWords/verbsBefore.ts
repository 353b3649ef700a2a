import type { MeasureWords } from '../../measureWords.js';
import { phraseMap, wordSet } from '../../words.js';

/** What befalls those who are told behind a verb or a phrase: "killing 40 people", "the deaths of 40 people". */
export const verbsBefore: Pick<
  MeasureWords,
  'verbs' | 'verbPhrases' | 'losing' | 'lostAlive' | 'sweeping' | 'served' | 'dealt' | 'dealing'
> = {
  verbs: phraseMap([
    [
      'killed',
      'killing, killed, kills, kill, murdering, murdered, murders, murder, massacred, massacring, massacres, slaughtered, slaughtering, executed, executing, slaying, slew, assassinated, beheaded, beheading',
    ],
    [
      'injured',
      'injuring, injured, injures, injure, wounding, wounded, wounds, wound, hurting, maiming, hurt, hitting, hit, shot, shooting, shoots, shoot, stabbed, stabbing, striking',
    ],
    ['displaced', 'displacing, displaced, evacuated, evacuating, evacuate, displace, uprooted, uprooting'],
    [
      'detained',
      'arrested, arresting, arrest, arrests, detained, detaining, detain, detains, jailed, jailing, imprisoned, apprehended',
    ],
    ['rescued', 'rescued, rescuing, rescue, rescues, saved, saving, save, saves'],
    ['infected', 'infecting, infected, sickening, sickened'],
    [
      'affected',
      'affecting, affected, affects, affect, defrauded, defrauding, cheated, cheating, swindled, swindling, scammed, scamming, fleeced, fleecing, duped, duping, conned',
    ],
    ['abducted', 'abducted, abducting, kidnapped, kidnapping, abduct, kidnap, kidnaps, abducts, snatched'],
    ['released', 'released, releasing, freed, freeing, release, free, frees, releases'],
    ['trapped', 'trapping, trapped, stranding, stranded, traps'],
    ['hospitalised', 'hospitalizing, hospitalising'],
    ['treated', 'treating, treated'],
  ]),
  verbPhrases: phraseMap([
    [
      'killed',
      'deaths of, death of, lives of, life of, killing of, killings of, fatal shooting of, fatal stabbing of, fatal beating of, murder of, murders of, massacre of, slaying of, slayings of, shooting dead, shoots dead, shoot dead, shot dead, gun down, gunned down, gunning down',
    ],
    [
      'killed',
      'guns down, wiped out, wiping out, wipe out, wipes out, mowed down, mowing down, shot and killed, shooting and killing, shoots and kills, stabbed to death, shot to death, left dead, bodies of, bodies included, bodies include, with the loss of, with loss of, those killed, the dead, the fatalities, dead included, dead include, dead were, killed included, killed include, fatally shot, fatally stabbed, fatally shooting, fatally shoots, fatally stabbing, fatally wounding, fatally wounded, fatally striking, mourn',
    ],
    [
      'injured',
      'shooting of, shootings of, stabbing of, stabbings of, injuries to, injuries of, wounding of, injuring of, those injured, those wounded, the injured, the wounded, number of injured, injury of, injured included, injured include, wounded included, wounded include, surviving victims included, surviving victims include, surviving victims were',
    ],
    ['missing', 'the missing, disappearance of'],
    [
      'present',
      'packed with, crammed with, crowd of, crowds of, audience of, crowd at, turnout at, attendance at, audience at, turnout of, attendance of, attended by, carrying, carried, carries, in front of, speech to, speaking to, address to, performing for, performed for, playing to, played to',
    ],
    ['present', 'manifest listed, manifest lists, manifest showed, manifest shows'],
    ['present', 'drew, draw, draws, drawing, attracted, attracts, attracting, draw in, drew in'],
    ['abducted', 'abduction of, kidnapping of, kidnap of, abductions of, kidnappings of, the captives'],
    ['released', 'release of, releases of'],
    [
      'detained',
      'arrest of, arrests of, detention of, jailing of, took into custody, rounded up, rounding up, rounds up, round up',
    ],
    ['rescued', 'rescue of'],
    ['displaced', 'evacuation of, displacement of'],
    [
      'affected',
      'data of, details of, records of, files of, accounts of, information of, data on, information on, records on, data from, profiles of, passwords of, data belonging to, records belonging to, details belonging to, information belonging to',
    ],
    [
      'killed or injured',
      'killing or injuries of, killed or injured, killed or wounded, killing or injuring, killed and injured, casualties of',
    ],
  ]),
  losing: wordSet('with'),
  lostAlive: wordSet(
    'staff workers employees personnel players members customers subscribers users voters followers pupils',
  ),
  sweeping: wordSet('wiped wipes wiping wipe'),
  served: wordSet(
    'customers clients subscribers users households shoppers travellers travelers commuters passengers holidaymakers borrowers savers investors businesses',
  ),
  dealt: 'affected',
  dealing: wordSet('hit hits hitting strike strikes struck striking hurt hurts hurting'),
};
