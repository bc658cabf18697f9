/// What DMV907 and DMV902 leave to dated tables - courts, codes, sections of law, exemptions, day
/// counts - and the rules that depend on them. Both desks ask here, so that a court is told of a
/// fault before the DMV has to. Nothing here knows a case file.
@NullMarked
package cursitor.dmv907.policy;

import org.jspecify.annotations.NullMarked;
