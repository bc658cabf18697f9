package cursitor.server.console.policy.trial;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.CaseFile;
import cursitor.exchange.OrganizationId;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.RequestsFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.policy.DatedPolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PolicySet;
import cursitor.server.due.Deadlines;
import cursitor.server.node.Node;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.history.FileHistory;
import cursitor.server.store.history.Histories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Judges case files by two versions of the policy of one exchange.
public final class Trial {
  /// So many files are judged at most, of all kinds and desks together.
  public static final int MOST = 1_000;

  private final Node node;
  private final PolicySet set;
  private final Instant at;
  private final Histories histories;
  private final Prospects before;
  private final Prospects after;
  private final List<Judged> changed = new ArrayList<>();
  private int files;
  private int decisions;
  private int failed;

  private Trial(Node node, PolicySet set, DatedPolicy before, DatedPolicy after, Instant at) {
    this.node = node;
    this.set = set;
    this.at = at;
    histories = new Histories(node.store());
    this.before = prospects(before);
    this.after = prospects(after);
  }

  /// Tries a version on the newest case files of each kind.
  ///
  /// @param after the version that is tried
  /// @param at the day it is tried for; nothing is decided as if it were earlier
  /// @param sees only the files of these desks
  public static TrialResult run(
      Node node,
      PolicySet set,
      DatedPolicy before,
      DatedPolicy after,
      Instant at,
      Predicate<OrganizationId> sees) {
    return run(node, set, before, after, at, sees, MOST);
  }

  /// @param most the most files in all
  static TrialResult run(
      Node node,
      PolicySet set,
      DatedPolicy before,
      DatedPolicy after,
      Instant at,
      Predicate<OrganizationId> sees,
      int most) {
    Trial trial = new Trial(node, set, before, after, at);
    List<Drawer> concerned =
        Drawer.of(node.store()).stream()
            .filter(drawer -> sees.test(drawer.desk()) && trial.concerns(drawer))
            .toList();
    Drawer.shares(concerned, most).forEach(trial::judge);
    long all = concerned.stream().mapToLong(Drawer::files).sum();
    return new TrialResult(trial.files, all, trial.decisions, trial.failed, trial.changed);
  }

  private Prospects prospects(DatedPolicy policy) {
    Deadlines deadlines =
        switch (policy) {
          case Dmv907Policy dmv907 -> new Deadlines(dmv907, node.policies().fare(at));
          case FarePolicy fare -> new Deadlines(node.policies().dmv907(at), fare);
          default -> throw new IllegalArgumentException("no exchange has such a policy");
        };
    return new Prospects(node, policy, deadlines, at);
  }

  /// Whether the policy of this exchange decides about what lies there.
  private boolean concerns(Drawer drawer) {
    return node.config()
        .desk(drawer.desk())
        .map(DeskConfig::kind)
        .filter(desk -> desk.isFare() == (set == PolicySet.FARE))
        .filter(desk -> kinds(desk).contains(drawer.kind()))
        .isPresent();
  }

  private void judge(Drawer drawer, int most) {
    node
        .store()
        .records()
        .newestCaseFiles(drawer.desk(), drawer.mode(), drawer.kind(), most)
        .stream()
        .map(KeptFile::file)
        .forEach(this::judge);
  }

  private static List<String> kinds(DeskConfig.Kind desk) {
    return switch (desk) {
      case COURT -> List.of(CourtFile.KIND);
      case DMV -> List.of(NoticeFile.KIND);
      case FARE_COURT -> List.of(RegisterFile.KIND);
      case JUSTIS -> List.of(HubFile.KIND);
      case VENDOR -> List.of(AccountFile.KIND);
      case MVD -> List.of(RequestsFile.KIND, CustomerFile.KIND);
    };
  }

  private void judge(CaseFile file) {
    files++;
    List<FileHistory.SetAlarm> alarms =
        histories.of(file.key()).map(FileHistory::alarms).orElse(List.of());
    List<KeptWorkItem> items =
        node.store().books().workItems(file.key()).stream().filter(KeptWorkItem::open).toList();
    try {
      compare(file, before.of(file, alarms, items), after.of(file, alarms, items));
    } catch (StoreFailure e) {
      throw e;
    } catch (RuntimeException _) {
      // Either policy meets a defect here; the files after it are judged all the same.
      failed++;
    }
  }

  private void compare(CaseFile file, Map<String, String> old, Map<String, String> fresh) {
    Set<String> all = new LinkedHashSet<>(old.keySet());
    all.addAll(fresh.keySet());
    decisions += all.size();
    List<Judged.Otherwise> otherwise = new ArrayList<>();
    for (String what : all) {
      String was = old.getOrDefault(what, "");
      String now = fresh.getOrDefault(what, "");
      if (!was.equals(now)) {
        otherwise.add(new Judged.Otherwise(what, was, now));
      }
    }
    if (!otherwise.isEmpty()) {
      changed.add(new Judged(file.key(), otherwise));
    }
  }
}
