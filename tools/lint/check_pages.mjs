// See check_pages, which calls this from the top of the project.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const TESTDATA = "engine/render/testdata";
const PAGES = readdirSync(TESTDATA)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.slice(0, -".html".length))
  .sort();
// A golden page with words that no line is wide enough for.
const STRETCHED = { name: "stretched", from: "dam", words: ["Lena Strand", "The Ledger"] };
const VIEWS = [
  { name: "phone", width: 390, height: 844, scheme: "light" },
  { name: "laptop", width: 1366, height: 768, scheme: "light", axe: true },
  { name: "laptop-dark", width: 1366, height: 768, scheme: "dark", axe: true },
  { name: "print", width: 794, height: 1123, scheme: "light", media: "print" },
];
const RULES = {
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off" }, // it names the outlets
};

const shots = process.argv[2];
if (shots) mkdirSync(shots, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "claimdiff-pages-"));
const css = readFileSync("bazel-bin/engine/render/page/report.css", "utf8");
const hash = readFileSync("bazel-bin/engine/render/page/report_css.sha256", "utf8");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const faults = [];

// The golden with the style sheet that the program puts in.
function pageOf(name) {
  const stretched = name === STRETCHED.name;
  let golden = readFileSync(`${TESTDATA}/${stretched ? STRETCHED.from : name}.html`, "utf8");
  for (const word of stretched ? STRETCHED.words : []) {
    golden = golden.replaceAll(word, word[0].repeat(10000));
  }
  return golden.replace("(the style sheet)", () => css).replace("(its hash)", () => hash);
}

async function validate(name, html) {
  const report = await new HtmlValidate(RULES).validateString(html);
  for (const result of report.results) {
    for (const message of result.messages) {
      faults.push(`${name}: line ${message.line}: ${message.message} (${message.ruleId})`);
    }
  }
}

async function look(browser, name, file, view) {
  const where = `${name}, ${view.name}`;
  const page = await browser.newPage();
  const url = pathToFileURL(file).href;
  page.on("console", (message) => faults.push(`${where}: console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${where}: script error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`${where}: a dialog opened`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url) faults.push(`${where}: asked for ${request.url()}`);
  });
  await page.setViewport({ width: view.width, height: view.height });
  // Each of the two calls undoes the other.
  if (view.media) await page.emulateMediaType(view.media);
  else await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.scheme }]);
  await page.goto(url);
  const facts = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    styled: getComputedStyle(document.body).margin === "0px",
    lost: [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href").slice(1))
      .filter((id) => !document.getElementById(id)),
    scripts: document.querySelectorAll("script, iframe, img, svg, object, embed, link").length,
  }));
  if (facts.overflow > 0) faults.push(`${where}: ${facts.overflow} pixels too wide`);
  if (!facts.styled) faults.push(`${where}: its policy refuses its style`);
  for (const id of facts.lost) faults.push(`${where}: a link leads to #${id}, which is not there`);
  if (facts.scripts > 0) faults.push(`${where}: an input made an element`);
  if (view.axe) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, help, nodes } of violations) {
      faults.push(`${where}: axe ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
    }
  }
  if (shots) {
    await page.screenshot({ path: join(shots, `${name}-${view.name}.png`), fullPage: !view.media && name !== STRETCHED.name });
    if (view.media) await page.pdf({ path: join(shots, `${name}.pdf`), preferCSSPageSize: true });
  }
  await page.close();
}

const browser = await puppeteer.launch({
  executablePath: "/usr/bin/chromium",
  userDataDir: join(work, "profile"),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const name of [...PAGES, STRETCHED.name]) {
    const html = pageOf(name);
    const file = join(work, `${name}.html`);
    writeFileSync(file, html);
    await validate(name, html);
    for (const view of VIEWS) await look(browser, name, file, view);
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.error(`${PAGES.length + 1} pages, ${VIEWS.length} views each: ${faults.length} faults`);
process.exit(faults.length > 0 || PAGES.length === 0 ? 1 : 0);
