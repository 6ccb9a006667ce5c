/** Where one looks: how far the axis is stretched and how many of its pixels lie to the left. */
export interface View {
  zoom: number;
  offset: number;
}

export const ZOOM_STEP = 1.6;

/** Keeps the axis filling the room. */
export function clampOffset(offset: number, axisWidth: number, width: number): number {
  return Math.max(0, Math.min(offset, axisWidth - width));
}

/** The stretch at which a day is as wide as is still of use. */
export function mostZoom(pxPerDayAtOne: number): number {
  return Math.max(8, Math.min(1e7, 400 / Math.max(pxPerDayAtOne, 1e-9)));
}

export const clampZoom = (zoom: number, most: number): number => Math.max(1, Math.min(zoom, most));
