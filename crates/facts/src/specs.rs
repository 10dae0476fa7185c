//! The specifications that define status codes, each held once.

/// What there is to say about a specification.
#[derive(Debug, PartialEq, Eq)]
pub struct SpecInfo {
    /// The stable lower-case name, as in URLs and JSON.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Year and month of publication, with the day where it is known; `None` where no date was seen.
    pub date: Option<&'static str>,
    /// Its standing in the standards process.
    pub status: &'static str,
    /// Whether nothing has replaced it.
    pub current: bool,
    /// What it replaced, by their ids, with spaces between.
    pub obsoletes: &'static str,
    /// What replaced it, likewise.
    pub obsoleted_by: &'static str,
    /// What it amended, likewise.
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

            /// What there is to say about it.
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
