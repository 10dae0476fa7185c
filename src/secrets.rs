//! Signs of secrets in a text: authorization, cookies, passwords, keys, tokens.
//!
//! People paste requests, log lines and addresses. A secret in them must not get into an address, which the
//! history, the logs of servers and shared links all keep. The signs are broad on purpose: a harmless text that
//! shows one is searched all the same, and only has no address to be shared by.

use status_atlas_text::slice_or_empty;

/// Parts of names whose values are secret, wherever they stand in the name.
const IN_NAMES: [&str; 11] = [
    "authorization",
    "cookie",
    "credential",
    "csrf",
    "jwt",
    "passphrase",
    "passw",
    "secret",
    "session",
    "signature",
    "token",
];

/// Ends of such names, too short to mean a secret elsewhere in them.
const NAME_ENDS: [&str; 8] = ["auth", "key", "otp", "pass", "pwd", "sess", "sid", "sig"];

/// Separators of a name and its value. The last two are the first two in an encoded address.
const SEPARATORS: [&str; 6] = [":", "=", "\u{ff1a}", "\u{ff1d}", "%3a", "%3d"];

/// Authentication schemes whose credentials are one run of characters.
const SCHEMES: [&str; 3] = ["basic", "bearer", "negotiate"];

/// The least length of the credentials after a scheme, in bytes. With a lower one, words after it count as credentials.
const LEAST_CREDENTIALS: usize = 8;

/// Beginnings of well-known tokens that may look like words: JSON Web Tokens, access keys of AWS, GitHub, GitLab, Stripe, Slack.
const PREFIXES: [&str; 8] = ["eyJ", "AKIA", "ASIA", "ghp_", "glpat-", "sk-", "sk_", "xox"];

/// The least length of a token that begins so, in bytes. With a lower one, words count as tokens.
const LEAST_PREFIXED: usize = 16;

/// The length from which credentials after a scheme need no digit and no capital to count, in bytes. No word is as long.
const LONGER_THAN_WORDS: usize = 20;

/// The length of a piece of a random token, in bytes. With a lower one, names in source code count as tokens.
const PIECE: usize = 24;

/// The least number of changes between digits and letters, or from lower to upper case, in such a piece. Random pieces have
/// nine on average; with a lower number, names in source code count as tokens.
const CHANGES: usize = 5;

/// Checks if a text looks as if it held a secret.
///
/// ```
/// use status_atlas::secrets::holds_secret;
/// assert!(holds_secret("\"GET /api?token=s3cr3t HTTP/1.1\" 502"));
/// assert!(!holds_secret("401 token expired"));
/// ```
pub fn holds_secret(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    text.contains("PRIVATE KEY")
        || has_named_secret(&lower)
        || has_credentials(text, &lower)
        || has_user_in_url(text)
        || has_user_of_curl(text)
        || text.split(|letter| !is_in_token(letter)).any(is_token)
}

/// Checks if a name that means a secret has a value, as in `Cookie: a=b`, `api_key=x` or `"password": "x"`, in a text in lower case.
fn has_named_secret(lower: &str) -> bool {
    SEPARATORS.iter().any(|separator| {
        lower.match_indices(separator).any(|(place, _)| {
            let before = slice_or_empty(lower, ..place);
            let after = slice_or_empty(lower, place + separator.len()..);
            let is_beside = |letter: char| letter.is_whitespace() || "\"'\\]".contains(letter);
            let before = before.trim_end_matches(is_beside);
            let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
            let name = before
                .rsplit(|letter| !is_in_name(letter))
                .next()
                .unwrap_or_default();
            let means_secret = IN_NAMES.iter().any(|part| name.contains(part))
                || NAME_ENDS.iter().any(|end| name.ends_with(end));
            means_secret && !after.trim_start_matches(is_beside).is_empty()
        })
    })
}

/// Checks if an authentication scheme is followed by credentials, as in `Bearer abc123def456`.
fn has_credentials(text: &str, lower: &str) -> bool {
    SCHEMES.iter().any(|scheme| {
        lower.match_indices(scheme).any(|(place, _)| {
            let after = slice_or_empty(text, place + scheme.len()..);
            let spaces = ["%20", "+", " ", "\t", "\u{a0}"];
            let Some(credentials) = spaces.iter().find_map(|space| after.strip_prefix(space)) else {
                return false;
            };
            let credentials = credentials.trim_start();
            let end = credentials.find(|letter| !is_in_token(letter) && !".~".contains(letter));
            let credentials = &credentials.as_bytes()[..end.unwrap_or(credentials.len())];
            let is_random = credentials.iter().any(u8::is_ascii_digit) || credentials.windows(2).any(changes);
            credentials.len() >= LEAST_CREDENTIALS && (is_random || credentials.len() >= LONGER_THAN_WORDS)
        })
    })
}

/// Checks if a URL names a user, as in `https://user:password@host/`.
fn has_user_in_url(text: &str) -> bool {
    text.match_indices("://").any(|(place, separator)| {
        let after = slice_or_empty(text, place + separator.len()..);
        let authority = after
            .split(|letter: char| letter.is_whitespace() || "/?#\"'<>".contains(letter))
            .next();
        authority.is_some_and(|authority| authority.contains('@'))
    })
}

/// Checks if curl is told a user, as in `curl -u user:password`.
fn has_user_of_curl(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        let user = match word {
            "-u" | "-U" | "--user" | "--proxy-user" => next,
            _ if word.starts_with("-u") || word.starts_with("--user=") => word,
            _ => "",
        };
        if user.contains(':') {
            return true;
        }
    }
    false
}

/// Checks if a character may stand in a token: those of Base64 in both of its alphabets.
fn is_in_token(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "+/=_-".contains(letter)
}

/// Checks if a run of the characters of tokens begins like a well-known one, or is random.
fn is_token(run: &str) -> bool {
    let is_known = PREFIXES.iter().any(|prefix| {
        run.match_indices(prefix).any(|(place, _)| {
            let begins =
                !slice_or_empty(run, ..place).ends_with(|letter: char| letter.is_ascii_alphanumeric());
            begins && run.len() - place >= LEAST_PREFIXED
        })
    });
    let is_random = |piece: &[u8]| piece.windows(2).filter(|two| changes(two)).count() >= CHANGES;
    is_known || run.as_bytes().windows(PIECE).any(is_random)
}

/// Checks if two characters are a digit and a letter, or a lower-case letter and an upper-case one.
fn changes(two: &[u8]) -> bool {
    let [one, next] = two else { return false };
    one.is_ascii_digit() && next.is_ascii_alphabetic()
        || one.is_ascii_alphabetic() && next.is_ascii_digit()
        || one.is_ascii_lowercase() && next.is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::holds_secret;

    #[test]
    fn secrets_are_seen_in_every_form_in_which_they_are_pasted() {
        for text in [
            "Authorization: Basic YWRtaW46aHVudGVyMg==",
            "authorization=Digest x",
            "proxy-authorization : y",
            "Cookie: theme=dark",
            "Set-Cookie: id=1; HttpOnly",
            "SESSIONID=12",
            "JSESSIONID: a",
            "PHPSESSID=a1",
            "/login?api_key=1&x=2",
            "apiKey: 'x'",
            "X-Api-Key: x",
            "token=s3cr3t",
            "access_token\u{ff1d}x",
            "?next=%2Fhome%3Ftoken%3Dabc",
            "{\"password\":\"hunter2\"}",
            "{\\\"password\\\":\\\"hunter2\\\"}",
            "$_SESSION['user']['passwd'] => 'x'",
            "db_pwd = x",
            "client_secret: x",
            "X-Amz-Signature=0",
            "AccountKey=x;",
            "sig=x",
            "curl -H 'Authorization: Bearer x' https://api.example",
            "401 with Bearer abc123def456",
            "bearer%20abcDefGhi",
            "Basic YWRtaW46aHVudGVyMg",
            "negotiate abcdefghijklmnopqrstu",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x",
            "(eyJzdWIiOiJhYmMi)",
            "id AKIAIOSFODNN7EXAMPLE",
            "Credential/AKIAIOSFODNN7EXAMPLE/20250101",
            "ghp_abcdefghijklmnopqrstuvwxyzabcdefghij",
            "sk-proj-abcdefghijklm",
            "xoxb-abcdefghij-klmnop",
            "9a4c1f2b3d4e5f60718293a4b5c6d7e8",
            "/reset/550e8400-e29b-41d4-a716-446655440000",
            "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==",
            "502 from https://user:hunter2@host/",
            "https://x-oauth@github.com/a/b",
            "postgres://u:p@db/prod",
            "curl -u admin:hunter2 localhost",
            "curl -uadmin:hunter2 localhost",
            "curl --user admin:hunter2 localhost",
            "-----BEGIN RSA PRIVATE KEY-----",
        ] {
            assert!(holds_secret(text), "{text}");
        }
    }

    #[test]
    fn questions_names_and_messages_are_no_secrets() {
        for text in [
            "",
            "404",
            "401 token expired",
            "csrf token mismatch",
            "invalid api key",
            "what does set-cookie do with 304",
            "header:authorization",
            "header:set-cookie is:cacheable",
            "class:5xx origin:cloudflare",
            "bearer authentication required",
            "Bearer realm=\"example\"",
            "basic auth",
            "password=",
            "HTTP_422_UNPROCESSABLE_ENTITY",
            "STATUS_431_REQUEST_HEADER_FIELDS_TOO_LARGE",
            "HttpStatusCode.RequestHeaderFieldsTooLarge",
            "HttpStatusCode::RequestEntityTooLarge413",
            "net::ERR_HTTP2_PROTOCOL_ERROR",
            "org.springframework.web.client.HttpClientErrorException$NotFound",
            "\"GET /api/v1/orders/12345/items HTTP/1.1\" 502 157",
            "2025-11-26T10:15:30.123456Z upstream timed out (110: Connection timed out)",
            "https://example.org:8080/a/b?c=d&page=2#e",
            "mail someone@example.org",
            "curl -v https://example.org/",
            "status=504 elb_status_code:403",
            "a task-management-system with disk-operations-by-name",
        ] {
            assert!(!holds_secret(text), "{text}");
        }
    }

    #[test]
    fn random_tokens_are_seen_among_words() {
        const ALPHABETS: [&[u8]; 3] = [
            b"0123456789abcdef",
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
            b"0123456789abcdefghijklmnopqrstuvwxyz",
        ];
        // A linear congruential generator with Knuth's constants.
        let mut state = 1_u64;
        for alphabet in ALPHABETS {
            let mut seen = 0;
            for _ in 0..1000 {
                let token: String = (0..32)
                    .map(|_| {
                        state = state
                            .wrapping_mul(6_364_136_223_846_793_005)
                            .wrapping_add(1_442_695_040_888_963_407);
                        char::from(alphabet[(state >> 33) as usize % alphabet.len()])
                    })
                    .collect();
                seen += usize::from(holds_secret(&format!("502 for {token}, again")));
            }
            assert!(seen >= 980, "{seen} of 1000");
        }
    }
}
