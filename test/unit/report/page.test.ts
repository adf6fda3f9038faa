import assert from 'node:assert/strict';
import { Parser } from 'commonmark';
import { reportBody, reportHtml } from '../../../src/core/report/html';
import { reportMarkdown } from '../../../src/core/report/markdown';
import { createPage, type Page } from '../../../src/core/report/page';
import { formatMessage } from '../../../src/core/text/message';
import { record, reportOn, sent, times } from './cases';

const page = (...records: string[]): Page =>
  createPage(reportOn(records), {
    say: formatMessage,
    day: (day) => day,
    kind: (kind) => kind,
    status: (status) => status,
  });

const hostile = '<img src=x onerror="alert(1)"> & *b* | [l](javascript:x) {0} `c` </title></svg><script>';
const hostilePage = () => page(record(`company: '${hostile}'`));

/** The figure of a label with what stands beside it. */
const figure = ({ figures }: Page, label: string) => {
  const found = figures.find((one) => one.label === label);
  return found && `${found.value}; ${found.note}`;
};
const helped = ({ sections }: Page) => sections.at(-1);

describe('the page of the report', () => {
  it('says that there is nothing to report, and offers no export of it', () => {
    const empty = page();
    assert.deepEqual([empty.figures, empty.sections, empty.notes], [[], [], []]);
    assert.match(reportBody(empty), /There is no interview record in this workspace yet\./);
    assert.doesNotMatch(reportBody(empty), /<button|<dl|<section/);
  });

  it('says “too few to tell” under ten cases, of everything that compares', () => {
    const few = page(...times(9, () => record('replied: 2026-11-06', sent('thank-you 2026-11-03'))));
    assert.equal(figure(few, 'Followed up'), '9 of 9; Too few to tell');
    assert.equal(figure(few, 'Median days to an answer'), '–; Too few to tell: 9 cases');
    assert.match(helped(few)?.text[0] ?? '', /^Too few to tell which letters help/);
    assert.deepEqual(helped(few)?.rows[0]?.cells.slice(1), [
      '9',
      '9',
      '0',
      'Too few to tell',
      'Too few to tell (cases: 9)',
    ]);
    assert.doesNotMatch(reportBody(few), /\d%(?!")/);
  });

  it('tells from ten on, and compares where two kinds have ten', () => {
    const both = sent('thank-you 2026-11-03', 'decision-request 2026-11-10');
    const many = page(...times(10, () => record('replied: 2026-11-14', both)));
    assert.equal(figure(many, 'Followed up'), '10 of 10; 100%');
    assert.equal(figure(many, 'Median days to an answer'), '12; 10 cases');
    assert.equal(helped(many)?.text[0], 'An answer after a letter need not have come because of it.');
    assert.deepEqual(
      helped(many)?.rows.map(({ cells }) => cells.at(-2)),
      ['0%', '100%'],
    );
    const one = page(...times(10, () => record(sent('thank-you 2026-11-03'))));
    assert.match(helped(one)?.text[0] ?? '', /^Too few to tell/);
  });

  it('speaks of one as of one', () => {
    const single = page(record('date: 2026-01-05'), record('replied: 2026-11-05'));
    assert.equal(figure(single, 'Median days to an answer'), '–; Too few to tell: 1 case');
    assert.deepEqual(single.sections[0]?.text, ['One interview was held before these weeks.']);
  });

  it('tells what was left out', () => {
    const { notes } = page(record('date: soon'), record('replied: soon'), '---\ntype: interview\ndate: [\n---\n');
    const said = notes.join('\n');
    assert.match(said, /one record that cannot be read/);
    assert.match(said, /one record without a readable date/);
    assert.match(said, /one reply whose date cannot be read/);
  });
});

describe('the report as HTML', () => {
  it('keeps hostile text text', () => {
    const body = reportBody(hostilePage());
    assert.ok(body.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; *b*'));
    assert.doesNotMatch(body, /<img|<script|onerror="/);
  });

  it('loads nothing, and runs and styles nothing without the nonce', () => {
    const html = reportHtml('Report', reportBody(hostilePage()), 'abc123', 'en"><script>');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    assert.equal(policy, "default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'");
    assert.equal(html.match(/<(script|style)/g)?.length, 2);
    assert.equal(html.match(/<(script|style) nonce="abc123">/g)?.length, 2);
    assert.doesNotMatch(html, /\s(style|src|href|on\w+)="|https?:|url\(/);
  });

  it('gives each chart a name, a description and a table with the same figures', () => {
    const body = reportBody(page(record(sent('thank-you 2026-11-03'), 'status: interviewing')));
    const charts = [...body.matchAll(/<svg role="img" aria-labelledby="(\S+)" aria-describedby="(\S+)"/g)];
    assert.equal(charts.length, 3);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, title, description] of charts) {
      assert.match(body, new RegExp(`<title id="${title}">[^<]+</title><desc id="${description}">[^<]+</desc>`));
    }
    assert.equal(body.match(/<\/svg><table/g)?.length, 3);
    assert.equal(body.match(/<table/g)?.length, body.match(/<caption/g)?.length);
  });

  it('draws the longest bar over the whole width, and none for nothing', () => {
    const body = reportBody(page(record('date: 2026-11-09'), record('date: 2026-11-10'), record('date: 2026-11-23')));
    const [chart = ''] = /<svg.*?<\/svg>/.exec(body) ?? [];
    assert.deepEqual(
      [...chart.matchAll(/class="part" [^>]*width="([\d.]+)%"/g)].map(([, width]) => width),
      ['100', '50'],
    );
  });
});

describe('the report as Markdown', () => {
  it('has the figures and a table for each section', () => {
    const text = reportMarkdown(page(record('company: Acme', sent('thank-you 2026-11-03'), 'status: interviewing')));
    assert.match(text, /^# Interview Report\n\nAs of 2026-11-25\n\n- Interviews held: \*\*1\*\* \(0 to come\)\n/);
    assert.match(text, /\n- Open applications: \*\*1\*\*\n/);
    assert.match(
      text,
      /\n## Open per Stage\n\n\| Stage \| Open applications \| Companies \|\n\| --- \| --- \| --- \|\n\| interviewing \| 1 \| Acme \|\n/,
    );
    assert.match(text, /\| 2026-11-02 \| 1 \|\n/);
    assert.doesNotMatch(text, /\n\n\n|[^\n]$/);
  });

  it('keeps hostile text text, in its cell', () => {
    const line = reportMarkdown(hostilePage())
      .split('\n')
      .find((one) => one.includes('onerror'));
    const cells = line?.split(/(?<!\\)\|/) ?? [];
    assert.equal(cells.length, 5);
    const walker = new Parser().parse(cells[3]?.trim().replaceAll('\\|', '|') ?? '').walker();
    let text = '';
    for (let step = walker.next(); step; step = walker.next()) {
      assert.ok(['document', 'paragraph', 'text'].includes(step.node.type), step.node.type);
      text += step.node.literal ?? '';
    }
    assert.equal(text, hostile);
  });

  it('keeps a company of several lines on one', () => {
    const text = reportMarkdown(page(record('company: "A\\n\\n# B"', 'status: applied')));
    assert.match(text, /\| A \\# B \|\n/);
  });
});
