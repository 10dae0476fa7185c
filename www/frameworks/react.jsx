// In a React project: attributes follow the state, and an event sets it.
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Errors() {
  const [query, setQuery] = useState("gateway");
  const [chosen, setChosen] = useState();
  return (
    <main>
      <h1>Errors</h1>
      <p>
        The proxy says <http-status code="502" format="both">502</http-status>.{" "}
        <button onClick={() => setQuery("timeout")}>Timeouts</button> <output>{chosen}</output>
      </p>
      <http-status-explorer query={query} class="5xx" loading="eager" onstatus-select={({ detail }) => setChosen(detail.id)}>
        <p slot="note-504">The service behind took longer than 30 seconds.</p>
      </http-status-explorer>
    </main>
  );
}

createRoot(document.getElementById("project")).render(<Errors />);
