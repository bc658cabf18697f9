/// The dated policy: what is in force, what a case would get by the stream table, how versions
/// differ, and new versions, which are checked, tried on case files and scheduled.
///
/// A version is a set of tables; it is used from a moment on, and within it the date of the event
/// chooses the row. Nothing here decides: the desks do, by the version of the moment.
@NullMarked
package cursitor.server.console.policy;

import org.jspecify.annotations.NullMarked;
