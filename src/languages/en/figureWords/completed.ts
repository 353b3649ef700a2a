import { completions } from '../../words.js';

/** "|pulled| 12 people |from the rubble|": verbs, what completes them behind the people, and what both say. */
export const completed = completions([
  [
    'rescued',
    'pulled pulling pull pulls plucked plucking pluck plucks winched winching winch lifted lifting airlifted airlifting hauled hauling hoisted dug dragged dragging extricated brought bringing bring carried carrying led leading',
    'alive, out alive, to safety, ashore, to shore, to dry land, out of the water, out of the rubble, out of the wreckage, from under, from beneath, from rubble, from wreckage, from debris, from the rubble, from the wreckage, from the debris, from the ruins, from the water, from the sea, from the river, from the mud, ' +
      'from the flames, from the wreck, from the surf, from the collapsed, from the burning, from the stricken, from the sinking, from a collapsed, from a burning, from a stricken, from a sinking, from floodwaters, from rooftops, from roofs, into a boat, into the boat, into his boat, into her boat, into their boat, into a lifeboat, aboard',
  ],
  [
    'rescued',
    'plucked plucking pluck plucks winched winching winch lifted lifting airlifted airlifting hoisted',
    'off the, off a, from the deck, from the ship, from the vessel, from the roof',
  ],
  [
    'displaced',
    'forced forcing forces force drove driving drives drive driven',
    'from their homes, from their home, from their houses, from their villages, from their land, from their towns, from homes, out of their homes, out of their houses, to flee, to leave their, to evacuate',
  ],
  ['abducted', 'took taking takes take held holding hold holds', 'hostage, captive'],
  ['detained', 'took taking takes take', 'into custody, into detention, prisoner'],
  ['rescued', 'took taking takes take', 'to safety, ashore'],
]);
