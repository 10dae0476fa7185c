//! The three ways to narrow the list, class, origin and specification, with their counts.
//!
//! Values of one facet are joined by OR, facets by AND. A value's count is taken under the query and
//! the other facets, so that no value is hidden by its own facet's choice.

use status_atlas_facts::{CLASSES, COUNT, Class, Entry, Origin, Spec, TABLE};

/// One way to narrow the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// By class; entries without one are together under `none`.
    Class,
    /// By who gave the number its meaning.
    Origin,
    /// By specification, current or former.
    Spec,
}

/// A value of a facet, as its place among the facet's values.
pub type Value = u8;

/// A set of values of one facet, a bit each.
type ValueSet = u128;

/// The values that a facet may have. A wider [`ValueSet`] raises it, and makes every count of values larger.
const MAX_VALUES: usize = ValueSet::BITS as usize;

const _: () = assert!(Origin::ALL.len() <= MAX_VALUES && Spec::ALL.len() <= MAX_VALUES);

impl Facet {
    /// Every facet, in the order shown.
    pub const ALL: [Facet; 3] = [Facet::Class, Facet::Origin, Facet::Spec];

    /// The name in URLs and JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Facet::Class => "class",
            Facet::Origin => "origin",
            Facet::Spec => "spec",
        }
    }

    /// The facet with that name.
    pub fn from_id(id: &str) -> Option<Facet> {
        Facet::ALL.into_iter().find(|facet| facet.id() == id)
    }

    /// The facet and value that a name such as `class:5xx` means.
    ///
    /// ```
    /// use status_atlas::search::facets::Facet;
    /// let (facet, value) = Facet::named_value("class:5xx").unwrap();
    /// assert_eq!((facet, facet.value_id(value)), (Facet::Class, "5xx"));
    /// assert_eq!(Facet::named_value("class:9xx"), None);
    /// ```
    pub fn named_value(name: &str) -> Option<(Facet, Value)> {
        let (facet, id) = name.split_once(':')?;
        let facet = Facet::from_id(facet)?;
        Some((facet, facet.value(id)?))
    }

    /// The name to show.
    pub const fn label(self) -> &'static str {
        match self {
            Facet::Class => "Class",
            Facet::Origin => "Origin",
            Facet::Spec => "Specification",
        }
    }

    /// The number of values; at most 128.
    pub const fn size(self) -> Value {
        match self {
            Facet::Class => CLASSES.len() as Value + 1,
            Facet::Origin => Origin::ALL.len() as Value,
            Facet::Spec => Spec::ALL.len() as Value,
        }
    }

    /// The name of a value in URLs and JSON: `5xx`, `nginx`, `rfc9110`.
    pub fn value_id(self, value: Value) -> &'static str {
        let place = usize::from(value);
        match self {
            Facet::Class => CLASSES.get(place).map_or("none", |info| info.id),
            Facet::Origin => Origin::ALL[place].id(),
            Facet::Spec => Spec::ALL[place].id(),
        }
    }

    /// The name of a value to show.
    pub fn value_label(self, value: Value) -> String {
        let place = usize::from(value);
        match self {
            Facet::Class => CLASSES
                .get(place)
                .map_or("No class".to_owned(), |info| format!("{} {}", info.id, info.name)),
            Facet::Origin => Origin::ALL[place].label().to_owned(),
            Facet::Spec => Spec::ALL[place].label(),
        }
    }

    /// The explanation of a value: a sentence or a title.
    pub fn value_about(self, value: Value) -> &'static str {
        let place = usize::from(value);
        match self {
            Facet::Class => CLASSES.get(place).map_or(
                "Warning codes, and numbers outside 100 to 599, which RFC 9110 calls invalid.",
                |info| info.summary,
            ),
            Facet::Origin => Origin::ALL[place].about(),
            Facet::Spec => Spec::ALL[place].info().title,
        }
    }

    /// The value that `id` names, in either case; specifications also as `9110` and `RFC 9110`.
    ///
    /// ```
    /// use status_atlas::search::facets::Facet;
    /// let value = Facet::Spec.value("9110").unwrap();
    /// assert_eq!(Facet::Spec.value_id(value), "rfc9110");
    /// assert_eq!(Facet::Class.value("7xx"), None);
    /// ```
    pub fn value(self, id: &str) -> Option<Value> {
        match self {
            Facet::Class if id.eq_ignore_ascii_case("none") => Some(CLASSES.len() as Value),
            Facet::Class => Class::from_id(id).map(|class| class as Value),
            Facet::Origin => Origin::from_id(id).map(|origin| origin as Value),
            Facet::Spec => Spec::from_id(id).map(|spec| spec as Value),
        }
    }

    /// The values that an entry has, as a set of bits.
    fn values(self, entry: &Entry) -> ValueSet {
        match self {
            Facet::Class => 1 << entry.class().map_or(CLASSES.len(), |class| class as usize),
            Facet::Origin => 1 << entry.origin as u8,
            Facet::Spec => entry
                .specs
                .iter()
                .fold(0, |bits, cite| bits | 1 << cite.spec as u8),
        }
    }
}

/// The entries of a selection, as bits by place in the table; none means all of them.
type Selection = [u64; COUNT.div_ceil(64)];

/// The chosen values of each facet, among all entries or a selection of them. The default chooses nothing and
/// admits everything.
///
/// ```
/// use status_atlas::{facts::TABLE, search::facets::{Facet, Filter}};
/// let mut filter = Filter::default();
/// filter.toggle(Facet::Origin, Facet::Origin.value("nginx").unwrap());
/// filter.toggle(Facet::Class, Facet::Class.value("4xx").unwrap());
/// assert!(TABLE.iter().filter(|entry| filter.admits(entry)).all(|entry| entry.id.ends_with("-nginx")
///     || entry.id.ends_with("-nginx-canceled")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    chosen: [ValueSet; Facet::ALL.len()],
    selection: Selection,
}

impl Filter {
    /// Checks if a value is chosen.
    pub fn has(&self, facet: Facet, value: Value) -> bool {
        self.chosen[facet as usize] >> value & 1 == 1
    }

    /// Chooses a value, or takes its choice back.
    pub fn toggle(&mut self, facet: Facet, value: Value) {
        self.chosen[facet as usize] ^= 1 << value;
    }

    /// Chooses a value.
    pub fn choose(&mut self, facet: Facet, value: Value) {
        self.chosen[facet as usize] |= 1 << value;
    }

    /// Takes back every choice in a facet.
    pub fn clear(&mut self, facet: Facet) {
        self.chosen[facet as usize] = 0;
    }

    /// Takes back every choice in every facet. A selection stays.
    pub fn clear_all(&mut self) {
        self.chosen = Default::default();
    }

    /// Adds to the selection the entry with that id, or every meaning of that number.
    ///
    /// ```
    /// use status_atlas::{facts::TABLE, search::{facets::Filter, lookup::by_number}};
    /// let mut filter = Filter::default();
    /// filter.select("404");
    /// filter.select("499");
    /// let selected = 1 + by_number(499).len();
    /// assert_eq!(filter.selected().count(), selected);
    /// assert_eq!(TABLE.iter().filter(|entry| filter.admits(entry)).count(), selected);
    /// ```
    pub fn select(&mut self, id: &str) {
        let number = id.parse();
        for (place, entry) in TABLE.iter().enumerate() {
            if entry.id == id || Ok(entry.code) == number {
                self.selection[place / 64] |= 1 << (place % 64);
            }
        }
    }

    /// The entries of the selection; all where there is none.
    pub fn selected(&self) -> impl Iterator<Item = &'static Entry> {
        TABLE.iter().filter(|entry| self.selects(entry))
    }

    /// Checks if there is a selection.
    pub fn is_selective(&self) -> bool {
        self.selection.iter().any(|&bits| bits > 0)
    }

    fn selects(&self, entry: &Entry) -> bool {
        if !self.is_selective() {
            return true;
        }
        let place = entry.place();
        self.selection[place / 64] >> (place % 64) & 1 == 1
    }

    /// Checks if nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen == [0; Facet::ALL.len()]
    }

    /// The chosen values of a facet, in the order shown.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = Value> + use<> {
        let bits = self.chosen[facet as usize];
        (0..facet.size()).filter(move |value| bits >> value & 1 == 1)
    }

    /// Checks if an entry is selected and has a chosen value of every facet in which something is chosen.
    pub fn admits(&self, entry: &Entry) -> bool {
        self.selects(entry) && Facet::ALL.iter().all(|&facet| self.admits_by(facet, entry))
    }

    fn admits_by(&self, facet: Facet, entry: &Entry) -> bool {
        let chosen = self.chosen[facet as usize];
        chosen == 0 || chosen & facet.values(entry) != 0
    }
}

/// The number of entries that each value of each facet would show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    counts: [[u16; MAX_VALUES]; Facet::ALL.len()],
}

impl Counts {
    /// Counts the entries that a query matched, each facet's values under the choices of the others.
    pub fn of(matched: impl IntoIterator<Item = &'static Entry>, filter: &Filter) -> Counts {
        let mut counts = Counts {
            counts: [[0; MAX_VALUES]; Facet::ALL.len()],
        };
        for entry in matched.into_iter().filter(|entry| filter.selects(entry)) {
            let refusing = Facet::ALL.map(|facet| !filter.admits_by(facet, entry));
            let refused = refusing.iter().filter(|refuses| **refuses).count();
            for facet in Facet::ALL {
                if refused > usize::from(refusing[facet as usize]) {
                    continue;
                }
                let mut values = facet.values(entry);
                while values != 0 {
                    counts.counts[facet as usize][values.trailing_zeros() as usize] += 1;
                    values &= values - 1;
                }
            }
        }
        counts
    }

    /// The count of a value.
    pub fn get(&self, facet: Facet, value: Value) -> u16 {
        self.counts[facet as usize][usize::from(value)]
    }
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::Kind;

    use super::*;

    #[test]
    fn counts_without_a_choice_count_the_table() {
        let counts = Counts::of(TABLE.iter(), &Filter::default());
        let of = |facet: Facet, id: &str| usize::from(counts.get(facet, facet.value(id).unwrap()));
        let table = |keep: fn(&Entry) -> bool| TABLE.iter().filter(|entry| keep(entry)).count();
        assert_eq!(
            of(Facet::Origin, "iana"),
            table(|entry| entry.origin == Origin::Iana)
        );
        let interim = table(|entry| entry.code / 100 == 1 && entry.kind == Kind::Status);
        assert_eq!(of(Facet::Class, "1xx"), interim);
        let additional = table(|entry| [428, 429, 431, 511].contains(&entry.code));
        assert_eq!(of(Facet::Spec, "rfc6585"), additional);
        let classes = (0..Facet::Class.size()).map(|value| usize::from(counts.get(Facet::Class, value)));
        assert_eq!(classes.sum::<usize>(), TABLE.len());
    }
}
