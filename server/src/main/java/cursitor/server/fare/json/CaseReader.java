package cursitor.server.fare.json;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.wire.form.BoundForm;
import cursitor.wire.form.BoundForm.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one case.
final class CaseReader {
  private static final String SEALED = "sealed";
  private static final String FORMERLY = "formerly";
  private static final String PARTIES = "parties";
  private static final String RESTRICTED = "restricted";
  private static final String HEARING = "hearingScheduled";
  private static final String NOT_READABLE =
      "The body is no JSON object, or names a property twice; write one object.";

  private final BoundForm form;
  private final Slot formerKey;
  private final Slot partyKey;
  private final OrganizationId court;
  private final CaseNumber number;
  private final JsonFaults faults;
  private final JsonReader reader;

  /// @param formerKey the entry of a key a party had before
  /// @param partyKey the entry of a party's key
  CaseReader(
      BoundForm form,
      Slot formerKey,
      Slot partyKey,
      OrganizationId court,
      CaseNumber number,
      JsonFaults faults) {
    this.form = form;
    this.formerKey = formerKey;
    this.partyKey = partyKey;
    this.court = court;
    this.number = number;
    this.faults = faults;
    this.reader = new JsonReader(faults, Paths.OF_A_CASE);
  }

  /// The case; of no use where a fault was told.
  @Nullable CaseSubmission read(String body) {
    ObjectNode object = JsonText.object(body, NOT_READABLE, faults);
    if (object == null) {
      return null;
    }
    reader.strangers(object, List.of(SEALED, FORMERLY, PARTIES), "");
    boolean sealed = truth(object, SEALED, "");
    JsonNode given = given(object, FORMERLY);
    CaseNumber formerly = given == null ? null : formerNumber(given);
    return new CaseSubmission(court, number, sealed, formerly, parties(object, sealed));
  }

  private @Nullable CaseNumber formerNumber(JsonNode given) {
    // A number is sound where the key of a party of that case is.
    Object key =
        given.isString()
            ? reader.one(
                text(court + "/" + given.stringValue() + "/DEF-1"), formerKey, FORMERLY, null)
            : reader.one(given, formerKey, FORMERLY, null);
    return key == null ? null : ((PartyKey) key).caseNumber();
  }

  private List<PartySubmission> parties(ObjectNode object, boolean sealed) {
    JsonNode given = given(object, PARTIES);
    List<PartySubmission> parties = new ArrayList<>();
    if (given == null) {
      if (!sealed) {
        faults.missing(FareCode.E101, PARTIES);
      }
    } else if (!given.isArray()) {
      faults.value(FareCode.E101, PARTIES, "", "is not a list; write a list");
    } else {
      for (int i = 0; i < given.size(); i++) {
        PartySubmission party = party(given.get(i), Paths.OF_A_CASE.element(PARTIES, i));
        if (party != null) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  private @Nullable PartySubmission party(JsonNode given, String path) {
    if (!given.isObject()) {
      faults.value(FareCode.E101, path, "", "is not an object; write an object");
      return null;
    }
    List<String> known = new ArrayList<>(List.of(Names.PARTY, RESTRICTED, HEARING, FORMERLY));
    form.slots().forEach(slot -> known.add(Names.ofCase(slot.entry().name())));
    reader.strangers(given, known, path);
    boolean restricted = truth(given, RESTRICTED, path);
    boolean hearing = truth(given, HEARING, path);
    PartyKey key = key(given(given, Names.PARTY), Paths.OF_A_CASE.within(path, Names.PARTY));
    JsonNode former = given(given, FORMERLY);
    PartyKey formerly =
        former == null
            ? null
            : (PartyKey)
                reader.one(former, formerKey, Paths.OF_A_CASE.within(path, FORMERLY), null);
    // Nothing of a restricted party is kept, so nothing of it need be said.
    CaseParty caseParty =
        restricted
            ? nothingOf(key == null ? anyKey() : key)
            : (CaseParty)
                reader.read(given, form, path, key == null ? anyKey() : key, Names::ofCase);
    return key == null || caseParty == null
        ? null
        : new PartySubmission(caseParty, restricted, hearing, formerly);
  }

  private @Nullable PartyKey key(@Nullable JsonNode given, String path) {
    if (given == null) {
      faults.missing(FareCode.E101, path);
      return null;
    }
    JsonNode whole =
        given.isString() ? text(court + "/" + number + "/" + given.stringValue()) : given;
    return (PartyKey) reader.one(whole, partyKey, path, null);
  }

  /// Stands in where the key is at fault, so that the faults behind it are told as well.
  private PartyKey anyKey() {
    return new PartyKey(court, number, "X", 1);
  }

  private static CaseParty nothingOf(PartyKey key) {
    return CaseParty.of(
        key,
        new CaseData("", LocalDate.EPOCH, Origin.DAY_FORWARD, false),
        Person.of(new Name("", null, null, null), null, null));
  }

  private boolean truth(JsonNode object, String name, String path) {
    JsonNode given = given(object, name);
    if (given == null) {
      return false;
    }
    if (!given.isBoolean()) {
      faults.value(
          FareCode.E101,
          Paths.OF_A_CASE.within(path, name),
          "",
          "is not true or false; write true or false");
      return false;
    }
    return given.booleanValue();
  }

  private static @Nullable JsonNode given(JsonNode object, String name) {
    JsonNode given = object.get(name);
    return given == null || given.isNull() ? null : given;
  }

  private static JsonNode text(String value) {
    return JsonNodeFactory.instance.stringNode(value);
  }
}
