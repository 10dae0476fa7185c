//! etcd: the message of an etcd error, with the status of its JSON gateway.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "etcd",
    label: "etcd",
    about: "The message of an etcd error, with the status of its JSON gateway.",
    sources: &["etcd-io/etcd api/v3rpc/rpctypes/error.go"],
    confidence: Confidence::High,
    names: &[
        error(
            "etcdserver: authentication failed, invalid user ID or password",
            &[400],
            "`InvalidArgument`, so 400 and not 401",
        ),
        error(
            "etcdserver: authentication is not enabled",
            &[400],
            "`FailedPrecondition`: the cluster takes calls without sign-in",
        ),
        error(
            "etcdserver: bad leader transferee",
            &[400],
            "`FailedPrecondition`: the member cannot become leader",
        ),
        error(
            "etcdserver: can only promote a learner member",
            &[400],
            "`FailedPrecondition`: it votes already",
        ),
        error(
            "etcdserver: can only promote a learner member which is in sync with leader",
            &[400],
            "`FailedPrecondition`: let the learner catch up, then promote it",
        ),
        error(
            "etcdserver: corrupt cluster",
            &[500],
            "`DataLoss`: the members' data differ, stop and restore",
        ),
        error(
            "etcdserver: duplicate key given in txn request",
            &[400],
            "`InvalidArgument`: a transaction writes each key once",
        ),
        error(
            "etcdserver: given member URLs are invalid",
            &[400],
            "`InvalidArgument`: the addresses do not parse",
        ),
        error(
            "etcdserver: invalid auth management",
            &[400],
            "`InvalidArgument`: the change of users or roles makes no sense",
        ),
        error(
            "etcdserver: invalid auth token",
            &[401],
            "`Unauthenticated`: the token ran out or the server restarted, sign in again",
        ),
        error(
            "etcdserver: key is not provided",
            &[400],
            "`InvalidArgument`: the key is empty",
        ),
        error(
            "etcdserver: key not found",
            &[400],
            "`InvalidArgument`, so 400 and not 404",
        ),
        error(
            "etcdserver: leader changed",
            &[503],
            "`Unavailable`: an election came in between, retry",
        ),
        error(
            "etcdserver: lease already exists",
            &[400],
            "`FailedPrecondition`, so 400 and not 409",
        ),
        error(
            "etcdserver: lease is provided",
            &[400],
            "`InvalidArgument`: no lease goes with `ignore_lease`",
        ),
        error(
            "etcdserver: member ID already exist",
            &[400],
            "`FailedPrecondition`, so 400 and not 409",
        ),
        error(
            "etcdserver: member not found",
            &[404],
            "`NotFound`: the ID is not in this cluster",
        ),
        error(
            "etcdserver: mvcc: database space exceeded",
            &[429],
            "`ResourceExhausted`: compact, defragment, then disarm the alarm",
        ),
        error(
            "etcdserver: mvcc: required revision has been compacted",
            &[400],
            "`OutOfRange`: that history is gone, read the present state and watch from there",
        ),
        error(
            "etcdserver: mvcc: required revision is a future revision",
            &[400],
            "`OutOfRange`: the store has not come that far",
        ),
        error(
            "etcdserver: no leader",
            &[503],
            "`Unavailable`: no quorum, look at members and network",
        ),
        error(
            "etcdserver: not capable",
            &[503],
            "`Unavailable`: the cluster's version is too old for it, or it is starting",
        ),
        error(
            "etcdserver: not leader",
            &[400],
            "`FailedPrecondition`: only the leader does this",
        ),
        error(
            "etcdserver: Peer URLs already exists",
            &[400],
            "`FailedPrecondition`: another member has these addresses",
        ),
        error(
            "etcdserver: permission denied",
            &[403],
            "`PermissionDenied`: none of the user's roles covers the key",
        ),
        error(
            "etcdserver: permission is not granted to the role",
            &[400],
            "`FailedPrecondition`: nothing to revoke",
        ),
        error(
            "etcdserver: re-configuration failed due to not enough started members",
            &[400],
            "`FailedPrecondition`: the change would cost the quorum, start the members first",
        ),
        error(
            "etcdserver: request is too large",
            &[400],
            "`InvalidArgument`: over `--max-request-bytes`, 1.5 MiB by default",
        ),
        error(
            "etcdserver: request timed out",
            &[503],
            "`Unavailable`, so 503 and not 504; mostly slow disks or network",
        ),
        error(
            "etcdserver: request timed out, possibly due to connection lost",
            &[503],
            "`Unavailable`: the member has lost sight of the quorum",
        ),
        error(
            "etcdserver: request timed out, possibly due to previous leader failure",
            &[503],
            "`Unavailable`: retry once a leader is elected",
        ),
        error(
            "etcdserver: requested lease not found",
            &[404],
            "`NotFound`: the lease ran out or was revoked",
        ),
        error(
            "etcdserver: role is not granted to the user",
            &[400],
            "`FailedPrecondition`: nothing to revoke",
        ),
        error(
            "etcdserver: role name already exists",
            &[400],
            "`FailedPrecondition`, so 400 and not 409",
        ),
        error(
            "etcdserver: role name is empty",
            &[400],
            "`InvalidArgument`: give a name",
        ),
        error(
            "etcdserver: role name not found",
            &[400],
            "`FailedPrecondition`, so 400 and not 404",
        ),
        error(
            "etcdserver: root user does not exist",
            &[400],
            "`FailedPrecondition`: create `root` before you enable sign-in",
        ),
        error(
            "etcdserver: root user does not have root role",
            &[400],
            "`FailedPrecondition`: grant the role `root` to it",
        ),
        error(
            "etcdserver: rpc not supported for learner",
            &[503],
            "`Unavailable`: ask a voting member",
        ),
        error(
            "etcdserver: server stopped",
            &[503],
            "`Unavailable`: this member is going down, ask another",
        ),
        error(
            "etcdserver: too large lease TTL",
            &[400],
            "`OutOfRange`: over 9,000,000,000 seconds",
        ),
        error(
            "etcdserver: too many learner members in cluster",
            &[400],
            "`FailedPrecondition`: one learner at a time by default",
        ),
        error(
            "etcdserver: too many operations in txn request",
            &[400],
            "`InvalidArgument`: over `--max-txn-ops`, 128 by default",
        ),
        error(
            "etcdserver: too many requests",
            &[429],
            "`ResourceExhausted`: the members are behind, slow down",
        ),
        error(
            "etcdserver: unhealthy cluster",
            &[503],
            "`Unavailable`: too few healthy members for a change of members",
        ),
        error(
            "etcdserver: user name already exists",
            &[400],
            "`FailedPrecondition`, so 400 and not 409",
        ),
        error(
            "etcdserver: user name is empty",
            &[400],
            "`InvalidArgument`: give a name",
        ),
        error(
            "etcdserver: user name not found",
            &[400],
            "`FailedPrecondition`, so 400 and not 404",
        ),
        error(
            "etcdserver: value is provided",
            &[400],
            "`InvalidArgument`: no value goes with `ignore_value`",
        ),
    ],
};
