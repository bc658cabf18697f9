/// The collection vendor's desk (ACS): it mails notices, takes web and phone payments, finds
/// addresses, declares delinquency and asks the MVD for registration holds.
@NullMarked
package cursitor.fare.vendor;

import org.jspecify.annotations.NullMarked;
