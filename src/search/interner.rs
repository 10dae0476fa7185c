//! A string interner.

use status_atlas_text::{hash, slice_or_empty};

/// Strings kept once each, with dense ids in the order in which they came.
#[derive(Default)]
pub struct Interner {
    /// The strings one after the other.
    text: String,
    /// Per id, where its string ends in `text`.
    ends: Vec<u32>,
    /// An open-addressing hash table with linear probing: a power of two, at most half full.
    slots: Vec<Slot>,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u32,
    /// One more than the id; 0 in a free slot.
    id: u32,
}

/// The slots at first. A table of names that outgrows them is copied once for each doubling.
const FIRST_SLOTS: usize = 1 << 12;

impl Interner {
    /// The id of a string: the one that it has, or the next.
    ///
    /// ```
    /// let mut interner = status_atlas::search::interner::Interner::default();
    /// assert_eq!(["bad", "gateway", "bad"].map(|word| interner.intern(word)), [0, 1, 0]);
    /// assert_eq!((interner.id("gateway"), interner.id("proxy")), (Some(1), None));
    /// ```
    pub fn intern(&mut self, string: &str) -> u32 {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(string);
        let slot = self.slot(hash, string);
        if self.slots[slot].id == 0 {
            self.text.push_str(string);
            self.ends.push(self.text.len() as u32);
            let id = self.ends.len() as u32;
            self.slots[slot] = Slot { hash, id };
        }
        self.slots[slot].id - 1
    }

    /// The id of a string, if it has one.
    pub fn id(&self, string: &str) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        self.slots[self.slot(hash(string), string)].id.checked_sub(1)
    }

    /// Every string with its id, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        (0..self.ends.len() as u32).map(|id| (id, self.string(id)))
    }

    fn string(&self, id: u32) -> &str {
        let end = |id: u32| self.ends[id as usize] as usize;
        slice_or_empty(&self.text, id.checked_sub(1).map_or(0, end)..end(id))
    }

    /// The slot of a string, or the free one where it belongs.
    fn slot(&self, hash: u32, string: &str) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash as usize & last;
        loop {
            let Slot { hash: other, id } = self.slots[slot];
            if id == 0 || other == hash && self.string(id - 1) == string {
                return slot;
            }
            slot = (slot + 1) & last;
        }
    }

    fn grow(&mut self) {
        let length = (self.slots.len() * 2).max(FIRST_SLOTS);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); length]);
        for slot in old.into_iter().filter(|slot| slot.id > 0) {
            let mut free = slot.hash as usize & (length - 1);
            while self.slots[free].id > 0 {
                free = (free + 1) & (length - 1);
            }
            self.slots[free] = slot;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_string_keeps_its_id_while_the_table_grows() {
        let mut interner = Interner::default();
        let strings: Vec<String> = (0..10 * FIRST_SLOTS)
            .map(|number| format!("word{number}"))
            .collect();
        for (id, string) in strings.iter().enumerate() {
            assert_eq!(interner.intern(string), id as u32);
        }
        for (id, string) in strings.iter().enumerate() {
            assert_eq!(
                (interner.id(string), interner.string(id as u32)),
                (Some(id as u32), string.as_str())
            );
        }
        assert_eq!(interner.id("word"), None);
        assert_eq!(interner.iter().count(), strings.len());
    }

    #[test]
    fn an_empty_interner_has_no_string() {
        assert_eq!(Interner::default().id(""), None);
    }
}
