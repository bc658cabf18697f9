/// What all pages share: which there are and for whom, the layout's model, assets, and the pages
/// that say what went wrong.
@NullMarked
package cursitor.server.console.page;

import org.jspecify.annotations.NullMarked;
