//! The Damerau-Levenshtein distance, and the nearest of many words by it.

/// The longest word that [`edit_distance`] compares, in bytes. Raising it makes its rows larger.
pub const MAX_WORD_BYTES: usize = 32;

/// The Damerau-Levenshtein distance (optimal string alignment) from `a` to `b` in bytes, if it is at most `limit` and
/// neither is longer than [`MAX_WORD_BYTES`].
///
/// ```
/// use status_atlas::search::edit_distance::edit_distance;
/// assert_eq!(edit_distance("gatway", "gateway", 2), Some(1));
/// assert_eq!(edit_distance("teh", "the", 2), Some(1));
/// assert_eq!(edit_distance("proxy", "gateway", 2), None);
/// ```
pub fn edit_distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit || a.len() > MAX_WORD_BYTES || b.len() > MAX_WORD_BYTES {
        return None;
    }
    // Only cells near the diagonal can be within the limit; the others count as beyond it.
    let beyond = limit as u8 + 1;
    let mut rows = [[beyond; MAX_WORD_BYTES + 2]; 3];
    for (column, cell) in rows[0].iter_mut().enumerate().take(limit + 1) {
        *cell = column as u8;
    }
    for i in 1..a.len() + 1 {
        let (now, before, earlier) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        let first = i.saturating_sub(limit).max(1);
        let end = b.len().min(i + limit) + 1;
        rows[now][first - 1] = if first == 1 { beyond.min(i as u8) } else { beyond };
        let mut least = rows[now][first - 1];
        for j in first..end {
            let differs = u8::from(a[i - 1] != b[j - 1]);
            let mut edits = (rows[before][j - 1] + differs)
                .min(rows[before][j] + 1)
                .min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(rows[earlier][j - 2] + 1);
            }
            rows[now][j] = edits;
            least = least.min(edits);
        }
        rows[now][end] = beyond;
        if least >= beyond {
            return None;
        }
    }
    let edits = usize::from(rows[a.len() % 3][b.len()]);
    (edits <= limit).then_some(edits)
}

/// The candidates that are the fewest edits from `word`, at most `limit`, in their order: all that are equally near.
///
/// ```
/// use status_atlas::search::edit_distance::nearest;
/// let words = [(0, "gateway"), (1, "gate"), (2, "late")];
/// assert_eq!(nearest("gatte", 2, words.into_iter()), [(1, "gate")]);
/// assert_eq!(nearest("hate", 1, words.into_iter()), [(1, "gate"), (2, "late")]);
/// assert!(nearest("proxy", 2, words.into_iter()).is_empty());
/// ```
pub fn nearest<'a, T>(
    word: &str,
    limit: usize,
    candidates: impl Iterator<Item = (T, &'a str)>,
) -> Vec<(T, &'a str)> {
    let mask = letter_mask(word);
    let mut least = limit;
    let mut nearest = Vec::new();
    for (value, candidate) in candidates {
        let may_be_near = candidate.len().abs_diff(word.len()) <= least
            && (letter_mask(candidate) ^ mask).count_ones() as usize <= 2 * least;
        if may_be_near && let Some(edits) = edit_distance(word, candidate, least) {
            if edits < least {
                nearest.clear();
                least = edits;
            }
            nearest.push((value, candidate));
        }
    }
    nearest
}

/// The set of the letters of a word, as bits. An edit changes at most two of them: a cheap lower bound that spares most
/// words the [`edit_distance`].
pub fn letter_mask(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn distances_are_those_of_the_reference(a in "[a-d]{0,9}", b in "[a-d]{0,9}", limit in 0_usize..4) {
            let reference = strsim::osa_distance(&a, &b);
            prop_assert_eq!(edit_distance(&a, &b, limit), Some(reference).filter(|edits| *edits <= limit));
        }

        #[test]
        fn an_edit_changes_two_letters_of_the_mask_at_most(a in "[a-f]{0,8}", b in "[a-f]{0,8}") {
            let differing = (letter_mask(&a) ^ letter_mask(&b)).count_ones() as usize;
            prop_assert!(differing <= 2 * strsim::osa_distance(&a, &b));
        }
    }

    #[test]
    fn a_word_that_is_too_long_is_near_nothing() {
        let word = "a".repeat(MAX_WORD_BYTES + 1);
        assert_eq!(edit_distance(&word, &word, 3), None);
    }
}
