/// Tries a version of the policy on case files as they are kept: what would be decided next, by the
/// version in force and by the other. Nothing of it is kept or sent.
@NullMarked
package cursitor.server.console.policy.trial;

import org.jspecify.annotations.NullMarked;
