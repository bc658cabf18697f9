/// Records as forms: which component of a record stands in which element, said once in a table, and
/// read and written by it. Knows no exchange.
///
/// A [cursitor.wire.form.Form] is the table of one record, a [cursitor.wire.form.BoundForm] the
/// same at its place in a compiled schema. What may stand where, in which order and how often is
/// said by the schema alone; nothing here repeats it.
@NullMarked
package cursitor.wire.form;

import org.jspecify.annotations.NullMarked;
