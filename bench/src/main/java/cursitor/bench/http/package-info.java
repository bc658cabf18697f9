/// HTTP/1.1 made by hand, as much of it as the test tools need, so that they take little of the
/// processor they share with the program they measure. Nothing of this is product.
@NullMarked
package cursitor.bench.http;

import org.jspecify.annotations.NullMarked;
