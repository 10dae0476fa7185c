//! English words, and words of every question about HTTP, that say little by themselves.

/// The stop words, sorted.
const STOP_WORDS: [&str; 92] = [
    "a",
    "about",
    "after",
    "all",
    "am",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "because",
    "been",
    "being",
    "but",
    "by",
    "can",
    "code",
    "codes",
    "could",
    "did",
    "do",
    "does",
    "for",
    "from",
    "get",
    "gets",
    "getting",
    "gives",
    "had",
    "has",
    "have",
    "how",
    "http",
    "https",
    "i",
    "if",
    "in",
    "into",
    "is",
    "it",
    "its",
    "me",
    "mean",
    "means",
    "my",
    "of",
    "on",
    "one",
    "or",
    "our",
    "return",
    "returned",
    "returning",
    "returns",
    "send",
    "sends",
    "should",
    "so",
    "some",
    "status",
    "than",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "this",
    "to",
    "up",
    "use",
    "used",
    "using",
    "via",
    "vs",
    "want",
    "was",
    "we",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "why",
    "with",
    "would",
    "you",
];

/// Checks if a lower-case word is a stop word.
///
/// ```
/// use status_atlas_text::is_stop_word;
/// assert!(is_stop_word("the") && !is_stop_word("gateway"));
/// ```
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::STOP_WORDS;

    #[test]
    fn the_list_is_sorted_as_the_search_in_it_needs() {
        assert!(STOP_WORDS.is_sorted());
    }
}
