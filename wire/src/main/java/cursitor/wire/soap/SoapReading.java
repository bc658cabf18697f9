package cursitor.wire.soap;

import cursitor.wire.Reading;

/// What was made of bytes that should be an envelope.
public sealed interface SoapReading {
  /// The version to answer in; 1.1 where none could be made out.
  SoapVersion version();

  /// What its header says by WS-Addressing.
  Addressing addressing();

  /// An envelope with a message, valid or not, in its body or in the detail of its fault. The
  /// message decides, not the fault.
  record Enveloped(SoapVersion version, Addressing addressing, Reading reading, boolean isFault)
      implements SoapReading {}

  /// A fault without a message of ours: the partner's server failed, or did not like the envelope.
  ///
  /// @param code its code, without prefix
  record BareFault(SoapVersion version, Addressing addressing, String code)
      implements SoapReading {}

  /// No envelope this program accepts.
  ///
  /// @param addressing as much of its header as was read
  /// @param code what to answer
  /// @param reading the bytes as a faulty message, so that they can be kept and answered as one
  record NotAccepted(
      SoapVersion version, Addressing addressing, FaultCode code, Reading.Faulty reading)
      implements SoapReading {}
}
