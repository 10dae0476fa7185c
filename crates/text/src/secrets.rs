//! Names and beginnings by which secrets are recognized, whether they are to be masked on a screen or kept out of an address.

/// Parts of names whose values are secret, wherever they stand in the name. The last are Spanish and Portuguese.
const IN_NAMES: [&str; 16] = [
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
    "api-key",
    "api_key",
    "apikey",
    "contrase",
    "senha",
];

/// Ends of such names, too short to mean a secret elsewhere in them. `passe` is that of the French `mot de passe`.
const NAME_ENDS: [&str; 10] = [
    "auth", "key", "otp", "pass", "passe", "pwd", "sess", "sid", "sig", "ssn",
];

/// Checks if the value of a name is secret. The name is in lower case.
///
/// ```
/// use status_atlas_text::secrets::means_secret;
/// assert!(means_secret("x-api-key") && means_secret("sessionid") && means_secret("contrase\u{f1}a"));
/// assert!(!means_secret("status") && !means_secret("keyboard"));
/// ```
pub fn means_secret(name: &str) -> bool {
    IN_NAMES.iter().any(|part| name.contains(part)) || NAME_ENDS.iter().any(|end| name.ends_with(end))
}

/// Beginnings of well-known tokens: JSON Web Tokens; access keys of AWS and Google; tokens of GitHub, GitLab, Stripe and OpenAI, Slack, npm,
/// Hugging Face, Shopify, Docker Hub, SendGrid.
const PREFIXES: [&str; 19] = [
    "eyJ",
    "AKIA",
    "ASIA",
    "AIza",
    "ghp_",
    "gho_",
    "ghs_",
    "github_pat_",
    "glpat-",
    "sk-",
    "sk_",
    "xox",
    "npm_",
    "hf_",
    "shpat_",
    "shpss_",
    "dckr_pat_",
    "rk_live_",
    SENDGRID,
];

/// The beginning of a token of SendGrid, whose parts a point separates.
const SENDGRID: &str = "SG.";

/// The least length of a token that begins so, in bytes. With a lower one, words count as tokens.
const LEAST: usize = 16;

/// The length of the well-known token that a text begins with; `None` where it begins with none. Names of variables, such as
/// `npm_config_registry`, begin like tokens, and are words with underscores between.
///
/// ```
/// use status_atlas_text::secrets::token_length;
/// assert_eq!(token_length("ghp_16C7e42F292c6912E7, again"), Some(22));
/// assert_eq!(token_length("npm_config_registry"), None);
/// ```
pub fn token_length(text: &str) -> Option<usize> {
    let prefix = PREFIXES.iter().find(|prefix| text.starts_with(**prefix))?;
    let has_points = *prefix == SENDGRID;
    let is_in_token = |byte: &u8| is_in_token(*byte) || has_points && *byte == b'.';
    let length = text.bytes().take_while(|byte| is_in_token(byte)).count();
    let rest = text.as_bytes().get(prefix.len()..length)?;
    let is_in_words = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'_';
    let are_words = rest.contains(&b'_') && rest.iter().all(is_in_words);
    (length >= LEAST && !are_words).then_some(length)
}

/// Checks if a byte may stand in a token: those of Base64 in both of its alphabets.
pub fn is_in_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/=_-".contains(&byte)
}
