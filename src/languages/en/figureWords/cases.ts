import type { MeasureWords } from '../../measureWords.js';
import { wordSet } from '../../words.js';

type Cases = 'cases' | 'caseKinds' | 'newKinds' | 'caseVerbs' | 'caseCourts' | 'healthWords' | 'diseases';

/** Words that tell cases of illness ("40 new cases of cholera") from those of a court. */
export const cases: Pick<MeasureWords, Cases> = {
  cases: wordSet('infections infection cases case'),
  caseKinds: wordSet('active confirmed suspected asymptomatic'),
  newKinds: wordSet('new fresh additional more daily local imported'),
  caseVerbs: wordSet(
    'reported reports reporting recorded records recording confirmed confirms confirming logged registered detected saw',
  ),
  caseCourts: wordSet(
    'court courts judge judges tribunal prosecutors prosecutor lawyers lawyer police detectives docket',
  ),
  healthWords: wordSet(
    'health hospital hospitals clinic clinics disease virus outbreak epidemic pandemic infections infection patients vaccine',
  ),
  diseases: wordSet(
    'covid covid-19 coronavirus cholera ebola measles mpox monkeypox dengue malaria flu influenza polio zika typhoid rabies tuberculosis tb hepatitis meningitis plague diphtheria sars mers pneumonia norovirus',
    'salmonella botulism anthrax lassa marburg chikungunya mumps rubella hiv leprosy listeria scabies',
  ),
};
