package cursitor.server.fare.json;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.fare.MessageForm;
import cursitor.wire.fare.MessageForms;
import cursitor.wire.form.BoundForm;
import cursitor.wire.form.BoundForm.Slot;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A whole case as its court has it, as one JSON object; by the forms and names of a CASE_ADD. Safe
/// for many threads.
public final class CaseJson {
  private static final TypeReference<LinkedHashMap<String, Object>> IN_THEIR_ORDER =
      new TypeReference<>() {};

  private final Slot caseParty;
  private final Slot predecessor;
  private final Slot party;

  public CaseJson(MessageForms forms) {
    MessageForm add = forms.of(TransactionCode.CASE_ADD);
    caseParty = slot(add.own(), "caseParty");
    predecessor = slot(add.own(), "predecessor");
    party = slot(Objects.requireNonNull(add.envelope()), Names.PARTY);
  }

  private static Slot slot(BoundForm form, String name) {
    return form.slots().stream()
        .filter(slot -> slot.entry().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private BoundForm form() {
    return Objects.requireNonNull(caseParty.nodes().getFirst().inner());
  }

  /// What was made of a body.
  ///
  /// @param submission null where there are faults
  /// @param faults in refusal order; each with the path of its field, such as
  ///   `parties[0].charges[1].lawCode`. One with the code E100 is the only one: the body is no JSON
  ///   object
  public record Submitted(@Nullable CaseSubmission submission, List<Refusal> faults) {
    public Submitted {
      faults = List.copyOf(faults);
    }
  }

  /// Reads a case. Never throws for what it holds.
  public Submitted read(String body, OrganizationId court, CaseNumber number) {
    JsonFaults faults = new JsonFaults(JsonFaults.NO_LINE);
    CaseSubmission read =
        new CaseReader(form(), predecessor, party, court, number, faults).read(body);
    return faults.none()
        ? new Submitted(read, List.of())
        : new Submitted(null, faults.inRefusalOrder());
  }

  /// A case/party by the names it is submitted with, in their order.
  public Map<String, Object> fields(CaseParty of) {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      new JsonWriter(out).write(form(), of, Names::ofCase);
      out.writeEndObject();
    }
    Map<String, Object> fields = JsonMapper.shared().readValue(text.toString(), IN_THEIR_ORDER);
    return Collections.unmodifiableMap(fields);
  }

  /// The party of a key as it is written in a case.
  public static String party(PartyKey key) {
    return key.partyType() + "-" + key.partyNumber();
  }
}
