package cursitor.server.cli;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Message;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.server.bulk.Format;
import cursitor.server.config.PolicyFiles;
import cursitor.server.demo.Rehearsal;
import cursitor.wire.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check FILE…`: judges each message by schema and wire rules, and a request also by the law: what
/// would the demonstration's DMV answer?
@Command(
    name = "check",
    description = {
      "Judges message files: schema, wire rules, and what the demo's DMV would answer.",
      "Of FARE, also files of transactions (NDJSON or XML): schema and wire rules alone."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "messages, or folders of them")
  private List<Path> files = List.of();

  @Option(
      names = "--after",
      paramLabel = "FILE",
      description =
          "messages the DMV has received before; those a sample's remark names (after: ...) are"
              + " received without being named here")
  private List<Path> after = List.of();

  @Option(names = "--json", description = "one line of JSON for each file")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    boolean allHold = true;
    for (Path file : MessageFile.in(files)) {
      Format transactions = TransactionFile.format(TextFile.one(file));
      Verdict verdict =
          transactions == null
              ? judge(MessageFile.read(file))
              : TransactionFile.judge(file, transactions);
      System.out.println(json ? verdict.json(file) : verdict.text(file));
      allHold &= verdict.holds();
    }
    return allHold ? 0 : 1;
  }

  Verdict judge(MessageFile file) throws IOException {
    return switch (file.reading()) {
      case Reading.Faulty faulty -> Verdict.faulty(faulty.faults());
      case Reading.Valid valid ->
          switch (valid.message()) {
            case SuccessResponse success -> Verdict.holding("answer", success.messageCode());
            case ErrorResponse error -> Verdict.holding("answer", error.errorCode());
            case FareAnswer answer -> Verdict.holding("answer", Answers.code(answer));
            case FareMessage fare -> Verdict.holding("wire", fare.transaction().code().name());
            case Message request -> rehearse(file, request);
          };
    };
  }

  private Verdict rehearse(MessageFile file, Message request) throws IOException {
    Rehearsal rehearsal = new Rehearsal(PolicyFiles.load(""), Instant.now());
    for (Path earlier : after) {
      receive(rehearsal, MessageFile.read(earlier));
    }
    for (Path earlier : file.after()) {
      receive(rehearsal, MessageFile.read(earlier));
    }
    return verdict(rehearsal.answer(request));
  }

  private static void receive(Rehearsal rehearsal, MessageFile earlier) throws IOException {
    for (Path before : earlier.after()) {
      receive(rehearsal, MessageFile.read(before));
    }
    if (earlier.reading() instanceof Reading.Valid valid) {
      rehearsal.answer(valid.message());
    } else {
      throw new WrongUse("what comes before must be a valid message");
    }
  }

  private static Verdict verdict(@Nullable AnswerMessage answer) {
    return switch (answer) {
      case SuccessResponse success -> Verdict.accepted(success);
      case ErrorResponse error -> Verdict.refused(error);
      case null, default -> throw new IllegalStateException("the desk gave no answer");
    };
  }
}
