// What every word of the closed lists means, in one English sentence each: for editors and for the reference of authors.

import type { FigureSet } from '../../types/atlas';
import type { Quantity } from '../../types/condition';
import { CHAPTER_ROWS } from '../../types/chapters';
import { EFFECT_SHAPES, type EffectKind } from '../../types/effect';
import type { Basis, Confidence } from '../../types/figure';
import type { HistoryPicture } from '../../types/history';
import type { Series } from '../../types/measured';
import {
  CHAPTERS,
  type ChampionSector,
  type ChapterId,
  type DataLaw,
  type Index,
  type LearningMeasure,
  type Medal,
  type ModelProgramme,
  type NationStyle,
  type Pillar,
  type Power,
  type PowerSource,
  type ProjectId,
  type Stance,
  type SuperpowerGoal,
} from '../../types/names';
import type { Provenance } from '../../types/ruleset';
import type { SiteKind } from '../../types/scenario';
import type { TextLanguage } from '../../types/text';
import { QUANTITY_RULES } from '../quantityRules';
import { lessonActs, lessonControls, lessonViews, orderKinds, screenParts } from './lessonMeanings';

/** A sentence for every word of one list. */
export type Meanings<Word extends string> = { readonly [W in Word]: string };

const stances: Meanings<Stance> = {
  alignUsa: 'It buys in the market of the USA and follows its export rules.',
  hedge: 'It deals with both superpowers and binds itself to neither.',
  alone: 'It relies on itself and keeps away from both.',
  alignChina: 'It buys in the market of China and stands on its side.',
};

const laws: Meanings<DataLaw> = {
  open: 'Data may leave the country.',
  residency: 'Data stays in the country, and any firm may run it.',
  sovereignCloud: 'Home firms alone run public data.',
};

const programmes: Meanings<ModelProgramme> = {
  adapt: 'It adapts open weights of others; without money it rents foreign models.',
  pretrain: 'It pretrains a national model of its own.',
};

const styles: Meanings<NationStyle> = {
  balanced: 'The same sound split every turn and a card every third turn.',
  fastBuyer: 'Buys American chips as fast as they come and burns gas to run them.',
  chipBuilder:
    'Puts most chip money into making chips at home and trades on its suppliers’ weight.',
  talentBuilder: 'Pays for people first and gives its models away.',
  powerHost: 'Lets foreign campuses in first, then buys them out.',
  platformAlly: 'Shares training with partners from the start and keeps its data at home.',
  fortress: 'Goes alone, builds firm power and chips of its own and fills the gaps from China.',
  chinaPartner: 'Aligns with China and buys most of its chips there.',
  usual: 'Splits public money as governments did from 2022 to 2026, and orders nothing else.',
  onlyChips: 'All money on chips: a yardstick, not a style.',
  onlyDataCentres: 'All money on data centres: a yardstick, not a style.',
  onlyPower: 'All money on power: a yardstick, not a style.',
  onlyTalent: 'All money on talent: a yardstick, not a style.',
  idle: 'Spends nothing and leans on America: what a player must beat by far.',
  random: 'Draws every decision anew each turn.',
  greedy: 'Tries some splits of this turn and takes what makes the next turn’s score highest.',
  leadKeeper: 'A superpower that trains its own models and sells as its lead and its allies allow.',
  replacer: 'A superpower that builds at home what it is not sold.',
};

const chapters = Object.fromEntries(
  CHAPTERS.map((id) => [id, CHAPTER_ROWS[id].meaning]),
) as Meanings<ChapterId>;

const pillars: Meanings<Pillar> = {
  chips: 'The budget line that buys and makes chips.',
  dataCentres: 'The budget line that builds halls.',
  power: 'The budget line that builds power and connects it.',
  talent: 'The budget line that trains, draws and keeps people.',
  models: 'The budget line of the model programme.',
};

const sources: Meanings<PowerSource> = {
  gas: 'Gas: soon there, and dear when fuel is.',
  variable: 'Wind and sun.',
  firm: 'Nuclear, water and what else runs at all hours.',
};

const sectors: Meanings<ChampionSector> = {
  memory: 'It makes memory.',
  chips: 'It makes or designs chips.',
  energyAndCloud: 'It has power and a cloud.',
  cloud: 'It runs a cloud.',
  manufacturing: 'It makes things and uses AI in it.',
  platform: 'It runs search, shops, maps or messages.',
  models: 'It trains models.',
};

const sites: Meanings<SiteKind> = {
  fab: 'A plant that makes chips.',
  dataCentre: 'Halls of AI.',
  powerPlant: 'A power plant.',
  lab: 'A place of research.',
};

const confidences: Meanings<Confidence> = {
  high: 'Within about 5 %.',
  medium: 'Within about 20 %.',
  low: 'A factor of 1.5 to 2, or the sign only.',
};

const bases: Meanings<Basis> = {
  retrieved: 'Read on a page.',
  calculated: 'By a written rule from others; no surer than the weakest of them.',
  recalled: 'From memory of the named source.',
  estimated: 'Estimated, with a derivation.',
  tuned: 'Set so that the game is fair.',
};

const pictures: Meanings<HistoryPicture> = {
  city: 'Public life.',
  grid: 'Power.',
  lab: 'Research.',
  port: 'Trade.',
};

const measures: Meanings<LearningMeasure> = {
  bindingTurns:
    'Turns in which the scarcest input held the country back, and which it was. Beside it: turns of power, halls, chips, people; turns with nothing short but money.',
  idleChips:
    'Share of the chips that stood without power or halls, over all turns. Beside it: idle chips by cause; share by turn.',
  leadTimes:
    'Turns from order to work of power, on average. Beside it: halls, each kind of power, trained people; power ordered, and what came too late.',
  governmentChipShare:
    'Share of the country’s chips in government centres at the end. Beside it: each champion’s, the other firms’, the hosted ones, and what part a national programme can call on.',
  boughtAutonomy:
    'Share of the compute in the country on foreign chips or in foreign hands. Beside it: chips by origin; autonomy and the test of a US cut-off.',
  homeChipsReplaced:
    'Share of home chips in all own chips at the end. Beside it: chips by origin; performance of home chips, efficiency of methods, lag; share by turn.',
  leverageUse:
    'Weight of the country’s suppliers in the world’s chip chain. Beside it: its own capability, its autonomy in chips, chips delivered of those ordered; turns in which leverage was used.',
  strongestLayer: 'The strongest layer of autonomy at the end. Beside it: all six.',
  expertsBalance:
    'Experts at the end less those at the start. Beside it: graduates, trained, immigrants, those who left; experts by turn.',
  moneyByLine:
    'The budget line that got most public money, as a share. Beside it: all five in money.',
  privateToPublicMoney:
    'Private money for each dollar of public money. Beside it: both sums; private money by turn.',
  platformSavings:
    'What joint platforms saved the model programme. Beside it: its money; turns with a platform, compute lent by partners.',
  platformHalls:
    'Share of the named countries’ data centres that stands in the player’s. Beside it: data centres of each.',
  computeExportAgainstTalent:
    'Share of the compute in the country that foreign firms run. Beside it: own and hosted chips; change of experts, data kept at home.',
  lagCourse:
    'Generations behind the frontier at the end. Beside it: at the start and at best; how home-made the model is; lag by turn.',
  adoptionGain:
    'What AI added to GDP. Beside it: public money; use of AI before and after, and by turn.',
  independentNations:
    'Nations with an autonomy of 50 or more at the end. Beside it: autonomy of each.',
  duplicationCost:
    'What the nations spent twice: models trained beside the largest programme, chips standing idle. Beside it: both; the sum by turn.',
};

const goals: Meanings<SuperpowerGoal> = {
  leadAndAllies: 'To keep its lead and its allies; the index of autonomy gives way to that.',
  replaceEmbargoed: 'To replace at home what it is not sold.',
};

const powers: Meanings<Power> = {
  us: 'Chips of American design.',
  china: 'Chips of Chinese design.',
};

const roles: Meanings<'nation' | 'superpower'> = {
  nation: 'Has a state of its own and can be played.',
  superpower: 'Follows its courses; nobody plays it.',
};

const moments: Meanings<'anyTurn' | 'end'> = {
  anyTurn: 'The conditions hold together in some turn.',
  end: 'The conditions hold when the game ends.',
};

const series: Meanings<Series> = {
  worldChips: 'AI chips installed in all countries of the scenario, own and foreign-run.',
  worldCurve: 'AI chips installed, by the growth curve of the rules.',
  frontierRun: 'The largest training run so far.',
  modelCountries: 'Countries with a notable model.',
  aiElectricity:
    'Electricity of data centres, the part of AI: what all AI chips draw at full load.',
  privateMoney: 'Private AI investment.',
};

const sets: Meanings<FigureSet> = {
  'figures-2022': 'The figures of 2022, cast back from those of today.',
};

const provenances: Meanings<Provenance> = {
  real: 'Read from the world.',
  tuned: 'Tuned by measuring games.',
};

const scopes: Meanings<'world' | 'country'> = {
  world: 'Strikes the whole world.',
  country: 'Asks one country, which answers.',
};

const languages: Meanings<TextLanguage> = {
  en: 'English.',
  ko: 'Korean.',
};

const indices: Meanings<Index> = {
  capability: 'What the country’s AI can do.',
  autonomy: 'How far it stands on its own feet.',
  prosperity: 'What AI brings to the economy.',
  resilience: 'How well it bears blows.',
};

const medals: Meanings<Medal> = {
  bronze: 'Points above par from which bronze is won.',
  silver: 'The same for silver, above bronze.',
  gold: 'The same for gold, above silver.',
};

const projects: Meanings<ProjectId> = {
  memoryCampus: 'A campus that makes memory.',
  firmBlock: 'A block of firm power.',
  gridSpine: 'A new backbone of the grid.',
  nationalHalls: 'Halls of the nation.',
  aiUniversity: 'A university of AI.',
  languageCorpus: 'A body of texts in the own language.',
  sovereignCloud: 'A cloud in the own hands.',
  homeAccelerator: 'An accelerator of home design.',
  publicServices: 'Public services with AI.',
  own: 'The project that only this country has.',
};

const quantities = Object.fromEntries(
  Object.entries(QUANTITY_RULES).map(([name, { meaning }]) => [name, meaning]),
) as Meanings<Quantity>;

const effects = Object.fromEntries(
  Object.entries(EFFECT_SHAPES).map(([kind, { meaning }]) => [kind, meaning]),
) as Meanings<EffectKind>;

/** By list, every word with its meaning. */
export const wordMeanings = {
  stances,
  laws,
  programmes,
  styles,
  chapters,
  pillars,
  sources,
  sectors,
  sites,
  confidences,
  bases,
  pictures,
  measures,
  goals,
  powers,
  roles,
  moments,
  series,
  sets,
  provenances,
  scopes,
  languages,
  indices,
  medals,
  projects,
  quantities,
  effects,
  screenParts,
  lessonControls,
  lessonActs,
  lessonViews,
  orderKinds,
} as const satisfies Readonly<Record<string, Meanings<string>>>;
