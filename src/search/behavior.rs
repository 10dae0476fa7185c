//! Questions about the behavior of codes: may the request be repeated, is the response stored, does the method stay.

use status_atlas_facts::{Entry, Field};
use status_atlas_text::is_stop_word;

use super::lookup;
use super::query::Query;

/// A behavior that a question may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Repeating the request.
    Retry,
    /// Storing the response.
    Cache,
    /// The method after a redirect, and whether it is permanent.
    Redirect,
    /// The content of the response.
    Content,
    /// The fields that go with it.
    Fields,
    /// The behavior of browsers.
    Browser,
    /// The behavior of search engines' crawlers.
    Crawler,
}

/// A question about the behavior of codes.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The first meaning of each number that it names, in the order asked.
    pub entries: Vec<&'static Entry>,
    /// The behaviors that it is about.
    pub topics: Vec<Topic>,
}

/// The most numbers of a question that are answered. With more, the answers push the list out of sight.
const MAX_ENTRIES: usize = 5;
/// The most telling words that a question may have beside those of its topic. With more, it is often about something else.
const MAX_OTHER_WORDS: usize = 3;

/// The words that a question about a behavior begins with.
const QUESTION_WORDS: [&str; 17] = [
    "may", "can", "could", "should", "must", "is", "are", "does", "do", "did", "will", "would", "has",
    "have", "shall", "when", "how",
];
/// Words of such questions that tell nothing about their topic.
const FILLERS: [&str; 36] = [
    "http",
    "https",
    "status",
    "statuses",
    "code",
    "codes",
    "response",
    "responses",
    "request",
    "requests",
    "client",
    "clients",
    "server",
    "servers",
    "error",
    "errors",
    "keep",
    "keeps",
    "preserve",
    "preserves",
    "change",
    "changes",
    "need",
    "needs",
    "require",
    "requires",
    "required",
    "allowed",
    "safe",
    "possible",
    "treat",
    "handle",
    "happen",
    "happens",
    "redirect",
    "redirects",
];

impl Question {
    /// The question that a query is; `None` where it is none, or names no number.
    ///
    /// ```
    /// use status_atlas::search::behavior::{Question, Topic};
    /// use status_atlas::search::query::Query;
    /// let read = |text| Question::read(&Query::read(text));
    /// let question = read("may I retry 503?").unwrap();
    /// assert_eq!((question.entries[0].id, &question.topics[..]), ("503", &[Topic::Retry][..]));
    /// assert_eq!(read("503 after we retry the deployment of the cluster"), None);
    /// ```
    pub fn read(query: &Query) -> Option<Question> {
        let is_single = |range: &std::ops::RangeInclusive<u16>| range.start() == range.end();
        let is_about_codes = query
            .codes
            .iter()
            .all(|code| code.is_explicit && is_single(&code.range));
        if query.is_pasted || !query.conditions.is_empty() || !is_about_codes {
            return None;
        }
        let numbers = query.codes.iter().map(|code| *code.range.start());
        let entries: Vec<&Entry> = numbers
            .filter_map(|number| lookup::by_number(number).first())
            .collect();
        if entries.is_empty() || entries.len() > MAX_ENTRIES {
            return None;
        }
        let text = query.text.to_ascii_lowercase();
        let names: Vec<String> = entries
            .iter()
            .filter_map(|entry| entry.phrase)
            .map(str::to_ascii_lowercase)
            .filter(|name| text.contains(name))
            .collect();
        let is_between = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '-');
        let mut words = text.split(is_between).filter(|word| !word.is_empty()).peekable();
        let is_question = words.peek().is_some_and(|first| QUESTION_WORDS.contains(first));
        let mut topics = Vec::new();
        let mut others = 0;
        for word in words {
            let is_of_name = names.iter().any(|name| name.contains(word));
            if is_of_name || word.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            match topic(word) {
                Some(topic) if topics.contains(&topic) => {}
                Some(topic) => topics.push(topic),
                None if is_stop_word(word) || FILLERS.contains(&word) => {}
                None => others += 1,
            }
        }
        if entries.iter().all(|entry| entry.redirect.is_none()) {
            topics.retain(|topic| *topic != Topic::Redirect);
        }
        let is_about_topics = !topics.is_empty() && others <= if is_question { MAX_OTHER_WORDS } else { 0 };
        is_about_topics.then_some(Question { entries, topics })
    }
}

/// The behavior that a word names.
fn topic(word: &str) -> Option<Topic> {
    const WORDS: [(Topic, &[&str]); 7] = [
        (
            Topic::Retry,
            &[
                "retry",
                "retries",
                "retried",
                "retrying",
                "retryable",
                "repeat",
                "repeated",
                "resend",
                "again",
            ],
        ),
        (
            Topic::Cache,
            &["cache", "caches", "cached", "caching", "cacheable"],
        ),
        (
            Topic::Redirect,
            &[
                "method",
                "post",
                "put",
                "patch",
                "permanent",
                "permanently",
                "temporary",
            ],
        ),
        (Topic::Content, &["content", "body", "bodies", "payload"]),
        (Topic::Fields, &["header", "headers", "field", "fields"]),
        (Topic::Browser, &["browser", "browsers"]),
        (
            Topic::Crawler,
            &["crawler", "crawlers", "google", "googlebot", "seo"],
        ),
    ];
    // `Allow` is a word of its own.
    let is_field = |field: &Field| field.name().eq_ignore_ascii_case(word);
    if word.contains('-') && Field::ALL.iter().any(is_field) {
        return Some(Topic::Fields);
    }
    let named = WORDS.iter().find(|(_, words)| words.contains(&word));
    named.map(|(topic, _)| *topic)
}

#[cfg(test)]
mod tests {
    use super::{Question, Topic};
    use crate::search::query::Query;

    fn read(text: &str) -> Option<(Vec<&'static str>, Vec<Topic>)> {
        let question = Question::read(&Query::read(text))?;
        Some((
            question.entries.iter().map(|entry| entry.id).collect(),
            question.topics,
        ))
    }

    #[test]
    fn questions_about_a_behavior_name_it_in_many_words() {
        for (text, id, topic) in [
            ("May I retry 503?", "503", Topic::Retry),
            ("503 retry", "503", Topic::Retry),
            ("is it safe to repeat a request after 504", "504", Topic::Retry),
            ("is 404 cached", "404", Topic::Cache),
            ("are 301 redirects cacheable?", "301", Topic::Cache),
            ("does 307 keep POST", "307", Topic::Redirect),
            ("is 302 permanent or temporary", "302", Topic::Redirect),
            ("does 204 have content", "204", Topic::Content),
            ("can a 304 have a body", "304", Topic::Content),
            ("what do browsers do with 401", "401", Topic::Browser),
            ("how does Google treat 410", "410", Topic::Crawler),
            ("which headers does 405 need", "405", Topic::Fields),
            ("is Retry-After required with 503", "503", Topic::Fields),
        ] {
            assert_eq!(read(text), Some((vec![id], vec![topic])), "{text}");
        }
        assert_eq!(
            read("do browsers cache 301"),
            Some((vec!["301"], vec![Topic::Browser, Topic::Cache]))
        );
        assert_eq!(
            read("can I retry 502 or 504"),
            Some((vec!["502", "504"], vec![Topic::Retry]))
        );
    }

    #[test]
    fn a_query_about_something_else_is_no_such_question() {
        for text in [
            "404",
            "retry",
            "is it cached",
            "does 405 allow POST",
            "422 unprocessable content",
            "204 No Content",
            "nginx 499 when the php upstream keeps the body too long",
            "HTTP/1.1 503 Service Unavailable",
            "class:5xx retry",
            "4xx cached",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
