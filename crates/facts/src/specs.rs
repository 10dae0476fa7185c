//! The specifications that define status codes, each held once.

/// The title, date and standing of a specification.
#[derive(Debug, PartialEq, Eq)]
pub struct SpecInfo {
    /// The stable lower-case name, as in URLs and JSON.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Year and month of publication, with the day where it is known; `None` where no date was seen.
    pub date: Option<&'static str>,
    /// Its status in the standards process.
    pub status: &'static str,
    /// Whether nothing has replaced it.
    pub current: bool,
    /// The ids of the specifications that it replaced, with spaces between.
    pub obsoletes: &'static str,
    /// The ids of those that replaced it, likewise.
    pub obsoleted_by: &'static str,
    /// The ids of those that it amended, likewise.
    pub updates: &'static str,
    /// Its address, where it is no RFC.
    url: Option<&'static str>,
}

macro_rules! specs {
    ($($variant:ident = $info:expr;)*) => {
        /// A specification that defines, or once defined, a status code or a rule about one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Spec {
            $(#[allow(missing_docs)] $variant,)*
        }

        impl Spec {
            /// Every specification, RFCs by number, then drafts.
            pub const ALL: &'static [Spec] = &[$(Spec::$variant,)*];

            /// The title, date and standing.
            pub const fn info(self) -> &'static SpecInfo {
                match self { $(Spec::$variant => const { &$info },)* }
            }
        }
    };
}

impl Spec {
    /// The stable lower-case name, as in URLs and JSON.
    pub const fn id(self) -> &'static str {
        self.info().id
    }

    /// The name to show: `RFC 9110`, or the draft's name.
    ///
    /// ```
    /// assert_eq!(status_atlas_facts::Spec::Rfc9110.label(), "RFC 9110");
    /// ```
    pub fn label(self) -> String {
        match self.id().strip_prefix("rfc") {
            Some(number) => format!("RFC {number}"),
            None => self.id().to_owned(),
        }
    }

    /// The specification that `name` means: `rfc9110`, `RFC 9110` or `9110`.
    ///
    /// ```
    /// use status_atlas_facts::Spec;
    /// assert_eq!(Spec::from_id("9110"), Some(Spec::Rfc9110));
    /// assert_eq!(Spec::from_id("rfc0"), None);
    /// ```
    pub fn from_id(name: &str) -> Option<Spec> {
        let name = name.trim();
        let number = match name.split_at_checked(3) {
            Some((rfc, rest)) if rfc.eq_ignore_ascii_case("rfc") => rest.trim_start_matches([' ', '-', '_']),
            _ => name,
        };
        Spec::ALL.iter().copied().find(|spec| {
            let id = spec.id();
            id.eq_ignore_ascii_case(name) || id.strip_prefix("rfc") == Some(number)
        })
    }

    /// Its address.
    ///
    /// ```
    /// use status_atlas_facts::Spec;
    /// assert_eq!(Spec::Rfc6585.url(), "https://www.rfc-editor.org/rfc/rfc6585.html");
    /// ```
    pub fn url(self) -> String {
        match self.info().url {
            Some(url) => url.to_owned(),
            None => ["https://www.rfc-editor.org/rfc/", self.id(), ".html"].concat(),
        }
    }
}

specs! {
    Rfc1945 = SpecInfo {
        id: "rfc1945",
        title: "Hypertext Transfer Protocol -- HTTP/1.0",
        date: Some("1996-05"),
        status: "Informational",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc2068 = SpecInfo {
        id: "rfc2068",
        title: "Hypertext Transfer Protocol -- HTTP/1.1",
        date: Some("1997-01"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "",
        obsoleted_by: "rfc2616",
        updates: "",
        url: None,
    };
    Rfc2295 = SpecInfo {
        id: "rfc2295",
        title: "Transparent Content Negotiation in HTTP",
        date: Some("1998-03"),
        status: "Experimental",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc2324 = SpecInfo {
        id: "rfc2324",
        title: "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
        date: Some("1998-04-01"),
        status: "Informational",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc2518 = SpecInfo {
        id: "rfc2518",
        title: "HTTP Extensions for Distributed Authoring -- WEBDAV",
        date: Some("1999-02"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "",
        obsoleted_by: "rfc4918",
        updates: "",
        url: None,
    };
    Rfc2616 = SpecInfo {
        id: "rfc2616",
        title: "Hypertext Transfer Protocol -- HTTP/1.1",
        date: Some("1999-06"),
        status: "Draft Standard",
        current: false,
        obsoletes: "rfc2068",
        obsoleted_by: "rfc7230 rfc7231 rfc7232 rfc7233 rfc7234 rfc7235",
        updates: "",
        url: None,
    };
    Rfc2660 = SpecInfo {
        id: "rfc2660",
        title: "The Secure HyperText Transfer Protocol",
        date: Some("1999-08"),
        status: "Historic",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc2774 = SpecInfo {
        id: "rfc2774",
        title: "An HTTP Extension Framework",
        date: Some("2000-02"),
        status: "Historic",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc2817 = SpecInfo {
        id: "rfc2817",
        title: "Upgrading to TLS Within HTTP/1.1",
        date: Some("2000-05"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "rfc2616",
        url: None,
    };
    Rfc3229 = SpecInfo {
        id: "rfc3229",
        title: "Delta encoding in HTTP",
        date: Some("2002-01"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc3648 = SpecInfo {
        id: "rfc3648",
        title: "Web Distributed Authoring and Versioning (WebDAV) Ordered Collections Protocol",
        date: Some("2003-12"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc4918 = SpecInfo {
        id: "rfc4918",
        title: "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
        date: Some("2007-06"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "rfc2518",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc5842 = SpecInfo {
        id: "rfc5842",
        title: "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
        date: Some("2010-04"),
        status: "Experimental",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc6585 = SpecInfo {
        id: "rfc6585",
        title: "Additional HTTP Status Codes",
        date: Some("2012-04"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "rfc2616",
        url: None,
    };
    Rfc7168 = SpecInfo {
        id: "rfc7168",
        title: "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
        date: Some("2014-04-01"),
        status: "Informational",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "rfc2324",
        url: None,
    };
    Rfc7231 = SpecInfo {
        id: "rfc7231",
        title: "Hypertext Transfer Protocol (HTTP/1.1): Semantics and Content",
        date: Some("2014-06"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc2616",
        obsoleted_by: "rfc9110",
        updates: "rfc2817",
        url: None,
    };
    Rfc7232 = SpecInfo {
        id: "rfc7232",
        title: "Hypertext Transfer Protocol (HTTP/1.1): Conditional Requests",
        date: Some("2014-06"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc2616",
        obsoleted_by: "rfc9110",
        updates: "",
        url: None,
    };
    Rfc7233 = SpecInfo {
        id: "rfc7233",
        title: "Hypertext Transfer Protocol (HTTP/1.1): Range Requests",
        date: Some("2014-06"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc2616",
        obsoleted_by: "rfc9110",
        updates: "",
        url: None,
    };
    Rfc7234 = SpecInfo {
        id: "rfc7234",
        title: "Hypertext Transfer Protocol (HTTP/1.1): Caching",
        date: Some("2014-06"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc2616",
        obsoleted_by: "rfc9111",
        updates: "",
        url: None,
    };
    Rfc7235 = SpecInfo {
        id: "rfc7235",
        title: "Hypertext Transfer Protocol (HTTP/1.1): Authentication",
        date: Some("2014-06"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc2616",
        obsoleted_by: "rfc9110",
        updates: "rfc2617",
        url: None,
    };
    Rfc7238 = SpecInfo {
        id: "rfc7238",
        title: "The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)",
        date: Some("2014-06"),
        status: "Experimental",
        current: false,
        obsoletes: "",
        obsoleted_by: "rfc7538",
        updates: "",
        url: None,
    };
    Rfc7538 = SpecInfo {
        id: "rfc7538",
        title: "The Hypertext Transfer Protocol Status Code 308 (Permanent Redirect)",
        date: Some("2015-04"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "rfc7238",
        obsoleted_by: "rfc9110",
        updates: "",
        url: None,
    };
    Rfc7540 = SpecInfo {
        id: "rfc7540",
        title: "Hypertext Transfer Protocol Version 2 (HTTP/2)",
        date: Some("2015-05"),
        status: "Proposed Standard",
        current: false,
        obsoletes: "",
        obsoleted_by: "rfc9113",
        updates: "",
        url: None,
    };
    Rfc7725 = SpecInfo {
        id: "rfc7725",
        title: "An HTTP Status Code to Report Legal Obstacles",
        date: Some("2016-02"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc8297 = SpecInfo {
        id: "rfc8297",
        title: "An HTTP Status Code for Indicating Hints",
        date: Some("2017-12"),
        status: "Experimental",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc8470 = SpecInfo {
        id: "rfc8470",
        title: "Using Early Data in HTTP",
        date: Some("2018-09"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc9110 = SpecInfo {
        id: "rfc9110",
        title: "HTTP Semantics",
        date: Some("2022-06"),
        status: "Internet Standard",
        current: true,
        obsoletes: "rfc2818 rfc7230 rfc7231 rfc7232 rfc7233 rfc7235 rfc7538 rfc7615 rfc7694",
        obsoleted_by: "",
        updates: "rfc3864",
        url: None,
    };
    Rfc9111 = SpecInfo {
        id: "rfc9111",
        title: "HTTP Caching",
        date: Some("2022-06"),
        status: "Internet Standard",
        current: true,
        obsoletes: "rfc7234",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc9112 = SpecInfo {
        id: "rfc9112",
        title: "HTTP/1.1",
        date: Some("2022-06"),
        status: "Internet Standard",
        current: true,
        obsoletes: "rfc7230",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc9113 = SpecInfo {
        id: "rfc9113",
        title: "HTTP/2",
        date: Some("2022-06"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "rfc7540 rfc8740",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    Rfc10008 = SpecInfo {
        id: "rfc10008",
        title: "The HTTP QUERY Method",
        date: Some("2026-06"),
        status: "Proposed Standard",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: None,
    };
    DraftResumableUpload = SpecInfo {
        id: "draft-ietf-httpbis-resumable-upload",
        title: "Resumable Uploads for HTTP",
        date: Some("2026-11-02"),
        status: "Internet-Draft",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: Some("https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/"),
    };
    DraftPreDenied = SpecInfo {
        id: "draft-ietf-httpbis-pre-denied",
        title: "The Preliminary Request Denied HTTP Status Code",
        date: None,
        status: "Internet-Draft",
        current: true,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: Some("https://httpwg.org/http-extensions/draft-ietf-httpbis-pre-denied.html"),
    };
    DraftSwitchProxy = SpecInfo {
        id: "draft-cohen-http-305-306-responses",
        title: "HTTP/1.1 305 and 306 Response Codes",
        date: Some("1997-06-16"),
        status: "Expired Internet-Draft",
        current: false,
        obsoletes: "",
        obsoleted_by: "",
        updates: "",
        url: Some("http://lists.w3.org/Archives/Public/ietf-http-wg-old/1997MayAug/0373.html"),
    };
}

/// The registry that assigns the codes.
#[derive(Debug, PartialEq, Eq)]
pub struct Registry {
    /// Its title.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The date of the registry that the table holds, as year, month and day.
    pub date: &'static str,
    /// The subject of the registry, and the rule by which it registers.
    pub about: &'static str,
}

/// The IANA HTTP Status Code Registry. Pages read it, the browser's program does not.
pub const REGISTRY: Registry = Registry {
    title: "Hypertext Transfer Protocol (HTTP) Status Code Registry",
    url: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
    date: crate::REGISTRY_DATE,
    about: "The list of all assigned codes, each with its name and the document that defines it. A new code needs IETF Review (RFC 9110 section 16.2).",
};

impl Spec {
    /// Its subject, in one or two sentences.
    ///
    /// They stand apart from [`SpecInfo`], so that a program which only names specifications does not contain them.
    ///
    /// ```
    /// use status_atlas_facts::Spec;
    /// assert!(Spec::Rfc6585.about().contains("429"));
    /// ```
    pub const fn about(self) -> &'static str {
        match self {
            Spec::Rfc1945 => {
                "HTTP/1.0 as it was in use by 1996: requests, responses, and the first 16 codes with their names."
            }
            Spec::Rfc2068 => {
                "The first HTTP/1.1: persistent connections, `Host`, caching, ranges and content negotiation, and with them most codes of today."
            }
            Spec::Rfc2295 => {
                "Lets a server list the variants of a resource so that the client chooses one. 506 is for a variant that is itself negotiated."
            }
            Spec::Rfc2324 => {
                "An April Fools' protocol for coffee pots. Its 418 is what a teapot answers that is asked to brew coffee."
            }
            Spec::Rfc2518 => {
                "The first WebDAV: properties, collections, locks, copy and move over HTTP. It alone defines 102, which its successor dropped."
            }
            Spec::Rfc2616 => {
                "The HTTP/1.1 of 1999 to 2014, in one document. Many libraries and old pages still use its names, such as Request Entity Too Large."
            }
            Spec::Rfc2660 => {
                "Secure HTTP, which encrypts single messages instead of the connection. TLS won; its 420 and 421 have other meanings today."
            }
            Spec::Rfc2774 => {
                "Lets a request name the extensions that it cannot do without. 510 refuses one that names too few; both are Historic."
            }
            Spec::Rfc2817 => {
                "Switches a plain connection to TLS by `Upgrade`, with the first 426. It also founded the registry of status codes."
            }
            Spec::Rfc3229 => {
                "Sends the difference to a version that the client holds, instead of the whole. 226 marks such an answer."
            }
            Spec::Rfc3648 => {
                "Gives WebDAV collections an order that the server keeps. It defines no code of its own."
            }
            Spec::Rfc4918 => {
                "WebDAV as it is today: properties, collections, locks, copy and move over HTTP, with 207, 422, 423, 424 and 507."
            }
            Spec::Rfc5842 => {
                "Lets one WebDAV resource have several addresses. 208 spares listing it twice, 508 reports a loop of collections."
            }
            Spec::Rfc6585 => {
                "Four codes that were missing: 428 asks for a precondition, 429 limits a client's rate, 431 refuses long fields, 511 asks for a network login."
            }
            Spec::Rfc7168 => {
                "The second April Fools' protocol, for tea. A pot without coffee answers 503 if that is for now, 418 if it is a teapot for good."
            }
            Spec::Rfc7231 => {
                "The methods, codes and fields of the HTTP/1.1 of 2014: what each means. RFC 9110 took its place."
            }
            Spec::Rfc7232 => {
                "Conditional requests: `ETag`, `Last-Modified`, `If-Match` and their kin, and the answers 304 and 412."
            }
            Spec::Rfc7233 => {
                "Range requests: how to ask for a part of a resource, and the answers 206 and 416."
            }
            Spec::Rfc7234 => {
                "Caching as of 2014: what may be stored, how long it is fresh, and how it is validated. It is the last to define the `Warning` field."
            }
            Spec::Rfc7235 => {
                "The framework of HTTP authentication: challenges and credentials, and the answers 401 and 407."
            }
            Spec::Rfc7238 => {
                "Defines 308, the permanent redirect that keeps the method, as an experiment; RFC 7538 made it a standard a year later."
            }
            Spec::Rfc7538 => {
                "Defines 308, the permanent redirect that keeps the method. It is part of RFC 9110 today."
            }
            Spec::Rfc7540 => {
                "The first HTTP/2: many requests at once on one connection, in binary frames. It defined 421 for a connection that cannot serve the origin."
            }
            Spec::Rfc7725 => {
                "Defines 451, for what is withheld for legal reasons. The answer should say who demanded it, and may name who blocks."
            }
            Spec::Rfc8297 => {
                "Defines 103, an interim answer whose `Link` fields let a client preload while the final response is being made."
            }
            Spec::Rfc8470 => {
                "Says how HTTP uses the early data of TLS 1.3, which an attacker can replay. 425 refuses a request until the handshake is done."
            }
            Spec::Rfc9110 => {
                "What holds for every version of HTTP: methods, codes, fields, authentication, conditions, ranges and redirects. Most codes are defined here."
            }
            Spec::Rfc9111 => {
                "Caching for every version of HTTP: what may be stored, how long it is fresh, and how it is validated. It ended the `Warning` field."
            }
            Spec::Rfc9112 => {
                "How HTTP/1.1 is written on a connection: start line, fields, chunks, and when a connection stays open. The reason phrase exists only here."
            }
            Spec::Rfc9113 => {
                "HTTP/2 as it is today: binary frames, streams and their errors. It has no reason phrase, no 101 and no `Upgrade`."
            }
            Spec::Rfc10008 => {
                "Defines QUERY, a safe and idempotent method with content, and what 301, 302, 303, 307 and 308 do with it."
            }
            Spec::DraftResumableUpload => {
                "A draft that lets a broken upload go on where it stopped. It uses 104 to tell the client where that is."
            }
            Spec::DraftPreDenied => {
                "A draft of a 4xx code that refuses a preliminary request, such as a prefetch. It has no number yet."
            }
            Spec::DraftSwitchProxy => {
                "A draft of 1996, announced in 1997, that described 305 Use Proxy in detail and proposed 306 Switch Proxy. It expired; 306 has stayed unused."
            }
        }
    }
}
