//! Emitters: the makers of responses, and the traces that each leaves in fields, content and numbers.
//!
//! Each emitter has its file. A sign says how strong it is; an emitter whose confidence is low may suggest but
//! never decide. What depends on more than one field or on the format of a log is in the crate that reads evidence.
//! To add an emitter, add its file, and its module to the list below.

use crate::Confidence;
use crate::named::named;

named! {
    /// The part that an emitter plays on the way from the client to the application, from the outside to the inside.
    pub enum Role {
        /// The client itself: a browser, a library, a tool.
        Client = "client",
        /// A proxy or filter on the caller's side.
        ForwardProxy = "forward-proxy",
        /// A content delivery network or a shared cache.
        Cdn = "cdn",
        /// A web application firewall.
        Waf = "waf",
        /// A load balancer.
        LoadBalancer = "load-balancer",
        /// A router of a platform.
        PlatformRouter = "platform-router",
        /// A hosting platform.
        Hosting = "hosting",
        /// A gateway for APIs.
        ApiGateway = "api-gateway",
        /// The entrance of a cluster.
        Ingress = "ingress",
        /// A service mesh.
        Mesh = "mesh",
        /// A reverse proxy.
        Proxy = "proxy",
        /// A web server.
        WebServer = "web-server",
        /// A server that runs applications.
        AppServer = "app-server",
        /// A framework that applications are written with.
        Framework = "framework",
        /// A content management system.
        Cms = "cms",
        /// A store of objects.
        Storage = "storage",
        /// One application or service.
        App = "app",
    }
}

/// A maker of responses, with the traces that it leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emitter {
    /// The stable lower-case name, as in JSON: `aws-alb`.
    pub id: &'static str,
    /// The name to show.
    pub name: &'static str,
    /// The part that it plays.
    pub role: Role,
    /// The confidence in the signs. A low one never decides.
    pub confidence: Confidence,
    /// Signs in the fields of a response.
    pub fields: &'static [FieldSign],
    /// Signs in the content of a response.
    pub contents: &'static [ContentSign],
    /// The ids of the entries that it alone makes.
    pub entries: &'static [&'static str],
    /// The emitters that it wins over where both have signs that decide.
    pub over: &'static [&'static str],
    /// Steps to check when it made the response, a sentence each, the first one first.
    pub next: &'static [&'static str],
}

impl Emitter {
    /// The emitter without signs that literals are completed from.
    const BLANK: Emitter = Emitter {
        id: "",
        name: "",
        role: Role::App,
        confidence: Confidence::Low,
        fields: &[],
        contents: &[],
        entries: &[],
        over: &[],
        next: &[],
    };

    /// The emitter with that name.
    ///
    /// ```
    /// use status_atlas_facts::Emitter;
    /// assert_eq!(Emitter::from_id("aws-alb").unwrap().entries[1], "460-aws-alb");
    /// ```
    pub fn from_id(id: &str) -> Option<&'static Emitter> {
        let place = EMITTERS.binary_search_by(|emitter| emitter.id.cmp(id)).ok()?;
        EMITTERS.get(place)
    }
}

/// The strength of a sign as a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The response went through the emitter; nothing is said of who made it.
    PassedThrough,
    /// Seen on its own responses, but elsewhere too.
    Suggests,
    /// The emitter passed the response on: something behind it made it.
    Excludes,
    /// Names the emitter, but others are known to write the same: it never decides with certainty.
    Likely,
    /// The emitter made the response.
    Decides,
}

/// The comparison of a field's value, without regard to case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Equal.
    Is,
    /// Begins so.
    Starts,
    /// Contains it.
    Contains,
    /// The field is there, whatever its value.
    Present,
    /// A field whose name begins so is there.
    NameStarts,
}

/// A sign in a field of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSign {
    /// The field's name in lower case; `status-line` means the reason phrase of HTTP/1.
    pub name: &'static str,
    /// The comparison.
    pub compare: Match,
    /// The text to compare with.
    pub value: &'static str,
    /// Its strength as a proof.
    pub strength: Strength,
}

/// The comparison of a content, after white space, quotes and dashes were made alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The content has this piece; `{n}` stands for digits.
    Piece,
    /// The content is just this.
    Whole,
    /// The content is an object with these keys in this order, others between them; `error.code` is nested, `kind=Status` names a value.
    Keys,
}

/// A sign in the content of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentSign {
    /// The comparison.
    pub shape: Shape,
    /// The text to compare with.
    pub text: &'static str,
    /// The statuses that it comes with; empty where it goes with any.
    pub statuses: &'static [u16],
    /// Its strength as a proof.
    pub strength: Strength,
}

/// Abbreviates the signs of fields.
const fn field(name: &'static str, compare: Match, value: &'static str, strength: Strength) -> FieldSign {
    FieldSign {
        name,
        compare,
        value,
        strength,
    }
}

const fn is(name: &'static str, value: &'static str, strength: Strength) -> FieldSign {
    field(name, Match::Is, value, strength)
}

const fn starts(name: &'static str, value: &'static str, strength: Strength) -> FieldSign {
    field(name, Match::Starts, value, strength)
}

const fn contains(name: &'static str, value: &'static str, strength: Strength) -> FieldSign {
    field(name, Match::Contains, value, strength)
}

const fn present(name: &'static str, strength: Strength) -> FieldSign {
    field(name, Match::Present, "", strength)
}

const fn name_starts(name: &'static str, strength: Strength) -> FieldSign {
    field(name, Match::NameStarts, "", strength)
}

/// Abbreviates the signs of contents.
const fn content(
    shape: Shape,
    text: &'static str,
    statuses: &'static [u16],
    strength: Strength,
) -> ContentSign {
    ContentSign {
        shape,
        text,
        statuses,
        strength,
    }
}

const fn piece(text: &'static str, statuses: &'static [u16], strength: Strength) -> ContentSign {
    content(Shape::Piece, text, statuses, strength)
}

const fn whole(text: &'static str, statuses: &'static [u16], strength: Strength) -> ContentSign {
    content(Shape::Whole, text, statuses, strength)
}

const fn keys(text: &'static str, statuses: &'static [u16], strength: Strength) -> ContentSign {
    content(Shape::Keys, text, statuses, strength)
}

macro_rules! emitters {
    ($($module:ident,)*) => {
        $(mod $module;)*

        /// Every emitter, by id.
        pub static EMITTERS: &[Emitter] = &[$($module::EMITTER,)*];

        /// The addresses that each emitter's signs were read in, by id. Apart, so that a program need not contain them.
        pub static EMITTER_SOURCES: &[(&str, &[&str])] = &[$(($module::EMITTER.id, $module::SOURCES),)*];
    };
}

emitters! {
    akamai,
    akamai_eaa,
    alibaba_cdn,
    anthropic,
    apache,
    apigee,
    apisix,
    arvancloud,
    aspnet,
    aspnet_core_module,
    aws_alb,
    aws_apigw_http,
    aws_apigw_rest,
    aws_classic_elb,
    aws_lambda,
    aws_service,
    aws_waf,
    azion,
    azure_apim,
    azure_app_gateway,
    azure_app_service,
    azure_front_door,
    barracuda,
    bluecoat,
    bunny,
    cachefly,
    caddy,
    cdn77,
    checkpoint,
    chrome,
    client,
    cloud_run,
    cloudflare,
    cloudfront,
    cloudways,
    corporate_proxy,
    cpanel,
    curl,
    datadome,
    ddos_guard,
    deepl,
    discourse,
    django,
    drupal,
    edgio,
    envoy,
    esri,
    exchange,
    express,
    f5_asm,
    fastify,
    fastly,
    firefox,
    flask,
    fly_proxy,
    fortinet,
    gclb,
    gcore,
    gcs,
    gfe,
    github_api,
    github_pages,
    gitlab_pages,
    go_net_http,
    google_api,
    gorouter,
    gunicorn,
    haproxy,
    heroku_router,
    hostinger,
    http_sys,
    iis,
    imperva,
    ingress_nginx,
    istio,
    jetty,
    kestrel,
    keycdn,
    kinsta,
    koa,
    kong,
    kube_apiserver,
    lambda_url,
    laravel,
    linkedin,
    linkerd,
    litespeed,
    microsoft_web,
    modsecurity,
    nestjs,
    netlify,
    nextjs,
    nginx,
    node_http,
    openresty,
    pantheon,
    passenger,
    php_fpm,
    proxychain,
    puma,
    qualys,
    rails,
    railway,
    render,
    s3,
    safari,
    section_io,
    service_worker,
    shopify,
    spring_boot,
    squarespace,
    squid,
    stackpath,
    starlette,
    sucuri,
    symfony,
    tencent_cdn,
    tengine,
    tomcat,
    tornado,
    traefik,
    twitter,
    tyk,
    undertow,
    uvicorn,
    uwsgi,
    varnish,
    vercel,
    wallarm,
    wix,
    wordfence,
    wordpress,
    wordpress_com,
    wp_engine,
    zscaler,
}
