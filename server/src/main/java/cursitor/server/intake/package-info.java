/// The doors for partners: `/exchange` for XML and `/ws` for SOAP. Who knocks is known by a key;
/// what is brought is read once, handed to the engine, and acknowledged after the commit.
///
/// Plain servlets: what is done here is done for every message, thousands of times a second.
@NullMarked
package cursitor.server.intake;

import org.jspecify.annotations.NullMarked;
