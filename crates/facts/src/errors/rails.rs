//! Ruby on Rails: the exception that Rails turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "rails",
    label: "Ruby on Rails",
    about: "The exception that Rails turns into a status.",
    sources: &[
        "rails/rails actionpack/lib/action_dispatch/middleware/exception_wrapper.rb",
        "rails/rails activerecord/lib/active_record/railtie.rb",
        "https://guides.rubyonrails.org/configuring.html",
    ],
    confidence: Confidence::High,
    names: &[
        error("AbstractController::ActionNotFound", &[404], ""),
        error("ActionController::BadRequest", &[400], ""),
        error("ActionController::InvalidAuthenticityToken", &[422], ""),
        error("ActionController::InvalidCrossOriginRequest", &[422], ""),
        error("ActionController::MethodNotAllowed", &[405], ""),
        error("ActionController::MissingExactTemplate", &[406], ""),
        error("ActionController::NotImplemented", &[501], ""),
        error("ActionController::ParameterMissing", &[400], ""),
        error("ActionController::RoutingError", &[404], ""),
        error("ActionController::TooManyRequests", &[429], ""),
        error("ActionController::UnknownFormat", &[406], ""),
        error("ActionController::UnknownHttpMethod", &[405], ""),
        error("ActionDispatch::HostAuthorization", &[403], ""),
        error("ActionDispatch::Http::MimeNegotiation::InvalidType", &[406], ""),
        error("ActionDispatch::Http::Parameters::ParseError", &[400], ""),
        error("ActionView::Template::Error", &[500], ""),
        error("ActiveModel::ForbiddenAttributesError", &[500], ""),
        error("ActiveRecord::RecordInvalid", &[422], ""),
        error("ActiveRecord::RecordNotFound", &[404], ""),
        error("ActiveRecord::RecordNotSaved", &[422], ""),
        error("ActiveRecord::RecordNotUnique", &[500], ""),
        error("ActiveRecord::StaleObjectError", &[409], ""),
        error("Rack::QueryParser::InvalidParameterError", &[400], ""),
        error("Rack::QueryParser::ParameterTypeError", &[400], ""),
    ],
};
