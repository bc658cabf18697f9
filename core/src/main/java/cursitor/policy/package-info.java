/// Dated policy: tables of rows with a first and a last day, a source, and whether that source is
/// confirmed. What the law, a partner or a court may change without a new program stands in such a
/// table. Nothing here knows what a table is about, and nothing reads a file: text comes in.
@NullMarked
package cursitor.policy;

import org.jspecify.annotations.NullMarked;
