use maud::{Markup, html};
use status_atlas_facts::{CLASSES, Class, Entry, Kind, Origin, TABLE, Wire};

/// The meanings of the classes, in the fewest words.
const SAYINGS: [&str; CLASSES.len()] = [
    "Wait, more comes",
    "It worked",
    "Look elsewhere",
    "The request is at fault",
    "The server side failed",
];

/// The columns of the map: the first digits of the numbers in each. The others, of which there are few, stand below.
const COLUMNS: [&[Class]; 3] = [
    &[Class::Informational, Class::Successful, Class::Redirection],
    &[Class::ClientError],
    &[Class::ServerError],
];

/// The ways to narrow the map where there is no room for all of it: the id, and the label. The first is chosen at first.
const PARTS: [(&str, &str); 7] = [
    ("top", "The ten"),
    ("1xx", "1xx"),
    ("2xx", "2xx"),
    ("3xx", "3xx"),
    ("4xx", "4xx"),
    ("5xx", "5xx"),
    ("none", "Other"),
];

/// One number, with its meanings in the table's order.
#[derive(Clone, Copy)]
struct Number {
    code: u16,
    meanings: &'static [Entry],
}

/// A link for each number that has a meaning, where it stands among all numbers; `base` leads to the site's root.
///
/// A script says with each what the rows have of it, moves the keyboard, and fills the line below; the program dims what a
/// search does not find.
pub fn map(base: &str) -> Markup {
    let all = numbers();
    let of = |class: Option<Class>| all.iter().copied().filter(move |number| number.class() == class);
    html! {
        section.map aria-labelledby="map" {
            h2.visually-hidden #map { "Map of all numbers" }
            fieldset.parts-of-map {
                legend.visually-hidden { "Numbers to show" }
                @for (place, (id, label)) in PARTS.iter().enumerate() {
                    label { input type="radio" name="map" value=(id) checked[place == 0]; span { (label) } }
                }
            }
            div.columns {
                @for classes in COLUMNS {
                    div.column {
                        @for &class in classes {
                            (class_part(class.info().id, SAYINGS[class as usize], tens(base, of(Some(class)))))
                        }
                    }
                }
                @let cells = html! { div.beyond { @for number in of(None) { (cell(base, number)) " " } } };
                (class_part("none", "Outside of 100 to 599", cells))
            }
            p.pointed aria-hidden="true" { "Point at a number to see whose it is, or go to it with the arrow keys." }
            (legend())
        }
    }
}

/// The numbers of one class, with their heading.
fn class_part(id: &str, saying: &str, cells: Markup) -> Markup {
    html! {
        section.class-part data-class=(id) {
            h3 { @if id != "none" { b { (id) } " " } (saying) }
            (cells)
        }
    }
}

/// Numbers by tens. The style gives each the column of its last digit; tens without a number are left out.
fn tens(base: &str, numbers: impl Iterator<Item = Number>) -> Markup {
    let numbers: Vec<Number> = numbers.collect();
    html! {
        @for ten in numbers.chunk_by(|one, other| one.code / 10 == other.code / 10) {
            div.tens { @for &number in ten { (cell(base, number)) " " } }
        }
    }
}

fn cell(base: &str, number: Number) -> Markup {
    let digits = number.meanings[0].number();
    let top = number.meanings.iter().find(|entry| entry.top10);
    let count = Some(number.meanings.len()).filter(|&count| count > 1);
    let kind = match number {
        _ if top.is_some() => "standard most",
        _ if number.registered().is_some() => "standard",
        _ if number
            .meanings
            .iter()
            .all(|entry| entry.wire == Some(Wire::Never)) =>
        {
            "never"
        }
        _ => "vendor",
    };
    html! {
        a class=(kind) href={ (base) (digits) "/" } data-code=(digits) data-open=[number.in_place()]
            data-count=[count] data-name=[top.and_then(Entry::title)] { (digits) }
    }
}

impl Number {
    /// The class to which the first digit belongs, whatever the number means.
    fn class(self) -> Option<Class> {
        Class::of(self.code)
    }

    /// The registered meaning.
    fn registered(self) -> Option<&'static Entry> {
        let is_registered = |entry: &&Entry| entry.origin == Origin::Iana && entry.kind == Kind::Status;
        self.meanings.iter().find(is_registered)
    }

    /// The id of the entry that a click opens in place: the only meaning, or the registered one. Where several vendors use the
    /// number, none is meant before the others, and its page shows them all.
    fn in_place(self) -> Option<&'static str> {
        match self.meanings {
            [only] => Some(only.id),
            _ => self.registered().map(|entry| entry.id),
        }
    }
}

/// Every number that has a meaning, in order.
fn numbers() -> Vec<Number> {
    let number = |meanings: &'static [Entry]| Number {
        code: meanings[0].code,
        meanings,
    };
    TABLE
        .chunk_by(|one, other| one.code == other.code)
        .map(number)
        .collect()
}

/// The legend of the map.
fn legend() -> Markup {
    html! {
        ul.legend {
            li { span.standard aria-hidden="true" { "404" } " filled: registered" }
            li { span.vendor aria-hidden="true" { "520" } " outlined: vendors' own" }
            li { span.never aria-hidden="true" { "110" } " dashed: never on the wire" }
            li { span.standard.most aria-hidden="true" { "200" } " ringed: the ten that an API needs most" }
            li { span.vendor data-count="5" aria-hidden="true" { "499" } " small figure: that many meanings" }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use status_atlas_facts::TABLE;

    use super::{map, numbers};

    #[test]
    fn each_number_that_has_a_meaning_has_one_link() {
        let map = map("./").into_string();
        let codes: Vec<&str> = map
            .split("data-code=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let numbers: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
        assert_eq!(codes.len(), numbers.len());
        let linked: BTreeSet<u16> = codes.iter().map(|code| code.parse().unwrap()).collect();
        assert_eq!(linked, numbers);
    }

    #[test]
    fn the_ten_are_ringed_and_the_others_look_like_what_they_are() {
        let map = map("./").into_string();
        let looks = |class: &str, code: u16| {
            let cell = format!("<a class=\"{class}\" href=\"./{code}/\" data-code=\"{code}\"");
            assert!(map.contains(&cell), "{code} is not {class}");
        };
        looks("standard most", 404);
        looks("standard", 410);
        looks("vendor", 499);
        looks("never", 110);
        let ten = TABLE.iter().filter(|entry| entry.top10).count();
        assert_eq!(map.matches("<a class=\"standard most\"").count(), ten);
    }

    #[test]
    fn a_number_opens_what_is_meant_by_it() {
        let opened = |code| {
            numbers()
                .into_iter()
                .find(|number| number.code == code)
                .unwrap()
                .in_place()
        };
        assert_eq!(opened(404), Some("404"));
        assert_eq!(opened(521), None);
        assert_eq!(opened(444), Some("444-nginx"));
        assert_eq!(
            opened(500),
            Some("500"),
            "the registered meaning before a client's"
        );
        assert_eq!(opened(499), None);
    }
}
