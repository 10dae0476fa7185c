// The workflow that publishes the package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const workflow = readFileSync(new URL("../../.github/workflows/release.yml", import.meta.url), "utf8");

/** The jobs: a name, and the lines below it. */
const jobs = workflow
  .slice(workflow.indexOf("\njobs:\n"))
  .split(/\n {2}(?=\w+:\n)/)
  .slice(1)
  .map((job) => ({ name: /^\w+/.exec(job)[0], text: job }));

test("only the job that publishes has an identity, and it runs nothing but npm's publish", () => {
  assert.deepEqual(
    jobs.map(({ name }) => name),
    ["test", "publish"],
  );
  const [tests, publish] = jobs;
  assert.deepEqual(workflow.match(/[\w-]+: write/g), ["id-token: write"]);
  assert.ok(
    publish.text.includes("id-token: write") &&
      publish.text.includes("environment: npm") &&
      publish.text.includes("needs: test"),
  );
  assert.ok(!tests.text.includes("environment:"));
  assert.deepEqual(publish.text.match(/(?<=run: ).*/g), [
    "npm publish ./*.tgz --ignore-scripts --provenance --access public",
  ]);
  assert.deepEqual(publish.text.match(/(?<=uses: )[\w/-]+/g), [
    "actions/setup-node",
    "actions/download-artifact",
  ]);
});

test("every action is pinned by its hash", () => {
  const uses = workflow.match(/uses: .*/g);
  assert.equal(uses.length, 5);
  for (const one of uses) assert.match(one, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
