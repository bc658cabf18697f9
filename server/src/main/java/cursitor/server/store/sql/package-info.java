/// SQL and the two databases: connections, locks, migrations, what their errors mean, statements.
@NullMarked
package cursitor.server.store.sql;

import org.jspecify.annotations.NullMarked;
