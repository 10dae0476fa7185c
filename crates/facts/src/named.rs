//! Enums whose variants have names in URLs, queries and JSON.

/// An enum of the facts, each variant with a stable name.
pub trait Named: Copy + PartialEq + 'static {
    /// Every variant, in order.
    const ALL: &'static [Self];

    /// The stable name in URLs, queries and JSON: `with-change`.
    fn id(self) -> &'static str;

    /// The variant with that name, in either case.
    ///
    /// ```
    /// use status_atlas_facts::{Named, Wire};
    /// assert_eq!(Wire::from_id("Internal"), Some(Wire::Internal));
    /// ```
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|value| value.id().eq_ignore_ascii_case(id))
    }
}

/// Declares an enum that is [`Named`].
macro_rules! named {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$variant_about:meta])* $variant:ident = $id:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_about])* $variant,)*
        }

        impl $crate::Named for $name {
            const ALL: &'static [$name] = &[$($name::$variant,)*];

            fn id(self) -> &'static str {
                match self { $($name::$variant => $id,)* }
            }
        }
    };
}

pub(crate) use named;
