package cursitor.wire.soap;

/// Why an envelope is answered with a fault.
public enum FaultCode {
  VERSION_MISMATCH("VersionMismatch", "VersionMismatch"),
  MUST_UNDERSTAND("MustUnderstand", "MustUnderstand"),
  /// The sender must change something.
  SENDER("Client", "Sender"),
  /// The receiver failed; the same envelope may be sent again.
  RECEIVER("Server", "Receiver");

  private final String name11;
  private final String name12;

  FaultCode(String name11, String name12) {
    this.name11 = name11;
    this.name12 = name12;
  }

  String in(SoapVersion version) {
    return version == SoapVersion.SOAP_1_1 ? name11 : name12;
  }
}
