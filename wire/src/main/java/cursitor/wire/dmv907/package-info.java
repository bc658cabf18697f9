/// The messages of DMV907 and DMV902 as NIEM 6 XML: which element carries which field, reading with
/// all faults told, and writing.
///
/// The schemas under `xsd/dmv907/` say what may stand where; nothing here repeats them.
@NullMarked
package cursitor.wire.dmv907;

import org.jspecify.annotations.NullMarked;
