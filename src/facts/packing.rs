//! The entries as bytes: the build packs them, the program unpacks them.
//!
//! As literals they cost the program a pointer and a length for every text and list: after compression 4 kB.
//!
//! Each type is packed and unpacked field by field, in one order. The bytes are the build's own, so that
//! what does not fit panics.

use super::{
    Caching, Cite, Coded, Coder, Confidence, Content, Dictionary, Entry, Field, FieldUse, FormerName, Kind,
    Level, Method, Origin, Redirect, Spec, Standing, Verdict, Wire, Words,
};

/// Packs entries, their words coded.
///
/// What is alike stands together, as it compresses better so: the numbers, the names, the coded texts.
pub fn pack(entries: &[Entry], coder: &Coder) -> Vec<u8> {
    let mut packer = Packer {
        coder,
        numbers: Vec::new(),
        names: Vec::new(),
        coded: Vec::new(),
    };
    entries.iter().for_each(|entry| entry.pack(&mut packer));
    let Packer {
        numbers,
        names,
        coded,
        ..
    } = packer;
    let mut packed = Vec::new();
    for part in [&numbers, &names] {
        let length: u16 = part.len().try_into().expect("no more than 65,535 bytes");
        packed.extend(length.to_le_bytes());
    }
    packed.extend([numbers, names, coded].concat());
    packed
}

/// Takes entries out of their packing.
pub fn unpack(bytes: &'static [u8], dictionary: Dictionary) -> Vec<Entry> {
    let (lengths, rest) = bytes.split_at(4);
    let length = |at: usize| usize::from(u16::from_le_bytes([lengths[at], lengths[at + 1]]));
    let (numbers, rest) = rest.split_at(length(0));
    let (names, coded) = rest.split_at(length(2));
    let mut unpacker = Unpacker {
        dictionary,
        numbers,
        names,
        coded,
    };
    (0..super::COUNT).map(|_| Entry::unpack(&mut unpacker)).collect()
}

struct Packer<'a> {
    coder: &'a Coder,
    numbers: Vec<u8>,
    names: Vec<u8>,
    coded: Vec<u8>,
}

struct Unpacker {
    dictionary: Dictionary,
    numbers: &'static [u8],
    names: &'static [u8],
    coded: &'static [u8],
}

/// Ends a text. It stands in none.
const TEXT_END: u8 = 0x1e;

/// Takes from `texts` all before the next [`TEXT_END`].
fn take_text(texts: &mut &'static [u8]) -> &'static [u8] {
    let length = texts.iter().position(|&byte| byte == TEXT_END);
    let (text, rest) = texts.split_at(length.expect("a text ends"));
    *texts = &rest[1..];
    text
}

/// What can be packed.
trait Packed: Copy {
    fn pack(&self, packer: &mut Packer);
    fn unpack(unpacker: &mut Unpacker) -> Self;
}

impl Packed for u8 {
    fn pack(&self, packer: &mut Packer) {
        packer.numbers.push(*self);
    }

    fn unpack(unpacker: &mut Unpacker) -> u8 {
        let (first, rest) = unpacker.numbers.split_first().expect("a number");
        unpacker.numbers = rest;
        *first
    }
}

impl Packed for u16 {
    fn pack(&self, packer: &mut Packer) {
        packer.numbers.extend(self.to_le_bytes());
    }

    fn unpack(unpacker: &mut Unpacker) -> u16 {
        u16::from_le_bytes([u8::unpack(unpacker), u8::unpack(unpacker)])
    }
}

impl Packed for bool {
    fn pack(&self, packer: &mut Packer) {
        u8::from(*self).pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> bool {
        u8::unpack(unpacker) > 0
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, packer: &mut Packer) {
        self.is_some().pack(packer);
        if let Some(value) = self {
            value.pack(packer);
        }
    }

    fn unpack(unpacker: &mut Unpacker) -> Option<T> {
        bool::unpack(unpacker).then(|| T::unpack(unpacker))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, packer: &mut Packer) {
        self.0.pack(packer);
        self.1.pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> (A, B) {
        (A::unpack(unpacker), B::unpack(unpacker))
    }
}

impl<T: Packed> Packed for &'static [T] {
    fn pack(&self, packer: &mut Packer) {
        let length: u8 = self.len().try_into().expect("no more than 255 values");
        length.pack(packer);
        self.iter().for_each(|value| value.pack(packer));
    }

    fn unpack(unpacker: &mut Unpacker) -> &'static [T] {
        let values = (0..u8::unpack(unpacker)).map(|_| T::unpack(unpacker));
        values.collect::<Vec<_>>().leak()
    }
}

impl Packed for &'static str {
    fn pack(&self, packer: &mut Packer) {
        packer.names.extend(self.bytes());
        packer.names.push(TEXT_END);
    }

    fn unpack(unpacker: &mut Unpacker) -> &'static str {
        let name = take_text(&mut unpacker.names);
        std::str::from_utf8(name).expect("a text")
    }
}

impl Packed for Coded {
    fn pack(&self, packer: &mut Packer) {
        packer.coded.extend(packer.coder.code(&self.text()));
        packer.coded.push(TEXT_END);
    }

    fn unpack(unpacker: &mut Unpacker) -> Coded {
        Coded::new(take_text(&mut unpacker.coded), unpacker.dictionary)
    }
}

impl Packed for Words {
    fn pack(&self, packer: &mut Packer) {
        self.whole().pack(packer);
    }

    fn unpack(unpacker: &mut Unpacker) -> Words {
        Words::coded(Coded::unpack(unpacker))
    }
}

impl Packed for Cite {
    fn pack(&self, packer: &mut Packer) {
        self.spec.pack(packer);
        self.section.iter().for_each(|number| number.pack(packer));
    }

    fn unpack(unpacker: &mut Unpacker) -> Cite {
        Cite {
            spec: Packed::unpack(unpacker),
            section: [(); 4].map(|()| u8::unpack(unpacker)),
        }
    }
}

macro_rules! packed {
    ($($type:ident { $($field:ident),* })*) => { $(
        impl Packed for $type {
            fn pack(&self, packer: &mut Packer) {
                $(self.$field.pack(packer);)*
            }

            fn unpack(unpacker: &mut Unpacker) -> $type {
                $type { $($field: Packed::unpack(unpacker)),* }
            }
        }
    )* };
}

packed! {
    Entry {
        id, code, origin, phrase, kind, standing, wire, confidence, top10, words, former_names, specs, caching,
        content, retry, redirect, headers, mdn, keywords
    }
    FormerName { phrase, spec }
    Redirect { method, query, permanent }
    FieldUse { field, level, why, cite }
}

macro_rules! packed_as_place {
    ($($type:ident in $all:expr;)*) => { $(
        impl Packed for $type {
            fn pack(&self, packer: &mut Packer) {
                (*self as u8).pack(packer);
            }

            fn unpack(unpacker: &mut Unpacker) -> $type {
                const ALL: &[$type] = $all;
                ALL[usize::from(u8::unpack(unpacker))]
            }
        }
    )* };
    ($($type:ident of $($variant:ident)*;)*) => {
        packed_as_place! { $($type in &[$($type::$variant),*];)* }
    };
}

packed_as_place! {
    Origin in Origin::ALL;
    Spec in Spec::ALL;
    Field in Field::ALL;
}

packed_as_place! {
    Kind of Status Warning;
    Standing of Standard Temporary Reserved Obsolete Vendor Retired Draft Informal Hoax;
    Wire of Sent Internal Never;
    Confidence of High Medium Low;
    Caching of Heuristic Explicit Forbidden;
    Content of May MustNot DoesNotEndHere;
    Verdict of No Same AfterDelay WithChange IdempotentOnly;
    Method of Kept MayBecomeGet BecomesGet;
    Level of Must Should May Usual;
}
