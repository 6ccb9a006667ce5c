import '../dateline-key';
import '../dateline-timeline';
import { type LaneBy } from '../model';
import { scenes } from './scenes';

/** ?scene=talks|same|span|undated|none|many  &theme=dark  &select=ID  &lanes=kind */
const wish = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = wish.get('theme') ?? 'light';

const timeline = document.querySelector('dateline-timeline')!;
const scene = scenes[wish.get('scene') ?? 'talks'] ?? scenes['talks']!;
timeline.laneBy = (wish.get('lanes') ?? 'actor') as LaneBy;
await timeline.setModel(scene());
await timeline.setSelected(wish.get('select'));
await new Promise((done) => setTimeout(done, 300));
for (let step = 0; step < Number(wish.get('zoom') ?? 0); step++) {
  timeline.zoomIn();
  await timeline.updateComplete;
}
