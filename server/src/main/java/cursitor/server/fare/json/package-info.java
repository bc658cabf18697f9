/// The messages of FARE as JSON, one object on a line, for courts that send whole files of them.
///
/// A field has the name of its component in the records of `cursitor.fare`; what a value may be and
/// what is required is asked of the published XML schemas, so that both notations keep one
/// contract.
@NullMarked
package cursitor.server.fare.json;

import org.jspecify.annotations.NullMarked;
