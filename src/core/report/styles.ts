/** The page's style: all colours are those of the editor's theme, whose variables high contrast sets too. */
export const STYLES = `
body { max-width: 60em; margin: 0 auto; padding: 0 2em 2em; color: var(--vscode-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size)/1.5 var(--vscode-font-family); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 2em; }
h1, h2 { font-weight: 600; margin: 1em 0 0.5em; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.25em; margin-top: 1.75em; }
button { padding: 0.4em 1em; font: inherit; cursor: pointer; color: var(--vscode-button-foreground); background: var(--vscode-button-background); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px; }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr)); gap: 1em; }
dl div { padding: 0.75em 1em; border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-foreground))); border-radius: 4px; }
dt, thead th { font-weight: 400; color: var(--vscode-descriptionForeground); }
dd { margin: 0; }
dd b { display: block; font-size: 1.5em; font-weight: 600; line-height: 1.3; }
svg { display: block; font-size: 1em; }
text { fill: var(--vscode-foreground); }
.whole { fill: none; stroke: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-foreground))); }
.part { fill: var(--vscode-charts-blue); }
table { width: 100%; margin-top: 1em; border-collapse: collapse; }
th, td { padding: 0.35em 1em 0.35em 0; text-align: start; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); }
td { overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-inline-end: 0; }
ul { padding-inline-start: 1.25em; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
