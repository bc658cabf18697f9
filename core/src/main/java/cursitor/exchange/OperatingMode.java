package cursitor.exchange;

/// Whether a message is meant. A TEST message never changes a production file: the mode is part of
/// every case file's key.
public enum OperatingMode {
  PRODUCTION,
  TEST
}
