import type { BriefReport } from '../../features/report/report.js';
import { say, speak } from '../../text/say.js';
import { chartsOf } from '../report/charts.js';
import { type Controls, darkColours, lightColours, reportBody, shapes } from '../report/page.js';

/** What the extension sends. */
interface Shown {
  readonly report: BriefReport;
  readonly words: Readonly<Record<string, string>>;
  readonly uri: string;
}

/** What the panel asks for. Offsets are UTF-16 units of the brief. */
type Wish = { readonly reveal: readonly [number, number] } | { readonly sign: string } | { readonly ready: true };

declare function acquireVsCodeApi(): { postMessage(wish: Wish): void; setState(state: { readonly uri: string }): void };

/** Colours are the editor's own; a high contrast theme has lines where others have shades. */
const styles = `
body{${lightColours};--line:var(--vscode-widget-border,#8884);color:var(--vscode-foreground);font:var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family);padding:0 1.5rem 2rem}
body.vscode-dark,body.vscode-high-contrast:not(.vscode-high-contrast-light){${darkColours}}
body.vscode-high-contrast{--line:var(--vscode-contrastBorder);--bad:var(--vscode-foreground);--good:var(--vscode-foreground)}
body.vscode-high-contrast tr:hover,body.vscode-high-contrast .result{outline:1px solid var(--vscode-contrastActiveBorder)}
${shapes}
figure svg{max-width:none}
@media (max-width:44rem){.citations thead{display:none}.citations tr{display:block;border-bottom:1px solid var(--line);padding:.4rem 0}.citations td{display:block;border:0;padding:.1rem .3rem}.citations td:empty{display:none}}
code{font-family:var(--vscode-editor-font-family)}
tbody tr[data-start]{cursor:pointer}tbody tr[data-start]:hover{background:var(--vscode-list-hoverBackground)}
button{font:inherit;cursor:pointer;border:1px solid var(--vscode-button-border,transparent)}
button.line{background:none;color:var(--vscode-textLink-foreground);border:0;padding:0;text-decoration:underline}
button.sign{display:block;margin-top:.3rem;padding:.1rem .6rem;border-radius:2px;background:var(--vscode-button-secondaryBackground);color:var(--vscode-button-secondaryForeground);border-color:var(--vscode-contrastBorder,transparent)}
button:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:2px}
`;

/** Widths of a picture, in pixels: a narrower panel scrolls it. */
const narrowest = 440;
const widest = 860;

const api = acquireVsCodeApi();
const nonce = document.currentScript?.nonce ?? '';

const controls: Controls = {
  line: (line) => `<button class="line" aria-label="${say('Go to line {0}', line)}">${String(line)}</button>`,
  verdict: ({ notVerified, hash }) => (notVerified === null ? '' : `<button class="sign" data-sign="${hash}">${say('Sign off…')}</button>`),
};

function styleSheet(): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.nonce = nonce;
  sheet.textContent = styles;
  return sheet;
}

/** Which of the buttons has the focus: a report made anew keeps it, and the place scrolled to. */
const focused = (): number => [...document.querySelectorAll('button')].findIndex((button) => button === document.activeElement);

function show({ report, words, uri }: Shown): void {
  speak(words);
  api.setState({ uri });
  const [at, scrolled] = [focused(), window.scrollY];
  const charts = chartsOf(report, document, Math.min(Math.max(document.documentElement.clientWidth - 60, narrowest), widest));
  document.body.innerHTML = reportBody(report, charts, () => '<div class="picture"></div>', controls);
  document.querySelectorAll('.picture').forEach((place, index) => {
    const drawing = charts[index]?.drawing as SVGElement | undefined;
    if (drawing === undefined) return;
    for (const style of drawing.querySelectorAll('style')) style.nonce = nonce;
    place.replaceWith(drawing);
  });
  [...document.querySelectorAll('button')][at]?.focus();
  window.scrollTo(0, scrolled);
}

document.head.append(styleSheet());
window.addEventListener('message', ({ data }: MessageEvent<Shown>) => { show(data); });
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const hash = target.closest<HTMLElement>('[data-sign]')?.dataset['sign'];
  const row = target.closest<HTMLElement>('[data-start]');
  if (hash !== undefined) api.postMessage({ sign: hash });
  else if (row !== null) api.postMessage({ reveal: [Number(row.dataset['start']), Number(row.dataset['end'])] });
});
api.postMessage({ ready: true });
