package cursitor.bench.notice;

import java.util.List;

/// A request and its answer as samples, for somebody who is to make the second from the first.
///
/// @param ownId the stand-in of the answer's own id
/// @param repeated the stand-ins that stand in the request and in its answer
public record Answer(String request, String answer, String ownId, List<String> repeated) {
  public Answer {
    repeated = List.copyOf(repeated);
  }
}
