import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { gapKey } from './axis';
import { DayNames } from './calendar';
import { type Chart, type Metrics, layOut } from './chart';
import { styles } from './dateline-timeline.styles';
import { type Scene, draw, summary } from './draw';
import { Gestures } from './gestures';
import { commandFor } from './keyboard';
import { EMPTY_MODEL, type LaneBy, type TimelineModel, hasSameItems, readModel } from './model';
import { type Edge, overlay } from './overlay';
import { type Theme, paint } from './painter';
import { type Target, targetsOf } from './targets';
import { measuring, readTheme } from './theme';
import { ZOOM_STEP, clampOffset, clampZoom, mostZoom } from './view';

const LANES: readonly string[] = ['actor', 'kind', 'article', 'place', 'status'];

/**
 * The chronology as a picture one can walk through. Marks are painted on a canvas; what has focus or speaks is in the page.
 *
 * @fires event-select - detail.id, after a click or Enter on an event
 * @fires event-open - detail.id, after Enter on the event that is selected already
 */
@customElement('dateline-timeline')
export class DatelineTimeline extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) model: TimelineModel = EMPTY_MODEL;
  @property({ attribute: 'lane-by', reflect: true }) laneBy: LaneBy = 'actor';
  @property({ reflect: true }) selected: string | null = null;
  @property() locale = document.documentElement.lang || 'en-GB';

  @state() private width = 0;
  @state() private most: number | null = null;
  @state() private zoom = 1;
  @state() private offset = 0;
  @state() private trueScale = false;
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private hovered: string | null = null;
  @state() private focused: string | null = null;
  @state() private opened: Target | null = null;
  @state() private look = 0;

  @query('canvas') private canvas!: HTMLCanvasElement;
  @query('.stage') private stage!: HTMLElement;
  @query('.live') private said!: HTMLElement;

  private chart: Chart | null = null;
  private scene: Scene = { commands: [], shelved: [] };
  private targets: Target[] = [];
  private hadFocus = false;
  private theme: Theme | null = null;
  private metrics: Metrics | null = null;
  private readonly size = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    requestAnimationFrame(() => {
      this.width = width;
      this.measureHeight();
    });
  });
  private readonly measureHeight = (): void => {
    const most = parseFloat(getComputedStyle(this).maxHeight);
    this.most = Number.isFinite(most) ? Math.floor(most) : null;
  };
  private readonly themeSwitch = new MutationObserver(() => this.newLook());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly newLook = (): void => {
    this.theme = null;
    this.look++;
  };
  private readonly newFonts = (): void => {
    this.metrics = null;
    this.newLook();
  };

  /** Takes a model as the server sends it, sound or not. */
  async setModel(model: Partial<TimelineModel>): Promise<void> {
    this.model = readModel(model);
    await this.updateComplete;
  }

  async setSelected(id: string | null): Promise<void> {
    this.selected = id;
    await this.updateComplete;
  }

  async setLaneBy(by: LaneBy): Promise<void> {
    this.laneBy = by;
    await this.updateComplete;
  }

  fitAll(): void {
    this.zoom = 1;
    this.offset = 0;
    this.unfolded = new Set();
  }

  zoomIn(): void {
    this.zoomAround(ZOOM_STEP, this.middle());
  }

  zoomOut(): void {
    this.zoomAround(1 / ZOOM_STEP, this.middle());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
    this.themeSwitch.observe(document.documentElement, { attributeFilter: ['data-theme', 'theme', 'class', 'style'] });
    this.dark.addEventListener('change', this.newLook);
    window.addEventListener('resize', this.measureHeight);
    document.fonts.addEventListener('loadingdone', this.newFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.themeSwitch.disconnect();
    this.dark.removeEventListener('change', this.newLook);
    window.removeEventListener('resize', this.measureHeight);
    document.fonts.removeEventListener('loadingdone', this.newFonts);
  }

  protected override firstUpdated(): void {
    new Gestures(this.stage, { panBy: (dx) => this.panBy(dx), zoomBy: (factor, x) => this.zoomAround(factor, x) });
    const font = readTheme(this).font;
    void Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13.5px ${font}`))).then(
      this.newFonts,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('model')) {
      this.model = readModel(this.model);
      if (!hasSameItems(this.model, changed.get('model') as TimelineModel | undefined)) {
        this.fitAll();
      }
      this.opened = null;
    }
    if (!LANES.includes(this.laneBy)) {
      this.laneBy = 'actor';
    }
    if (this.width === 0) {
      return;
    }
    this.theme ??= readTheme(this);
    this.metrics ??= measuring(this.theme.font);
    const isLaidAnew = ['model', 'laneBy', 'width', 'most', 'zoom', 'trueScale', 'unfolded', 'look', 'locale'].some(
      (key) => changed.has(key),
    );
    this.hadFocus = this.shadowRoot?.activeElement?.classList.contains('event') === true;
    const isFirst = !this.chart || changed.has('model');
    if (isLaidAnew || !this.chart) {
      this.chart = this.newChart(this.zoom);
      this.offset = clampOffset(this.offset, this.chart.axis.scale.width, this.room);
    }
    if ((changed.has('selected') || isFirst) && this.selected) {
      this.reveal(this.selected);
    }
    const names = new DayNames(this.locale);
    this.scene = draw(this.chart, this.offset, { selected: this.selected, hovered: this.hovered }, this.metrics, names);
    this.targets = targetsOf(this.chart, this.scene.shelved);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.chart || !this.theme) {
      return;
    }
    const scale = Math.max(1, devicePixelRatio);
    const canvas = this.canvas;
    canvas.width = Math.round(this.chart.width * scale);
    canvas.height = Math.round(this.chart.height * scale);
    const ctx = canvas.getContext('2d');
    if (ctx) {
      ctx.scale(scale, scale);
      paint(ctx, this.scene.commands, this.theme);
    }
    this.keepFocus();
    if (changed.has('selected')) {
      this.said.textContent = this.model.items.find((item) => item.id === this.selected)?.headline ?? '';
    }
  }

  /** A button whose event went into a cluster, or out of sight, hands its focus to the one that stands for it. */
  private keepFocus(): void {
    if (!this.hadFocus || this.shadowRoot?.activeElement) {
      return;
    }
    const target = this.targets.find((one) => one.items.some((item) => item.id === this.focused)) ?? this.targets[0];
    void this.updateComplete.then(() => this.moveFocus(target?.id ?? null));
  }

  protected override render(): TemplateResult {
    const height = this.chart?.height ?? 0;
    const label = this.chart ? summary(this.chart) : 'Timeline';
    return html`
      <div
        class="stage"
        style=${styleMap({ height: `${height}px` })}
        role="group"
        aria-label=${`Timeline: ${label}`}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
        @pointermove=${(event: PointerEvent) => this.onPointer(event)}
        @pointerleave=${() => (this.hovered = null)}
      >
        <canvas
          aria-hidden="true"
          style=${styleMap({ width: `${this.chart?.width ?? 0}px`, height: `${height}px` })}
        ></canvas>
        ${this.chart ? this.over(this.chart) : nothing}
        ${this.model.items.length === 0 ? html`<p class="none">No events to show yet.</p>` : nothing}
      </div>
      <span class="said live" aria-live="polite"></span>
    `;
  }

  private over(chart: Chart): TemplateResult {
    const { targets, offset, room, selected, focused, opened, trueScale } = this;
    return overlay({
      ...{ chart, targets, offset, room, selected, focused, opened, trueScale },
      names: new DayNames(this.locale),
      press: (target) => this.press(target),
      choose: (id) => this.choose(id),
      focus: (id) => (this.focused = id),
      unfold: (gap) => (this.unfolded = new Set([...this.unfolded, gapKey(gap)])),
      panBy: (dx) => this.panBy(dx),
      switchScale: () => (this.trueScale = !this.trueScale),
      moveEdge: (edge, day) => this.moveEdge(edge, day),
    });
  }

  private newChart(zoom: number): Chart {
    const { model, laneBy, width, most, unfolded, trueScale } = this;
    return layOut({ model, laneBy, width, most, zoom, unfolded, trueScale, metrics: this.metrics! });
  }

  private get room(): number {
    return Math.max(1, this.width - (this.chart?.gutter ?? 0));
  }

  private middle(): number {
    return (this.chart?.gutter ?? 0) + this.room / 2;
  }

  /** Where the focus is, so that the keys zoom around it. */
  private focusX(): number {
    const target = this.targets.find((one) => one.id === this.focused && one.pans);
    return target && this.chart ? this.chart.gutter + target.left + 12 - this.offset : this.middle();
  }

  private panBy(dx: number): void {
    if (this.chart) {
      this.opened = null;
      this.offset = clampOffset(this.offset + dx, this.chart.axis.scale.width, this.room);
    }
  }

  /** Keeps the day under the pixel where it is. */
  private zoomAround(factor: number, x: number): void {
    if (!this.chart) {
      return;
    }
    const at = Math.max(0, x - this.chart.gutter);
    const day = this.chart.axis.scale.day(this.offset + at);
    this.zoomTo(this.zoom * factor, day, at);
  }

  private zoomTo(zoom: number, day: number, at: number): void {
    const scale = this.chart!.axis.scale;
    const coarsest = Math.min(
      ...scale.pieces
        .filter((piece) => piece.kind === 'linear')
        .map((piece) => (piece.x1 - piece.x0) / (piece.to - piece.from)),
      400,
    );
    this.opened = null;
    this.zoom = clampZoom(zoom, mostZoom(coarsest / this.zoom));
    this.chart = this.newChart(this.zoom);
    this.offset = clampOffset(this.chart.axis.scale.x(day) - at, this.chart.axis.scale.width, this.room);
  }

  private reveal(id: string): void {
    const chart = this.chart!;
    const placed = chart.lanes
      .flatMap((box) => box.placed)
      .find((one) => (one.kind === 'event' ? one.glyph.item.id === id : one.items.some((item) => item.id === id)));
    if (placed && (placed.left < this.offset || placed.right > this.offset + this.room)) {
      this.offset = clampOffset((placed.left + placed.right) / 2 - this.room / 2, chart.axis.scale.width, this.room);
    }
  }

  private press(target: Target): void {
    if (target.items.length > 1) {
      this.opened = this.opened?.id === target.id ? null : target;
      return;
    }
    this.choose(target.id);
  }

  private choose(id: string): void {
    this.opened = null;
    this.focused = this.targets.find((target) => target.items.some((item) => item.id === id))?.id ?? id;
    this.selected = id;
    this.dispatchEvent(new CustomEvent('event-select', { detail: { id }, bubbles: true, composed: true }));
  }

  private onKey(event: KeyboardEvent): void {
    const origin = event.composedPath()[0];
    if (!(origin instanceof HTMLElement) || (!origin.classList.contains('event') && event.key !== 'Escape')) {
      return;
    }
    const command = commandFor(event, this.targets, this.focused);
    if (!command) {
      return;
    }
    if (command.do === 'close' && !this.opened) {
      return;
    }
    event.preventDefault();
    switch (command.do) {
      case 'focus':
        return void this.moveFocus(command.id);
      case 'press':
        this.pressFocused();
        return;
      case 'close':
        this.opened = null;
        return void this.moveFocus(this.focused);
      case 'zoomIn':
        this.zoomAround(ZOOM_STEP, this.focusX());
        return;
      case 'zoomOut':
        this.zoomAround(1 / ZOOM_STEP, this.focusX());
        return;
      case 'fitAll':
        this.fitAll();
    }
  }

  private pressFocused(): void {
    const target = this.targets.find((one) => one.id === this.focused);
    if (target?.items.length === 1 && target.id === this.selected) {
      this.dispatchEvent(new CustomEvent('event-open', { detail: { id: target.id }, bubbles: true, composed: true }));
      return;
    }
    if (target) {
      this.press(target);
      if (this.opened) {
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.open button')?.focus());
      }
    }
  }

  private async moveFocus(id: string | null): Promise<void> {
    if (id === null) {
      return;
    }
    this.focused = id;
    this.reveal(id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`.event[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: false });
  }

  private onPointer(event: PointerEvent): void {
    const origin = event.composedPath()[0];
    this.hovered =
      origin instanceof HTMLElement && origin.classList.contains('event') ? (origin.dataset['id'] ?? null) : null;
  }

  /** Zooms so that the other edge of the view stays. */
  private moveEdge(edge: Edge, day: number): void {
    const scale = this.chart!.axis.scale;
    const moved = Math.max(0, Math.min(scale.x(day), scale.width));
    const left = edge === 'from' ? moved : this.offset;
    const right = edge === 'to' ? moved : this.offset + this.room;
    if (right - left < 24) {
      return;
    }
    const keep = edge === 'from' ? scale.day(right - 0.001) : scale.day(left);
    this.zoomTo((this.zoom * this.room) / (right - left), keep, edge === 'from' ? this.room : 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimeline;
  }
}
