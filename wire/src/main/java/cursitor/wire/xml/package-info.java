/// The only place where an XML parser of this program is made, so that each refuses what no message
/// needs: document types, entities, inclusion, and sizes nobody honest sends.
@NullMarked
package cursitor.wire.xml;

import org.jspecify.annotations.NullMarked;
