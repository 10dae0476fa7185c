//! The behavior of browsers, search engines' crawlers and shared caches on a status, with its sources.

use crate::named::named;

named! {
    /// A kind of program that acts on a response by itself.
    pub enum Actor {
        /// A browser, as the Fetch and HTML standards or its own documentation say.
        Browser = "browser",
        /// A search engine's crawler, as its own documentation says.
        Crawler = "crawler",
        /// A shared cache or a CDN, with its default settings.
        Cache = "cache",
    }
}

/// A behavior of browsers, crawlers or caches on some statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behavior {
    /// The kind of program.
    pub who: Actor,
    /// Its behavior, one sentence.
    pub does: &'static str,
    /// The address of the text that says so.
    pub source: &'static str,
    /// The ids of the entries that it holds for.
    pub entries: &'static [&'static str],
}

/// The behaviors on the entry of that id, in the order of the list.
pub(crate) fn of(id: &'static str) -> impl Iterator<Item = &'static Behavior> {
    BEHAVIORS
        .iter()
        .filter(move |behavior| behavior.entries.contains(&id))
}

/// A behavior of browsers.
const fn browser(does: &'static str, source: &'static str, entries: &'static [&'static str]) -> Behavior {
    Behavior {
        who: Actor::Browser,
        does,
        source,
        entries,
    }
}

/// A behavior of search engines' crawlers.
const fn crawler(does: &'static str, source: &'static str, entries: &'static [&'static str]) -> Behavior {
    Behavior {
        who: Actor::Crawler,
        does,
        source,
        entries,
    }
}

/// A behavior of shared caches.
const fn cache(does: &'static str, source: &'static str, entries: &'static [&'static str]) -> Behavior {
    Behavior {
        who: Actor::Cache,
        does,
        source,
        entries,
    }
}

/// The registered interim codes.
const INTERIM: &[&str] = &["100", "101", "102", "103", "104"];

/// The registered codes of success.
const SUCCESS: &[&str] = &[
    "200", "201", "202", "203", "204", "205", "206", "207", "208", "226",
];

/// The redirects that browsers follow (the Fetch standard's redirect statuses).
const REDIRECTS: &[&str] = &["301", "302", "303", "307", "308"];

/// The errors that a browser may receive, the registered ones and the vendors'.
const ERRORS: &[&str] = &[
    "400",
    "401",
    "402",
    "403",
    "404",
    "405",
    "406",
    "407",
    "408",
    "409",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
    "416",
    "417",
    "418",
    "421",
    "422",
    "423",
    "424",
    "425",
    "426",
    "428",
    "429",
    "431",
    "451",
    "419-laravel",
    "430-shopify-security",
    "440-exchange",
    "449-microsoft",
    "456-deepl",
    "463-aws-alb",
    "464-aws-alb",
    "500",
    "501",
    "502",
    "503",
    "504",
    "505",
    "506",
    "507",
    "508",
    "510",
    "511",
    "508-cpanel",
    "509-cpanel",
    "520-cloudflare",
    "521-cloudflare",
    "522-cloudflare",
    "523-cloudflare",
    "524-cloudflare",
    "525-cloudflare",
    "526-cloudflare",
    "529-anthropic",
    "529-qualys",
    "530-cloudflare",
    "530-pantheon",
    "530-shopify",
    "540-shopify",
    "552-akamai-eaa",
    "560-pantheon",
    "561-aws-alb",
    "561-pantheon",
    "562-akamai-eaa",
    "562-aws-alb",
    "590-proxychain",
    "592-proxychain",
    "593-proxychain",
    "594-proxychain",
    "595-proxychain",
    "596-proxychain",
    "597-proxychain",
    "598-alibaba",
    "599-alibaba",
    "599-proxychain",
];

/// The client errors that say nothing of the server's load: all but 429.
const CLIENT_ERRORS: &[&str] = &[
    "400",
    "401",
    "402",
    "403",
    "404",
    "405",
    "406",
    "407",
    "408",
    "409",
    "410",
    "411",
    "412",
    "413",
    "414",
    "415",
    "416",
    "417",
    "418",
    "421",
    "422",
    "423",
    "424",
    "425",
    "426",
    "428",
    "431",
    "451",
    "419-laravel",
    "430-shopify-security",
    "440-exchange",
    "449-microsoft",
    "456-deepl",
    "463-aws-alb",
    "464-aws-alb",
];

/// The vendors' client errors that a client receives.
const VENDOR_CLIENT_ERRORS: &[&str] = &[
    "419-laravel",
    "430-shopify-security",
    "440-exchange",
    "449-microsoft",
    "456-deepl",
    "463-aws-alb",
    "464-aws-alb",
];

/// The vendors' server errors that a client receives.
const VENDOR_SERVER_ERRORS: &[&str] = &[
    "508-cpanel",
    "509-cpanel",
    "520-cloudflare",
    "521-cloudflare",
    "522-cloudflare",
    "523-cloudflare",
    "524-cloudflare",
    "525-cloudflare",
    "526-cloudflare",
    "529-anthropic",
    "529-qualys",
    "530-cloudflare",
    "530-pantheon",
    "530-shopify",
    "540-shopify",
    "552-akamai-eaa",
    "560-pantheon",
    "561-aws-alb",
    "561-pantheon",
    "562-akamai-eaa",
    "562-aws-alb",
    "590-proxychain",
    "592-proxychain",
    "593-proxychain",
    "594-proxychain",
    "595-proxychain",
    "596-proxychain",
    "597-proxychain",
    "598-alibaba",
    "599-alibaba",
    "599-proxychain",
];

/// The server errors and 429, which say that the server is overloaded or failing.
const OVERLOAD: &[&str] = &[
    "429",
    "500",
    "501",
    "502",
    "503",
    "504",
    "505",
    "506",
    "507",
    "508",
    "510",
    "511",
    "508-cpanel",
    "509-cpanel",
    "520-cloudflare",
    "521-cloudflare",
    "522-cloudflare",
    "523-cloudflare",
    "524-cloudflare",
    "525-cloudflare",
    "526-cloudflare",
    "530-cloudflare",
    "530-pantheon",
    "530-shopify",
    "540-shopify",
    "560-pantheon",
    "561-pantheon",
];

/// The registered final codes that are neither heuristically cacheable nor forbidden to store, and the vendors'.
const EXPLICIT: &[&str] = &[
    "201",
    "202",
    "205",
    "207",
    "208",
    "226",
    "302",
    "303",
    "305",
    "306",
    "307",
    "400",
    "401",
    "402",
    "403",
    "406",
    "407",
    "408",
    "409",
    "411",
    "412",
    "413",
    "415",
    "416",
    "417",
    "418",
    "421",
    "422",
    "423",
    "424",
    "425",
    "426",
    "500",
    "502",
    "503",
    "504",
    "505",
    "506",
    "507",
    "508",
    "510",
    "419-laravel",
    "508-cpanel",
    "509-cpanel",
    "520-cloudflare",
    "521-cloudflare",
    "522-cloudflare",
    "523-cloudflare",
    "524-cloudflare",
    "525-cloudflare",
    "526-cloudflare",
    "529-anthropic",
    "529-qualys",
    "530-cloudflare",
    "530-pantheon",
    "530-shopify",
    "540-shopify",
    "560-pantheon",
    "561-pantheon",
];

const FETCH_NETWORK: &str = "https://fetch.spec.whatwg.org/#http-network-fetch";
const FETCH_CACHE: &str = "https://fetch.spec.whatwg.org/#http-network-or-cache-fetch";
const FETCH_REDIRECT: &str = "https://fetch.spec.whatwg.org/#http-redirect-fetch";
const FETCH_STATUSES: &str = "https://fetch.spec.whatwg.org/#statuses";
const CHROMIUM_TRANSACTION: &str =
    "https://chromium.googlesource.com/chromium/src/+/main/net/http/http_network_transaction.cc";
const CHROMIUM_FIELDS: &str =
    "https://chromium.googlesource.com/chromium/src/+/main/net/http/http_response_headers.cc";
const CHROMIUM_DOWNLOADS: &str = "https://chromium.googlesource.com/chromium/src/+/main/components/download/internal/common/download_utils.cc";
const CHROMIUM_PORTALS: &str = "https://chromium.googlesource.com/chromium/src/+/main/components/captive_portal/core/captive_portal_detector.cc";
const CHROMIUM_ERRORS: &str =
    "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h";
const STATUS_CODES: &str = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";
const GOOGLE: &str = "https://developers.google.com/search/docs/crawling-indexing/http-network-errors";
const GOOGLE_RATE: &str = "https://developers.google.com/search/docs/crawling-indexing/reduce-crawl-rate";
const GOOGLE_CLIENT_ERRORS: &str = "https://developers.google.com/search/blog/2023/02/dont-404-my-yum";
const YANDEX: &str = "https://yandex.com/support/webmaster/en/error-dictionary/http-codes";
const CLOUDFLARE: &str = "https://developers.cloudflare.com/cache/how-to/configure-cache-status-code/";
const CLOUDFRONT: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html";
const CLOUDFRONT_EXPIRY: &str =
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/custom-error-pages-expiration.html";
const AKAMAI: &str = "https://techdocs.akamai.com/property-mgr/docs/cache-http-err-responses";
const CLOUD_CDN: &str = "https://cloud.google.com/cdn/docs/using-negative-caching";
const VARNISH: &str =
    "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_rfc2616.c";
const NGINX: &str = "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_valid";
const SQUID: &str = "https://github.com/squid-cache/squid/blob/master/src/http.cc";
const APACHE: &str = "https://github.com/apache/httpd/blob/trunk/modules/cache/mod_cache.c";

/// Every behavior, by actor; what holds for a few codes stands before what holds for a class.
pub static BEHAVIORS: &[Behavior] = &[
    browser(
        "Browsers take it as the answer to a WebSocket handshake only; elsewhere they wait on for a final response.",
        FETCH_NETWORK,
        &["101"],
    ),
    browser(
        "Browsers preload and preconnect what the `Link` fields of the first one name, while a page is being opened.",
        "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/103",
        &["103"],
    ),
    browser(
        "Most browsers act on it over HTTP/2 and later only, not over HTTP/1.1.",
        "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/103#browser_compatibility",
        &["103"],
    ),
    browser(
        "Browsers read on to the final response: neither the page nor a script gets to see it.",
        FETCH_NETWORK,
        INTERIM,
    ),
    browser(
        "An `EventSource` stays open on 200 alone: any other status closes it without another try.",
        "https://searchfox.org/mozilla-central/source/testing/web-platform/tests/eventsource/request-status-error.window.js",
        &["200", "204", "205"],
    ),
    browser(
        "Browsers accept it as the answer to a CORS preflight, as any status from 200 to 299.",
        "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
        &["200", "204"],
    ),
    browser(
        "Browsers stay on the page that they show: the navigation ends without a new document.",
        "https://html.spec.whatwg.org/multipage/browsing-the-web.html#attempt-to-populate-the-history-entry's-document",
        &["204", "205"],
    ),
    browser(
        "Chromium gives up the prerendering of a page that answers so.",
        "https://wicg.github.io/nav-speculation/prerendering.html#no-bad-navs",
        &["204", "205"],
    ),
    browser(
        "Chromium takes it, from its probe address, as proof that no captive portal is in the way.",
        CHROMIUM_PORTALS,
        &["204"],
    ),
    browser(
        "Browsers leave the form as it is: clearing it is left to the page's script.",
        "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/205",
        &["205"],
    ),
    browser(
        "Browsers give scripts no content with it, whatever the server sent along.",
        FETCH_STATUSES,
        &["204", "205", "304"],
    ),
    browser(
        "Chromium ends a download that gets it as failed: there is no file.",
        CHROMIUM_DOWNLOADS,
        &["204", "205", "404"],
    ),
    browser(
        "Chromium resumes a download with it, or starts anew if the range is not the one it asked for.",
        CHROMIUM_DOWNLOADS,
        &["206"],
    ),
    browser(
        "Browsers never hand an opaque one to a request without `Range`, not even from a service worker.",
        "https://fetch.spec.whatwg.org/#main-fetch",
        &["206", "416"],
    ),
    browser(
        "Chromium keeps it fresh for a tenth of its age by `Last-Modified`, if it gives no lifetime.",
        CHROMIUM_FIELDS,
        &["200", "203", "206"],
    ),
    browser("`fetch()` reports it with `ok` true.", FETCH_STATUSES, SUCCESS),
    browser(
        "Chromium shows its page and leaves the choice to the reader.",
        CHROMIUM_FIELDS,
        &["300"],
    ),
    browser(
        "Browsers turn POST into GET and drop the content; other methods stay.",
        FETCH_REDIRECT,
        &["301", "302"],
    ),
    browser(
        "Browsers go on with GET and without content, whatever the method was; HEAD stays HEAD.",
        FETCH_REDIRECT,
        &["303"],
    ),
    browser(
        "Browsers repeat the request at the new address with its method and content.",
        FETCH_REDIRECT,
        &["307", "308"],
    ),
    browser(
        "Chromium keeps it in its cache without end, unless the response gives a lifetime or forbids it.",
        CHROMIUM_FIELDS,
        &["300", "301", "308", "410"],
    ),
    browser(
        "Chromium makes up a 307 for an http address under HSTS: no server was asked.",
        "https://chromium.googlesource.com/chromium/src/+/main/net/url_request/url_request_http_job.cc",
        &["307"],
    ),
    browser(
        "Browsers follow `Location` by themselves, 20 times in a row at most; then the request fails.",
        FETCH_REDIRECT,
        REDIRECTS,
    ),
    browser(
        "`fetch()` hides it: a script gets the final response, or an opaque one with status 0.",
        "https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect",
        REDIRECTS,
    ),
    browser(
        "`fetch()` fails if the content to be sent again was a stream.",
        FETCH_REDIRECT,
        &["301", "302", "307", "308"],
    ),
    browser(
        "Browsers show it as an ordinary page where `Location` is missing.",
        FETCH_REDIRECT,
        &["301", "302", "303", "307", "308", "308-google"],
    ),
    browser(
        "Browsers show the stored copy and update its fields; scripts see the stored status.",
        FETCH_CACHE,
        &["304"],
    ),
    browser(
        "`fetch()` passes it on to a script that set `If-None-Match` or `If-Modified-Since` itself.",
        FETCH_CACHE,
        &["304"],
    ),
    browser(
        "Browsers do not follow its `Location`: only 301, 302, 303, 307 and 308 are redirects.",
        FETCH_STATUSES,
        &["201", "202", "304", "305", "306"],
    ),
    browser(
        "Browsers ask the reader for name and password and repeat the request, unless it was a CORS request.",
        FETCH_CACHE,
        &["401"],
    ),
    browser(
        "Browsers ask the reader for a name and password for the proxy and repeat the request.",
        FETCH_CACHE,
        &["407"],
    ),
    browser(
        "Chromium fails with `ERR_UNEXPECTED_PROXY_AUTH` where no proxy was asked.",
        CHROMIUM_ERRORS,
        &["407"],
    ),
    browser(
        "Chromium repeats the request on a new connection, if it came on a reused HTTP/1.1 connection.",
        CHROMIUM_TRANSACTION,
        &["408"],
    ),
    browser(
        "Chromium starts an interrupted download again from the beginning.",
        CHROMIUM_DOWNLOADS,
        &["416"],
    ),
    browser(
        "Browsers repeat the request once, on a new connection.",
        FETCH_CACHE,
        &["421"],
    ),
    browser(
        "Browsers repeat the request after the TLS handshake, if it went out as early data.",
        "https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2",
        &["425"],
    ),
    browser(
        "Chromium takes it, from its probe address, as a captive portal where the reader has to log in.",
        CHROMIUM_PORTALS,
        &["511"],
    ),
    browser(
        "Chromium reports `ERR_EMPTY_RESPONSE`: the connection closed without a response.",
        CHROMIUM_ERRORS,
        &["444-nginx"],
    ),
    browser(
        "Browsers receive a 400 in its place, with a page that names the trouble.",
        "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
        &["494-nginx", "495-nginx", "496-nginx", "497-nginx"],
    ),
    browser(
        "Browsers never receive it: a script that aborted its request gets an `AbortError` and no status.",
        "https://fetch.spec.whatwg.org/#abort-fetch",
        &["499-nginx"],
    ),
    browser(
        "Clients that do not know the number treat it as 400.",
        STATUS_CODES,
        VENDOR_CLIENT_ERRORS,
    ),
    browser(
        "Clients that do not know the number treat it as 500.",
        STATUS_CODES,
        VENDOR_SERVER_ERRORS,
    ),
    browser(
        "Clients treat it as a server error: numbers above 599 are invalid.",
        STATUS_CODES,
        &["783-shopify", "999-linkedin"],
    ),
    browser(
        "`fetch()` resolves with `ok` false: only network errors reject it.",
        "https://fetch.spec.whatwg.org/#fetch-method",
        ERRORS,
    ),
    browser(
        "Chromium shows a page of its own if the content is empty.",
        "https://chromium.googlesource.com/chromium/src/+/main/content/browser/renderer_host/http_error_navigation_throttle.cc",
        ERRORS,
    ),
    browser(
        "Browsers do not run a script that comes with it: the element fires `error`.",
        "https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script",
        ERRORS,
    ),
    crawler(
        "Google may index the content; an empty page or an error text is reported as a soft 404.",
        GOOGLE,
        &["200", "201", "202"],
    ),
    crawler(
        "Google waits a limited time for the content and takes what has come by then.",
        GOOGLE,
        &["202"],
    ),
    crawler("Google has nothing to index.", GOOGLE, &["204"]),
    crawler(
        "Google takes it as a strong sign that the target is the address to index.",
        GOOGLE,
        &["301", "308"],
    ),
    crawler(
        "Google takes it as a weak sign that the target is the address to index.",
        GOOGLE,
        &["302", "303", "307"],
    ),
    crawler("Google's crawlers follow up to 10 in a row.", GOOGLE, REDIRECTS),
    crawler(
        "Google takes the content as unchanged since its last visit.",
        GOOGLE,
        &["304"],
    ),
    crawler(
        "Google takes the page as not existing: it is not indexed, or leaves the index.",
        GOOGLE,
        CLIENT_ERRORS,
    ),
    crawler(
        "Google advises against it for slowing Googlebot: the pages leave the search results instead.",
        GOOGLE_CLIENT_ERRORS,
        &["401", "403", "404", "410"],
    ),
    crawler(
        "Google crawls the site less the more pages answer so, and in time drops those that keep failing.",
        GOOGLE,
        OVERLOAD,
    ),
    crawler(
        "Google slows down for the whole host while many pages answer so.",
        GOOGLE_RATE,
        &["429", "500", "503"],
    ),
    crawler(
        "Google's crawlers read `Retry-After` as the time to come back.",
        GOOGLE_RATE,
        &["429", "503"],
    ),
    crawler(
        "Yandex does not index it: it does not choose among the alternatives.",
        YANDEX,
        &["300"],
    ),
    crawler(
        "Yandex does not index the old address, and indexes the target if it can read it.",
        YANDEX,
        &["301", "302", "308"],
    ),
    crawler(
        "Yandex wants the redirect kept for six months at least.",
        YANDEX,
        &["301"],
    ),
    crawler(
        "Yandex shows the target in its results only if it answers 200.",
        YANDEX,
        &["303"],
    ),
    crawler(
        "Yandex leaves a page that does not answer 200 out of its results.",
        "https://yandex.com/support/webmaster/en/indexing-options/server-response",
        &[
            "204", "400", "401", "403", "404", "405", "410", "429", "451", "500", "502", "503", "504",
        ],
    ),
    crawler(
        "Bing lists the address among its crawl errors; a 404 by itself does the site no harm.",
        "https://web.archive.org/web/20190530233713/https://www.bing.com/webmaster/help/crawl-information-report-4ccef0b5",
        &["404"],
    ),
    cache(
        "Caches never store it: they keep final responses only.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-3",
        INTERIM,
    ),
    cache(
        "Caches may reuse it for a time that they estimate, if the response gives none.",
        "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1",
        &[
            "200", "203", "204", "206", "300", "301", "308", "404", "405", "410", "414", "501",
        ],
    ),
    cache(
        "Caches may reuse it for a time that they estimate, by the RFC that defines it, unless the response forbids it.",
        "https://www.rfc-editor.org/rfc/rfc7725.html#section-3",
        &["451"],
    ),
    cache(
        "Caches must not store it.",
        "https://www.rfc-editor.org/rfc/rfc6585.html",
        &["428", "429", "431", "511"],
    ),
    cache(
        "Caches store it only if they understand ranges; they may join several.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-3.3",
        &["206"],
    ),
    cache(
        "Caches update the stored response that it confirms, and serve that.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-4.3.4",
        &["304"],
    ),
    cache(
        "Caches drop what they hold for the address, if it answers a POST, PUT or DELETE.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-4.4",
        &[
            "200", "201", "202", "204", "205", "301", "302", "303", "307", "308",
        ],
    ),
    cache(
        "Caches that were revalidating may serve their stored response in its place.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-4.3.3",
        &[
            "500", "501", "502", "503", "504", "505", "506", "507", "508", "510", "511",
        ],
    ),
    cache(
        "Caches may serve a stale copy in its place, if that allows it by `stale-if-error`.",
        "https://www.rfc-editor.org/rfc/rfc5861.html#section-4",
        &["500", "502", "503", "504"],
    ),
    cache(
        "Caches answer it themselves to `only-if-cached`, when they have no copy.",
        "https://www.rfc-editor.org/rfc/rfc9111.html#section-5.2.1.7",
        &["504"],
    ),
    cache(
        "Caches reuse it only for a lifetime that the response gives, as by `max-age` or `Expires`.",
        "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1",
        EXPLICIT,
    ),
    cache(
        "Cloudflare keeps it for 120 minutes, if the response gives no lifetime.",
        CLOUDFLARE,
        &["200", "206", "301"],
    ),
    cache(
        "Cloudflare keeps it for 20 minutes, if the response gives no lifetime.",
        CLOUDFLARE,
        &["302", "303"],
    ),
    cache(
        "Cloudflare keeps it for 3 minutes, if the response gives no lifetime.",
        CLOUDFLARE,
        &["404", "410"],
    ),
    cache(
        "Cloudflare does not cache it, if the response gives no lifetime and no rule says so.",
        CLOUDFLARE,
        &[
            "307", "308", "400", "401", "403", "405", "414", "451", "500", "501", "502", "503", "504",
        ],
    ),
    cache(
        "CloudFront keeps it for 10 seconds by default, or for the lifetime that the response gives if that is longer.",
        CLOUDFRONT,
        &["404", "414", "500", "501", "502", "503", "504"],
    ),
    cache(
        "CloudFront caches it only with `max-age` or `s-maxage` in the origin's response.",
        CLOUDFRONT,
        &["400", "403", "412", "415"],
    ),
    cache(
        "CloudFront caches it even if the response says `no-store` or `private`.",
        CLOUDFRONT_EXPIRY,
        &["500", "502", "503", "504"],
    ),
    cache("CloudFront does not cache it.", CLOUDFRONT_EXPIRY, &["416"]),
    cache(
        "CloudFront serves an expired copy in its place, if it has one.",
        CLOUDFRONT,
        &["500", "501", "502", "503", "504"],
    ),
    cache(
        "Fastly caches it by default.",
        "https://www.fastly.com/documentation/reference/http/http-statuses/",
        &["200", "203", "300", "301", "302", "404", "410"],
    ),
    cache(
        "Akamai keeps it for 10 seconds by default.",
        AKAMAI,
        &["204", "305", "404", "405", "501"],
    ),
    cache(
        "Akamai caches it only where Cache HTTP Error Responses is on.",
        AKAMAI,
        &["500", "502", "503", "504"],
    ),
    cache(
        "Akamai does not cache it from the origin any more, since 2023.",
        AKAMAI,
        &["400"],
    ),
    cache(
        "Google's Cloud CDN keeps it for 10 minutes, with negative caching on.",
        CLOUD_CDN,
        &["300", "301", "308"],
    ),
    cache(
        "Google's Cloud CDN keeps it for 120 seconds, with negative caching on.",
        CLOUD_CDN,
        &["404", "410", "451"],
    ),
    cache(
        "Google's Cloud CDN keeps it for 60 seconds, with negative caching on.",
        CLOUD_CDN,
        &["405", "501"],
    ),
    cache(
        "Google's Cloud CDN does not cache it by default.",
        CLOUD_CDN,
        &["302", "307"],
    ),
    cache(
        "Tencent's EdgeOne keeps it for 10 seconds by default.",
        "https://www.tencentcloud.com/document/product/1145/46964",
        &["404"],
    ),
    cache(
        "Varnish keeps it for two minutes (`default_ttl`), if the response gives no lifetime.",
        VARNISH,
        &["200", "203", "204", "300", "301", "404", "410", "414"],
    ),
    cache(
        "Varnish keeps it only for a lifetime that the response gives.",
        VARNISH,
        &["302", "307"],
    ),
    cache(
        "Varnish does not cache it, even with a lifetime, unless VCL says so.",
        VARNISH,
        &[
            "201", "206", "303", "308", "400", "401", "403", "405", "429", "451", "500", "501", "502", "503",
            "504",
        ],
    ),
    cache(
        "nginx caches it where `proxy_cache_valid` gives a time and no codes.",
        NGINX,
        &["200", "301", "302"],
    ),
    cache(
        "nginx caches it only if `proxy_cache_valid` names it or the response gives a lifetime.",
        NGINX,
        &[
            "303", "307", "308", "400", "401", "403", "404", "410", "429", "500", "502", "503", "504",
        ],
    ),
    cache(
        "Apache's mod_cache may keep it without an explicit lifetime.",
        APACHE,
        &["200", "203", "206", "300", "301"],
    ),
    cache(
        "Apache's mod_cache keeps it only with `Expires` or `Cache-Control`.",
        APACHE,
        &[
            "302", "303", "307", "308", "400", "403", "404", "410", "500", "502", "503", "504",
        ],
    ),
    cache(
        "Squid caches it, by its own estimate if the response gives no lifetime.",
        SQUID,
        &["200", "203", "300", "301", "308", "410"],
    ),
    cache(
        "Squid caches it only with an `Expires` later than its `Date`.",
        SQUID,
        &["302", "307"],
    ),
    cache(
        "Squid does not cache it by default; `negative_ttl` can change that.",
        SQUID,
        &[
            "204", "305", "400", "403", "404", "405", "414", "421", "500", "501", "502", "503", "504",
        ],
    ),
    cache(
        "Squid never caches it.",
        SQUID,
        &[
            "206", "303", "401", "402", "406", "407", "408", "409", "411", "412", "413", "415", "416", "417",
            "422", "423", "424", "507",
        ],
    ),
    cache(
        "Squid does not cache a status that it does not know.",
        SQUID,
        &[
            "520-cloudflare",
            "521-cloudflare",
            "522-cloudflare",
            "523-cloudflare",
            "524-cloudflare",
            "525-cloudflare",
            "526-cloudflare",
            "529-anthropic",
            "529-qualys",
            "530-cloudflare",
        ],
    ),
];
