/// The rules a notice keeps whatever the date and whoever reads it: the shape of each field and the
/// order of its dates. Nothing here knows a policy table, a day or a case file; those rules are the
/// desks'.
@NullMarked
package cursitor.dmv907.rule;

import org.jspecify.annotations.NullMarked;
