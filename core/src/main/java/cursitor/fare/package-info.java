/// FARE 6.02: what court case management systems, the state hub JUSTIS, the collection vendor (ACS)
/// and the motor vehicle division tell each other about a case/party, and the law they tell it by.
///
/// This package holds the keys and codes; `.caseparty` what is known of a case/party, `.message`
/// the transactions, `.lane` their order, `.policy` the dated tables, and `.court`, `.justis`,
/// `.vendor` and `.mvd` the four desks.
@NullMarked
package cursitor.fare;

import org.jspecify.annotations.NullMarked;
