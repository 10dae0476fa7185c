//! Each form and format, with its odd variants: what it is read as, and where the status comes from.

use status_atlas_facts::no_response::Messages;
use status_atlas_identify::{Certainty, Evidence, Fault, Form, identify};

/// The only evidence of a text.
fn one(text: &str) -> Evidence {
    let found = identify(text);
    assert_eq!(found.len(), 1, "{text:?}: {found:#?}");
    found.into_iter().next().unwrap()
}

/// Check format, status and emitter of lines.
fn check(rows: &[(&str, &str, Option<u16>, Option<&str>)]) {
    for &(text, format, status, emitter) in rows {
        let evidence = one(text);
        let read = (
            evidence.format.unwrap_or_default(),
            evidence.status,
            evidence.emitter,
        );
        assert_eq!(
            read,
            (format, status, emitter),
            "{text:?}: {:#?}",
            evidence.reasons
        );
    }
}

#[test]
fn heads_are_read_as_every_tool_prints_them() {
    for text in [
        "HTTP/1.1 503 Service Unavailable\r\nServer: awselb/2.0\r\n\r\n",
        "< HTTP/1.1 503 Service Unavailable\n< Server: awselb/2.0\n< \n",
        "* Connected\n> GET / HTTP/1.1\n> Host: x\n>\n< HTTP/2 503\n< server: awselb/2.0\n<\n",
        "  HTTP/1.1 503 Service Unavailable\n  Server: awselb/2.0\n",
        "Status Code: 503 Service Unavailable\nServer: awselb/2.0",
        "Status Code:\n503 Service Temporarily Unavailable\nserver:\nawselb/2.0",
        ":status: 503\nserver: awselb/2.0\ndate: x",
        "error: \"HTTP/1.1 503 Service Unavailable\\r\\nServer: awselb/2.0\\r\\n\\r\\n\"",
        "{\n  status: 503,\n  server: 'awselb/2.0',\n  'content-type': 'text/html'\n}",
        "503 {'Server': 'awselb/2.0', 'Content-Type': 'text/html', 'status': '503'}",
        "<= Recv header: HTTP/1.1 503 Service Unavailable\n<= Recv header: Server: awselb/2.0\n",
        "$ curl -i https://x/\nHTTP/2 503 \nserver: awselb/2.0\n\n",
        "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 503 x\r\nServer: awselb/2.0\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 x\r\nServer: awselb/2.0\r\n\r\n",
    ] {
        let evidence = one(text);
        assert_eq!(
            (evidence.form, evidence.status),
            (Form::Head, Some(503)),
            "{text:?}"
        );
        assert_eq!(evidence.emitter, Some("aws-alb"), "{text:?}");
    }
}

#[test]
fn every_response_of_a_paste_is_read() {
    let text = "HTTP/1.1 301 Moved Permanently\r\nServer: CloudFront\r\nLocation: https://x/\r\n\r\n\
        HTTP/2 502\r\nserver: awselb/2.0\r\n\r\n<html>x</html>\n$ curl -I x\nHTTP/2 200\nserver: gws\n";
    let found = identify(text);
    let read: Vec<_> = found
        .iter()
        .map(|evidence| (evidence.status, evidence.emitter))
        .collect();
    assert_eq!(
        read,
        [
            (Some(301), Some("cloudfront")),
            (Some(502), Some("aws-alb")),
            (Some(200), None)
        ]
    );
    assert!(found.windows(2).all(|two| two[0].to <= two[1].from));
}

#[test]
fn archives_are_read() {
    let text = r#"{"log":{"entries":[{"request":{"method":"GET","headers":[]},"response":{"status":502,"statusText":"Bad Gateway","headers":[{"name":"Server","value":"awselb/2.0"}],"content":{"size":122,"text":"<html>"}}},
    {"request":{"headers":[]},"response":{"status":0,"statusText":"","headers":[],"content":{},"_error":"net::ERR_NAME_NOT_RESOLVED"}}]}}"#;
    let found = identify(text);
    let read: Vec<_> = found
        .iter()
        .map(|evidence| (evidence.form, evidence.status, evidence.emitter))
        .collect();
    assert_eq!(
        read,
        [
            (Form::Head, Some(502), Some("aws-alb")),
            (Form::ClientError, None, Some("chrome"))
        ]
    );
}

#[test]
fn common_formats_are_read() {
    check(&[
        (
            r#"127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326"#,
            "common",
            Some(200),
            None,
        ),
        (
            r#"2001:db8::1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/2.0" 502 157 "https://x/404" "a 503 b""#,
            "combined",
            Some(502),
            None,
        ),
        (
            r#"www.x.de:443 192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 404 5 "-" "-""#,
            "combined",
            Some(404),
            None,
        ),
        (
            r#"web_1 | 192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 499 0 "-" "-""#,
            "combined",
            Some(499),
            Some("nginx"),
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "\x16\x03\x01" 400 157 "-" "-""#,
            "combined",
            Some(400),
            None,
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 504 160 "-" "c" "-" 60.001 10.0.0.1:80 60.000 504"#,
            "nginx-upstream",
            Some(504),
            Some("nginx"),
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 502 160 "-" "c" upstream_status="-" rt=0.1"#,
            "nginx-upstream",
            Some(502),
            Some("nginx"),
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 200 1 "-" "c" us="502, 200" rt=0.1"#,
            "nginx-upstream",
            Some(200),
            Some("origin"),
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 503 1 "-" "c" hit synth"#,
            "varnishncsa",
            Some(503),
            None,
        ),
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 403 1 "-" "c" synth"#,
            "varnishncsa",
            Some(403),
            Some("varnish"),
        ),
        (
            r#"[10/Oct/2024 13:55:36] "GET /x HTTP/1.1" 404 2345"#,
            "django-runserver",
            Some(404),
            Some("django"),
        ),
        (
            r#"127.0.0.1 - - [10/Oct/2024 13:55:36] "GET /x HTTP/1.1" 500 -"#,
            "werkzeug",
            Some(500),
            Some("flask"),
        ),
        (
            r#"INFO:     127.0.0.1:54321 - "GET /x HTTP/1.1" 404 Not Found"#,
            "uvicorn",
            Some(404),
            Some("app"),
        ),
        (
            r#"192.0.2.4 - - [01/Feb/2024:10:00:00 +0000] "GET / HTTP/1.1" 502 11 "-" "-" 17 "web@docker" "http://10.0.0.2:80" 30ms"#,
            "traefik-clf",
            Some(502),
            None,
        ),
        (
            r#"192.0.2.4 - - [01/Feb/2024:10:00:00 +0000] "GET / HTTP/1.1" %!d(<nil>) 0 "-" "-" 17 "web" "http://10.0.0.2:80" 30ms"#,
            "traefik-clf",
            None,
            None,
        ),
    ]);
}

#[test]
fn formats_of_clouds_are_read() {
    check(&[
        (
            r#"https 2024-07-02T22:23:00.186641Z app/lb/1 192.0.2.1:2817 - -1 -1 -1 503 - 57 0 "GET https://x:443/ HTTP/1.1" "curl" - - - "Root=1-5" "x" "-" 0 2024-07-02T22:22:48.364000Z "forward" "-" "-" "-" "-" "-" "-""#,
            "aws-alb",
            Some(503),
            Some("aws-alb"),
        ),
        (
            r#"http 2024-07-02T22:23:00.186641Z app/lb/1 192.0.2.1:2817 10.0.0.1:80 0.0 0.1 0.0 404 404 57 0 "GET http"#,
            "aws-alb",
            Some(404),
            Some("origin"),
        ),
        (
            r#"h2 2024-07-02T22:23:00.186641Z app/lb/1 192.0.2.1:2817 10.0.0.1:80 0.0 0.1 0.0 000 - 57 0 "GET http://x:80/ HTTP/2.0" "c" - - - "Root=1-5" "x""#,
            "aws-alb",
            None,
            None,
        ),
        (
            r#"2015-05-13T23:39:43.945958Z my-lb 192.168.131.39:2817 10.0.0.1:80 0.000073 0.001048 0.000057 200 200 0 29 "GET http://www.example.com:80/ HTTP/1.1" "curl/7.38.0" - -"#,
            "aws-classic-elb",
            Some(200),
            Some("origin"),
        ),
        (
            "2019-12-04\t21:02:31\tLAX1\t392\t192.0.2.100\tGET\td111.cloudfront.net\t/index.html\t502\t-\tMozilla\t-\t-\tError\tSOX4xwn4XV6Q4rgb7XiVGOHms_BGlTAC4KyHmureZmBNrjGdRLiNIQ==\td111.cloudfront.net\thttps\t23\t0.001\t-\tTLSv1.2\tECDHE\tError\tHTTP/2.0\t-\t-\t11040\t0.001\tOriginConnectError\ttext/html\t78\t-\t-",
            "cloudfront",
            Some(502),
            Some("cloudfront"),
        ),
        (
            "#Fields: date time x-edge-location c-ip cs-method sc-status x-edge-result-type x-edge-detailed-result-type\n2019-12-04 21:02:31 LAX1 192.0.2.1 GET 404 Error Error",
            "cloudfront",
            Some(404),
            Some("origin"),
        ),
        (
            "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be amzn-s3-demo-bucket1 [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a5 3E57427F3EXAMPLE REST.GET.OBJECT x \"GET /x HTTP/1.1\" 404 NoSuchKey 113 - 7 - \"-\" \"S3Console/0.4\" -",
            "s3",
            Some(404),
            Some("s3"),
        ),
        (
            r#"{"requestId":"a","ip":"192.0.2.1","httpMethod":"GET","status":"502","integrationStatus":"200","responseLength":"36"}"#,
            "aws-apigw",
            Some(502),
            Some("aws-apigw-rest"),
        ),
        (
            r#"{"requestId":"a","routeKey":"GET /x","status":"503","integrationErrorMessage":"Network error"}"#,
            "aws-apigw",
            Some(503),
            Some("aws-apigw-http"),
        ),
        (
            r#"{"properties":{"trackingReference":"0abc","httpMethod":"GET","httpStatusCode":"503","errorInfo":"OriginTimeout"}}"#,
            "azure-front-door",
            Some(503),
            Some("azure-front-door"),
        ),
        (
            r#"{"properties":{"httpStatus":504,"serverStatus":"","serverRouted":"10.0.0.4:80","error_info":"ERRORINFO_UPSTREAM_TIMED_OUT"}}"#,
            "azure-app-gateway",
            Some(504),
            Some("azure-app-gateway"),
        ),
        (
            r#"{"ResponseCode":401,"LastErrorReason":"SubscriptionKeyNotFound","Method":"GET"}"#,
            "azure-apim",
            Some(401),
            None,
        ),
        (
            r#"{"httpRequest":{"status":502},"jsonPayload":{"statusDetails":"response_sent_by_backend"}}"#,
            "gclb",
            Some(502),
            Some("origin"),
        ),
    ]);
}

#[test]
fn formats_of_proxies_are_read() {
    check(&[
        (
            r#"Feb  6 12:14:14 lb haproxy[1]: 10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 0/0/0/-1/5000 504 194 - - sH-- 3/3/3/3/0 0/0 "GET / HTTP/1.0""#,
            "haproxy-http",
            Some(504),
            Some("haproxy"),
        ),
        (
            r#"haproxy[1]: 10.0.1.2:33317 [06/Feb/2009:12:14:14.655] http-in static/srv1 10/0/30/69/109 404 2750 - - ---- 1/1/1/1/0 0/0 {x} {} "GET / HTTP/1.1""#,
            "haproxy-http",
            Some(404),
            Some("origin"),
        ),
        (
            r#"10.0.1.2:33317 [06/Feb/2009:12:14:14.655] in static/srv1 10/0/-1/-1/109 -1 0 - - CC-- 1/1/1/1/0 0/0 "GET / HTTP/1.1""#,
            "haproxy-http",
            None,
            Some("haproxy"),
        ),
        (
            "haproxy[14387]: 10.0.1.2:33313 [06/Feb/2009:12:12:51.443] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0",
            "haproxy-tcp",
            None,
            None,
        ),
        (
            r#"[2016-04-15T20:17:00.310Z] "POST /api HTTP/2" 204 - 154 0 226 100 "10.0.35.28" "nsq2http" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "locations" "tcp://10.0.2.1:80""#,
            "envoy",
            Some(204),
            Some("origin"),
        ),
        (
            r#"[2016-04-15T20:17:00.310Z] "GET / HTTP/1.1" 0 DC 154 0 226 - "-" "c" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "x" "10.0.2.1:80""#,
            "envoy",
            None,
            None,
        ),
        (
            r#"{"response_code":503,"response_flags":"UF","upstream_cluster":"outbound|80||a.b.svc.cluster.local","response_code_details":"upstream_reset_before_response_started{connection_failure,delayed_connect_error:_111}"}"#,
            "envoy-json",
            Some(503),
            Some("istio"),
        ),
        (
            r#"{"ClientHost":"192.0.2.1","DownstreamStatus":499,"OriginStatus":499,"RequestPath":"/","RouterName":"a@docker","ServiceAddr":"10.0.0.1:80"}"#,
            "traefik-json",
            Some(499),
            Some("traefik"),
        ),
        (
            r#"{"DownstreamStatus":404,"OriginStatus":0,"RequestPath":"/"}"#,
            "traefik-json",
            Some(404),
            Some("traefik"),
        ),
        (
            r#"{"level":"info","ts":1.5,"logger":"http.log.access","msg":"handled request","request":{"method":"GET"},"status":502,"duration":0.1}"#,
            "caddy-json",
            Some(502),
            None,
        ),
        (
            "1480383026.974      0 192.0.2.7 TCP_DENIED/407 4168 CONNECT www.google.com:443 - HIER_NONE/- text/html",
            "squid",
            Some(407),
            Some("squid"),
        ),
        (
            "1480383026.974     90 192.0.2.7 TCP_MISS_ABORTED/000 0 GET http://x/ - HIER_DIRECT/192.0.2.9 -",
            "squid",
            None,
            None,
        ),
        (
            "1480383026.974     90 192.0.2.7 TCP_MISS/404 0 GET http://x/ - HIER_DIRECT/192.0.2.9 -",
            "squid",
            Some(404),
            Some("origin"),
        ),
        (
            r#"{"status":502,"method":"GET","response":{"status":502},"latencies":{"proxy":-1,"kong":3,"request":4},"request":{"uri":"/"}}"#,
            "kong-json",
            Some(502),
            Some("kong"),
        ),
        (
            r#"{"status":503,"request_method":"GET","proxy_upstream_name":"a-b-80","upstream_status":""}"#,
            "ingress-nginx-json",
            Some(503),
            Some("ingress-nginx"),
        ),
        (
            r#"{"EdgeResponseStatus":520,"OriginResponseStatus":0,"RayID":"abc123"}"#,
            "cloudflare-logpush",
            Some(520),
            Some("cloudflare"),
        ),
    ]);
}

#[test]
fn formats_of_windows_and_platforms_are_read() {
    check(&[
        (
            "2024-03-01 10:20:30 10.0.0.4 GET /x - 443 - 192.0.2.8 Mozilla/5.0 - 502 3 12002 120000",
            "iis-w3c",
            Some(502),
            Some("iis"),
        ),
        (
            "#Fields: date time cs-method cs-uri-stem sc-status sc-substatus sc-win32-status\n2024-03-01 10:20:30 GET /x 404 0 2",
            "iis-w3c",
            Some(404),
            Some("iis"),
        ),
        (
            r#"2018-03-28T16:30:11.529616+00:00 heroku[router]: at=info method=GET path="/" host=x dyno=web.1 connect=0ms service=3ms status=404 bytes=1"#,
            "heroku-router",
            Some(404),
            Some("app"),
        ),
        (
            r#"app.x.com - [2024-07-06T02:16:38.759Z] "GET / HTTP/1.1" 503 0 0 "-" "c" "192.0.2.1:1" "-" x_forwarded_for:"-" vcap_request_id:"fa127386-81c3" response_time:- app_id:"9" x_cf_routererror:"no_endpoints""#,
            "gorouter",
            Some(503),
            Some("gorouter"),
        ),
        (
            "[pid: 12|app: 0|req: 1/1] 10.0.0.1 () {28 vars in 330 bytes} [Mon Jan  8 10:00:00 2024] GET / => generated 21 bytes in 0 msecs (HTTP/1.1 500) 1 headers",
            "uwsgi",
            Some(500),
            Some("app"),
        ),
        (
            "Completed 500 Internal Server Error in 14ms",
            "rails",
            Some(500),
            Some("rails"),
        ),
    ]);
}

#[test]
fn any_record_with_a_status_is_read() {
    check(&[
        (
            r#"{"level":"error","msg":"request failed","http.status_code":502,"method":"GET"}"#,
            "json",
            Some(502),
            None,
        ),
        (
            r#"{"time":"2024-01-01T00:00:00Z","req":{"method":"GET","url":"/"},"res":{"statusCode":404}}"#,
            "json",
            Some(404),
            None,
        ),
        (
            r#"level=info ts=2024-01-01T00:00:00Z method=GET path=/x status=500 duration=200ms"#,
            "logfmt",
            Some(500),
            None,
        ),
        (
            r#"{"log":"10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] \"GET / HTTP/1.1\" 499 0 \"-\" \"-\"\n","stream":"stdout","time":"2024-10-10T13:55:36Z"}"#,
            "combined",
            Some(499),
            Some("nginx"),
        ),
    ]);
}

#[test]
fn error_logs_are_read() {
    check(&[
        (
            "2024/01/01 10:00:00 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1, server: x, request: \"GET / HTTP/1.1\", upstream: \"http://127.0.0.1:3000/\"",
            "nginx-error",
            Some(502),
            Some("nginx"),
        ),
        (
            "2024/01/01 10:00:00 [error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.1",
            "nginx-error",
            Some(504),
            Some("nginx"),
        ),
        (
            "2024/01/01 10:00:00 [crit] 7#7: *1 connect() to unix:/run/php.sock failed (2: No such file or directory) while connecting to upstream, client: 192.0.2.1",
            "nginx-error",
            Some(502),
            Some("nginx"),
        ),
        (
            "Jan  1 10:00:00 h nginx: 2024/01/01 10:00:00 [error] 7#7: *1 open() \"/srv/x\" failed (2: No such file or directory), client: 192.0.2.1",
            "nginx-error",
            Some(404),
            Some("nginx"),
        ),
        (
            "2024/01/01 10:00:00 [error] 7#7: *1 FastCGI sent in stderr: \"Primary script unknown\" while reading response header from upstream, client: 192.0.2.1",
            "nginx-error",
            Some(404),
            Some("php-fpm"),
        ),
        (
            "[Wed Feb 14 11:22:33.4 2024] [authz_core:error] [pid 8] [client 192.0.2.1:1] AH01630: client denied by server configuration: /srv",
            "apache-error",
            Some(403),
            Some("apache"),
        ),
        (
            "[2024-01-01 10:00:00 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)",
            "gunicorn-error",
            None,
            Some("gunicorn"),
        ),
        (
            "[01-Jan-2024 10:00:00] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it",
            "php-fpm",
            None,
            Some("php-fpm"),
        ),
        (
            "Jan  1 10:00:00 lb haproxy[7]: backend app has no server available!",
            "haproxy",
            Some(503),
            Some("haproxy"),
        ),
        (
            "-   FetchError     first byte timeout",
            "varnishlog",
            Some(503),
            Some("varnish"),
        ),
    ]);
}

#[test]
fn a_status_comes_from_its_field_alone() {
    for (text, status) in [
        ("npm ERR! code E426", Some(426)),
        ("HTTP503", Some(503)),
        ("code:503", Some(503)),
        ("$status:499", Some(499)),
        ("status=101", Some(101)),
        ("<999 https://www.linkedin.com/in/x>", Some(999)),
        ("\"elb_status_code\":\"403\"", Some(403)),
        ("Request failed with status code 502", Some(502)),
        (
            "--2024-- HTTP request sent, awaiting response... 403 Forbidden",
            Some(403),
        ),
        ("urllib.error.HTTPError: HTTP Error 404: Not Found", Some(404)),
        (
            "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502",
            Some(502),
        ),
        (
            "java.io.IOException: Server returned HTTP response code: 503 for URL: https://x:443/500",
            Some(503),
        ),
        (
            "Error response from daemon: received unexpected HTTP status: 502 Bad Gateway",
            Some(502),
        ),
        (
            "E: Failed to fetch http://x/404/Packages  503  Service Unavailable [IP: 192.0.2.200 80]",
            Some(503),
        ),
    ] {
        let evidence = one(text);
        assert_eq!(evidence.status, status, "{text:?}");
        assert_eq!(
            evidence.emitter.filter(|emitter| *emitter != "linkedin"),
            None,
            "{text:?}"
        );
    }
    for text in [
        "listening on port 443",
        "took 502 ms",
        "2024-05-03",
        "line 404 of 500",
        "192.0.2.200",
        "why a 502?",
        "1,404 rows",
    ] {
        assert!(identify(text).is_empty(), "{text:?}: {:?}", identify(text));
    }
}

#[test]
fn where_no_response_came_no_status_is_named() {
    for (text, client) in [
        ("Failed to load resource: net::ERR_CONNECTION_REFUSED", "chrome"),
        (
            "This site can\u{2019}t be reached\nDNS_PROBE_FINISHED_NXDOMAIN\nERR_NAME_NOT_RESOLVED",
            "chrome",
        ),
        (
            "curl: (28) Operation timed out after 10001 milliseconds with 0 bytes received",
            "curl",
        ),
        (
            "TypeError: NetworkError when attempting to fetch resource.",
            "firefox",
        ),
        ("connect ECONNREFUSED 127.0.0.1:5432", "client"),
        (
            "requests.exceptions.ConnectionError: NewConnectionError('x: [Errno 111] Connection refused')",
            "client",
        ),
        ("Get \"https://x/\": dial tcp: lookup x: no such host", "client"),
    ] {
        let evidence = one(text);
        let read = (evidence.form, evidence.status, evidence.emitter);
        assert_eq!(read, (Form::ClientError, None, Some(client)), "{text:?}");
    }
    let hidden = one(
        "Access to fetch at 'https://x/' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present. GET https://x/ net::ERR_FAILED 502 (Bad Gateway)",
    );
    assert_eq!((hidden.status, hidden.emitter), (Some(502), None));
    let tunnel = one("OSError: Tunnel connection failed: 407 Proxy Authentication Required");
    assert_eq!(
        (tunnel.status, tunnel.emitter),
        (Some(407), Some("corporate-proxy"))
    );
}

#[test]
fn the_name_of_a_message_says_what_to_check() {
    for (text, list, code, fault) in [
        (
            "Failed to load resource: net::ERR_CERT_DATE_INVALID",
            "chrome",
            "net::ERR_CERT_DATE_INVALID",
            Fault::Network,
        ),
        (
            "DNS_PROBE_FINISHED_NXDOMAIN",
            "chrome",
            "net::ERR_NAME_NOT_RESOLVED",
            Fault::Network,
        ),
        (
            "ERR_TUNNEL_CONNECTION_FAILED",
            "chrome",
            "net::ERR_TUNNEL_CONNECTION_FAILED",
            Fault::Proxy,
        ),
        (
            "Secure Connection Failed\nError code: SSL_ERROR_RX_RECORD_TOO_LONG",
            "firefox",
            "SSL_ERROR_RX_RECORD_TOO_LONG",
            Fault::Network,
        ),
        (
            "GET https://a.example/ NS_ERROR_NET_EMPTY_RESPONSE",
            "firefox",
            "NS_ERROR_NET_EMPTY_RESPONSE",
            Fault::Upstream,
        ),
        (
            "curl: (52) Empty reply from server",
            "curl",
            "curl: (52)",
            Fault::Upstream,
        ),
        (
            "curl: (63) Maximum file size exceeded",
            "curl",
            "curl: (63)",
            Fault::Upstream,
        ),
        (
            "ConnectionRefusedError: [Errno 111] Connection refused",
            "system",
            "ECONNREFUSED",
            Fault::Network,
        ),
        (
            "read: connection reset by peer (os error 104)",
            "system",
            "ECONNRESET",
            Fault::Network,
        ),
    ] {
        let evidence = one(text);
        let [finer] = &evidence.finer[..] else {
            panic!("{text}: {evidence:?}")
        };
        assert_eq!((finer.vocabulary, &*finer.code), (list, code), "{text}");
        assert_eq!(evidence.fault, Some(fault), "{text}");
        let listed = Messages::from_id(list).unwrap().messages;
        let message = listed.iter().find(|message| message.name == code).unwrap();
        assert_eq!(evidence.next[0], message.check, "{text}");
    }
    // A name that no list has is known by its beginning.
    let unlisted = one("net::ERR_SSL_BAD_RECORD_MAC_ALERT");
    assert!(unlisted.next[0].starts_with("TLS failed"), "{:?}", unlisted.next);
    let unlisted = one("Error code: SEC_ERROR_BAD_SIGNATURE");
    assert_eq!((unlisted.emitter, unlisted.finer.len()), (Some("firefox"), 0));
}

#[test]
fn fields_made_for_this_are_read_first() {
    let text = "HTTP/1.1 504 Gateway Timeout\nProxy-Status: cache.example, envoy; error=connection_timeout\nVia: 1.1 a\n";
    let evidence = one(text);
    assert_eq!(evidence.emitter, Some("envoy"));
    let text = "HTTP/1.1 404 Not Found\nCache-Status: \"Netlify Edge\"; hit\nServer: Netlify\n";
    assert!(
        one(text)
            .reasons
            .iter()
            .any(|reason| reason.says.contains("stored response"))
    );
    let found = identify("x-cache: Error from cloudfront");
    assert_eq!(
        (found[0].emitter, &found[0].path[..]),
        (None, &["cloudfront"][..])
    );
}

#[test]
fn who_made_the_status_and_who_wrote_the_page_are_told_apart() {
    let text = "HTTP/2 502\nserver: cloudflare\ncf-ray: 1-FRA\n\n<html><title>x | 502: Bad gateway</title><div id=\"cf-error-details\">";
    let evidence = one(text);
    assert_eq!(
        (evidence.emitter, evidence.page),
        (Some("origin"), Some("cloudflare"))
    );
    assert_eq!(evidence.path, ["cloudflare"]);
    let text = "HTTP/1.1 404 Not Found\nVia: 1.1 vegur\nServer: nginx\n\n<pre>Cannot GET /x</pre>";
    let evidence = one(text);
    assert_eq!(
        (evidence.emitter, evidence.page),
        (Some("express"), Some("express"))
    );
    assert_eq!(evidence.path, ["heroku-router", "nginx", "express"]);
}

#[test]
fn ids_are_taken_along() {
    let evidence =
        one("HTTP/2 403\nserver: cloudflare\ncf-ray: 83e0000000000000-FRA\nx-request-id: abcdef-1\n");
    let ids: Vec<_> = evidence.ids.iter().map(|id| (id.name, &id.value[..])).collect();
    assert_eq!(
        ids,
        [("Ray ID", "83e0000000000000-FRA"), ("x-request-id", "abcdef-1")]
    );
}

#[test]
fn the_message_of_curl_is_no_longer_than_the_text() {
    for (text, end) in [("curl: (7", 8), ("curl: (7) Failed", 9), ("curl: (28\u{e9}", 9)] {
        let reason = &one(text).reasons[0];
        assert_eq!((reason.from, reason.to), (0, end), "{text}");
    }
}

#[test]
fn an_archive_that_is_cut_off_ends_with_its_last_byte() {
    let text = "{\"response\"{\"headers\":[]}\u{FFFD}";
    let evidence = one(text);
    assert_eq!(&text[evidence.from..evidence.to], "\"response\"{\"headers\":[]}");
}

#[test]
fn a_line_of_varnishlog_may_begin_with_any_white_space() {
    assert_eq!(
        one("-\tFetchError no backend connection").emitter,
        Some("varnish")
    );
    assert_eq!(identify("-\t\u{FFFD}").len(), 0);
}

/// Check who made what lines of nginx have, and how certain that is.
fn check_makers(rows: &[(&str, Option<&str>, Certainty)]) {
    for &(text, emitter, certainty) in rows {
        let evidence = one(text);
        let read = (evidence.emitter, evidence.certainty);
        assert_eq!(read, (emitter, certainty), "{text:?}: {:#?}", evidence.reasons);
    }
}

#[test]
fn equal_numbers_of_a_502_or_504_do_not_prove_that_nginx_passed_it_on() {
    use Certainty::{Certain, Likely, Unknown};
    check_makers(&[
        // A refused connection, in ingress-nginx's fields.
        (
            r#"10.1.2.3 - - [28/Nov/2026:06:12:02 +0000] "GET /api HTTP/2.0" 502 150 "-" "Mozilla/5.0" 36 0.001 [default-web-80] [] 10.244.1.5:8080, 10.244.1.6:8080 0, 0 0.000, 0.001 502, 502 1a2b3c4d5e6f7081"#,
            Some("ingress-nginx"),
            Likely,
        ),
        // A timeout.
        (
            r#"10.1.2.3 - - [28/Nov/2026:06:12:02 +0000] "POST /pay HTTP/2.0" 504 160 "-" "Mozilla/5.0" 36 60.001 [default-web-80] [] 10.244.1.5:8080 0 60.000 504 1a2b3c4d5e6f7081"#,
            Some("ingress-nginx"),
            Likely,
        ),
        // An answer of the pod, with a content.
        (
            r#"10.1.2.3 - - [28/Nov/2026:06:12:02 +0000] "GET /api HTTP/2.0" 502 61 "-" "Mozilla/5.0" 36 0.101 [default-web-80] [] 10.244.1.5:8080 61 0.100 502 1a2b3c4d5e6f7081"#,
            Some("origin"),
            Certain,
        ),
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 552 "-" "c" upstream_status=502 upstream_time=0.000"#,
            Some("nginx"),
            Likely,
        ),
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 157 "-" "c" upstream_status=502 urt=1.204"#,
            Some("nginx"),
            Likely,
        ),
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 1893 "-" "c" upstream_status=502 urt=1.204"#,
            None,
            Unknown,
        ),
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 1893 "-" "c" upstream_status=502 uht=- urt=1.204"#,
            Some("nginx"),
            Certain,
        ),
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 1893 "-" "c" upstream_status=502 uht=1.203 urt=1.204"#,
            Some("origin"),
            Certain,
        ),
        (
            r#"{"time":"2026-11-28T06:12:02+00:00","request":"GET / HTTP/1.1","status":504,"upstream_status":"504"}"#,
            None,
            Unknown,
        ),
        (
            r#"{"time":"2026-11-28T06:12:02+00:00","request":"GET / HTTP/1.1","status":504,"upstream_status":"504","upstream_header_time":"-","upstream_response_time":"60.001"}"#,
            Some("nginx"),
            Certain,
        ),
        // Other numbers nginx never writes there itself.
        (
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 503 157 "-" "c" upstream_status=503 urt=0.000"#,
            Some("origin"),
            Certain,
        ),
        // The last of several tries counts.
        (
            r#"192.0.2.1 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 200 9 "-" "c" "-" 0.002 10.0.0.1:80, 10.0.0.2:80 502, 200"#,
            Some("origin"),
            Certain,
        ),
    ]);
    let open = one(
        r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "GET / HTTP/1.1" 502 1893 "-" "c" upstream_status=502 urt=1.204"#,
    );
    assert_eq!(open.fault, Some(Fault::Upstream));
    assert!(
        open.next
            .iter()
            .any(|next| next.contains("$upstream_header_time"))
    );
    assert!(!open.next.iter().any(|next| next.contains("beside this one")));
}

#[test]
fn a_499_with_a_content_is_not_made_by_nginx() {
    let line = |sent: u32| {
        one(&format!(
            r#"192.0.2.1 - - [28/Nov/2026:06:12:02 +0000] "POST /v1 HTTP/1.1" 499 {sent} "-" "c""#
        ))
    };
    assert_eq!(
        (line(0).emitter, line(0).certainty),
        (Some("nginx"), Certainty::Likely)
    );
    assert_eq!((line(312).emitter, line(312).fault), (None, Some(Fault::Client)));
}

#[test]
fn varnish_and_fastly_are_told_apart() {
    let own = one(
        "HTTP/1.1 503 Service Unavailable\nRetry-After: 0\nServer: Varnish\nX-Varnish: 32770\nVia: 1.1 varnish (Varnish/7.1)\n\n",
    );
    assert_eq!(own.path, ["varnish"]);
    let fastly = one(
        "HTTP/2 503\nserver: Varnish\nretry-after: 0\nx-served-by: cache-fra-eddf8230081-FRA\nvia: 1.1 varnish\nx-timer: S1795846321.123,VS0,VE0\n\n<title>503 Backend fetch failed</title><h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p>",
    );
    assert_eq!(
        (fastly.emitter, &fastly.path[..]),
        (Some("fastly"), &["fastly"][..])
    );
    assert!(!fastly.next.iter().any(|next| next.contains("varnishlog")));
    let both = one(
        "HTTP/2 200\nx-served-by: cache-fra-eddf8230081-FRA\nx-varnish: 7\nvia: 1.1 varnish (Varnish/7.1), 1.1 varnish\n\n",
    );
    assert_eq!(both.path, ["fastly", "varnish"]);
    let alone = one("HTTP/1.1 503 Service Unavailable\nRetry-After: 0\nContent-Length: 0\n\n");
    assert_eq!((alone.emitter, alone.path.len()), (None, 0));
}

#[test]
fn a_response_that_the_browser_withheld_is_not_one_that_did_not_come() {
    let withheld = one(
        "Access to XMLHttpRequest at 'https://api.example.com/v1/me' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    );
    assert_eq!((withheld.status, withheld.emitter), (None, None));
    assert!(
        withheld
            .reasons
            .iter()
            .any(|reason| reason.says.contains("withheld"))
    );
    assert!(
        withheld.next[0].contains("Access-Control-Allow-Origin"),
        "{:?}",
        withheld.next
    );
    assert!(
        withheld
            .next
            .iter()
            .all(|next| !next.contains("No response came"))
    );
    assert!(withheld.retry.unwrap().contains("may have carried it out"));
    let preflight = one(
        "Access to fetch at 'https://api.example.com/v1/me' from origin 'http://localhost:3000' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.\nGET https://api.example.com/v1/me net::ERR_FAILED 401 (Unauthorized)",
    );
    assert_eq!((preflight.status, preflight.emitter), (Some(401), None));
    assert!(preflight.next[0].contains("OPTIONS"), "{:?}", preflight.next);
    assert!(preflight.retry.unwrap().contains("not sent"));
    let firefox = one(
        "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/. (Reason: CORS header 'Access-Control-Allow-Origin' missing). Status code: 502.",
    );
    assert_eq!((firefox.status, &firefox.path[..]), (Some(502), &["firefox"][..]));
}

#[test]
fn an_archive_says_that_an_extension_stopped_a_request() {
    let entry = |error: &str| {
        one(&format!(
            r#"{{"log":{{"entries":[{{"request":{{"method":"POST","headers":[]}},"response":{{"status":0,"statusText":"","headers":[],"content":{{}},"_error":"{error}"}}}}]}}}}"#
        ))
    };
    let blocked = entry("net::ERR_BLOCKED_BY_CLIENT");
    assert_eq!(blocked.fault, Some(Fault::Client));
    for error in [
        "net::ERR_BLOCKED_BY_CLIENT",
        "net::ERR_CONNECTION_REFUSED",
        "net::ERR_NAME_NOT_RESOLVED",
    ] {
        let retry = entry(error).retry.unwrap();
        assert!(retry.contains("never reached"), "{error}: {retry}");
    }
    assert!(!entry("net::ERR_FAILED").retry.unwrap().contains("never reached"));
}

#[test]
fn what_the_content_names_as_the_cause_is_said() {
    for (text, emitter, next, fault) in [
        (
            "<?xml version=\"1.0\"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match.</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>",
            Some("s3"),
            "secret key",
            Fault::Client,
        ),
        (
            "HTTP/2 403\nx-amzn-errortype: MissingAuthenticationTokenException\nx-amzn-requestid: 6f1c2c3d-0000-4444-8888-aaaaaaaaaaaa\n\n{\"message\":\"Missing Authentication Token\"}",
            Some("aws-apigw-rest"),
            "does not exist",
            Fault::Client,
        ),
        (
            "HTTP/2 403\nx-amzn-requestid: 6f1c2c3d-0000-4444-8888-aaaaaaaaaaaa\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: abcDEF=\n\n{\"message\":\"Forbidden\"}",
            Some("aws-apigw-rest"),
            "x-api-key",
            Fault::Client,
        ),
        (
            "HTTP/2 429\ncontent-type: application/json\nserver: cloudflare\ncf-ray: 9a1b2c3d4e5f6789-FRA\n\n{\"error\":{\"message\":\"You exceeded your current quota.\",\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\"}}",
            Some("app"),
            "balance",
            Fault::Client,
        ),
        (
            "HTTP Error 500.19 - Internal Server Error\nThe requested page cannot be accessed because the related configuration data for the page is invalid.\nError Code 0x8007000d",
            Some("iis"),
            "web.config",
            Fault::Application,
        ),
    ] {
        let evidence = one(text);
        assert_eq!(evidence.emitter, emitter, "{text}");
        assert!(evidence.next[0].contains(next), "{:?}", evidence.next);
        assert!(evidence.next.iter().all(|next| !next.contains("bucket policy")));
        assert_eq!(evidence.fault, Some(fault), "{text}");
        let retry = evidence.retry.unwrap();
        assert!(
            !retry.starts_with("It may") && !retry.starts_with("GET"),
            "{retry}"
        );
    }
    let missing = "HTTP/2 403\nx-amzn-errortype: MissingAuthenticationTokenException\n\n{\"message\":\"Missing Authentication Token\"}";
    assert_eq!(one(missing).certainty, Certainty::Likely);
}

#[test]
fn a_limit_that_is_used_up_says_until_when() {
    let limited = one(
        "HTTP/2 403\nserver: GitHub.com\nx-ratelimit-limit: 60\nx-ratelimit-remaining: 0\nx-ratelimit-reset: 1795000000\ncontent-type: application/json\n\n{\"message\":\"API rate limit exceeded for 192.0.2.7.\",\"documentation_url\":\"https://docs.github.com/rest\"}",
    );
    assert_eq!(limited.path, ["github-api"]);
    assert!(limited.retry.unwrap().contains("2026-11-18 11:06:40 UTC"));
}

#[test]
fn a_challenge_is_for_a_browser() {
    let challenged = one(
        "HTTP/2 403\nserver: cloudflare\ncf-mitigated: challenge\ncf-ray: 9a1b2c3d4e5f6789-FRA\n\n<title>Just a moment...</title>",
    );
    assert_eq!(challenged.emitter, Some("cloudflare"));
    assert!(challenged.next[0].contains("by a rule"), "{:?}", challenged.next);
}

#[test]
fn the_page_of_a_503_of_apache_proves_no_proxy() {
    let page = one(
        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>503 Service Unavailable</title>\n</head><body>\n<h1>Service Unavailable</h1>\n<address>Apache/2.4.52 (Ubuntu) Server at example.com Port 443</address>\n</body></html>",
    );
    assert_eq!((page.emitter, page.fault), (Some("apache"), None));
}

#[test]
fn other_protocols_get_no_verdict_of_http() {
    let [sip] = &identify(
        "SIP/2.0 404 Not Found\nVia: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKnashds8\nCSeq: 314159 INVITE\n",
    )[..] else {
        panic!()
    };
    assert_eq!((sip.status, sip.emitter, &sip.retry), (None, None, &None));
    assert!(sip.entries.is_empty() && sip.reasons[0].says.starts_with("SIP"));
}

#[test]
fn what_a_status_asks_for_and_is_not_there_is_pointed_out() {
    let says = |text: &str, piece: &str| {
        let reasons = one(text).reasons;
        reasons.iter().any(|reason| reason.says.contains(piece))
    };
    assert!(says(
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"message\":\"No API key\"}",
        "WWW-Authenticate"
    ));
    assert!(!says(
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic\n\n",
        "the field is not there"
    ));
    // It may be below the lines that were pasted.
    assert!(!says(
        "HTTP/1.1 401 Unauthorized\nServer: nginx",
        "the field is not there"
    ));
    assert!(says(
        "HTTP/1.1 405 Method Not Allowed\nServer: nginx\n\n",
        "in Allow"
    ));
    assert!(says(
        "HTTP/1.1 204 No Content\nContent-Length: 15\n\n{\"deleted\":true}",
        "has no content"
    ));
    assert!(says("HTTP/1.1 487 Whatever\nServer: Foo\n\n", "treats it as 400"));
    assert!(!says("HTTP/1.1 404 Not Found\nServer: Foo\n\n", "treats it as"));
    let large = one(
        "<html>\n<head><title>413 Request Entity Too Large</title></head>\n<body>\n<center><h1>413 Request Entity Too Large</h1></center>\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\n</body>\n</html>",
    );
    assert!(large.next[0].contains("client_max_body_size"), "{:?}", large.next);
    let go = one("HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\n\n404 page not found\n");
    assert!(go.next[0].contains("Go"), "{:?}", go.next);
}
