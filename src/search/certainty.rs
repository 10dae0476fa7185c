//! The certainty that the first entry answers a query.
//!
//! A logistic regression on signs that a right answer leaves. It was fitted on questions that the ranking had not seen:
//! `docs/search.md` says how, and how often an answer that it calls sure is right.

/// The certainty that the first entry answers a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// A number or a name says so, or of such questions at least 95 in 100 are answered right.
    Sure,
    /// It is the closest in meaning.
    Close,
    /// Nothing fits well enough, or the query is about no status.
    None,
}

impl Certainty {
    /// The name, as in the package.
    pub const fn id(self) -> &'static str {
        match self {
            Certainty::Sure => "sure",
            Certainty::Close => "close",
            Certainty::None => "none",
        }
    }
}

/// The words, stop words aside, that a question or a message has at least. Higher calls fewer queries a question.
pub const MIN_QUESTION_WORDS: usize = 3;
/// The distance of scores within which the second number is shown beside the first. Higher shows more pairs.
pub const NEAR: f32 = 1.5;

/// The signs that the certainty is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Signs {
    /// The distance to the best entry of another number.
    pub margin: f32,
    /// The likelihood of all other numbers, as a multiple of the best one's.
    pub others: f32,
    /// The telling words that the entry's texts have.
    pub words: usize,
    /// The telling words of the query.
    pub telling: usize,
    /// The part of the telling words, by their rarity, that the entry's texts have.
    pub coverage: f32,
    /// The entry's lexical score.
    pub lexical: f32,
    /// The part of the query's features that the model has weights for.
    pub seen: f32,
}

/// The log odds from which it is sure. Higher calls fewer answers sure, and more of these are right.
const SURE: f32 = 2.3;
/// The log odds from which it is close. Higher shows nothing for more queries that are about no status, and for more that
/// are.
const CLOSE: f32 = -0.5;

impl Signs {
    /// The log odds that the first entry is right, by the fitted regression. From 0 on it is likelier right than not.
    pub(super) fn log_odds(&self) -> f32 {
        -0.772 + 0.352 * self.margin - 1.252 * libm::log1pf(self.others) + 0.484 * self.words.min(6) as f32
            - 0.524 * self.telling.min(8) as f32
            + 0.616 * self.coverage
            - 3.197 * self.lexical
            + 4.421 * self.seen
    }

    /// The certainty that they give.
    pub fn certainty(&self) -> Certainty {
        Certainty::of(self.log_odds())
    }
}

impl Certainty {
    /// The certainty of an answer with these log odds to be right.
    pub(super) fn of(log_odds: f32) -> Certainty {
        if log_odds >= SURE {
            Certainty::Sure
        } else if log_odds >= CLOSE {
            Certainty::Close
        } else {
            Certainty::None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Certainty, Signs};

    /// The signs of an answer that has all words and no rival.
    const CLEAR: Signs = Signs {
        margin: 8.0,
        others: 0.0,
        words: 4,
        telling: 4,
        coverage: 1.0,
        lexical: 0.5,
        seen: 0.9,
    };

    #[test]
    fn a_clear_answer_is_sure_and_one_with_rivals_is_not() {
        assert_eq!(CLEAR.certainty(), Certainty::Sure);
        let rivals = Signs {
            margin: 0.2,
            others: 3.0,
            ..CLEAR
        };
        assert_ne!(rivals.certainty(), Certainty::Sure);
    }

    #[test]
    fn an_answer_to_unknown_words_is_none() {
        let unknown = Signs {
            margin: 0.5,
            others: 2.0,
            words: 0,
            coverage: 0.0,
            seen: 0.3,
            ..CLEAR
        };
        assert_eq!(unknown.certainty(), Certainty::None);
    }

    #[test]
    fn each_sign_moves_the_odds_its_way() {
        let odds = CLEAR.log_odds();
        assert!(Signs { margin: 4.0, ..CLEAR }.log_odds() < odds);
        assert!(Signs { others: 1.0, ..CLEAR }.log_odds() < odds);
        assert!(Signs { words: 2, ..CLEAR }.log_odds() < odds);
        assert!(Signs { telling: 7, ..CLEAR }.log_odds() < odds);
        assert!(Signs { seen: 0.5, ..CLEAR }.log_odds() < odds);
    }
}
