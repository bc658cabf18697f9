/// Messages in SOAP envelopes, versions 1.1 and 1.2, document/literal, with the identity and the
/// relation of WS-Addressing. Nothing here knows what a message says; it is read by its own codec
/// while the envelope passes.
@NullMarked
package cursitor.wire.soap;

import org.jspecify.annotations.NullMarked;
