/// JUSTIS's desk, the state hub: it passes on what courts and vendor tell, decides the notice
/// stream, rolls up obligations, sets and clears the failure-to-appear flag and adds the
/// delinquency fee.
@NullMarked
package cursitor.fare.justis;

import org.jspecify.annotations.NullMarked;
