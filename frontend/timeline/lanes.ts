import type { LaneBy, TimelineItem } from './model';

export interface Lane {
  key: string;
  name: string;
  note: string;
  items: TimelineItem[];
}

const MOST_LANES = 7;

/** Events by lane, in the server's order of rank; beyond seven lanes the smallest share the last one, which says how many. */
export function lanesOf(items: readonly TimelineItem[], by: LaneBy): Lane[] {
  const lanes = new Map<string, Lane & { rank: number }>();
  for (const item of items) {
    const ref = item.lanes[by] ?? { key: '', name: 'Not told', rank: Number.MAX_SAFE_INTEGER };
    let lane = lanes.get(ref.key);
    if (!lane) {
      lane = { key: ref.key, name: ref.name, note: ref.note ?? '', rank: ref.rank, items: [] };
      lanes.set(ref.key, lane);
    }
    lane.items.push(item);
  }
  const ranked = [...lanes.values()].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  return ranked.length <= MOST_LANES ? ranked : fold(ranked);
}

function fold(lanes: readonly (Lane & { rank: number })[]): Lane[] {
  const largest = new Set([...lanes].sort((a, b) => b.items.length - a.items.length).slice(0, MOST_LANES - 1));
  const kept = lanes.filter((lane) => largest.has(lane));
  const rest = lanes.filter((lane) => !largest.has(lane));
  return [
    ...kept,
    {
      key: '\u0000rest',
      name: `${rest.length} others`,
      note: rest
        .slice(0, 2)
        .map((lane) => lane.name)
        .join(', ')
        .concat(' …'),
      items: rest.flatMap((lane) => lane.items),
    },
  ];
}

/** Rows a lane may have before its events gather in clusters, so that the whole keeps to one screen. */
export function mostRows(laneCount: number): number {
  if (laneCount <= 2) {
    return 6;
  }
  if (laneCount <= 4) {
    return 4;
  }
  return laneCount === 5 ? 3 : 2;
}
