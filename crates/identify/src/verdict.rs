//! The verdict on a response: an ordered list of decisions, the first that applies wins.

use std::borrow::Cow;

use status_atlas_facts::emitters::{Emitter, Role, Strength};
use status_atlas_facts::{CodeList, Confidence, ListedCode, Maker, Named};

use crate::evidence::{Certainty, Evidence, Fault, Finer, Form, Span, Weight};
use crate::numbers;
use crate::scan;
use crate::signs::{Case, Hit, Place};

/// The server behind the last hop that the text names, whichever it is.
pub const ORIGIN: &str = "origin";

/// An application that the text does not name.
pub const APP: &str = "app";

/// Judges a response.
pub(crate) fn judge(mut case: Case) -> Evidence {
    case.gather();
    let mut evidence = Evidence::new(case.form, case.format, case.span);
    if let Some((status, span)) = case.status {
        evidence.status = Some(status);
        evidence.because(span, Weight::Suggests, "The status.");
    }
    for &(status, span) in &case.before {
        let says = match status {
            100..200 => "An interim response; the final one follows.",
            200 => "A proxy's answer to CONNECT: the way to the site was open.",
            _ => "An earlier response of the chain.",
        };
        evidence.because(span, Weight::Suggests, says);
    }
    exclusions(&mut case);
    read_made_for_this(&case, &mut evidence);
    way(&case, &mut evidence);
    for decide in DECISIONS {
        if decide(&case, &mut evidence) {
            break;
        }
    }
    explain(&case, &mut evidence);
    if evidence.status.is_none() {
        evidence.status = status_of_signs(&case, &evidence);
    }
    crate::finer::of_response(&case, &mut evidence);
    crate::remarks::of_response(&case, &mut evidence);
    crate::ids::of_response(&case, &mut evidence);
    finish(&mut evidence);
    evidence
}

/// The status that the signs come with: those of the maker, or all of them where none is named.
fn status_of_signs(case: &Case, evidence: &Evidence) -> Option<u16> {
    let of_maker = |hit: &&Hit| evidence.emitter.is_none_or(|maker| maker == hit.emitter.id);
    let mut statuses = case.hits.iter().filter(of_maker).filter_map(|hit| hit.status);
    let first = statuses.next()?;
    statuses.all(|status| status == first).then_some(first)
}

/// A decision: it names the maker and says true, or leaves it to the next.
type Decision = fn(&Case, &mut Evidence) -> bool;

/// The decisions in order. What an emitter writes on its own responses alone comes first, then numbers that it alone
/// makes, then pages; weights come last.
const DECISIONS: [Decision; 12] = [
    passed_on_by_cloudflare,
    made_here,
    own_number,
    mesh_of_google,
    bare_envoy,
    built_in_length,
    bare_haproxy,
    bare_errors,
    shouting_phrase,
    application_content,
    passed_on,
    two_signs,
];

/// Adds what only several fields together tell: that a hop passed the response on.
fn exclusions(case: &mut Case) {
    varnish_of_fastly(case);
    // GitHub's server has one name for its pages and its API.
    if case.shows("github-api") {
        case.hits.retain(|hit| hit.emitter.id != "github-pages");
    }
    let application = application_field(case);
    if let Some(span) = case.field_span("cf-cache-status") {
        let state = scan::slice(case.text, span);
        let asked = ["DYNAMIC", "MISS", "BYPASS", "EXPIRED", "REVALIDATED"];
        if asked.iter().any(|asked| state.eq_ignore_ascii_case(asked)) && application.is_some() {
            let says = "Cloudflare asked the origin, and fields of an application are there.";
            case.hit("cloudflare", Strength::Excludes, Place::Field, span, Some(says));
        }
    }
    if case.shows("heroku-router")
        && let Some(span) = case.field_span("server")
    {
        let server = scan::slice(case.text, span);
        if !["Cowboy", "Heroku", "cloudflare"]
            .iter()
            .any(|own| server.eq_ignore_ascii_case(own))
        {
            let says = "On its own responses the Heroku router does not name another server.";
            case.hit(
                "heroku-router",
                Strength::Excludes,
                Place::Field,
                span,
                Some(says),
            );
        }
    }
    // These mark every response that they make.
    for (id, mark) in [("railway", "x-railway-fallback"), ("vercel", "x-vercel-error")] {
        let shown = case
            .hits
            .iter()
            .find(|hit| hit.emitter.id == id && hit.place == Place::Field);
        if case.field(mark).is_none()
            && !case.has(id, Strength::Decides)
            && case.fields.len() > 3
            && let Some(span) = shown.map(|hit| hit.span)
        {
            let says = "It marks the errors that it makes; the mark is not there.";
            case.hit(id, Strength::Excludes, Place::Field, span, Some(says));
        }
    }
}

/// Fastly runs a Varnish, which names itself alike: where Fastly shows itself and no other Varnish does, its signs are Fastly's.
fn varnish_of_fastly(case: &mut Case) {
    let has_other =
        case.field("x-varnish").is_some() || case.field("via").is_some_and(|via| scan::has(via, "(Varnish/"));
    let Some(fastly) = Emitter::from_id("fastly") else {
        return;
    };
    if has_other || !case.has(fastly.id, Strength::PassedThrough) {
        return;
    }
    for hit in case.hits.iter_mut().filter(|hit| hit.emitter.id == "varnish") {
        hit.emitter = fastly;
    }
    if case.field("retry-after") == Some("0")
        && let Some(span) = case.field_span("retry-after")
    {
        case.hit("fastly", Strength::Suggests, Place::Field, span, None);
    }
}

/// A field that only an application sends.
fn application_field(case: &Case) -> Option<Span> {
    const NAMES: [&str; 9] = [
        "x-powered-by",
        "etag",
        "last-modified",
        "x-request-id",
        "x-runtime",
        "x-correlation-id",
        "allow",
        "access-control-allow-origin",
        "x-aspnet-version",
    ];
    let infrastructure = [
        "__cf_bm",
        "_cfuvid",
        "__cfduid",
        "cf_clearance",
        "AWSALB",
        "AWSELB",
        "ARRAffinity",
    ];
    for field in &case.fields {
        let name = scan::slice(case.text, field.name);
        let value = scan::slice(case.text, field.value);
        let is_cookie = name.eq_ignore_ascii_case("set-cookie")
            && !infrastructure.iter().any(|cookie| value.starts_with(cookie));
        let is_json = name.eq_ignore_ascii_case("content-type") && scan::has(value, "json");
        if is_cookie || is_json || NAMES.iter().any(|own| name.eq_ignore_ascii_case(own)) {
            return Some((field.name.0, field.value.1));
        }
    }
    None
}

/// Reads the fields that were made to tell who did what: Proxy-Status, Cache-Status, X-Cache, CDN-Loop, Server-Timing.
fn read_made_for_this(case: &Case, evidence: &mut Evidence) {
    for field in &case.fields {
        let name = scan::slice(case.text, field.name);
        let value = scan::slice(case.text, field.value);
        let span = (field.name.0, field.value.1);
        if name.eq_ignore_ascii_case("proxy-status") {
            if scan::has(value, "error=") && !scan::has(value, "received-status=") {
                let says = "Proxy-Status with an error: the proxy named here made the response.";
                evidence.because(span, Weight::Decides, says);
                if let Some(id) = named_proxy(value) {
                    evidence.made_by(id, Certainty::Certain);
                }
                evidence.fault = proxy_error_fault(value).or(evidence.fault);
            } else {
                let says = "Proxy-Status without an error of its own: the proxy passed the response on.";
                evidence.because(span, Weight::Excludes, says);
            }
        } else if name.eq_ignore_ascii_case("cache-status") {
            let hit = value
                .split(',')
                .any(|cache| cache.split(';').any(|part| part.trim() == "hit"));
            let says = match hit {
                true => "Served from a cache: the stored response may be old.",
                false => "The cache asked on; the status is not its own.",
            };
            evidence.because(span, Weight::Suggests, says);
        } else if name.eq_ignore_ascii_case("x-cache") && scan::has(value, "cloudfront") {
            if scan::starts_in_any_case(value.as_bytes(), "error from") {
                let says = "On every error behind CloudFront, passed on or its own: no proof of the maker.";
                evidence.because(span, Weight::Suggests, says);
            }
        } else if name.eq_ignore_ascii_case("age") && !value.is_empty() && value != "0" {
            evidence.because(
                span,
                Weight::Suggests,
                "Seconds that the response lay in a cache.",
            );
        }
    }
}

/// The emitter that a Proxy-Status names.
fn named_proxy(value: &str) -> Option<&'static str> {
    let last = value.rsplit(',').find(|member| scan::has(member, "error="))?;
    let name = last.split(';').next()?.trim().trim_matches('"');
    const NAMES: [(&str, &str); 7] = [
        ("cloudflare", "cloudflare"),
        ("google", "gclb"),
        ("envoy", "envoy"),
        ("netlify", "netlify"),
        ("fastly", "fastly"),
        ("akamai", "akamai"),
        ("varnish", "varnish"),
    ];
    let found = NAMES
        .iter()
        .find(|(piece, _)| scan::find_in_any_case(name.as_bytes(), piece).is_some());
    found.map(|(_, id)| *id)
}

/// The place of the fault that the error type of a Proxy-Status names (RFC 9209 section 2.3).
fn proxy_error_fault(value: &str) -> Option<Fault> {
    let at = scan::find(value.as_bytes(), b"error=")? + 6;
    let kind = value.get(at..)?;
    let starts = |pieces: &[&str]| pieces.iter().any(|piece| kind.starts_with(piece));
    if starts(&["dns_", "destination_ip_unroutable", "tls_"]) {
        Some(Fault::Network)
    } else if starts(&["http_request_", "request_"]) {
        Some(Fault::Client)
    } else if starts(&["proxy_", "http_request_denied"]) {
        Some(Fault::Proxy)
    } else {
        Some(Fault::Upstream)
    }
}

/// Fills in the way: every emitter that fields name, from the outside to the inside.
fn way(case: &Case, evidence: &mut Evidence) {
    let mut hops: Vec<&'static Emitter> = Vec::new();
    for hit in &case.hits {
        let is_proof = hit.strength >= Strength::Likely;
        if (hit.place == Place::Field || is_proof) && !hops.iter().any(|hop| hop.id == hit.emitter.id) {
            hops.push(hit.emitter);
        }
    }
    for role in Role::ALL {
        let of_role = hops.iter().filter(|hop| hop.role == *role);
        evidence.path.extend(of_role.map(|hop| hop.id));
    }
}

/// The strength of a hit: an emitter whose confidence is low never decides.
fn strength(hit: &Hit) -> Strength {
    match (hit.strength, hit.emitter.confidence) {
        (Strength::Decides | Strength::Likely, Confidence::Low) => Strength::Suggests,
        (strength, _) => strength,
    }
}

/// Cloudflare's own page around a 502 or 504: the origin sent that status, Cloudflare replaced its page.
fn passed_on_by_cloudflare(case: &Case, evidence: &mut Evidence) -> bool {
    let status = case.status.map(|(status, _)| status);
    let pieces = [
        "cf-error-details",
        "Performance & security by",
        "Performance &amp; security by",
        "Cloudflare Ray ID",
    ];
    let content = scan::slice(case.text, case.body);
    let piece = pieces
        .iter()
        .find_map(|piece| scan::place(content, piece).map(|at| (at, piece.len())));
    let Some((at, length)) = piece else { return false };
    if !matches!(status, Some(502 | 504)) || case.has("cloudflare", Strength::Decides) {
        return false;
    }
    let span = (case.body.0 + at, case.body.0 + at + length);
    let says =
        "Cloudflare's page around a 502 or 504: the origin sent that status, Cloudflare only wrote the page.";
    evidence.because(span, Weight::Decides, says);
    evidence.page = Some("cloudflare");
    evidence.through("cloudflare");
    evidence.made_by(ORIGIN, Certainty::Likely);
    evidence.fault = Some(Fault::Upstream);
    evidence.check("Ask the origin directly, without Cloudflare, and read its log.");
    true
}

/// One emitter has signs that it leaves on its own responses alone.
fn made_here(case: &Case, evidence: &mut Evidence) -> bool {
    if evidence.emitter.is_some() {
        return true;
    }
    let mut makers: Vec<&'static Emitter> = Vec::new();
    for hit in case.hits.iter().filter(|hit| strength(hit) == Strength::Decides) {
        if !makers.iter().any(|maker| maker.id == hit.emitter.id) {
            makers.push(hit.emitter);
        }
    }
    if makers.is_empty() {
        for hit in case.hits.iter().filter(|hit| strength(hit) == Strength::Likely) {
            if !makers.iter().any(|maker| maker.id == hit.emitter.id) {
                makers.push(hit.emitter);
            }
        }
    }
    let all = makers.clone();
    makers.retain(|maker| !all.iter().any(|other| other.over.contains(&maker.id)));
    // Names that stand for nobody in particular give way to a product.
    for fallback in ["client", "corporate-proxy", "go-net-http", "php-fpm"] {
        if makers.len() > 1 {
            makers.retain(|maker| maker.id != fallback);
        }
    }
    // A framework runs inside a server: who wrote the content is nearer than who serves it.
    if makers.len() > 1 {
        let in_both = |maker: &Emitter| {
            let places = |place| {
                let mut hits = case.hits.iter();
                hits.any(|hit| {
                    hit.emitter.id == maker.id && hit.place == place && strength(hit) == Strength::Decides
                })
            };
            places(Place::Field) && places(Place::Content)
        };
        if makers.iter().filter(|maker| in_both(maker)).count() == 1 {
            makers.retain(|maker| in_both(maker));
        }
    }
    let Some(&maker) = makers.first() else {
        return false;
    };
    if makers.len() > 1 {
        let names: Vec<&str> = makers.iter().map(|maker| maker.name).collect();
        evidence.next.push(Cow::Owned(
            ["The text shows signs of several: ", &names.join(", "), "."].concat(),
        ));
        return true;
    }
    let behind_google = case
        .hits
        .iter()
        .any(|hit| hit.emitter.id == "gclb" && hit.place == Place::Field);
    // A mesh's Envoy is named by the mesh.
    let maker = match maker.id {
        "envoy" if case.shows("istio") => Emitter::from_id("istio").unwrap_or(maker),
        "envoy"
            if behind_google
                && !case
                    .fields
                    .iter()
                    .any(|f| scan::has(scan::slice(case.text, f.value), "envoy")) =>
        {
            let says = "Envoy's words behind Google's balancer, which is an Envoy itself: whose Envoy it was is open.";
            let hit = case.hits.iter().find(|hit| hit.emitter.id == "envoy");
            evidence.because(hit.map_or(case.span, |hit| hit.span), Weight::Suggests, says);
            return true;
        }
        _ => maker,
    };
    let decisive = case
        .hits
        .iter()
        .filter(|hit| hit.emitter.id == maker.id && strength(hit) == Strength::Decides);
    let excluded = case.has(maker.id, Strength::Excludes);
    let short = decisive.clone().all(|hit| hit.place == Place::Content)
        && case.status.is_none()
        && case.span.1 - case.span.0 < 24;
    // Words that others write too prove it where a field names it as well.
    let has_field = case.hits.iter().any(|hit| {
        hit.place == Place::Field && hit.emitter.id == maker.id && hit.strength != Strength::Likely
    });
    let is_proved = decisive.clone().next().is_some() || has_field && !excluded;
    let certainty = if excluded || short || !is_proved {
        Certainty::Likely
    } else {
        Certainty::Certain
    };
    evidence.made_by(maker.id, certainty);
    evidence.through(maker.id);
    true
}

/// A number that one emitter alone gives a meaning.
fn own_number(case: &Case, evidence: &mut Evidence) -> bool {
    let Some((status, span)) = case.status else {
        return false;
    };
    let on_the_way = evidence.path.iter().filter_map(|hop| Emitter::from_id(hop));
    let mut own = on_the_way.filter(|hop| numbers::is_own(hop, status) && hop.confidence != Confidence::Low);
    if let (Some(maker), None) = (own.next(), own.next()) {
        let says = ["Only ", maker.name, " makes this number, and it is on the way."].concat();
        evidence.because(span, Weight::Decides, says);
        evidence.made_by(maker.id, Certainty::Certain);
        return true;
    }
    if let Some(maker) = numbers::only_maker(status) {
        let says = [
            "The number is known of ",
            maker.name,
            " alone; nothing else in the text names it.",
        ]
        .concat();
        evidence.because(span, Weight::Suggests, says);
        evidence.made_by(maker.id, Certainty::Likely);
        evidence.through(maker.id);
        return true;
    }
    false
}

/// Words that suggest an emitter which is on the way and did not pass the response on.
fn mesh_of_google(case: &Case, evidence: &mut Evidence) -> bool {
    let mut found: Vec<&'static Emitter> = Vec::new();
    for hit in case
        .hits
        .iter()
        .filter(|hit| hit.place == Place::Content && strength(hit) == Strength::Suggests)
    {
        let id = hit.emitter.id;
        let is_on_the_way = case
            .hits
            .iter()
            .any(|other| other.emitter.id == id && other.place == Place::Field);
        if is_on_the_way && !case.has(id, Strength::Excludes) && !found.iter().any(|other| other.id == id) {
            found.push(hit.emitter);
        }
    }
    let [maker] = found[..] else { return false };
    evidence.made_by(maker.id, Certainty::Likely);
    true
}

/// An error behind `server: envoy`, without the upstream's time and without an application's fields: Envoy's own.
fn bare_envoy(case: &Case, evidence: &mut Evidence) -> bool {
    let is_error = case.status.is_some_and(|(status, _)| status >= 400);
    let Some(span) = case.field_span("server") else {
        return false;
    };
    let server = scan::slice(case.text, span);
    let is_envoy = server == "envoy" || server == "istio-envoy";
    let plain = case
        .field("content-type")
        .is_none_or(|kind| kind.starts_with("text/plain"));
    let asked = case.field("x-envoy-upstream-service-time").is_some();
    // Without a date the list of fields is cut off, and the missing one may be in the rest.
    let whole = case.field("date").is_some();
    if !is_error || !is_envoy || asked || !plain || !whole || application_field(case).is_some() {
        return false;
    }
    evidence.because(
        span,
        Weight::Suggests,
        "Envoy names itself on every response that passes it.",
    );
    if let Some(kind) = case.field_span("content-type") {
        evidence.because(
            kind,
            Weight::Suggests,
            "Plain text, as Envoy writes its own errors, and no time of an upstream.",
        );
    }
    evidence.made_by(
        if server == "envoy" { "envoy" } else { "istio" },
        Certainty::Likely,
    );
    true
}

/// The length of a built-in page, where only the head was pasted.
fn built_in_length(case: &Case, evidence: &mut Evidence) -> bool {
    let (Some((status, _)), Some(length)) = (case.status, case.field_span("content-length")) else {
        return false;
    };
    let Some(server) = case.field("server") else {
        return false;
    };
    let html = case
        .field("content-type")
        .is_some_and(|kind| kind.starts_with("text/html"));
    let family = ["nginx", "openresty"]
        .into_iter()
        .find(|name| scan::starts_in_any_case(server.as_bytes(), name));
    let (Some(family), true) = (family, html) else {
        return false;
    };
    if !case.content().is_empty() && scan::has(case.content(), "<html") || has_cookie(case) {
        return false;
    }
    let Some((written, _)) = scan::number(scan::slice(case.text, length).as_bytes()) else {
        return false;
    };
    // A bgcolor attribute adds 16.
    let fits = numbers::phrases(status).any(|phrase| {
        let page = numbers::page(phrase) + server.len();
        page == written as usize || page + 16 == written as usize
    });
    if !fits {
        return false;
    }
    evidence.because(
        length,
        Weight::Suggests,
        "The length of the built-in page for this status.",
    );
    evidence.made_by(family, Certainty::Likely);
    true
}

fn has_cookie(case: &Case) -> bool {
    case.field("set-cookie").is_some() || case.field("x-powered-by").is_some()
}

/// HAProxy's errors have no Server and no Date, and known lengths.
fn bare_haproxy(case: &Case, evidence: &mut Evidence) -> bool {
    const LENGTHS: [(u16, &str); 9] = [
        (400, "90"),
        (403, "93"),
        (404, "83"),
        (408, "110"),
        (429, "117"),
        (500, "96"),
        (502, "107"),
        (503, "107"),
        (504, "92"),
    ];
    let (Some((status, _)), Some(span)) = (case.status, case.field_span("content-length")) else {
        return false;
    };
    let length = scan::slice(case.text, span);
    let bare = case.field("server").is_none() && case.field("date").is_none();
    let uncached = case.field("cache-control") == Some("no-cache");
    if !bare || !uncached || !LENGTHS.contains(&(status, length)) {
        return false;
    }
    evidence.because(
        span,
        Weight::Suggests,
        "The length of HAProxy's built-in page, and no Server and no Date.",
    );
    evidence.made_by("haproxy", Certainty::Likely);
    evidence.through("haproxy");
    true
}

/// Errors without content, as these servers make them; an application would have sent some.
const BARE: [(&str, &str, &[u16]); 5] = [
    ("caddy", "Caddy", &[]),
    ("kestrel", "Kestrel", &[400, 404, 405, 500]),
    ("fly-proxy", "Fly/", &[502, 503]),
    ("apisix", "APISIX", &[502, 503, 504]),
    ("aws-classic-elb", "", &[503, 504]),
];

/// An error with an empty content and the name of a server whose own errors are empty.
fn bare_errors(case: &Case, evidence: &mut Evidence) -> bool {
    let Some((status, _)) = case.status else {
        return false;
    };
    let Some(length) = case.field_span("content-length") else {
        return false;
    };
    let is_empty = scan::slice(case.text, length) == "0" && case.content().is_empty();
    if status < 400 || !is_empty || application_field(case).is_some() {
        return false;
    }
    let server = case.field("server").unwrap_or_default();
    let found = BARE.iter().find(|(id, name, statuses)| {
        let fits = statuses.is_empty() || statuses.contains(&status);
        let is_named = if name.is_empty() {
            server.is_empty()
        } else {
            server.starts_with(name)
        };
        // The Classic balancer names itself by its reason phrase alone.
        fits && is_named && case.shows(id) && !case.has(id, Strength::Excludes)
    });
    let Some((id, ..)) = found else { return false };
    evidence.because(
        length,
        Weight::Suggests,
        "No content at all, as in the server's own errors.",
    );
    evidence.made_by(id, Certainty::Likely);
    true
}

/// Werkzeug writes reason phrases in capitals; the servers that run its applications keep them.
fn shouting_phrase(case: &Case, evidence: &mut Evidence) -> bool {
    let phrase = scan::slice(case.text, case.phrase);
    let is_loud = phrase.len() > 6
        && phrase
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte == b' ');
    let server = case.field("server").unwrap_or_default();
    let runs_it = ["gunicorn", "Werkzeug", "uwsgi"]
        .iter()
        .any(|name| server.starts_with(name));
    let known = case
        .status
        .is_some_and(|(status, _)| numbers::phrases(status).any(|known| known.eq_ignore_ascii_case(phrase)));
    if !is_loud || !runs_it || !known {
        return false;
    }
    evidence.because(
        case.phrase,
        Weight::Suggests,
        "A reason phrase in capitals, as Werkzeug writes it.",
    );
    evidence.made_by("flask", Certainty::Likely);
    evidence.through("flask");
    true
}

/// An object of a shape that no hop on the way writes: the application's own error.
fn application_content(case: &Case, evidence: &mut Evidence) -> bool {
    let is_error = case.status.is_some_and(|(status, _)| status >= 400);
    let content = case.content();
    let is_object = content.starts_with('{') && case.object.as_ref().is_some_and(|object| object.closed);
    let is_known = case.hits.iter().any(|hit| hit.place == Place::Content);
    // Gateways for APIs write objects of many shapes, as their plugins like it.
    let is_open = |id: &&'static str| {
        let gateway =
            Emitter::from_id(id).is_some_and(|hop| matches!(hop.role, Role::ApiGateway | Role::Waf));
        gateway && !case.has(id, Strength::Excludes)
    };
    if !is_error || !is_object || is_known || evidence.path.is_empty() || evidence.path.iter().any(is_open) {
        return false;
    }
    let first = case.object.as_ref().and_then(|object| object.pairs.first());
    let span = (case.body.0, first.map_or(case.body.0 + 1, |pair| pair.name.1));
    let says = "No server on the way writes an error with these names: the application does.";
    evidence.because(span, Weight::Suggests, says);
    evidence.made_by(APP, Certainty::Likely);
    evidence.check("Search the application's log at that time.");
    true
}

/// Every hop that is named passed the response on: something behind them made it.
fn passed_on(case: &Case, evidence: &mut Evidence) -> bool {
    let is_front = |id: &&&'static str| {
        Emitter::from_id(id)
            .is_some_and(|emitter| emitter.role != Role::Client && emitter.role < Role::WebServer)
    };
    let mut fronts = evidence.path.iter().filter(is_front).peekable();
    if fronts.peek().is_none() || !fronts.all(|front| case.has(front, Strength::Excludes)) {
        return false;
    }
    // The server behind may name itself.
    if two_signs(case, evidence) {
        return true;
    }
    evidence.made_by(ORIGIN, Certainty::Likely);
    evidence.check("Look at the server behind the last hop: its log has this request.");
    true
}

/// Two independent signs for one emitter, and fewer for every other.
fn two_signs(case: &Case, evidence: &mut Evidence) -> bool {
    let mut weights: Vec<(&'static Emitter, u32)> = Vec::new();
    for (place, hit) in case.hits.iter().enumerate() {
        // Two signs in one part of the text are one.
        let earlier = &case.hits[..place];
        let counted = |other: &Hit| {
            other.emitter.id == hit.emitter.id
                && strength(other) == Strength::Suggests
                && other.span.0 < hit.span.1
                && hit.span.0 < other.span.1
        };
        if strength(hit) != Strength::Suggests || earlier.iter().any(counted) {
            continue;
        }
        match weights
            .iter_mut()
            .find(|(emitter, _)| emitter.id == hit.emitter.id)
        {
            Some((_, weight)) => *weight += 1,
            None => weights.push((hit.emitter, 1)),
        }
    }
    // An emitter is not named for signs that are not sure.
    let is_open = |emitter: &Emitter| emitter.confidence != Confidence::Low;
    weights.retain(|(emitter, _)| is_open(emitter) && !case.has(emitter.id, Strength::Excludes));
    // A number that it gives a meaning of its own is a sign too.
    if let Some((status, _)) = case.status {
        for (emitter, weight) in &mut weights {
            *weight += u32::from(numbers::is_own(emitter, status));
        }
    }
    let mut best: Option<(&'static Emitter, u32)> = None;
    let mut second = 0;
    for &(emitter, weight) in &weights {
        match best {
            Some((_, most)) if weight <= most => second = second.max(weight),
            _ => {
                second = best.map_or(0, |(_, most)| most);
                best = Some((emitter, weight));
            }
        }
    }
    let Some((maker, weight)) = best else { return false };
    if weight < 2 || weight <= second {
        // A page that one product alone writes in this way, though it could be copied.
        let only = weights.len() == 1 && maker.id == "aws-alb";
        if only
            && case
                .fields
                .iter()
                .all(|field| !scan::slice(case.text, field.name).eq_ignore_ascii_case("server"))
        {
            evidence.made_by(maker.id, Certainty::Likely);
            evidence.through(maker.id);
            return true;
        }
        return false;
    }
    evidence.made_by(maker.id, Certainty::Likely);
    evidence.through(maker.id);
    true
}

/// Says for each hit what it proves.
fn explain(case: &Case, evidence: &mut Evidence) {
    for hit in &case.hits {
        let is_maker = evidence.emitter == Some(hit.emitter.id);
        let name = hit.emitter.name;
        // A reason that a part has already is more exact.
        let is_explained = evidence
            .reasons
            .iter()
            .any(|reason| (reason.from, reason.to) == hit.span);
        if is_explained && strength(hit) <= Strength::Suggests {
            continue;
        }
        let (weight, says) = match (strength(hit), hit.place) {
            (Strength::Decides, Place::Field) => (
                Weight::Decides,
                [name, " sends this only on responses that it makes."].concat(),
            ),
            (Strength::Decides, Place::Content) => (Weight::Decides, ["Words of ", name, "."].concat()),
            (Strength::Likely, _) => (
                Weight::Decides,
                ["As ", name, " writes it; others are known to write it too."].concat(),
            ),
            (Strength::Excludes, _) => (
                Weight::Excludes,
                [name, " passed this on: something behind it made the response."].concat(),
            ),
            (Strength::Suggests, Place::Field) => (
                Weight::Suggests,
                [
                    "Points to ",
                    name,
                    ", but does not prove that it made the response.",
                ]
                .concat(),
            ),
            (Strength::Suggests, Place::Content) if !is_maker => continue,
            (Strength::Suggests, Place::Content) => (
                Weight::Suggests,
                ["As ", name, " writes it, though others may too."].concat(),
            ),
            (Strength::PassedThrough, _) => (
                Weight::Suggests,
                ["It passed ", name, "; this is on every response there."].concat(),
            ),
        };
        evidence.because(hit.span, weight, hit.says.clone().unwrap_or(Cow::Owned(says)));
        if hit.place == Place::Content && is_maker && evidence.page.is_none() {
            evidence.page = Some(hit.emitter.id);
        }
    }
}

/// Fills in what follows from the rest: entries, fault, what to check next.
pub(crate) fn finish(evidence: &mut Evidence) {
    if let Some(status) = evidence.status {
        evidence.entries = numbers::entries(status, evidence.emitter, &evidence.path);
    }
    if evidence.fault.is_none() {
        evidence.fault = fault(evidence);
    }
    match evidence.emitter.and_then(Emitter::from_id) {
        Some(maker) => {
            maker.next.iter().for_each(|&next| evidence.check(next));
            if evidence.next.is_empty() {
                evidence.check(match maker.role {
                    Role::App | Role::Framework | Role::Cms => "Read the application's log at that time.",
                    Role::Client => "Ask again with curl -v.",
                    _ => "Search its log or console for the request's id and time.",
                });
            }
        }
        None if evidence.emitter.is_some() => {
            evidence.check("Read the log of the server behind the last hop.")
        }
        None => what_would_decide(evidence),
    }
}

/// Says what would decide where the text does not.
fn what_would_decide(evidence: &mut Evidence) {
    let through = |id: &str| evidence.path.contains(&id);
    let next = match evidence.form {
        Form::Head if through("cloudflare") => {
            "Paste the content too, or ask the origin directly: a Cloudflare page or the origin's?"
        }
        Form::Head if through("cloudfront") => {
            "Paste the content and the Server field; CloudFront's log has x-edge-detailed-result-type."
        }
        Form::Head => "Paste every field and the content; then ask each hop directly, from the inside out.",
        Form::Body => "Paste the head too (curl -i): Server, Via and the vendor's fields decide.",
        // The columns of the line have decided already, or named what is open.
        Form::AccessLog if !evidence.next.is_empty() => return,
        Form::AccessLog => {
            "Log the upstream's status beside this one: it tells the server's own errors from those passed on."
        }
        Form::ErrorLog => "Find the line of the access log for the same request.",
        Form::ClientError if evidence.status.is_some() => {
            "Ask again with curl -i and paste head and content."
        }
        Form::ClientError => "No response came. Check name, port, TLS and proxy with curl -v.",
    };
    evidence.check(next);
}

/// Checks if a word is how Varnish handled a request.
pub(crate) fn is_varnish_handling(word: &str) -> bool {
    matches!(
        word,
        "hit" | "miss" | "pass" | "pipe" | "synth" | "hitmiss" | "hitpass" | "streaming-hit"
    )
}

/// A code of a vocabulary, by its exact text.
pub(crate) fn listed(vocabulary: &str, code: &str) -> Option<&'static ListedCode> {
    let mut codes = CodeList::from_id(vocabulary)?.codes().iter();
    codes.find(|finer| finer.code == code || finer.code.split(" / ").any(|one| one == code))
}

/// The place of the fault, by who made which status.
fn fault(evidence: &Evidence) -> Option<Fault> {
    for Finer { vocabulary, code, .. } in &evidence.finer {
        if listed(vocabulary, code).and_then(|finer| finer.made_by) == Some(Maker::Client) {
            return Some(Fault::Client);
        }
    }
    let status = evidence.status?;
    let maker = evidence.emitter?;
    let role = Emitter::from_id(maker).map(|emitter| emitter.role);
    let is_hop = role.is_some_and(|role| role < Role::AppServer && role != Role::Client);
    match status {
        499 | 460 | 408 => Some(Fault::Client),
        // Any of its modules and scripts answers so, not a proxy alone.
        503 if maker == "apache" => None,
        502..=504 | 520..=527 | 530 if is_hop => Some(Fault::Upstream),
        403 | 407 | 429 | 451 | 500 | 530..=599 if is_hop => Some(Fault::Proxy),
        400..=499 => Some(Fault::Client),
        500..=599 => Some(Fault::Application),
        _ => None,
    }
}
