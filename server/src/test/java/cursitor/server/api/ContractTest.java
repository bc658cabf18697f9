package cursitor.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.court.ConvictionState;
import cursitor.dmv907.court.HoldState;
import cursitor.fare.court.Life;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The published contract and the program say the same.
class ContractTest {
  private static final Set<String> REQUESTS =
      Set.of(
          "Section",
          "HoldFields",
          "Hold",
          "ReleaseFields",
          "Release",
          "ConvictionFields",
          "Conviction",
          "Case",
          "CaseParty",
          "Transaction",
          "Correction",
          "Closing");
  private final Contract contract = Contract.published();

  @Test
  void namesEveryAddressThatIsMappedAndNoOther() {
    Set<String> mapped =
        handlers()
            .map(ContractTest::address)
            .filter(address -> !address.endsWith("/**"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> published = new TreeSet<>();
    contract
        .paths()
        .forEachEntry((path, item) ->
            item.propertyNames().stream()
                .filter(name -> !name.equals("parameters"))
                .forEach(method -> published.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    assertThat(published).isEqualTo(mapped).isNotEmpty();
  }

  @Test
  void namesEveryQueryParameterOfAnAddress() {
    Map<String, Set<String>> taken = new TreeMap<>();
    handlers()
        .filter(method -> !address(method).endsWith("/**"))
        .forEach(method ->
            taken
                .computeIfAbsent(address(method), _ -> new TreeSet<>())
                .addAll(queryParameters(method)));

    taken.forEach((named, parameters) -> {
      String[] address = named.split(" ", 2);
      JsonNode operation =
          contract.paths().get(address[1]).get(address[0].toLowerCase(Locale.ROOT));
      assertThat(queryParameters(operation)).as(named).isEqualTo(parameters);
    });
  }

  @Test
  void describesEveryRecordThatIsAnswered() {
    Map<String, Class<?>> answered = answered();
    Set<String> described = new TreeSet<>(contract.schemas().propertyNames());
    described.removeAll(REQUESTS);

    assertThat(described).isEqualTo(answered.keySet());
    answered.forEach((name, type) ->
        assertThat(contract.properties(name))
            .as(name)
            .isEqualTo(
                Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new))));
  }

  @Test
  void listsTheValuesOfEveryEnumThatIsAnswered() {
    answered()
        .forEach((name, type) ->
            Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType().isEnum())
                .forEach(component ->
                    assertThat(listed(name, component.getName()))
                        .as(name + "." + component.getName())
                        .isEqualTo(constants(component.getType()))));
  }

  @Test
  void listsEveryStateANoticeCanBeIn() {
    Set<String> states =
        Stream.concat(records(HoldState.class), records(ConvictionState.class))
            .map(Class::getSimpleName)
            .filter(name -> !name.equals("Absent"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed("NoticeSummary", "state")).isEqualTo(states);
  }

  @Test
  void listsEveryStateAPartyCanBeIn() {
    Set<String> states =
        records(Life.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed("PartyView", "state")).isEqualTo(states);
  }

  @Test
  void refersOnlyToWhatIsThere() {
    assertThat(contract.references())
        .allSatisfy(reference ->
            assertThat(contract.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
  }

  @Test
  void namesEveryTrouble() {
    String code = contract.schema("Problem").at("/properties/code/description").asString();

    assertThat(Trouble.values()).allSatisfy(trouble -> assertThat(code).contains(trouble.name()));
  }

  private static Stream<Method> handlers() {
    return Arrays.stream(CourtApi.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Bean.class))
        .map(Method::getReturnType)
        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, RestController.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
  }

  private static String address(Method handler) {
    RequestMapping own = mapping(handler);
    RequestMapping ofClass =
        AnnotatedElementUtils.findMergedAnnotation(
            handler.getDeclaringClass(), RequestMapping.class);
    String method =
        Arrays.stream(own.method()).map(RequestMethod::name).collect(Collectors.joining(","));
    return method + " " + (ofClass == null ? "" : path(ofClass)) + path(own);
  }

  private static RequestMapping mapping(Method handler) {
    return Objects.requireNonNull(
        AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class));
  }

  private static String path(RequestMapping mapping) {
    return String.join(",", mapping.path());
  }

  private Set<String> queryParameters(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved =
          parameter.has("$ref")
              ? contract.at(parameter.get("$ref").asString().substring(1))
              : parameter;
      if (resolved.get("in").asString().equals("query")) {
        names.add(resolved.get("name").asString());
      }
    }
    return names;
  }

  private static Set<String> queryParameters(Method handler) {
    return Arrays.stream(handler.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
        .map(Parameter::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Class<?>> answered() {
    Map<String, Class<?>> found = new TreeMap<>();
    handlers().forEach(handler -> collect(handler.getGenericReturnType(), found));
    collect(Problem.class, found);
    collect(LineResult.class, found); // the answer to a file has one on each line
    return found;
  }

  private static void collect(Type type, Map<String, Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
    } else if (type instanceof Class<?> answer
        && answer.isRecord()
        && found.put(answer.getSimpleName(), answer) == null) {
      for (RecordComponent component : answer.getRecordComponents()) {
        collect(component.getGenericType(), found);
      }
    }
  }

  private Set<String> listed(String schema, String property) {
    Set<String> values = new TreeSet<>();
    contract
        .schema(schema)
        .at("/properties/" + property + "/enum")
        .forEach(value -> values.add(value.asString()));
    return values;
  }

  private static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> records(Class<?> state) {
    return state.isRecord()
        ? Stream.of(state)
        : Arrays.stream(state.getPermittedSubclasses()).flatMap(ContractTest::records);
  }
}
