/// The sink: a process of its own that stands for the DMV and answers every hold at once with a
/// valid success, by copying bytes. It knows the messages only as text with places in it.
@NullMarked
package cursitor.bench.sink;

import org.jspecify.annotations.NullMarked;
