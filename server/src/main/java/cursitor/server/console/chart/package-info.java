/// Charts drawn on the server as SVG, each with the table it was drawn from: figures in, a drawing
/// out. It knows nothing of cases and messages.
@NullMarked
package cursitor.server.console.chart;

import org.jspecify.annotations.NullMarked;
