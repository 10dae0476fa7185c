//! The five classes of RFC 9110 section 15.

/// A class of status codes, named by the first digit (RFC 9110 section 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// 100 to 199.
    Informational,
    /// 200 to 299.
    Successful,
    /// 300 to 399.
    Redirection,
    /// 400 to 499.
    ClientError,
    /// 500 to 599.
    ServerError,
}

/// The names, section and summary of a class.
#[derive(Debug)]
pub struct ClassInfo {
    /// The class.
    pub class: Class,
    /// The short form, such as `4xx`.
    pub id: &'static str,
    /// Its name in RFC 9110.
    pub name: &'static str,
    /// Other names in use.
    pub other_names: &'static [&'static str],
    /// The section of RFC 9110 that defines it.
    pub section: &'static str,
    /// One sentence on what it means.
    pub summary: &'static str,
}

/// The five classes, in order.
pub static CLASSES: [ClassInfo; 5] = [
    ClassInfo {
        class: Class::Informational,
        id: "1xx",
        name: "Informational",
        other_names: &["Informational response"],
        section: "15.2",
        summary: "An interim answer: the request goes on and the final response is still to come.",
    },
    ClassInfo {
        class: Class::Successful,
        id: "2xx",
        name: "Successful",
        other_names: &["Success"],
        section: "15.3",
        summary: "The request was received, understood and accepted.",
    },
    ClassInfo {
        class: Class::Redirection,
        id: "3xx",
        name: "Redirection",
        other_names: &[],
        section: "15.4",
        summary: "The client has to do something more, mostly ask at another URI.",
    },
    ClassInfo {
        class: Class::ClientError,
        id: "4xx",
        name: "Client Error",
        other_names: &["Client errors"],
        section: "15.5",
        summary: "The server holds the request to be wrong; the same request will mostly fail again.",
    },
    ClassInfo {
        class: Class::ServerError,
        id: "5xx",
        name: "Server Error",
        other_names: &["Server errors"],
        section: "15.6",
        summary: "The request may be fine; the server, or something behind it, failed.",
    },
];

impl Class {
    /// The class of a number, 100 to 599; `None` outside.
    ///
    /// ```
    /// use status_atlas_facts::Class;
    /// assert_eq!(Class::of(404), Some(Class::ClientError));
    /// assert_eq!(Class::of(999), None);
    /// ```
    pub const fn of(code: u16) -> Option<Class> {
        match code / 100 {
            1 => Some(Class::Informational),
            2 => Some(Class::Successful),
            3 => Some(Class::Redirection),
            4 => Some(Class::ClientError),
            5 => Some(Class::ServerError),
            _ => None,
        }
    }

    /// The names, section and summary.
    pub fn info(self) -> &'static ClassInfo {
        &CLASSES[self as usize]
    }

    /// The short form, such as `4xx`.
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// The class with that short form, in either case.
    pub fn from_id(id: &str) -> Option<Class> {
        CLASSES
            .iter()
            .find(|info| info.id.eq_ignore_ascii_case(id))
            .map(|info| info.class)
    }
}
