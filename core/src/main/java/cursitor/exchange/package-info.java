/// What every exchange shares: desks, case files, inputs, decisions and effects.
///
/// Nothing here knows a particular exchange, a clock, a store or a wire format. A desk is an
/// organisation's side of an exchange; it decides about one input at a time, from the case files it
/// is shown, and says what is to be kept and done.
@NullMarked
package cursitor.exchange;

import org.jspecify.annotations.NullMarked;
