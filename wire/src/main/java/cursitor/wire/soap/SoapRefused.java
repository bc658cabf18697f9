package cursitor.wire.soap;

/// The envelope is not one this program accepts.
final class SoapRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final FaultCode code;

  SoapRefused(FaultCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  FaultCode code() {
    return code;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
