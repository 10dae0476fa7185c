// Calls of every entry of the package, for every runtime. The answers have to be the same everywhere.
import { all, codeOf, isRetryable, lookup, registryDate } from "status-atlas";
import { NOT_FOUND } from "status-atlas/codes";
import { CLIENT_CLOSED_REQUEST } from "status-atlas/codes/nginx";
import status from "status-atlas/compat/http-status";
import { getReasonPhrase, StatusCodes } from "status-atlas/compat/http-status-codes";
import statuses from "status-atlas/compat/statuses";
import { phrases } from "status-atlas/phrases";
import { facets, search } from "status-atlas/search";
import { texts } from "status-atlas/texts";

export const answers = () =>
  JSON.stringify([
    lookup(NOT_FOUND).phrase,
    lookup(CLIENT_CLOSED_REQUEST, { origin: "esri" }).summary,
    search("csrf token mismatch", { limit: 2 }).map(({ status, score }) => [
      status.id,
      Math.round(score * 1000),
    ]),
    facets("timed out").class,
    all().length,
    codeOf("Payload Too Large"),
    isRetryable(503),
    registryDate,
    phrases[418],
    statuses("not found"),
    getReasonPhrase(StatusCodes.OK),
    status.extra.nginx.NO_RESPONSE,
    search("invalid_grant", { limit: 1 })[0].status === lookup(400),
    texts("499-nginx").meaning,
  ]);
