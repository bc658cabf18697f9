package cursitor.server.store.encoding;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.server.store.CaseFileKinds;
import cursitor.wire.Octets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// Case files and refusals as JSON. What is written is read again as an equal value, or not at all:
/// a property nobody knows is an error, for it would be a piece of somebody's case left out.
public final class Json {
  /// What it has learned of the types serves every store of the process.
  private static final JsonMapper MAPPER = mapper();

  private final StateWriter states = new StateWriter();
  private final Map<String, ObjectReader> readers = new HashMap<>();
  private final ObjectWriter refusalWriter;
  private final ObjectReader refusalReader;
  private final ObjectWriter mendWriter;
  private final ObjectReader mendReader;

  public Json(CaseFileKinds kinds) {
    kinds.types().forEach((kind, type) -> readers.put(kind, MAPPER.readerFor(type)));
    refusalWriter = MAPPER.writerFor(KeptRefusal[].class);
    refusalReader = MAPPER.readerFor(KeptRefusal[].class);
    mendWriter = MAPPER.writerFor(WorkItem.Field[].class);
    mendReader = MAPPER.readerFor(WorkItem.Field[].class);
  }

  /// Does not remember the names it reads: the keys of maps, such as abstract ids, are ever new,
  /// and looking among all that were ever read costs more than it saves.
  private static JsonFactory names() {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .build();
  }

  static JsonMapper mapper() {
    return JsonMapper.builder(names())
        .annotationIntrospector(
            AnnotationIntrospector.pair(new SealedTypes(), new JacksonAnnotationIntrospector()))
        .changeDefaultVisibility(visible ->
            visible
                .withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE))
        .changeDefaultPropertyInclusion(
            included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /// Throws IllegalStateException for a file of a kind nobody registered, which could not be read
  /// again.
  public Octets write(CaseFile file) {
    var _ = of(readers, file.key().kind());
    return Octets.ofText(states.write(file));
  }

  /// Reads a case file of a kind; throws IllegalStateException where the JSON does not fit it.
  public CaseFile read(String kind, Octets json) {
    return read(of(readers, kind), CaseFile.class, json);
  }

  public Octets writeRefusals(List<Refusal> refusals) {
    return Octets.of(
        refusalWriter.writeValueAsBytes(
            refusals.stream().map(KeptRefusal::of).toArray(KeptRefusal[]::new)));
  }

  public List<Refusal> readRefusals(Octets json) {
    return Stream.of(read(refusalReader, KeptRefusal[].class, json))
        .map(KeptRefusal::refusal)
        .toList();
  }

  public String writeMend(List<WorkItem.Field> fields) {
    return mendWriter.writeValueAsString(fields.toArray(WorkItem.Field[]::new));
  }

  public List<WorkItem.Field> readMend(String json) {
    return List.of(read(mendReader, WorkItem.Field[].class, Octets.ofText(json)));
  }

  private static <T> T of(Map<String, T> byKind, String kind) {
    T found = byKind.get(kind);
    if (found == null) {
      throw new IllegalStateException("no case file kind is registered under " + kind);
    }
    return found;
  }

  /// The library's own text would quote the JSON, which may be personal.
  private static <T> T read(ObjectReader reader, Class<T> type, Octets json) {
    try {
      return type.cast(reader.readValue(json.bytes()));
    } catch (JacksonException unfit) {
      throw new IllegalStateException("what is kept does not fit " + type.getSimpleName());
    }
  }

  /// A refusal, its code spelt out.
  record KeptRefusal(KeptCode code, String field, String path, String shown, String detail) {
    static KeptRefusal of(Refusal refusal) {
      return new KeptRefusal(
          KeptCode.of(refusal.code()),
          refusal.field(),
          refusal.path(),
          refusal.shown(),
          refusal.detail());
    }

    Refusal refusal() {
      return new Refusal(code, field, path, shown, detail);
    }
  }
}
