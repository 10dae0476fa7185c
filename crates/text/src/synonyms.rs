//! Words that mean the same in questions about HTTP: the features of a text have one of them for all.

/// Stems, each with the stem that stands for it; sorted.
const SYNONYMS: [(&str, &str); 106] = [
    ("absent", "mis"),
    ("administrat", "admin"),
    ("allowanc", "quota"),
    ("answ", "rep"),
    ("arg", "argu"),
    ("async", "background"),
    ("asynchronous", "background"),
    ("attribut", "field"),
    ("auth", "authenticat"),
    ("authentic", "authenticat"),
    ("authn", "authenticat"),
    ("authoriz", "authoris"),
    ("ban", "block"),
    ("began", "start"),
    ("begin", "start"),
    ("big", "larg"),
    ("blank", "empt"),
    ("bought", "purchas"),
    ("buy", "purchas"),
    ("cancel", "abort"),
    ("cert", "certificat"),
    ("clash", "conflict"),
    ("complet", "finish"),
    ("corrupt", "malform"),
    ("cred", "credent"),
    ("declin", "refus"),
    ("den", "refus"),
    ("destro", "delet"),
    ("disallow", "forbidden"),
    ("docu", "fil"),
    ("downtim", "maintenanc"),
    ("edit", "updat"),
    ("enqueu", "queu"),
    ("entit", "item"),
    ("eras", "delet"),
    ("exceed", "exc"),
    ("failur", "fail"),
    ("fast", "quick"),
    ("forbid", "forbidden"),
    ("forev", "permanent"),
    ("frequent", "often"),
    ("fund", "mone"),
    ("garbl", "malform"),
    ("hangup", "disconnect"),
    ("hug", "larg"),
    ("illeg", "invalid"),
    ("imag", "pictur"),
    ("incorrect", "wrong"),
    ("insert", "creat"),
    ("inventor", "stock"),
    ("lack", "mis"),
    ("logof", "logout"),
    ("logon", "login"),
    ("mail", "email"),
    ("mandator", "requir"),
    ("modif", "updat"),
    ("need", "requir"),
    ("object", "item"),
    ("offlin", "unavail"),
    ("ok", "succes"),
    ("omit", "mis"),
    ("outdat", "expir"),
    ("overload", "bus"),
    ("paid", "pay"),
    ("parallel", "concurrent"),
    ("param", "paramet"),
    ("passphras", "password"),
    ("passwd", "password"),
    ("payload", "bod"),
    ("payment", "pay"),
    ("permit", "allow"),
    ("photo", "pictur"),
    ("privileg", "permis"),
    ("prohibit", "forbidden"),
    ("propert", "field"),
    ("purg", "delet"),
    ("record", "item"),
    ("region", "countr"),
    ("registr", "regist"),
    ("reject", "refus"),
    ("remov", "delet"),
    ("repl", "rep"),
    ("respond", "rep"),
    ("respons", "rep"),
    ("rout", "endpoint"),
    ("row", "item"),
    ("signin", "login"),
    ("signout", "logout"),
    ("signup", "regist"),
    ("simultaneous", "concurrent"),
    ("suc", "succes"),
    ("succeed", "succes"),
    ("successful", "succes"),
    ("task", "job"),
    ("timedout", "timeout"),
    ("transcod", "convert"),
    ("unlink", "delet"),
    ("unpars", "malform"),
    ("unrecognis", "unknown"),
    ("unrecogniz", "unknown"),
    ("upstream", "backend"),
    ("uri", "url"),
    ("uris", "url"),
    ("verb", "method"),
    ("visit", "user"),
    ("websit", "sit"),
];

/// The stem that stands for all that mean the same as `stem`; itself where it has no synonym.
///
/// ```
/// use status_atlas_text::{stem, synonyms::representative};
/// assert_eq!(representative(stem("removed")), representative(stem("deletes")));
/// assert_eq!(representative("gateway"), "gateway");
/// ```
pub fn representative(stem: &str) -> &str {
    match SYNONYMS.binary_search_by(|(other, _)| (*other).cmp(stem)) {
        Ok(place) => SYNONYMS[place].1,
        Err(_) => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::{SYNONYMS, representative};
    use crate::stem;

    #[test]
    fn the_list_is_sorted_as_the_search_in_it_needs() {
        assert!(SYNONYMS.is_sorted());
    }

    #[test]
    fn what_stands_for_others_has_nothing_that_stands_for_it() {
        for (_, meant) in SYNONYMS {
            assert_eq!(representative(meant), meant);
        }
    }

    #[test]
    fn forms_of_a_word_and_its_synonyms_are_one() {
        for words in [
            &["delete", "removed", "erases", "purging"][..],
            &["authenticated", "authentication", "auth"],
            &["param", "parameters"],
            &["rejected", "denied", "refuses", "declined"],
            &["uri", "url", "uris"],
        ] {
            let meant = representative(stem(words[0]));
            words
                .iter()
                .for_each(|word| assert_eq!(representative(stem(word)), meant, "{word}"));
        }
    }
}
