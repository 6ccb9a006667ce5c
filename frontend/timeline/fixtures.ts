import type { ChartWish, Metrics } from './chart';
import type { TimelineItem } from './model';
import { shorten } from './theme';

/** For tests: an event of one day, changed as wished. */
export function event(id: string, wish: Partial<TimelineItem> = {}): TimelineItem {
  const start = wish.start === undefined ? 0 : wish.start;
  return {
    id,
    headline: `Headline of ${id}`,
    label: `Label of ${id}`,
    name: `Full name of ${id}`,
    kind: 'CONSULT',
    quad: 'vcoop',
    status: 'happened',
    lanes: { actor: { key: 'a', name: 'Actor', rank: 0 } },
    start,
    end: start === null ? null : start + 1,
    extent: 'day',
    approximate: false,
    dayPart: null,
    order: 0,
    reported: [],
    certainty: 0.9,
    ...wish,
  };
}

const width = (text: string): number => Array.from(text).length * 7;

/** Every character is 7 px wide. */
export const METRICS: Metrics = {
  label: (text) => width(text),
  note: (text) => width(text),
  shorten: (text, room) => shorten(text, room, width),
};

export const chartWish = (items: TimelineItem[], wish: Partial<ChartWish> = {}): ChartWish => ({
  model: { published: { day: 100, label: 'Fri' }, others: [], items },
  laneBy: 'actor',
  width: 1300,
  zoom: 1,
  unfolded: new Set(),
  trueScale: false,
  most: null,
  metrics: METRICS,
  ...wish,
});
