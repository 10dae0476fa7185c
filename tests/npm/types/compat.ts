// The shims, as the peers' users write.

import status, {
  type HttpStatusClasses,
  type HttpStatusNginx,
  type HttpStatus as Shape,
} from "status-atlas/compat/http-status";
import nginx from "status-atlas/compat/http-status/nginx";
import HttpStatus, {
  getReasonPhrase,
  getStatusCode,
  getStatusText,
  NOT_FOUND,
  ReasonPhrases,
  StatusCodes,
} from "status-atlas/compat/http-status-codes";
import statuses from "status-atlas/compat/statuses";

const message: string = statuses(404);
const alsoMessage: string = statuses("404");
const code: number = statuses("not found");
const maybe: string | undefined = statuses.message[404];
const empty: true | undefined = statuses.empty[204];
// @ts-expect-error the peer refuses objects
statuses({});

const ok: StatusCodes = StatusCodes.OK;
const phrase: ReasonPhrases = ReasonPhrases.NOT_FOUND;
const legacy: number = HttpStatus.NOT_FOUND + NOT_FOUND;
const texts: string = getReasonPhrase(ok) + getStatusText("404");
const found: number = getStatusCode("Not Found");
function handle(code: StatusCodes.OK | StatusCodes.NOT_FOUND): string {
  return code === StatusCodes.OK ? StatusCodes[code] : "";
}

const created: 201 = status.CREATED;
const name: "CREATED" = status[`${created}_NAME`];
const title: "Created" = status[created];
const text: string = status["201_MESSAGE"];
const of: "2xx" = status["201_CLASS"];
const informational: "1xx" = status.classes.INFORMATIONAL;
const classes: HttpStatusClasses = status.classes;
const extra: HttpStatusNginx = status.extra.nginx;
const noResponse: 444 = status.extra.nginx.NO_RESPONSE;
const merged: 444 = nginx.NO_RESPONSE;
const registered: 404 = nginx.NOT_FOUND;
const shape: Shape = status;
// @ts-expect-error there is no such name
status.LOST;
