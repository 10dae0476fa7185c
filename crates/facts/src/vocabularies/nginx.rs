//! The messages of nginx's error log.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static ERROR_LOG: Vocabulary = Vocabulary {
    id: "nginx-error-log-phrase",
    page: "nginx",
    label: "nginx error log messages",
    about: "A message of nginx's `error.log`; `...` stands for a part that varies.",
    source: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream.c",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "connect() failed (111: Connection refused) while connecting to upstream",
            "Nothing listens at the upstream's address",
            &["502"],
        ),
        finer(
            "connect() failed (113: No route to host) while connecting to upstream",
            "Upstream's host cannot be reached: firewall or wrong address",
            &["502"],
        ),
        finer(
            "connect() to unix:... failed (2: No such file or directory)",
            "Socket file is missing: the application server is not running",
            &["502"],
        ),
        finer(
            "connect() to unix:... failed (13: Permission denied)",
            "nginx may not open the socket: owner, mode or SELinux",
            &["502"],
        ),
        finer(
            "connect() to unix:... failed (11: Resource temporarily unavailable)",
            "Backlog of the socket is full: too few workers behind it",
            &["502"],
        ),
        finer(
            "upstream timed out (110: Connection timed out) while connecting to upstream",
            "Upstream did not accept the connection in time",
            &["504"],
        ),
        finer(
            "upstream timed out (110: Connection timed out) while reading response header from upstream",
            "Upstream did not begin its response in time",
            &["504"],
        ),
        finer_by(
            Maker::Upstream,
            "upstream timed out (110: Connection timed out) while reading upstream",
            "Upstream stalled in the middle, after the status had been sent",
            &["200"],
        ),
        finer(
            "upstream prematurely closed connection while reading response header from upstream",
            "Upstream closed before a whole header section: crash, killed worker, idle connection",
            &["502"],
        ),
        finer_by(
            Maker::Upstream,
            "upstream prematurely closed connection while reading upstream",
            "Upstream broke off in the middle of the content",
            &["200"],
        ),
        finer(
            "recv() failed (104: Connection reset by peer) while reading response header from upstream",
            "Upstream reset the connection",
            &["502"],
        ),
        finer(
            "upstream sent too big header while reading response header from upstream",
            "Header section of the upstream does not fit `proxy_buffer_size`",
            &["502"],
        ),
        finer(
            "upstream sent invalid header",
            "Header field of the upstream is invalid",
            &["502"],
        ),
        finer(
            "upstream sent no valid HTTP/1.0 header",
            "Upstream does not speak HTTP there: wrong port or protocol",
            &["502", "200"],
        ),
        finer(
            "no live upstreams while connecting to upstream",
            "Every server of the group is marked as failed",
            &["502"],
        ),
        finer(
            "no resolver defined to resolve",
            "Variable in `proxy_pass` needs a `resolver`",
            &["502"],
        ),
        finer(
            "could not be resolved (3: Host not found)",
            "Name of the upstream does not exist",
            &["502"],
        ),
        finer(
            "SSL_do_handshake() failed ... while SSL handshaking to upstream",
            "TLS to the upstream failed",
            &["502"],
        ),
        finer(
            "client intended to send too large body",
            "Content is over `client_max_body_size`",
            &["413"],
        ),
        finer(
            "client sent too long header line",
            "Header field outgrew `large_client_header_buffers`",
            &["400", "414"],
        ),
        finer(
            "client sent too long URI",
            "Request line outgrew `large_client_header_buffers`",
            &["414", "400"],
        ),
        finer_by(
            Maker::Client,
            "client closed connection while waiting for request",
            "Client left without a request",
            &[],
        ),
        finer_by(
            Maker::Client,
            "epoll_wait() reported that client prematurely closed connection",
            "Client left while nginx waited for the upstream",
            &["499-nginx"],
        ),
        finer(
            "access forbidden by rule",
            "A `deny` rule refused the client",
            &["403"],
        ),
        finer(
            "directory index of \"...\" is forbidden",
            "No index file, and listing is off",
            &["403"],
        ),
        finer(
            "open() \"...\" failed (2: No such file or directory)",
            "File does not exist",
            &["404"],
        ),
        finer(
            "open() \"...\" failed (13: Permission denied)",
            "nginx may not read the file",
            &["403"],
        ),
        finer(
            "limiting requests, excess: ... by zone",
            "`limit_req` refused the request",
            &["503", "429"],
        ),
        finer(
            "limiting connections by zone",
            "`limit_conn` refused the connection",
            &["503", "429"],
        ),
        finer(
            "rewrite or internal redirection cycle",
            "`try_files`, `error_page` or `rewrite` loop",
            &["500"],
        ),
        finer(
            "worker_connections are not enough",
            "All connections of the worker are in use",
            &["500"],
        ),
        finer_by(
            Maker::Upstream,
            "FastCGI sent in stderr: \"PHP message: PHP Fatal error",
            "PHP ended with a fatal error and set the status",
            &["500"],
        ),
        finer_by(
            Maker::Upstream,
            "FastCGI sent in stderr: \"Primary script unknown\"",
            "`SCRIPT_FILENAME` names a file that PHP-FPM does not find",
            &["404"],
        ),
        finer_by(
            Maker::Nobody,
            "no \"ssl_certificate\" is defined",
            "Server block for TLS has no certificate",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "SSL_do_handshake() failed ... while SSL handshaking",
            "TLS handshake with the client failed",
            &[],
        ),
    ],
};
