/// How the books of the desks stand: daily reports, those in the folder and those made now, and the
/// comparison of what two desks have. It reads the store and changes nothing.
@NullMarked
package cursitor.server.console.books;

import org.jspecify.annotations.NullMarked;
