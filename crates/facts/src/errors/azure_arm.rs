//! Azure Resource Manager: the `error.code` in the JSON of Azure's management API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "azure-arm",
    label: "Azure Resource Manager",
    about: "The `error.code` in the JSON of Azure's management API.",
    sources: &[
        "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors; status seen in \"StatusCode=409 -- Original Error: Code=\" logs in public repositories",
        "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting; status seen in cloudquery/cloudquery#16133",
        "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AnotherOperationInProgress",
            &[409],
            "something else is changing this resource; repeat afterwards",
        ),
        error("AuthenticationFailed", &[401], ""),
        error(
            "AuthorizationFailed",
            &[403],
            "no role assignment permits this action at this scope; new ones take minutes",
        ),
        error("Conflict", &[409], ""),
        error("DeploymentActive", &[409], "a deployment of this name is running"),
        error(
            "DeploymentQuotaExceeded",
            &[409],
            "a scope keeps 800 deployments, delete old ones",
        ),
        error("ExpiredAuthenticationToken", &[401], ""),
        error(
            "InUseSubnetCannotBeDeleted",
            &[400],
            "network interfaces still sit in the subnet",
        ),
        error("InvalidApiVersionParameter", &[400], ""),
        error("InvalidAuthenticationToken", &[401], ""),
        error(
            "InvalidAuthenticationTokenTenant",
            &[401],
            "the token was issued by another tenant than the subscription's",
        ),
        error("InvalidParameter", &[400], ""),
        error(
            "InvalidResourceLocation",
            &[409],
            "a resource of this name is in another region already",
        ),
        error("InvalidTemplate", &[400], ""),
        error(
            "InvalidTemplateDeployment",
            &[400],
            "the true reason is in the nested `details`",
        ),
        error(
            "LinkedAuthorizationFailed",
            &[403],
            "the call also needs a right on another resource, the message names it",
        ),
        error("LocationNotAvailableForResourceType", &[400], ""),
        error("MarketplacePurchaseEligibilityFailed", &[400], ""),
        error("MissingApiVersionParameter", &[400], ""),
        error(
            "MissingSubscriptionRegistration",
            &[409],
            "`az provider register` for the namespace, then repeat",
        ),
        error(
            "NoRegisteredProviderFound",
            &[400],
            "the type does not exist in this API version or region",
        ),
        error(
            "OperationNotAllowed",
            &[409],
            "most often too few vCPUs left in the quota, answered with 409",
        ),
        error("ParentResourceNotFound", &[404], ""),
        error(
            "PrincipalNotFound",
            &[400],
            "the directory has not copied the new identity yet; give `principalType` or wait",
        ),
        error("PropertyChangeNotAllowed", &[409], ""),
        error("PublicIPCountLimitReached", &[400], ""),
        error(
            "QuotaExceeded",
            &[409],
            "a quota of the subscription in the region, ask for more",
        ),
        error(
            "ReadOnlyDisabledSubscription",
            &[409],
            "the subscription is disabled, for instance for payment",
        ),
        error(
            "RequestDisallowedByPolicy",
            &[403],
            "an Azure Policy assignment forbids it, the message names it",
        ),
        error("ResourceGroupBeingDeleted", &[409], ""),
        error("ResourceGroupNotFound", &[404], ""),
        error("ResourceNotFound", &[404], ""),
        error(
            "ResourcePurchaseValidationFailed",
            &[400],
            "the Marketplace offer's terms are not accepted",
        ),
        error(
            "RoleAssignmentExists",
            &[409],
            "the same assignment is there already",
        ),
        error(
            "ScopeLocked",
            &[409],
            "remove the lock on the resource, group or subscription",
        ),
        error(
            "SkuNotAvailable",
            &[409, 400],
            "this size cannot be had in the region or zone; mostly 409, 400 from some checks",
        ),
        error(
            "StorageAccountAlreadyTaken",
            &[409],
            "the name is in use somewhere in Azure, choose another",
        ),
        error("SubscriptionNotFound", &[404], ""),
        error(
            "SubscriptionRequestsThrottled",
            &[429],
            "the subscription's calls are used up, see `Retry-After`",
        ),
        error("TooManyRequests", &[429], "slow down, see `Retry-After`"),
        error(
            "VaultAlreadyExists",
            &[409],
            "recover or purge the deleted vault that still has the name",
        ),
    ],
};
