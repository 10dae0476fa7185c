// The workflow that publishes the package.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const workflow = readFileSync(new URL("../../.github/workflows/release.yml", import.meta.url), "utf8");

/** The jobs: a name, and the lines below it. */
const jobs = workflow
  .slice(workflow.indexOf("\njobs:\n"))
  .split(/\n {2}(?=\w+:\n)/)
  .slice(1)
  .map((job) => ({ name: /^\w+/.exec(job)[0], text: job }));

test("only the jobs that publish may, each one thing, and they run nothing that was installed or built", () => {
  const [tests, npm, crates, site] = jobs.map(({ text }) => text);
  assert.deepEqual(
    jobs.map(({ name }) => name),
    ["test", "publish", "crates", "site"],
  );
  const rights = (text) => text.match(/[\w-]+: write/g) ?? [];
  assert.deepEqual([tests, npm, crates, site].map(rights), [
    [],
    ["id-token: write"],
    ["id-token: write"],
    ["contents: write"],
  ]);
  assert.deepEqual(rights(workflow).length, 3);
  assert.ok(!tests.includes("environment:"));
  assert.ok(npm.includes("environment: npm") && crates.includes("environment: crates"));
  for (const job of [npm, crates, site]) assert.ok(job.includes("needs: test"));
  const runs = (text) => text.match(/(?<=run: ).*/g);
  assert.deepEqual(runs(npm), ["npm publish ./*.tgz --ignore-scripts --provenance --access public"]);
  assert.deepEqual(runs(crates), ["cargo publish --workspace --locked --no-verify --allow-dirty"]);
  assert.match(runs(site).join(), /^gh release create [^|;&]*$/);
  assert.deepEqual(npm.match(/(?<=uses: )[\w/-]+/g), ["actions/setup-node", "actions/download-artifact"]);
  assert.deepEqual(crates.match(/(?<=uses: )[\w/-]+/g), [
    "actions/checkout",
    "actions/download-artifact",
    "rust-lang/crates-io-auth-action",
  ]);
  assert.deepEqual(site.match(/(?<=uses: )[\w/-]+/g), ["actions/download-artifact"]);
});

test("every action of every workflow is pinned by its hash", () => {
  const folder = new URL("../../.github/workflows/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const uses = readFileSync(new URL(file, folder), "utf8").match(/uses: .*/g);
    assert.ok(uses.length > 0, file);
    for (const one of uses) assert.match(one, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, file);
  }
});

test("every workflow says what it may do, and none may write by default", () => {
  const folder = new URL("../../.github/workflows/", import.meta.url);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), "utf8");
    assert.match(text, /^permissions:\n {2}contents: read\n\n/m, file);
    assert.doesNotMatch(text, /pull_request_target/, file);
    const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
    assert.equal(text.match(/persist-credentials: false/g)?.length ?? 0, checkouts, file);
  }
});
