import { wordSet } from '../words.js';

/** What claims lives and says nothing: "the |flood| claimed 31". */
export const calamities = wordSet(
  'flood floods flooding fire fires blaze blazes wildfire wildfires bushfire bushfires inferno crash crashes accident accidents collision collisions pile-up pileup derailment shipwreck sinking capsizing collapse',
  'explosion explosions blast blasts bomb bombs bombing bombings attack attacks assault strike strikes airstrike airstrikes raid raids ambush shooting shootings stabbing massacre war conflict violence fighting clashes clash siege shelling riot riots unrest insurgency stampede crush',
  'virus viruses outbreak outbreaks epidemic pandemic disease diseases illness cholera ebola malaria measles dengue flu influenza covid covid-19 coronavirus cancer infection plague hepatitis meningitis typhoid diphtheria aids famine hunger starvation drought',
  'storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes tornados thunderstorm thunderstorms lightning heatwave heatwaves heat cold blizzard snowstorm avalanche avalanches landslide landslides mudslide mudslides earthquake earthquakes quake quakes tremor tsunami eruption volcano',
  'rain rains rainfall monsoon monsoons tragedy tragedies disaster disasters calamity incident incidents mishap mishaps overdose overdoses poisoning smog leak sinkhole',
);
