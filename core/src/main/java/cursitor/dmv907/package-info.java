/// DMV907, Court Sends Failure to Comply Notification, and its predecessor DMV902, the abstract of
/// conviction: the terms, the codes and the rules that both desks share. The desks live in the
/// packages `court` and `dmv`, the messages in `message`.
@NullMarked
package cursitor.dmv907;

import org.jspecify.annotations.NullMarked;
