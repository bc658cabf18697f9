/// What was produced by a rule, a policy or a version of the program: found again, judged by what
/// is in force now, and put right as far as the law gives a way to.
@NullMarked
package cursitor.server.reissue;

import org.jspecify.annotations.NullMarked;
