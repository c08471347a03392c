/** Styles of everything drawn into a page. They live in a closed shadow root: the page's own rules end at its edge. */
export const PAGE_STYLE = `
:host { all: initial; display: block; contain: layout style; }
* { box-sizing: border-box; }
.surface {
  --paper: #fdfcf9; --ink: #1f2421; --soft: #59615c; --line: #d9dad3; --accent: #1c5a45; --on-accent: #ffffff; --wash: #eef4f0; --attention: #8a5a00;
  font: 400 13px/1.45 var(--page-font, system-ui), system-ui, sans-serif; text-align: start; color: var(--ink); font-variant-numeric: tabular-nums;
}
.surface.dark { --paper: #1d211f; --ink: #eceee9; --soft: #a9b2ac; --line: #3a413d; --accent: #7fc7a8; --on-accent: #10211a; --wash: #26302b; --attention: #e0b25c; }
button, select { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 6px; }
.pill {
  display: inline-flex; align-items: stretch; max-width: 100%; height: 28px; margin: 6px 0 8px; overflow: hidden;
  background: var(--paper); border: 1px solid var(--line); border-radius: 8px; animation: appear 140ms ease-out;
}
.pill .open { display: flex; align-items: center; gap: 8px; min-width: 0; padding: 0 10px 0 9px; }
.pill .read { flex: 0 1 auto; min-width: 64px; max-width: 220px; padding: 0 10px; border-left: 1px solid var(--line); color: var(--accent); font-weight: 600; }
.pill .read span { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.pill .open:hover, .pill .read:hover, .pill .close:hover { background: var(--wash); }
.pill .line { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.pill .line b { font-weight: 600; }
.pill .line i { font-style: normal; color: var(--soft); padding: 0 6px; }
.pill .soon { color: var(--attention); font-weight: 600; }
.pill .close { display: grid; place-items: center; width: 28px; border-left: 1px solid var(--line); color: var(--soft); }
.mark { flex: none; display: block; color: var(--accent); }
.note { margin: 0 0 8px; color: var(--soft); font-size: 12px; }
.warn { margin: 0 0 8px; padding-left: 10px; border-left: 2px solid var(--attention); font-size: 12px; }
.bar {
  display: flex; align-items: center; gap: 4px 10px; flex-wrap: wrap; min-height: 36px; margin: 6px 0; padding: 4px 4px 4px 10px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 8px; animation: appear 140ms ease-out;
}
.picker { position: relative; display: inline-flex; align-items: center; gap: 6px; min-width: 0; height: 26px; padding: 0 6px; border-radius: 6px; }
.picker .picked { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.picker .down { flex: none; color: var(--soft); }
.picker select { position: absolute; inset: 0; width: 100%; opacity: 0; }
.picker option { color: #1f2421; background: #fdfcf9; }
.surface.dark .picker option { color: #eceee9; background: #1d211f; }
.picker.many:hover { background: var(--wash); }
.picker:focus-within { outline: 2px solid var(--accent); outline-offset: 1px; }
.picker.move { font-weight: 600; flex: 0 1 auto; margin-left: -6px; }
.wording { display: inline-flex; align-items: center; gap: 6px; margin-left: auto; }
.picker.tone { color: var(--soft); }
.insert { height: 26px; padding: 0 14px; border-radius: 6px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.insert:hover { filter: brightness(1.1); }
.count { height: 26px; padding: 0 8px; border-radius: 6px; color: var(--attention); text-decoration: underline dotted; text-underline-offset: 3px; }
.count:hover { background: var(--wash); }
.count.high { font-weight: 600; }
.notes { flex: 1 0 100%; display: grid; gap: 10px; margin: 4px 0; padding: 10px 6px 4px 0; border-top: 1px solid var(--line); list-style: none; }
.notes p { margin: 2px 0 0; }
.notes q { color: var(--soft); quotes: "“" "”"; }
.replace { margin-left: 8px; color: var(--accent); font-weight: 600; }
.replace:hover { text-decoration: underline; }
.said { flex: 1 0 100%; padding: 0 0 4px 26px; color: var(--soft); font-size: 12px; }
.preview {
  position: fixed; margin: 0; padding: 12px 16px; overflow: hidden; pointer-events: none; white-space: pre-wrap; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 6px 24px #0003; animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; transform: translateY(-2px); } }
@media (prefers-reduced-motion: reduce) { .pill, .bar, .preview { animation: none; } }
@media (forced-colors: active) { .pill, .bar, .preview { border-color: CanvasText; } }
`;
