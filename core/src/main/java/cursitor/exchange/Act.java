package cursitor.exchange;

/// Something a person asks of the desk of their own organisation. Each exchange has its own
/// implementations.
public interface Act {
  /// The desk that is asked.
  OrganizationId desk();

  OperatingMode mode();
}
