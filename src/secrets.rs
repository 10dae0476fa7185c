//! Signs of secrets in a text: authorization, cookies, passwords, keys, tokens, and what tells who somebody is.
//!
//! People paste requests, log lines and addresses. A secret in them must not get into an address, which the
//! history, the logs of servers and shared links all keep. The signs are broad on purpose: a harmless text that
//! shows one is searched all the same, and only has no address to be shared by.

use status_atlas_text::secrets::{is_in_token as is_byte_in_token, means_secret, token_length};
use status_atlas_text::slice_or_empty;

/// Separators of a name and its value. The last two are the first two in an encoded address.
const SEPARATORS: [&str; 6] = [":", "=", "\u{ff1a}", "\u{ff1d}", "%3a", "%3d"];

/// Authentication schemes whose credentials are one run of characters.
const SCHEMES: [&str; 3] = ["basic", "bearer", "negotiate"];

/// The least length of the credentials after a scheme, in bytes. With a lower one, words after it count as credentials.
const LEAST_CREDENTIALS: usize = 8;

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
        || has_secret_in_words(&lower)
        || has_code_of_authorization(&lower)
        || WEBHOOKS.iter().any(|place| lower.contains(place))
        || has_email(text)
        || has_number_of_card(text)
        || has_iban(text)
        || has_known_token(text)
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
            let is_in_name =
                |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter) || !letter.is_ascii();
            let name = before
                .rsplit(|letter| !is_in_name(letter))
                .next()
                .unwrap_or_default();
            means_secret(name) && !after.trim_start_matches(is_beside).is_empty()
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

/// Checks if a character may stand in a token.
fn is_in_token(letter: char) -> bool {
    letter.is_ascii() && is_byte_in_token(letter as u8)
}

/// Checks if a text has a well-known token.
fn has_known_token(text: &str) -> bool {
    let begins = |at: usize| {
        let before = slice_or_empty(text, ..at);
        !before.ends_with(|letter: char| letter.is_ascii_alphanumeric())
            && token_length(slice_or_empty(text, at..)).is_some()
    };
    (0..text.len()).any(begins)
}

/// Checks if a run of the characters of tokens is random.
fn is_token(run: &str) -> bool {
    let is_random = |piece: &[u8]| piece.windows(2).filter(|two| changes(two)).count() >= CHANGES;
    run.as_bytes().windows(PIECE).any(is_random)
}

/// Addresses to which whoever has them may write.
const WEBHOOKS: [&str; 3] = ["hooks.slack.com/", "/api/webhooks/", "webhook.office.com/"];

/// The least length of a value that stands beside a word such as `token`, in bytes. With a lower one, numbers of versions and statuses
/// count as secrets.
const LEAST_BESIDE: usize = 6;

/// Checks if words give a secret: `session id is 9f8e7d6c`, `password hunter2`, `passwort geheim`. Of a word that other
/// languages have for a password, any word beside it counts but one that says how it is wrong.
fn has_secret_in_words(lower: &str) -> bool {
    const BETWEEN: [&str; 8] = ["id", "is", "was", "ist", "war", "es", "est", "lautet"];
    const STATES: [&str; 12] = [
        "abgelaufen",
        "expirado",
        "expir\u{e9}",
        "falsch",
        "incorrect",
        "incorrecta",
        "invalide",
        "invalido",
        "oubli\u{e9}",
        "olvidada",
        "ung\u{fc}ltig",
        "vergessen",
    ];
    let is_beside = |letter: char| letter.is_whitespace() || "\"',;()".contains(letter);
    let mut words = lower.split(is_beside).filter(|word| !word.is_empty());
    while let Some(name) = words.next() {
        let is_foreign = ["passwort", "contrase\u{f1}a", "senha", "passe"].contains(&name);
        if !is_foreign && !means_secret(name) {
            continue;
        }
        let mut after = words.clone().skip_while(|word| BETWEEN.contains(word));
        let Some(value) = after.next() else { continue };
        let is_status = value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_digit());
        let is_standard = ["http", "rfc"].iter().any(|start| value.starts_with(start));
        let is_hexadecimal = value.len() >= 8 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
        let has_digit = value.len() >= LEAST_BESIDE && value.bytes().any(|byte| byte.is_ascii_digit());
        if (is_foreign && !is_status && !STATES.contains(&value))
            || !is_standard && (has_digit || is_hexadecimal)
        {
            return true;
        }
    }
    false
}

/// Checks if an address in a text in lower case has the code of an authorization, as OAuth gives it: `?code=` and what is no status and
/// no word.
fn has_code_of_authorization(lower: &str) -> bool {
    ["?code=", "&code=", "?code%3d", "%3fcode%3d", "%26code%3d"]
        .iter()
        .any(|name| {
            lower.match_indices(name).any(|(place, _)| {
                let value = slice_or_empty(lower, place + name.len()..).as_bytes();
                let is_in_code = |byte: &u8| is_byte_in_token(*byte) || *byte == b'.';
                let length = value.iter().take_while(|byte| is_in_code(byte)).count();
                length >= LEAST_BESIDE
                    && (length >= LONGER_THAN_WORDS || value[..length].iter().any(u8::is_ascii_digit))
            })
        })
}

/// Checks if a text has an e-mail address.
fn has_email(text: &str) -> bool {
    text.match_indices('@').any(|(place, _)| {
        let before = slice_or_empty(text, ..place);
        let domain = slice_or_empty(text, place + 1..);
        let end = domain.find(|letter: char| !letter.is_ascii_alphanumeric() && !".-".contains(letter));
        let domain = slice_or_empty(domain, ..end.unwrap_or(domain.len())).trim_end_matches('.');
        let last = domain.rsplit_once('.').map_or("", |(_, last)| last);
        before.ends_with(|letter: char| letter.is_ascii_alphanumeric() || "._-+".contains(letter))
            && last.len() >= 2
            && last.bytes().all(|byte| byte.is_ascii_alphabetic())
    })
}

/// Checks if a text has the number of a card: 13 to 19 digits, in groups or not, whose last one checks the others by Luhn's formula.
fn has_number_of_card(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    // No card begins with another digit.
    let begins = |at: usize| matches!(bytes[at], b'2'..=b'6') && (at == 0 || !is_digit(at - 1));
    (0..bytes.len()).filter(|&at| begins(at)).any(|from| {
        let mut digits: Vec<u8> = Vec::new();
        let mut at = from;
        while digits.len() < 20
            && (is_digit(at) || matches!(bytes.get(at), Some(b' ' | b'-')) && is_digit(at + 1))
        {
            if is_digit(at) {
                digits.push(bytes[at] - b'0');
            } else if digits.len() < 4 {
                // The first group of a card has four: these are statuses.
                break;
            }
            at += 1;
        }
        (13..=19).contains(&digits.len()) && checks_by_luhn(&digits)
    })
}

/// Checks if the last of some digits is the one that Luhn's formula asks for.
fn checks_by_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .zip([false, true].into_iter().cycle())
        .map(|(&digit, is_doubled)| match u32::from(digit) {
            digit if !is_doubled => digit,
            digit @ 5.. => digit * 2 - 9,
            digit => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Checks if a text has the number of a bank account, by its two check digits (ISO 13616).
fn has_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is = |at: usize, test: fn(&u8) -> bool| bytes.get(at).is_some_and(test);
    let begins = |at: usize| {
        is(at, u8::is_ascii_alphabetic)
            && is(at + 1, u8::is_ascii_alphabetic)
            && is(at + 2, u8::is_ascii_digit)
            && is(at + 3, u8::is_ascii_digit)
            && (at == 0 || !is(at - 1, u8::is_ascii_alphanumeric))
    };
    (0..bytes.len()).filter(|&at| begins(at)).any(|from| {
        let mut number: Vec<u8> = Vec::new();
        let mut at = from;
        while number.len() < 34
            && (is(at, u8::is_ascii_alphanumeric)
                || is(at, |byte| *byte == b' ') && is(at + 1, u8::is_ascii_alphanumeric))
        {
            if bytes[at] != b' ' {
                number.push(bytes[at].to_ascii_uppercase());
            }
            at += 1;
            // Words may follow.
            if number.len() >= 15 && !is(at, u8::is_ascii_alphanumeric) && checks_by_97(&number) {
                return true;
            }
        }
        false
    })
}

/// Checks if the number of an account, in capitals, leaves one when it is divided by 97 with its first four characters at its end.
fn checks_by_97(number: &[u8]) -> bool {
    let moved = number[4..].iter().chain(&number[..4]);
    let rest = moved.fold(0_u32, |rest, &byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    rest == 1
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
            "npm_0a1B2c3D4e5F6g7H8i9J",
            "401 with hf_AbCdEfGhIjKlMnOpQr",
            "shpat_0123456789abcdef0123",
            "docker login dckr_pat_AbCdEfGhIjKl-MnOp",
            "AIzaSyAbcdefghijklmnop",
            "SG.abcdefghijkl.MnOpQr",
            "https://hooks.slack.com/services/T0/B0/x",
            "https://app.example/callback?code=4f9aC2b1&x=1",
            "/callback?state=x&code=SplxlOBeZQQYbYS6WxSbIA",
            "/callback?state=x&code=abcdefghijklmnopqrstuvwx",
            "session id is 9f8e7d6c",
            "the session id is deadbeef",
            "password hunter2",
            "passwort hunter",
            "mein Passwort ist geheim",
            "la contrase\u{f1}a es secreto",
            "contrase\u{f1}a: x",
            "mot de passe soleil",
            "ssn=1",
            "402 for card 4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "5555555555554444 declined",
            "DE89370400440532013000",
            "refund to DE89 3704 0044 0532 0130 00 fails with 422",
            "GB82WEST12345698765432",
            "mail someone@example.org",
            "user jane.doe+x@mail.example.co.uk gets 403",
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
            "npm_config_registry",
            "npm install @nestjs/core gave 404",
            "callback?code=404",
            "error?code=invalid_grant",
            "password is wrong",
            "passwort falsch 401",
            "mot de passe oubli\u{e9}",
            "token is expired",
            "session 404",
            "bearer token rfc6750",
            "4111 1111 1111 1112",
            "order 4111111111111112 gave 409",
            "DE89370400440532013001",
            "is500 ok200 no404",
            "500 502 503 504 520 521 522 523",
            "1732698341123",
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
