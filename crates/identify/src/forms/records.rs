//! Logs whose lines are records: JSON, `name=value`, tables of names and values.

use crate::evidence::{Certainty, Evidence, Fault, Form, Span, Weight};
use crate::record::Record;
use crate::scan;
use crate::verdict::ORIGIN;

use super::access_log::{Line, Tries, Upstream, judge_hop, judge_nginx, upstream};
use super::{aws, envoy, haproxy};

/// A product's log, by the names of its fields.
struct Fields {
    format: &'static str,
    emitter: &'static str,
    /// Names that all have to be there.
    marks: &'static [&'static str],
    /// The name of the status.
    status: &'static str,
    /// The name of the upstream's status; empty where there is none.
    upstream: &'static str,
}

/// The products whose lines have both statuses.
const PRODUCTS: [Fields; 17] = [
    fields(
        "traefik-json",
        "traefik",
        &["DownstreamStatus"],
        "DownstreamStatus",
        "OriginStatus",
    ),
    fields(
        "cloudflare-logpush",
        "cloudflare",
        &["EdgeResponseStatus"],
        "EdgeResponseStatus",
        "OriginResponseStatus",
    ),
    fields(
        "gclb",
        "gclb",
        &["statusDetails", "httpRequest"],
        "httpRequest.status",
        "",
    ),
    fields(
        "gclb",
        "gclb",
        &["jsonPayload.statusDetails"],
        "httpRequest.status",
        "",
    ),
    fields(
        "azure-app-gateway",
        "azure-app-gateway",
        &["httpStatus", "serverStatus"],
        "httpStatus",
        "serverStatus",
    ),
    fields(
        "azure-app-gateway",
        "azure-app-gateway",
        &["httpStatus", "serverRouted"],
        "httpStatus",
        "serverStatus",
    ),
    fields(
        "azure-front-door",
        "azure-front-door",
        &["trackingReference"],
        "httpStatusCode",
        "",
    ),
    fields(
        "azure-front-door",
        "azure-front-door",
        &["errorInfo", "httpStatusCode"],
        "httpStatusCode",
        "",
    ),
    fields(
        "azure-apim",
        "azure-apim",
        &["BackendResponseCode"],
        "ResponseCode",
        "BackendResponseCode",
    ),
    fields(
        "azure-apim",
        "azure-apim",
        &["LastErrorReason"],
        "ResponseCode",
        "",
    ),
    fields(
        "aws-alb",
        "aws-alb",
        &["elb_status_code"],
        "elb_status_code",
        "target_status_code",
    ),
    fields(
        "ingress-nginx-json",
        "ingress-nginx",
        &["proxyUpstreamName"],
        "status",
        "upstreamStatus",
    ),
    fields(
        "ingress-nginx-json",
        "ingress-nginx",
        &["proxy_upstream_name"],
        "status",
        "upstream_status",
    ),
    fields(
        "nginx-json",
        "nginx",
        &["upstream_status"],
        "status",
        "upstream_status",
    ),
    fields(
        "nginx-json",
        "nginx",
        &["upstreamStatus"],
        "status",
        "upstreamStatus",
    ),
    fields(
        "kong-json",
        "kong",
        &["latencies.proxy", "latencies.kong"],
        "response.status",
        "upstream_status",
    ),
    fields(
        "apisix-json",
        "apisix",
        &["apisix_latency"],
        "response.status",
        "upstream_status",
    ),
];

const fn fields(
    format: &'static str,
    emitter: &'static str,
    marks: &'static [&'static str],
    status: &'static str,
    upstream: &'static str,
) -> Fields {
    Fields {
        format,
        emitter,
        marks,
        status,
        upstream,
    }
}

/// The names under which any program logs a status, the surest first.
const STATUS_NAMES: [&str; 24] = [
    "http.status",
    "http.response.status",
    "httpRequest.status",
    "response.status_code",
    "response.statusCode",
    "response.status",
    "res.statusCode",
    "http.response.status_code",
    "http.status_code",
    "http_status_code",
    "http_status",
    "httpStatus",
    "httpStatusCode",
    "status_code",
    "statusCode",
    "sc-status",
    "response_code",
    "responseCode",
    "elb_status_code",
    "resp_status",
    "response_status",
    "status",
    "http_code",
    "code",
];

/// Names that a line of a log has beside the status.
const BESIDE: [&str; 34] = [
    "method",
    "request_method",
    "requestMethod",
    "path",
    "uri",
    "url",
    "request",
    "request_uri",
    "requestUri",
    "host",
    "duration",
    "latency",
    "ts",
    "time",
    "timestamp",
    "level",
    "remote_addr",
    "client_ip",
    "clientIp",
    "user_agent",
    "bytes",
    "bytes_sent",
    "body_bytes_sent",
    "req",
    "http.method",
    "verb",
    "protocol",
    "remote_ip",
    "elapsed",
    "response_time",
    "httpMethod",
    "requestId",
    "domainName",
    "msg",
];

/// Reads the object at the beginning of a line.
pub(crate) fn json(line: Line) -> Option<Evidence> {
    let record = Record::object(line.text, line.span.0, line.span.1)?;
    let mut evidence = judge(line, &record, true)?;
    // The part that was cut off could have told otherwise.
    if !record.closed && evidence.certainty == Certainty::Certain {
        evidence.certainty = Certainty::Likely;
    }
    Some(evidence)
}

/// Reads a line of `name=value` pairs, with two names at least beside a status.
pub(crate) fn logfmt(line: Line) -> Option<Evidence> {
    let record = Record::logfmt(line.text, line.span);
    if record.pairs.is_empty() {
        return None;
    }
    judge(line, &record, false)
}

/// Reads a record as a line of a log; `None` where it is something else.
pub(crate) fn judge(line: Line, record: &Record, json: bool) -> Option<Evidence> {
    let text = line.text;
    if let Some(evidence) = envoy_record(line, record) {
        return Some(evidence);
    }
    if let Some(evidence) = caddy(line, record).or_else(|| haproxy_record(line, record)) {
        return Some(evidence);
    }
    if let Some(evidence) = gateway_of_aws(line, record).or_else(|| others(line, record)) {
        return Some(evidence);
    }
    for product in &PRODUCTS {
        if product.marks.iter().all(|mark| record.has(text, mark)) {
            return Some(of_product(line, record, product));
        }
    }
    // An error's object is a content, not a line of a log.
    let beside = BESIDE.iter().filter(|name| record.has(text, name)).count();
    let (name, span, status) = any_status(text, record)?;
    let is_sure = json || record.pairs.len() > 1 || !matches!(name, "code" | "status");
    let needed = if json { 2 } else { 0 };
    if beside < needed || !is_sure && beside == 0 || json && is_error_content(text, record) {
        return None;
    }
    let mut evidence = line.evidence(if json { "json" } else { "logfmt" });
    if status.is_some() {
        evidence.status = status;
        evidence.because(span, Weight::Suggests, "The status.");
    } else {
        evidence.because(span, Weight::Suggests, "No status: nothing was answered.");
    }
    for name in [
        "upstream_status",
        "upstream_code",
        "origin_status",
        "backend_status",
        "upstream.status",
    ] {
        if let Some(span) = record.get(text, name)
            && let Some(upstream) = upstream(scan::slice(text, span))
            && let Upstream::Status(behind) = upstream
            && Some(behind) == evidence.status
            // Proxies write their own 502 and 504 there too.
            && !matches!(behind, 502 | 504)
        {
            evidence.because(
                span,
                Weight::Excludes,
                "The upstream gave the same status: it was passed on.",
            );
            evidence.made_by(ORIGIN, Certainty::Likely);
        }
    }
    ids(line, record, &mut evidence);
    Some(evidence)
}

/// Checks if an object is the content of an error: few names, an error or a message, and no request.
fn is_error_content(text: &str, record: &Record) -> bool {
    let has = |name: &str| record.has(text, name);
    let says_error = has("error") || has("message") || has("title") || has("detail") || has("errors");
    let has_request = [
        "method",
        "request_method",
        "requestMethod",
        "remote_addr",
        "user_agent",
        "duration",
        "latency",
        "level",
        "httpMethod",
        "req",
        "bytes",
        "client_ip",
    ]
    .iter()
    .any(|name| has(name));
    says_error && !has_request
}

/// A status under one of its usual names.
fn any_status(text: &str, record: &Record) -> Option<(&'static str, Span, Option<u16>)> {
    STATUS_NAMES.iter().find_map(|name| {
        let pair = record.find(text, name)?;
        let value = scan::slice(text, pair.value);
        let status = scan::status(value);
        let none = matches!(value, "0" | "000" | "-1");
        (status.is_some() || none && *name != "code").then_some((*name, pair.value, status))
    })
}

/// Takes along the ids of a record.
fn ids(line: Line, record: &Record, evidence: &mut Evidence) {
    const NAMES: [(&str, &str); 12] = [
        ("request_id", "request id"),
        ("requestId", "request id"),
        ("x_request_id", "x-request-id"),
        ("reqId", "request id"),
        ("trace_id", "trace id"),
        ("traceId", "trace id"),
        ("trace", "trace"),
        ("RayID", "Ray ID"),
        ("trackingReference", "tracking reference"),
        ("err_id", "err_id"),
        ("insertId", "insertId"),
        ("correlationId", "correlation id"),
    ];
    for (name, label) in NAMES {
        if let Some(pair) = record.find(line.text, name)
            && !record.is_nested(pair)
        {
            crate::ids::add(evidence, line.text, label, pair.value);
        }
    }
}

/// Judges by the fields of a known product.
fn of_product(line: Line, record: &Record, product: &Fields) -> Evidence {
    let text = line.text;
    let mut evidence = line.evidence(product.format);
    evidence.through(product.emitter);
    if let Some(span) = record
        .get(text, product.status)
        .or_else(|| any_status(text, record).map(|(_, span, _)| span))
    {
        evidence.status = scan::status(scan::slice(text, span));
        let says = if evidence.status.is_some() {
            "The status."
        } else {
            "No status: nothing was answered."
        };
        evidence.because(span, Weight::Suggests, says);
    }
    ids(line, record, &mut evidence);
    match product.emitter {
        "traefik" => traefik(line, record, &mut evidence),
        "gclb" => google(line, record, &mut evidence),
        "azure-front-door" => front_door(line, record, &mut evidence),
        _ => {
            if let Some(span) = record.get(text, product.upstream)
                && let Some(upstream) = upstream(scan::slice(text, span))
            {
                if let "nginx" | "ingress-nginx" | "kong" | "apisix" = product.emitter {
                    let tries = Tries::of_record(text, record);
                    judge_nginx(&mut evidence, text, product.emitter, (span, upstream), &tries);
                } else {
                    judge_hop(&mut evidence, product.emitter, span, upstream);
                }
            } else if product.emitter == "kong" && record.text(text, "latencies.proxy") == Some("-1") {
                let span = record.get(text, "latencies.proxy").unwrap_or(line.span);
                evidence.because(
                    span,
                    Weight::Decides,
                    "The upstream gave nothing: Kong made the status.",
                );
                evidence.made_by("kong", Certainty::Certain);
            }
        }
    }
    for (name, vocabulary) in [
        ("error_info", "azure-app-gateway-error_info"),
        ("error_reason", "aws-alb-error-reason"),
        ("CacheCacheStatus", "cloudflare-cf-cache-status"),
    ] {
        if let Some(code) = record
            .text(text, name)
            .filter(|code| !matches!(*code, "-" | "" | "null"))
        {
            crate::finer::add(&mut evidence, vocabulary, code);
        }
    }
    evidence
}

/// Judges Traefik's two statuses: 499, 502 and 504 in both may still be Traefik's own.
fn traefik(line: Line, record: &Record, evidence: &mut Evidence) {
    let text = line.text;
    let Some(own) = evidence.status else {
        crate::finer::add(evidence, "traefik-status-fields", "DownstreamStatus 0");
        evidence
            .check("0 is no status: the connection was taken over, as for a WebSocket, or nothing was sent.");
        return;
    };
    let router = record.text(text, "RouterName").unwrap_or_default();
    let own_router = [
        "api@",
        "dashboard@",
        "ping@",
        "prometheus@",
        "acme-http@",
        "rest@",
    ];
    let service = record.text(text, "ServiceName").unwrap_or_default();
    if own_router.iter().any(|start| router.starts_with(start)) && !record.has(text, "ServiceAddr")
        || service.ends_with("@internal")
    {
        evidence.because(
            line.at(router),
            Weight::Decides,
            "A router of Traefik's own, without a server behind.",
        );
        evidence.made_by("traefik", Certainty::Certain);
        return;
    }
    let Some(span) = record.get(text, "OriginStatus") else {
        if !record.has(text, "ServiceAddr") && !record.has(text, "ServiceURL") {
            evidence.because(
                line.span,
                Weight::Suggests,
                "No OriginStatus and no server: Traefik or a middleware answered.",
            );
            evidence.made_by("traefik", Certainty::Likely);
        }
        return;
    };
    match (upstream(scan::slice(text, span)), own) {
        (Some(Upstream::Status(499)), 499) => {
            crate::finer::add(
                evidence,
                "traefik-status-fields",
                "OriginStatus = DownstreamStatus 499",
            );
            evidence.because(
                span,
                Weight::Decides,
                "The client left: Traefik writes 499 in both fields.",
            );
            evidence.made_by("traefik", Certainty::Certain);
            evidence.fault = Some(Fault::Client);
        }
        (Some(Upstream::Status(status)), 502 | 504) if status == own => {
            crate::finer::add(
                evidence,
                "traefik-status-fields",
                "OriginStatus = DownstreamStatus 502 or 504",
            );
            evidence.because(
                span,
                Weight::Suggests,
                "Equal, but Traefik writes its own 502 and 504 in both fields too.",
            );
            evidence.check("Traefik's debug log tells its own 502 or 504 from the server's.");
        }
        (Some(upstream), _) => judge_hop(evidence, "traefik", span, upstream),
        (None, _) => {}
    }
}

/// Judges Google's balancer by its details.
fn google(line: Line, record: &Record, evidence: &mut Evidence) {
    let Some(span) = record.get(line.text, "statusDetails") else {
        return;
    };
    let details = scan::slice(line.text, span);
    if details.is_empty() {
        return;
    }
    crate::finer::add(evidence, "gclb-statusDetails", details);
    if evidence.status.is_none() {
        return;
    }
    if details == "response_sent_by_backend" || details.starts_with("aborted_request_due_to_backend") {
        evidence.because(span, Weight::Excludes, "The backend sent this response.");
        evidence.made_by(ORIGIN, Certainty::Certain);
    } else {
        evidence.because(
            span,
            Weight::Decides,
            "The balancer's own words for a response that it made.",
        );
        evidence.made_by("gclb", Certainty::Certain);
        if details.starts_with("client_") {
            evidence.fault = Some(Fault::Client);
        }
    }
}

/// Judges Azure Front Door by its error information.
fn front_door(line: Line, record: &Record, evidence: &mut Evidence) {
    let Some(span) = record.get(line.text, "errorInfo") else {
        return;
    };
    let info = scan::slice(line.text, span);
    if info.is_empty() {
        return;
    }
    crate::finer::add(evidence, "azure-front-door-errorInfo", info);
    if info.starts_with("Client") || info == "UnspecifiedClientError" {
        evidence.fault = Some(Fault::Client);
    }
    if evidence.status.is_none() {
        return;
    }
    if info == "NoError" {
        evidence.because(
            span,
            Weight::Excludes,
            "No error of Front Door: the status is the origin's.",
        );
        evidence.made_by(ORIGIN, Certainty::Likely);
    } else {
        evidence.because(
            span,
            Weight::Decides,
            "An error of Front Door: it made the response.",
        );
        evidence.made_by("azure-front-door", Certainty::Certain);
    }
}

/// Judges a record with Envoy's fields, under any of their names.
fn envoy_record(line: Line, record: &Record) -> Option<Evidence> {
    let text = line.text;
    let flags = record
        .get(text, "response_flags")
        .or_else(|| record.get(text, "responseFlags"));
    let details = record
        .get(text, "response_code_details")
        .or_else(|| record.get(text, "responseCodeDetails"));
    if flags.is_none() && details.is_none() {
        return None;
    }
    let of = |span: Option<Span>| {
        span.map(|span| scan::slice(text, span))
            .filter(|value| *value != "null")
    };
    let mut evidence = line.evidence("envoy-json");
    if let Some((_, span, status)) = any_status(text, record) {
        evidence.status = status;
        evidence.because(span, Weight::Suggests, "The status.");
    }
    let cluster = record.text(text, "upstream_cluster").unwrap_or_default();
    let is_mesh =
        cluster.contains('|') || scan::has(cluster, ".svc.") || record.has(text, "requested_server_name");
    let hop = if is_mesh { "istio" } else { "envoy" };
    let tells = envoy::Tells {
        flags: of(flags).filter(|flags| envoy::is_flags(flags)),
        details: of(details),
        upstream_time: record.text(text, "upstream_service_time"),
        upstream_host: of(record.get(text, "upstream_host")),
    };
    envoy::judge(line, tells, hop, &mut evidence);
    ids(line, record, &mut evidence);
    Some(evidence)
}

/// Judges a record with HAProxy's termination state.
fn haproxy_record(line: Line, record: &Record) -> Option<Evidence> {
    let text = line.text;
    const NAMES: [&str; 4] = [
        "termination_state",
        "terminationState",
        "term_state",
        "haproxy_termination_state",
    ];
    let state = NAMES.iter().find_map(|name| record.text(text, name))?;
    if !haproxy::is_state(state) {
        return None;
    }
    let mut evidence = line.evidence("haproxy-json");
    evidence.through("haproxy");
    if let Some((_, span, status)) = any_status(text, record) {
        evidence.status = status;
        let says = if status.is_some() {
            "The status."
        } else {
            "No status: nothing was answered."
        };
        evidence.because(span, Weight::Suggests, says);
    }
    for name in ["server_name", "server", "backend_server"] {
        if let Some(server) = record
            .text(text, name)
            .filter(|server| server.ends_with("<NOSRV>"))
        {
            crate::finer::add(&mut evidence, "haproxy-termination-state", "<NOSRV>");
            evidence.because(
                line.at(server),
                Weight::Decides,
                "No server was chosen: HAProxy answered itself.",
            );
            evidence.made_by("haproxy", Certainty::Certain);
        }
    }
    haproxy::judge_state(line, state, &mut evidence);
    ids(line, record, &mut evidence);
    Some(evidence)
}

/// Judges a line of Caddy, of its access or its error log.
fn caddy(line: Line, record: &Record) -> Option<Evidence> {
    let text = line.text;
    let logger = record.text(text, "logger").unwrap_or_default();
    if !logger.starts_with("http.log") && !logger.starts_with("http.handlers.") {
        return None;
    }
    let is_error = !logger.starts_with("http.log.access");
    let mut evidence = line.evidence("caddy-json");
    evidence.through("caddy");
    if let Some(span) = record.get(text, "status") {
        evidence.status = scan::status(scan::slice(text, span));
        evidence.because(span, Weight::Suggests, "The status.");
    }
    if is_error {
        evidence.form = Form::ErrorLog;
        evidence.because(
            line.at(logger),
            Weight::Decides,
            "Caddy's error log: Caddy made the response.",
        );
        evidence.made_by("caddy", Certainty::Certain);
        if record
            .text(text, "err_trace")
            .is_some_and(|trace| trace.starts_with("reverseproxy"))
        {
            evidence.fault = Some(Fault::Upstream);
            evidence.check(match record.text(text, "msg") {
                Some(message) if scan::has(message, "connection refused") => {
                    "Nobody listens at the upstream: start it, check its port."
                }
                _ => "Check the upstream that reverse_proxy names.",
            });
        }
    }
    ids(line, record, &mut evidence);
    Some(evidence)
}

/// Judges a line of Amazon API Gateway, whose names are chosen by hand but mostly these.
fn gateway_of_aws(line: Line, record: &Record) -> Option<Evidence> {
    let text = line.text;
    const MARKS: [&str; 7] = [
        "integrationStatus",
        "integrationErrorMessage",
        "integration_status",
        "integrationError",
        "responseType",
        "integrationLatency",
        "routeKey",
    ];
    if !MARKS.iter().any(|mark| record.has(text, mark)) {
        return None;
    }
    let (_, span, status) = any_status(text, record)?;
    let is_http = record.has(text, "routeKey");
    let hop = if is_http {
        "aws-apigw-http"
    } else {
        "aws-apigw-rest"
    };
    let mut evidence = line.evidence("aws-apigw");
    evidence.status = status;
    evidence.through(hop);
    evidence.because(span, Weight::Suggests, "The status.");
    let filled = |name: &str| {
        record
            .get(text, name)
            .filter(|span| !matches!(scan::slice(text, *span), "-" | "" | "null"))
    };
    if let Some(span) = filled("responseType").or_else(|| filled("error.responseType")) {
        crate::finer::add(&mut evidence, "aws-apigw-response-type", scan::slice(text, span));
        evidence.because(
            span,
            Weight::Decides,
            "A response type of the gateway: it made the response.",
        );
        evidence.made_by(hop, Certainty::Certain);
    } else if let Some(span) = filled("integrationErrorMessage").or_else(|| filled("integrationError")) {
        crate::finer::add(&mut evidence, "aws-apigw-access-log", "integrationErrorMessage");
        evidence.because(
            span,
            Weight::Decides,
            "The integration failed: the gateway made the response.",
        );
        evidence.made_by(hop, Certainty::Certain);
        evidence.fault = Some(Fault::Upstream);
    } else if let Some(span) = record
        .get(text, "integrationStatus")
        .or_else(|| record.get(text, "integration_status"))
        && let Some(upstream) = upstream(scan::slice(text, span))
    {
        judge_hop(&mut evidence, hop, span, upstream);
    }
    ids(line, record, &mut evidence);
    Some(evidence)
}

/// Judges lines of Akamai, AWS WAF, Azure App Service, Kubernetes' audit and CloudFront's real-time log.
fn others(line: Line, record: &Record) -> Option<Evidence> {
    let text = line.text;
    let with_status = |format: &'static str, name: &str| {
        let mut evidence = line.evidence(format);
        if let Some(span) = record.get(text, name) {
            evidence.status = scan::status(scan::slice(text, span));
            evidence.because(span, Weight::Suggests, "The status.");
        }
        ids(line, record, &mut evidence);
        evidence
    };
    if record.has(text, "terminatingRuleId") && record.has(text, "action") {
        let mut evidence = with_status("aws-waf", "responseCodeSent");
        let span = record.get(text, "action")?;
        if scan::slice(text, span) != "ALLOW" {
            evidence.because(span, Weight::Decides, "AWS WAF ended the request by this rule.");
            evidence.made_by("aws-waf", Certainty::Certain);
        }
        evidence.through("aws-waf");
        return Some(evidence);
    }
    if record.has(text, "x-edge-result-type") || record.has(text, "x_edge_result_type") {
        let mut evidence = with_status("cloudfront", "sc-status");
        let result = record.text(text, "x-edge-result-type")?;
        aws::cloudfront(
            line,
            &mut evidence,
            result,
            record.text(text, "x-edge-detailed-result-type"),
        );
        return Some(evidence);
    }
    if record.has(text, "turnAroundTimeMSec") || record.has(text, "edgeAttempts") {
        let mut evidence = with_status("akamai-datastream", "statusCode");
        evidence.through("akamai");
        if let Some(span) = record.get(text, "errorCode")
            && scan::slice(text, span).starts_with("ERR_")
        {
            evidence.because(
                span,
                Weight::Decides,
                "An error of the edge: it made the response.",
            );
            evidence.made_by("akamai", Certainty::Certain);
        }
        return Some(evidence);
    }
    if record.has(text, "ScSubStatus") {
        let mut evidence = with_status("azure-app-service", "ScStatus");
        evidence.through("azure-app-service");
        return Some(evidence);
    }
    if record.has(text, "responseStatus.code") && record.has(text, "auditID") {
        let mut evidence = with_status("kube-audit", "responseStatus.code");
        evidence.through("kube-apiserver");
        evidence.because(
            line.span,
            Weight::Decides,
            "The audit log of the Kubernetes API server: it answered.",
        );
        evidence.made_by("kube-apiserver", Certainty::Certain);
        return Some(evidence);
    }
    None
}
