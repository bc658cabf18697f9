package cursitor.server.tell;

import cursitor.exchange.CaseKey;
import cursitor.server.store.KeptMessage;
import java.util.List;

/// A told story with what it was told from.
///
/// @param files the case files of this node about it
/// @param messages every message and act, in the order of their numbers
public record Told(Tale tale, List<CaseKey> files, List<KeptMessage> messages) {
  public Told {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }
}
