package cursitor.fare.message;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import java.time.Instant;
import java.util.List;

/// What a transaction is answered with.
public sealed interface FareAnswer extends AnswerMessage {
  /// ACK: received, kept and acted on, or parked until its turn.
  ///
  /// @param remarks codes such as `W101`, `E005`, each with a sentence
  record Acknowledgement(Header header, List<Remark> remarks) implements FareAnswer {
    public Acknowledgement {
      remarks = List.copyOf(remarks);
    }

    @Override
    public String subject() {
      return "";
    }

    @Override
    public boolean resendRequested() {
      return false;
    }

    @Override
    public boolean refuses() {
      return false;
    }
  }

  /// NACK: not acted on.
  ///
  /// @param code text, not enum: a partner may answer from its own table
  /// @param details all faults at once, in refusal order
  record Refusal(
      Header header, String code, String reason, List<Remark> details, boolean resendRequested)
      implements FareAnswer {
    public Refusal {
      details = List.copyOf(details);
    }

    @Override
    public String subject() {
      return "";
    }

    @Override
    public boolean refuses() {
      return true;
    }
  }

  /// MVD_RESP: what the MVD did with a request (`fare.md` 2.6).
  ///
  /// @param code a code of `mvd-responses.table`
  /// @param refused whether the table says that the request was not carried out
  /// @param onFile what the MVD has of the person, or of each candidate
  record MvdResponse(
      Header header,
      String request,
      HoldGround ground,
      String code,
      boolean refused,
      Instant decidedAt,
      List<MvdRecord> onFile)
      implements FareAnswer {
    public MvdResponse {
      onFile = List.copyOf(onFile);
    }

    @Override
    public String subject() {
      return request;
    }

    @Override
    public boolean resendRequested() {
      return false;
    }

    @Override
    public boolean refuses() {
      return refused;
    }
  }

  /// One code with its sentence.
  ///
  /// @param field the logical name of the field it is about, or empty
  record Remark(String code, String field, String text) {}
}
