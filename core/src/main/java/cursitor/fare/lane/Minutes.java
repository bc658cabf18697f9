package cursitor.fare.lane;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Reason;
import cursitor.exchange.WorkItem;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.fare.message.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes down what one desk decides on one occasion: the case files it leaves and the effects, in
/// order. Ids are drawn from the occasion, so equal decisions have equal ids.
public final class Minutes {
  private final OrganizationId desk;
  private final OperatingMode mode;
  private final Occasion occasion;
  private final Map<CaseKey, CaseFile> files = new LinkedHashMap<>();
  private final List<Effect> effects = new ArrayList<>();
  private int drawn;

  public Minutes(OrganizationId desk, OperatingMode mode, Occasion occasion) {
    this.desk = desk;
    this.mode = mode;
    this.occasion = occasion;
  }

  public Instant at() {
    return occasion.at();
  }

  public OperatingMode mode() {
    return mode;
  }

  /// A new id.
  public UUID id() {
    drawn++;
    return occasion.id(drawn);
  }

  /// Where a message comes from that is to be sent.
  ///
  /// @param correlationId of what led to it; null where nothing came in
  /// @param sourceEventAt when that happened which it tells of
  public record Origin(
      @Nullable String correlationId, Instant sourceEventAt, @Nullable Group group) {
    /// Passes on what a message tells.
    public static Origin of(FareMessage message) {
      return new Origin(message.header().correlationId(), message.sourceEventAt(), message.group());
    }

    /// The same origin, but alone and not one of a group.
    public Origin alone() {
      return new Origin(correlationId, sourceEventAt, null);
    }
  }

  /// Something that begins here and now.
  public Origin here() {
    return new Origin(null, occasion.at(), null);
  }

  /// Sends a transaction in the lane of a case file, and gives what was sent to the recipient with
  /// it.
  public Outbound send(
      CaseKey caseFile,
      Outbound before,
      OrganizationId recipient,
      PartyKey party,
      Origin origin,
      Transaction transaction) {
    MessageId id = new MessageId(id());
    String correlation = origin.correlationId();
    Header header =
        new Header(
            id,
            null,
            correlation == null ? id.value().toString() : correlation,
            occasion.at(),
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            desk,
            recipient,
            mode);
    note(
        new Effect.SendMessage(
            caseFile,
            new FareMessage(
                header,
                party,
                before.next(),
                origin.group(),
                origin.sourceEventAt(),
                transaction)));
    return before.sent(id);
  }

  public void note(Effect effect) {
    effects.add(effect);
  }

  public void docket(CaseKey caseFile, String subject, String code, String text) {
    note(new Effect.WriteDocketEntry(caseFile, subject, code, text));
  }

  public void alarm(CaseKey caseFile, String name, Instant at) {
    note(new Effect.SetAlarm(caseFile, name, at));
  }

  public void cancel(CaseKey caseFile, String alarm) {
    note(new Effect.CancelAlarm(caseFile, alarm));
  }

  public void because(CaseKey caseFile, Reason reason) {
    note(new Effect.RecordReason(caseFile, reason));
  }

  /// Raises a work item and gives its id.
  public UUID raise(
      CaseKey caseFile,
      WorkItem.Kind kind,
      String subject,
      @Nullable MessageId message,
      String code,
      String sentence,
      List<WorkItem.Field> mend) {
    UUID id = id();
    note(
        new Effect.RaiseWorkItem(
            new WorkItem(id, caseFile, kind, subject, message, code, sentence, mend)));
    return id;
  }

  /// The file is to be kept as it is now.
  public void keep(CaseFile file) {
    files.put(file.key(), file);
  }

  /// The file as these minutes leave it, or null where they do not touch it.
  public @Nullable CaseFile kept(CaseKey key) {
    return files.get(key);
  }

  /// All files these minutes touch, as they leave them.
  public List<CaseFile> kept() {
    return List.copyOf(files.values());
  }

  /// Everything taken down.
  public Decision.Accepted accepted() {
    return new Decision.Accepted(List.copyOf(files.values()), effects);
  }
}
