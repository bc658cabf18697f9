/// The schema step: the published XSD files, compiled once into automata, and a walk that judges a
/// document against them while it is being read.
///
/// It supports exactly the part of XSD the schemas of this program use and refuses anything else at
/// start-up. It knows no exchange; what a field means, and which code a fault takes, is said
/// elsewhere.
@NullMarked
package cursitor.wire.schema;

import org.jspecify.annotations.NullMarked;
