package cursitor.wire.fare;

import cursitor.fare.PartyKey;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.wire.form.Form;
import cursitor.wire.form.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every transaction says beside its header and its own fields: the components of a
/// [FareMessage] by their names.
public record Envelope(
    PartyKey party, long sequence, @Nullable Group group, Instant sourceEventAt) {

  static final Form<Envelope> FORM =
      Form.of(Envelope.class)
          .inner("party", "fare:CaseParty", KeyForms.PARTY_KEY, Envelope::party)
          .value("sequence", "fare:SequenceNumeric", Kind.LONG, Envelope::sequence)
          .inner("group", "fare:Group", KeyForms.GROUP, Envelope::group)
          .value(
              "sourceEventAt",
              "fare:SourceEventDateTime",
              FareKinds.INSTANT,
              Envelope::sourceEventAt)
          .make(in -> new Envelope(in.next(), in.next(), in.next(), in.next()));

  public static Envelope of(FareMessage message) {
    return new Envelope(
        message.party(), message.sequence(), message.group(), message.sourceEventAt());
  }
}
