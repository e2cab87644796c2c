// The page of pictures: each screen in every size and theme, beside the drawing it is measured against.

import { REFERENCES, type Screen, SCREENS } from './screens';
import { WEAK_POINTS } from './weakPoints';

/** A picture of a screen; `look` is its size, theme or sight. */
export interface Shot {
  readonly screen: Screen;
  readonly look: string;
  readonly file: string;
}

const STYLE = `
body { margin: 24px; font: 16px/1.4 system-ui, sans-serif; background: #20343f; color: #f2f4ef; }
section { margin: 0 0 40px; }
.row { display: flex; flex-wrap: wrap; align-items: start; gap: 14px; }
figure { margin: 0; }
figcaption { font-weight: 600; padding: 4px 0; }
img { display: block; max-width: 46vw; max-height: 620px; border: 1px solid #b9b49f; }
.drawn img { border: 3px dashed #f4b82e; }
td, th { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; }
a { color: #ffd76a; }`;

function figure(file: string, caption: string, className = ''): string {
  return `<figure class="${className}"><figcaption>${caption}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${caption}"></a></figure>`;
}

function figuresOf(shot: Shot, references: ReadonlySet<string>): string {
  const drawn = REFERENCES[shot.screen]?.[shot.look];
  const beside =
    drawn !== undefined && references.has(drawn)
      ? figure(drawn, `${shot.screen}, ${shot.look}: drawn`, 'drawn')
      : '';
  return beside + figure(shot.file, `${shot.screen}, ${shot.look}`);
}

function section(screen: Screen, shots: readonly Shot[], references: ReadonlySet<string>): string {
  const figures = shots.map((shot) => figuresOf(shot, references)).join('\n');
  return `<section id="${screen}"><h2>${screen}</h2><div class="row">${figures}</div></section>`;
}

function weakTable(): string {
  const rows = WEAK_POINTS.map(({ point, done }) => `<tr><td>${point}</td><td>${done}</td></tr>`);
  return `<table><tr><th>What was weak</th><th>What was done</th></tr>${rows.join('')}</table>`;
}

/** The whole page; `references` are the drawings that lie beside it. */
export function pageOf(shots: readonly Shot[], references: ReadonlySet<string>): string {
  const taken = SCREENS.filter((screen) => shots.some((shot) => shot.screen === screen));
  const links = taken.map((screen) => `<a href="#${screen}">${screen}</a>`).join(' · ');
  const sections = taken.map((screen) =>
    section(
      screen,
      shots.filter((shot) => shot.screen === screen),
      references,
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>${STYLE}</style>
<h1>Every screen</h1><p>${shots.length} pictures of ${taken.length} screens, ${references.size} drawings beside them.</p>
${weakTable()}<p>${links}</p>
${sections.join('\n')}
</html>`;
}
