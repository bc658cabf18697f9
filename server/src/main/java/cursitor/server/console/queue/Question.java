package cursitor.server.console.queue;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Queue;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody asks the queue for: the fields of the form above it. Empty texts and nulls ask for
/// nothing certain.
///
/// @param code [#NONE] for items without one
/// @param owner [#NONE] for items nobody sees to
record Question(
    boolean open,
    String desk,
    String partner,
    WorkItem.@Nullable Kind kind,
    String code,
    @Nullable Waits waits,
    @Nullable Due due,
    String owner) {
  static final String NONE = "-";

  /// How long an item has been waiting.
  enum Waits {
    DAY("over a day", 1),
    THREE_DAYS("over 3 days", 3),
    WEEK("over a week", 7),
    MONTH("over 30 days", 30);

    private final String words;
    private final Duration atLeast;

    Waits(String words, int days) {
      this.words = words;
      atLeast = Duration.ofDays(days);
    }

    public String words() {
      return words;
    }
  }

  /// How an item stands against its clock.
  enum Due {
    OVERDUE("overdue", Duration.ZERO),
    TODAY("overdue or within a day", Duration.ofDays(1)),
    WEEK("overdue or within a week", Duration.ofDays(7));

    private final String words;
    private final Duration within;

    Due(String words, Duration within) {
      this.words = words;
      this.within = within;
    }

    public String words() {
      return words;
    }

    /// The first deadline that does not count any more.
    Instant before(Instant now) {
      return now.plus(within).plusMillis(1);
    }
  }

  /// Reads the form as it was sent; a value no form of ours has is a bad request.
  static Question of(Map<String, String> asked) {
    return new Question(
        !"false".equals(asked.get("open")),
        text(asked, "desk"),
        text(asked, "partner"),
        constant(WorkItem.Kind.class, text(asked, "kind")),
        text(asked, "code"),
        constant(Waits.class, text(asked, "waits")),
        constant(Due.class, text(asked, "due")),
        text(asked, "owner"));
  }

  /// Asks for the open items of one cause.
  static Question ofCause(OrganizationId desk, WorkItem.Kind kind, String code) {
    return new Question(true, desk.value(), "", kind, code.isEmpty() ? NONE : code, null, null, "");
  }

  /// Asks for those that are like this one.
  static Question of(WorkItem item) {
    return ofCause(item.caseFile().desk(), item.kind(), item.code());
  }

  private static String text(Map<String, String> asked, String name) {
    return asked.getOrDefault(name, "").strip();
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    if (name.isEmpty()) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  /// @param desks those the person may see
  Queue.Choice choice(Set<OrganizationId> desks, Instant now) {
    Set<OrganizationId> asked =
        desks.stream()
            .filter(each -> desk.isEmpty() || each.value().equals(desk))
            .collect(Collectors.toUnmodifiableSet());
    Queue.Choice choice = open ? Queue.Choice.open(asked) : Queue.Choice.settled(asked);
    if (!partner.isEmpty()) {
      choice = ofPartner(choice);
    }
    if (kind != null) {
      choice = choice.of(kind);
    }
    if (!code.isEmpty()) {
      choice = choice.under(code.equals(NONE) ? "" : code);
    }
    return waits == null || !open
        ? choice
        : choice.between(Instant.EPOCH, now.minus(waits.atLeast));
  }

  /// Of what can be nobody's name there is nothing.
  private Queue.Choice ofPartner(Queue.Choice choice) {
    try {
      return choice.of(new OrganizationId(partner));
    } catch (IllegalArgumentException _) {
      return open ? Queue.Choice.open(Set.of()) : Queue.Choice.settled(Set.of());
    }
  }

  /// The address of the page that answers it.
  ///
  /// @param after where the page before ended; empty to begin
  String link(String after) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/queue");
    Object[] values = {
      open ? "" : "false", desk, partner, name(kind), code, name(waits), name(due), owner, after
    };
    String[] names = {"open", "desk", "partner", "kind", "code", "waits", "due", "owner", "after"};
    for (int i = 0; i < names.length; i++) {
      if (!values[i].toString().isEmpty()) {
        link.queryParam(names[i], "{" + names[i] + "}");
      }
    }
    return link.encode()
        .buildAndExpand(Arrays.stream(values).filter(each -> !each.toString().isEmpty()).toArray())
        .toUriString();
  }

  /// Where all items of the cause that is asked for can be mended or closed at once.
  String linkToAll() {
    return link("").replaceFirst("^/queue", "/queue/alike");
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }

  /// Whether anything certain is asked for beside what is open or done with.
  public boolean isNarrow() {
    return !(desk + partner + code + owner).isEmpty()
        || kind != null
        || waits != null
        || due != null;
  }
}
