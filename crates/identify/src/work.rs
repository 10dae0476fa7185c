//! Counts the bytes that are looked at, so that a test can show that the work grows with the text and not faster.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<u64> = const { Cell::new(0) };
}

/// Counts bytes that were looked at.
pub(crate) fn count(bytes: usize) {
    BYTES.with(|counted| counted.set(counted.get() + bytes as u64));
}

/// The bytes that a piece of work looks at.
fn of(work: impl FnOnce()) -> u64 {
    BYTES.with(|counted| counted.set(0));
    work();
    BYTES.with(Cell::get)
}

/// The most that four times the text may cost beyond four times the work.
const MARGIN: f64 = 1.1;

#[test]
fn work_grows_with_the_text_and_not_faster() {
    let line = "10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"GET /a HTTP/1.1\" 502 157 \"-\" \"curl\"\n";
    for piece in [
        line,
        "HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\nAge: 5\r\n\r\n<html>502 Bad Gateway</html>\n",
        "Age: 7\nServer: nginx\n",
        "{\n",
        "{\"a\":{\"b\":[\n",
        "{\"status\":502,\"method\":\"GET\",\"path\":\"/\"}\n",
        "\"",
        "\\\"",
        "502 Bad Gateway ",
        "status=502 ",
        "2024-01-01T00:00:00Z [a] ",
        "x: y\n\n",
        "web | ",
        "HTTP/1.1 100 Continue\n\n",
        "HTTP/1.1 \"",
        "net::ERR_FAILED\n",
        "\"response\": {\"status\": 502, \"headers\": [{\"name\": \"Server\", \"value\": \"nginx\"}]},\n",
        "<a>&quot;",
        "token=x&",
        "    :",
    ] {
        let text = |bytes: usize| piece.repeat(bytes / piece.len());
        let (small, large) = (text(70_000), text(280_000));
        let read = |text: &str| of(|| drop(crate::identify(text)));
        let (once, four) = (read(&small), read(&large));
        assert!(
            four as f64 <= 4.0 * once as f64 * MARGIN + 100_000.0,
            "{piece:?}: {once} bytes, then {four}"
        );
        // And the constant is small: each byte is looked at a bounded number of times.
        assert!(once <= 70_000 * MOST_LOOKS, "{piece:?}: {once} bytes");
    }
}

/// The most often that a byte is looked at, on the average.
const MOST_LOOKS: u64 = 600;
