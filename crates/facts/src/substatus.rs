//! The finer codes below a status: IIS sub-statuses and Cloudflare's 1xxx errors.

/// A code finer than the status that carries it.
///
/// A sub-status is a string: held as a number, 403.1 and 403.10 would be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Substatus {
    /// The code, such as `403.10` or `1016`.
    pub code: &'static str,
    /// Its name in its product.
    pub phrase: &'static str,
    /// The product, and the part of it where one code has two meanings.
    pub group: &'static str,
}

/// Microsoft's list of 2023-02-16.
const IIS: &str = "IIS";
const ARR: &str = "IIS, since ARR 3.0.1916";
const CLOUDFLARE: &str = "Cloudflare";

/// Finer codes of one product below one status.
struct Group {
    /// The id of the entry.
    of: &'static str,
    label: &'static str,
    codes: &'static [(&'static str, &'static str)],
}

/// The finer codes of the entry with that id.
pub(super) fn of(id: &'static str) -> impl Iterator<Item = Substatus> {
    GROUPS
        .iter()
        .filter(move |group| group.of == id)
        .flat_map(|group| {
            let finer = |&(code, phrase)| Substatus {
                code,
                phrase,
                group: group.label,
            };
            group.codes.iter().map(finer)
        })
}

static GROUPS: [Group; 14] = [
    Group {
        of: "400",
        label: IIS,
        codes: &[
            ("400.1", "Invalid Destination Header"),
            ("400.2", "Invalid Depth Header"),
            ("400.3", "Invalid If Header"),
            ("400.4", "Invalid Overwrite Header"),
            ("400.5", "Invalid Translate Header"),
            ("400.6", "Invalid Request Body"),
            ("400.7", "Invalid Content Length"),
            ("400.8", "Invalid Timeout"),
            ("400.9", "Invalid Lock Token"),
            ("400.10", "Invalid X-Forwarded-For (XFF) header"),
            ("400.11", "Invalid WebSocket request"),
        ],
    },
    Group {
        of: "400",
        label: ARR,
        codes: &[
            ("400.601", "Bad client request (ARR)"),
            ("400.602", "Invalid time format (ARR)"),
            ("400.603", "Parse range error (ARR)"),
            ("400.604", "Client gone (ARR)"),
            ("400.605", "Maximum number of forwards (ARR)"),
            ("400.606", "Asynchronous competition error (ARR)"),
        ],
    },
    Group {
        of: "401",
        label: IIS,
        codes: &[
            ("401.1", "Logon failed"),
            ("401.2", "Logon failed due to server configuration"),
            ("401.3", "Unauthorized due to ACL on resource"),
            ("401.4", "Authorization failed by filter"),
            ("401.5", "Authorization failed by ISAPI/CGI application"),
            (
                "401.501",
                "Access Denied: Too many requests from the same client IP; Dynamic IP Restriction Concurrent request rate limit reached.",
            ),
            (
                "401.502",
                "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction Maximum request rate limit reached.",
            ),
            (
                "401.503",
                "Access Denied: the IP address is included in the Deny list of IP Restriction",
            ),
            (
                "401.504",
                "Access Denied: the host name is included in the Deny list of IP Restriction",
            ),
        ],
    },
    Group {
        of: "403",
        label: IIS,
        codes: &[
            ("403.1", "Execute access forbidden"),
            ("403.2", "Read access forbidden"),
            ("403.3", "Write access forbidden"),
            ("403.4", "SSL required"),
            ("403.5", "SSL 128 required"),
            ("403.6", "IP address rejected"),
            ("403.7", "Client certificate required"),
            ("403.8", "Site access denied"),
            (
                "403.9",
                "Forbidden: too many clients are trying to connect to the web server",
            ),
            (
                "403.10",
                "Forbidden: web server is configured to deny Execute access",
            ),
            ("403.11", "Forbidden: Password has been changed"),
            ("403.12", "Mapper denied access"),
            ("403.13", "Client certificate revoked"),
            ("403.14", "Directory listing denied"),
            (
                "403.15",
                "Forbidden: Client access licenses have exceeded limits on the web server",
            ),
            ("403.16", "Client certificate is untrusted or invalid."),
            ("403.17", "Client certificate has expired or is not yet valid."),
            (
                "403.18",
                "Cannot execute requested URL in the current application pool.",
            ),
            (
                "403.19",
                "Cannot execute CGI applications for the client browser in this application pool.",
            ),
            ("403.20", "Forbidden: Passport logon failed"),
            ("403.21", "Forbidden: Source access denied"),
            ("403.22", "Forbidden: Infinite depth is denied"),
            (
                "403.501",
                "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction Concurrent request rate limit reached",
            ),
            (
                "403.502",
                "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction Maximum request rate limit reached",
            ),
            (
                "403.503",
                "Forbidden: the IP address is included in the Deny list of IP Restriction",
            ),
            (
                "403.504",
                "Forbidden: the host name is included in the Deny list of IP Restriction",
            ),
        ],
    },
    Group {
        of: "404",
        label: IIS,
        codes: &[
            ("404.0", "Not found"),
            ("404.1", "Site Not Found"),
            ("404.2", "ISAPI or CGI restriction."),
            ("404.3", "MIME type restriction."),
            ("404.4", "No handler configured."),
            ("404.5", "Denied by request filtering configuration."),
            ("404.6", "Verb denied."),
            ("404.7", "File extension denied."),
            ("404.8", "Hidden namespace."),
            ("404.9", "Files attribute hidden."),
            ("404.10", "Request header too long."),
            ("404.11", "Request contains double escape sequence."),
            ("404.12", "Request contains high-bit characters."),
            ("404.13", "Content length too large."),
            ("404.14", "Request URL too long."),
            ("404.15", "Query string too long."),
            ("404.16", "DAV request sent to the static file handler"),
            ("404.17", "Dynamic content mapped to the static file handler."),
            ("404.18", "Querystring sequence denied"),
            ("404.19", "Denied by filtering rule"),
            ("404.20", "Too Many URL Segments"),
            (
                "404.501",
                "Not Found: Too many requests from the same client IP; Dynamic IP Restriction Concurrent request rate limit reached",
            ),
            (
                "404.502",
                "Not Found: Too many requests from the same client IP; Dynamic IP Restriction Maximum request rate limit reached",
            ),
            (
                "404.503",
                "Not Found: the IP address is included in the Deny list of IP Restriction",
            ),
            (
                "404.504",
                "Not Found: the host name is included in the Deny list of IP Restriction",
            ),
        ],
    },
    Group {
        of: "405",
        label: IIS,
        codes: &[("405.0", "Method not allowed.")],
    },
    Group {
        of: "406",
        label: IIS,
        codes: &[("406.0", "Invalid MIME type.")],
    },
    Group {
        of: "412",
        label: IIS,
        codes: &[("412.0", "Precondition failed.")],
    },
    Group {
        of: "413",
        label: IIS,
        codes: &[("413.0", "Request entity too large.")],
    },
    Group {
        of: "500",
        label: IIS,
        codes: &[
            ("500.0", "Module or ISAPI error occurred."),
            ("500.11", "Application is shutting down on the web server."),
            ("500.12", "Application is busy restarting on the web server."),
            ("500.13", "Web server is too busy."),
            ("500.15", "Direct requests for Global.asax aren't allowed."),
            ("500.19", "Configuration data is invalid."),
            ("500.21", "Module not recognized."),
            (
                "500.22",
                "An ASP.NET httpModules configuration does not apply in Managed Pipeline mode.",
            ),
            (
                "500.23",
                "An ASP.NET httpHandlers configuration does not apply in Managed Pipeline mode.",
            ),
            (
                "500.24",
                "An ASP.NET impersonation configuration does not apply in Managed Pipeline mode.",
            ),
            (
                "500.50",
                "A rewrite error occurred during RQ_BEGIN_REQUEST notification handling. A configuration or inbound rule execution error occurred.",
            ),
            (
                "500.51",
                "A rewrite error occurred during GL_PRE_BEGIN_REQUEST notification handling. A global configuration or global rule execution error occurred.",
            ),
            (
                "500.52",
                "A rewrite error occurred during RQ_SEND_RESPONSE notification handling. An outbound rule execution occurred.",
            ),
            (
                "500.53",
                "A rewrite error occurred during RQ_RELEASE_REQUEST_STATE notification handling. An outbound rule execution error occurred. The rule is configured to be executed before the output user cache gets updated.",
            ),
            ("500.100", "Internal ASP error."),
        ],
    },
    Group {
        of: "502",
        label: IIS,
        codes: &[
            ("502.1", "CGI application timeout."),
            ("502.2", "Bad gateway: Premature Exit."),
            ("502.3", "Bad Gateway: Forwarder Connection Error (ARR)."),
            ("502.4", "Bad Gateway: No Server (ARR)."),
        ],
    },
    Group {
        of: "502",
        label: ARR,
        codes: &[
            ("502.2", "Map request failure (ARR)"),
            ("502.3", "WinHTTP asynchronous completion failure (ARR)"),
            ("502.4", "No server (ARR)"),
            ("502.5", "WebSocket failure (ARR)"),
            ("502.6", "Forwarded request failure (ARR)"),
            ("502.7", "Execute request failure (ARR)"),
        ],
    },
    Group {
        of: "503",
        label: IIS,
        codes: &[
            ("503.0", "Application pool unavailable."),
            ("503.2", "Concurrent request limit exceeded."),
            ("503.3", "ASP.NET queue full"),
            ("503.4", "FastCGI queue full"),
        ],
    },
    Group {
        of: "530-cloudflare",
        label: CLOUDFLARE,
        codes: &[
            ("1000", "DNS points to prohibited IP"),
            ("1001", "DNS resolution error"),
            ("1002", "DNS points to Prohibited IP; also Restricted"),
            ("1003", "Access Denied: Direct IP Access Not Allowed"),
            ("1004", "Host Not Configured to Serve Web Traffic"),
            ("1005", "Access Denied: Autonomous System Number (ASN) banned"),
            ("1006", "Access Denied: Your IP address has been banned"),
            ("1007", "Access Denied: Your IP address has been banned"),
            ("1008", "Access Denied: Your IP address has been banned"),
            ("1009", "Access Denied: Country or region banned"),
            (
                "1010",
                "The owner of this website has banned your access based on your browser's signature",
            ),
            ("1011", "Access Denied (Hotlinking Denied)"),
            ("1012", "Access Denied"),
            ("1013", "HTTP hostname and TLS SNI hostname mismatch"),
            ("1014", "CNAME Cross-User Banned"),
            ("1015", "You are being rate limited"),
            ("1016", "Origin DNS error"),
            ("1018", "Could not find host"),
            ("1019", "Compute server error"),
            ("1020", "Access denied"),
            ("1023", "Could not find host"),
            ("1025", "Please check back later"),
            ("1033", "Argo Tunnel error"),
            ("1034", "Edge IP Restricted"),
            ("1035", "Invalid request rewrite (invalid URI path)"),
            ("1036", "Invalid request rewrite (maximum length exceeded)"),
            ("1037", "Invalid rewrite rule (failed to evaluate expression)"),
            (
                "1040",
                "Invalid request rewrite (header modification not allowed)",
            ),
            ("1041", "Invalid request rewrite (invalid header value)"),
            ("1101", "Rendering error"),
            ("1102", "Rendering error"),
            (
                "1104",
                "A variation of this email address is already taken in our system. Only one variation is allowed.",
            ),
            ("1106", "Access Denied: Your IP address has been banned"),
            ("1200", "Cache connection limit"),
        ],
    },
];
