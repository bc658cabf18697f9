/// The notices the load is made of: invented people and cases by number, written once by the
/// product's own writer and cut into templates.
@NullMarked
package cursitor.bench.notice;

import org.jspecify.annotations.NullMarked;
