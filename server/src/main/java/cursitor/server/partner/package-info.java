/// The scripted partner: a DMV that misbehaves as a script says, so that a court can find out
/// before it goes live whether its side copes, and a report that says whether it did.
///
/// It stands before the doors of a real DMV desk. Nothing of it is reached in production.
@NullMarked
package cursitor.server.partner;

import org.jspecify.annotations.NullMarked;
