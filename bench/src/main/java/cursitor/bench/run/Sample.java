package cursitor.bench.run;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.justis.HubFile;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Queue.Order;
import cursitor.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Some of what the store has, for questions to be about.
///
/// @param items open ones, from the oldest on
record Sample(List<CaseFile> files, List<KeptWorkItem> items, List<MessageId> messages) {
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final Set<OrganizationId> DESKS = Set.of(JUSTIS);

  private static final int FILES = 500;
  private static final int MESSAGES = 2_000;
  private static final int PAGES_OF_ITEMS = 20;
  private static final int PAGE = 500;

  static Sample of(Store store) {
    List<CaseFile> files =
        store.records().caseFiles(JUSTIS, OperatingMode.PRODUCTION, HubFile.KIND, 0, FILES).stream()
            .map(KeptFile::file)
            .toList();
    List<KeptWorkItem> items = new ArrayList<>();
    Queue.Place place = null;
    for (int i = 0; i < PAGES_OF_ITEMS; i++) {
      List<KeptWorkItem> page =
          store.queue().page(Queue.Choice.open(DESKS), Order.OLDEST_FIRST, place, PAGE);
      items.addAll(page);
      place = Queue.Place.of(items.getLast());
    }
    List<MessageId> messages = new ArrayList<>();
    for (long number = 1; number <= MESSAGES; number++) {
      messages.add(store.records().message(number).orElseThrow().id());
    }
    return new Sample(files, items, messages);
  }

  CaseKey file(SplittableRandom random) {
    return any(files, random).key();
  }

  KeptWorkItem item(SplittableRandom random) {
    return any(items, random);
  }

  MessageId message(SplittableRandom random) {
    return any(messages, random);
  }

  /// What somebody types who looks for a case, so many characters of it.
  String typed(Heading.Kind kind, int characters, SplittableRandom random) {
    String text =
        any(files, random).headings().stream()
            .filter(heading -> heading.kind() == kind)
            .findFirst()
            .orElseThrow()
            .text();
    return text.substring(0, Math.min(characters, text.length()));
  }

  private static <T> T any(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }
}
