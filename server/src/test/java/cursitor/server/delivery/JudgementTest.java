package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.server.delivery.Judgement.Next;
import cursitor.server.store.Attempt.Result;
import cursitor.wire.Octets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `dmv907.md` rule 14, row by row.
class JudgementTest {

  @ParameterizedTest(name = "{0} with {1}: {2}, {3}")
  @CsvSource({
    "200, an answer,    ANSWERED,       DONE",
    "202, an answer,    ANSWERED,       DONE",
    "400, an answer,    ANSWERED,       DONE",
    "401, an answer,    ANSWERED,       DONE",
    "403, an answer,    ANSWERED,       DONE",
    "429, an answer,    ANSWERED,       DONE",
    "500, an answer,    ANSWERED,       DONE",
    "503, resend,       RESEND_ASKED,   AGAIN",
    "200, resend,       RESEND_ASKED,   AGAIN",
    "200, nothing,      RECEIVED,       DONE",
    "202, nothing,      RECEIVED,       DONE",
    "204, nothing,      RECEIVED,       DONE",
    "200, garbage,      NOT_UNDERSTOOD, AGAIN",
    "202, garbage,      NOT_UNDERSTOOD, AGAIN",
    "401, garbage,      SHUT_OUT,       HELD",
    "401, nothing,      SHUT_OUT,       HELD",
    "403, nothing,      SHUT_OUT,       HELD",
    "408, nothing,      BUSY,           AGAIN",
    "408, garbage,      BUSY,           AGAIN",
    "425, nothing,      BUSY,           AGAIN",
    "429, nothing,      BUSY,           AGAIN",
    "500, garbage,      BUSY,           AGAIN",
    "503, nothing,      BUSY,           AGAIN",
    "302, nothing,      NOT_UNDERSTOOD, NEVER",
    "400, garbage,      NOT_UNDERSTOOD, NEVER",
    "404, nothing,      NOT_UNDERSTOOD, NEVER",
    "413, garbage,      NOT_UNDERSTOOD, NEVER",
  })
  void theBodyDecidesThenTheStatus(int status, String body, Result result, Next next) {
    Reply reply = new Reply.Came(status, Octets.ofText(body));

    assertThat(Judgement.of(reply, answer(body), body.equals("nothing"), true))
        .isEqualTo(new Judgement(result, next));
  }

  @ParameterizedTest(name = "an answer of ours, {0} with {1}: {2}, {3}")
  @CsvSource({
    "200, nothing, RECEIVED,       DONE",
    "202, garbage, RECEIVED,       DONE",
    "503, nothing, BUSY,           AGAIN",
    "403, nothing, SHUT_OUT,       HELD",
    "404, nothing, NOT_UNDERSTOOD, NEVER",
  })
  void anAnswerIsOnlyToBeTakenIn(int status, String body, Result result, Next next) {
    Reply reply = new Reply.Came(status, Octets.ofText(body));

    assertThat(Judgement.of(reply, null, body.equals("nothing"), false))
        .isEqualTo(new Judgement(result, next));
  }

  private static @Nullable AnswerMessage answer(String body) {
    return switch (body) {
      case "an answer" -> error(false);
      case "resend" -> error(true);
      default -> null;
    };
  }

  private static AnswerMessage error(boolean resend) {
    return new ErrorResponse(Letters.header(), "E000", "a reason", List.of(), resend);
  }
}
