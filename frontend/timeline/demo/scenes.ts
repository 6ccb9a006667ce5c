import { epochDay } from '../calendar';
import type { Extent, Quad, Status, TimelineItem, TimelineModel } from '../model';

interface Told {
  label: string;
  headline?: string;
  quad?: Quad;
  status?: Status;
  actor?: string;
  note?: string;
  start?: number | null;
  end?: number | null;
  extent?: Extent;
  approximate?: boolean;
  reported?: number[];
  dayPart?: string;
}

const RANKS = ['Iran and world powers', 'Iran', 'United States', 'United Nations', 'European Union'];
const PUBLISHED = epochDay(2015, 7, 15);

function item(told: Told, index: number): TimelineItem {
  const actor = told.actor ?? 'No actor named';
  const rank = RANKS.includes(actor) ? RANKS.indexOf(actor) : 90;
  const lane = (name: string, order = 0) => ({ key: name, name, rank: order });
  const start = told.start ?? null;
  const extent = told.extent ?? 'day';
  return {
    id: `E${index + 1}`,
    headline: told.headline ?? told.label,
    label: told.label,
    name: `${told.label}, ${told.status ?? 'happened'}`,
    kind: 'CONSULT',
    quad: told.quad ?? 'vcoop',
    status: told.status ?? 'happened',
    lanes: {
      actor: { key: actor, name: actor, rank, note: told.note ?? null },
      kind: lane(told.quad ?? 'vcoop'),
      status: lane(told.status ?? 'happened'),
      article: lane('One article'),
      place: lane('Vienna'),
    },
    start,
    end: told.end === undefined ? (extent === 'day' && start !== null ? start + 1 : null) : told.end,
    extent,
    approximate: told.approximate ?? false,
    dayPart: told.dayPart ?? null,
    order: index,
    reported: told.reported ?? [PUBLISHED],
    certainty: 0.9,
  };
}

const d = epochDay;
const both = 'Iran and world powers';

/** The Vienna agreement, as an article of the day after might tell it. */
const TALKS: Told[] = [
  { label: 'Agreement reached in Vienna', actor: both, note: 'acting together', start: d(2015, 7, 14) },
  { label: 'Obama speaks from the White House', quad: 'other', actor: 'United States', start: d(2015, 7, 14) },
  { label: 'Rouhani speaks on television', quad: 'other', actor: 'Iran', start: d(2015, 7, 14), dayPart: 'EV' },
  { label: 'Ministers meet one last time', actor: both, start: d(2015, 7, 14) },
  { label: 'Text handed to the United Nations', quad: 'mcoop', actor: both, start: d(2015, 7, 14) },
  {
    label: 'Critics in Congress object',
    quad: 'vconf',
    actor: 'United States',
    start: d(2015, 7, 14),
    status: 'ongoing',
  },
  {
    label: 'Talks run past their deadline',
    quad: 'vconf',
    actor: both,
    start: d(2015, 7, 7),
    end: d(2015, 7, 14),
    extent: 'throughout',
  },
  { label: 'Negotiators return to Vienna', actor: both, start: d(2015, 6, 27), extent: 'day' },
  {
    label: 'Senators warn of a bad deal',
    quad: 'vconf',
    actor: 'United States',
    start: d(2015, 7, 6),
    end: d(2015, 7, 13),
    extent: 'within',
  },
  { label: 'Interim accord signed in Geneva', actor: both, start: d(2013, 11, 24) },
  {
    label: 'Rouhani takes office',
    quad: 'other',
    actor: 'Iran',
    start: d(2013, 8, 1),
    end: d(2013, 9, 1),
    extent: 'within',
  },
  {
    label: 'Secret contacts, it is claimed',
    actor: both,
    status: 'said',
    start: d(2013, 9, 1),
    end: d(2013, 11, 1),
    extent: 'within',
    approximate: true,
  },
  {
    label: 'Enrichment to 20 % halted',
    quad: 'mcoop',
    actor: 'Iran',
    start: d(2014, 1, 20),
    extent: 'throughout',
    status: 'ongoing',
  },
  {
    label: 'Sanctions stay in force',
    quad: 'mconf',
    actor: 'European Union',
    start: d(2015, 7, 15),
    status: 'planned',
    extent: 'throughout',
  },
  {
    label: 'Security Council to vote',
    actor: 'United Nations',
    start: d(2015, 7, 20),
    end: d(2015, 7, 27),
    extent: 'within',
    status: 'planned',
  },
  {
    label: 'Congress to review the deal',
    quad: 'other',
    actor: 'United States',
    start: d(2015, 7, 15),
    extent: 'throughout',
    status: 'planned',
  },
  {
    label: 'Sanctions snap back, feared',
    quad: 'mconf',
    actor: 'Iran',
    start: d(2015, 7, 15),
    extent: 'throughout',
    status: 'hypothetical',
  },
  { label: 'Inspectors were not expelled', quad: 'mconf', actor: 'Iran', status: 'negated', start: d(2015, 7, 15) },
  { label: 'Ambassadors brief their capitals', actor: both, start: d(2015, 7, 15) },
  {
    label: 'Earlier sanctions resolutions',
    quad: 'mconf',
    actor: 'United Nations',
    end: d(2013, 9, 1),
    extent: 'within',
  },
  { label: 'Iran suspends a programme', quad: 'mcoop', extent: 'bound', end: PUBLISHED + 1 },
  { label: 'Banks cut off', quad: 'mconf', extent: 'bound', end: PUBLISHED + 1 },
  {
    label: 'Foreign ministers praise the negotiators at great length in many capitals',
    extent: 'bound',
    end: PUBLISHED + 1,
  },
  { label: 'Oil exports restricted', quad: 'mconf', extent: 'bound', end: PUBLISHED + 1, status: 'ongoing' },
  { label: 'Israel criticises the talks', quad: 'vconf', extent: 'bound', end: PUBLISHED + 1 },
];

const published = { day: PUBLISHED, label: 'Wed 15 July 2015' };
const model = (told: Told[], at: TimelineModel['published'] = published): TimelineModel => ({
  published: at,
  others: [],
  items: told.map(item),
});
const times = (count: number, told: (index: number) => Told): Told[] =>
  Array.from({ length: count }, (_, index) => told(index));

const QUADS: Quad[] = ['vcoop', 'mcoop', 'vconf', 'mconf', 'other'];
const seeded = (index: number): number => ((index * 2654435761) % 4294967296) / 4294967296;

export const scenes: Record<string, () => TimelineModel> = {
  talks: () => model(TALKS),
  none: () => model([]),
  undated: () =>
    model(times(9, (index) => ({ label: `Something undated ${index + 1}`, extent: 'bound', end: PUBLISHED + 1 }))),
  same: () =>
    model(times(300, (index) => ({ label: `Statement number ${index + 1}`, quad: 'vconf', start: d(2015, 7, 14) }))),
  span: () =>
    model([
      { label: 'A war of three thousand years', quad: 'mconf', start: d(-985), end: d(2015), extent: 'throughout' },
      { label: 'One day in July', start: d(2015, 7, 10) },
      { label: 'A very long headline that goes on. '.repeat(12), start: d(2015, 7, 11) },
      { label: 'اجتماع الوزراء في فيينا (اليوم)', start: d(2015, 7, 12) },
    ]),
  many: () =>
    model(
      times(5000, (index) => ({
        label: `Event ${index + 1}`,
        quad: QUADS[index % 5]!,
        actor: `Actor ${Math.floor(seeded(index) ** 3 * 24)}`,
        start: d(2010) + Math.floor(seeded(index * 7 + 3) * 2000),
      })),
    ),
};
