package cursitor.exchange;

/// An operator has a test message sent, to see whether the way to a partner is good. It is about no
/// case of the desk, so no desk decides about it: whoever keeps the messages sends it, and whatever
/// is answered settles it.
///
/// @param message a request of the desk in the mode TEST, about nobody there is
public record ConnectionTest(Message message) implements Act {
  /// The kind such messages stand under. No case file is of it.
  public static final String KIND = "connection-test";

  public ConnectionTest {
    if (message.header().mode() != OperatingMode.TEST) {
      throw new IllegalArgumentException("what tests a way says that it is a test");
    }
  }

  @Override
  public OrganizationId desk() {
    return message.header().sender();
  }

  @Override
  public OperatingMode mode() {
    return OperatingMode.TEST;
  }

  /// Where it stands: in a lane of its own.
  public CaseKey key() {
    return new CaseKey(desk(), mode(), KIND, message.header().messageId().toString());
  }
}
