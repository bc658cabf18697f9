package cursitor.server.intake;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.engine.Arrival;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an arrival of what a partner brought: finds the desk it is for, and turns away what no
/// desk of this node may take, in words and kept like any other refusal.
final class Reception {
  private final Directory directory;

  Reception(Directory directory) {
    this.directory = directory;
  }

  Arrival arrival(OrganizationId caller, Octets bytes, Reading reading) {
    return switch (reading) {
      case Reading.Valid valid -> valid(caller, bytes, valid);
      case Reading.Faulty faulty -> faulty(caller, bytes, faulty);
    };
  }

  private Arrival valid(OrganizationId caller, Octets bytes, Reading.Valid valid) {
    Header header = valid.message().header();
    if (!directory.hosts(header.recipient())) {
      return refused(
          caller,
          bytes,
          valid,
          "Nobody here is called what the message names as its recipient; mend the"
              + " recipient or post to that organisation's own address.");
    }
    // A request in another's name is the desk's to refuse, in its place among the rules; an answer
    // in another's name must not come near a case file.
    if (valid.message() instanceof AnswerMessage && !header.sender().equals(caller)) {
      return refused(
          caller,
          bytes,
          valid,
          "The key presented is not that of the organisation the answer names as"
              + " its sender; use that organisation's key.");
    }
    return new Arrival.Valid(
        header.recipient(),
        new Input.MessageReceived(valid.message(), caller),
        bytes,
        valid.payload());
  }

  private Arrival faulty(OrganizationId caller, Octets bytes, Reading.Faulty faulty) {
    return new Arrival.Faulty(
        deskFor(caller, faulty.header()),
        caller,
        faulty.header(),
        faulty.faults(),
        bytes,
        faulty.payload());
  }

  private Arrival refused(
      OrganizationId caller, Octets bytes, Reading.Valid valid, String sentence) {
    Header header = valid.message().header();
    return new Arrival.Faulty(
        deskFor(caller, header),
        caller,
        header,
        List.of(Refusal.of(ErrorCode.E110, "", sentence)),
        bytes,
        valid.payload());
  }

  /// Who answers where the message does not say, or names nobody of ours.
  OrganizationId deskFor(OrganizationId caller, @Nullable Header header) {
    return header != null && directory.hosts(header.recipient())
        ? header.recipient()
        : directory.counterpartOf(caller);
  }
}
