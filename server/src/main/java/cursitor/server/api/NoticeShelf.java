package cursitor.server.api;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.NoticeView;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.api.NoticeDetail.DocketLine;
import cursitor.server.api.NoticeDetail.MessageLine;
import cursitor.server.api.form.SheetWriter;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import cursitor.server.store.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds a court's notices in its case files.
final class NoticeShelf {
  private final Records records;

  NoticeShelf(Records records) {
    this.records = records;
  }

  /// The notice of this abstract id, or the one whose release has it.
  Optional<NoticeDetail> find(OrganizationId court, OperatingMode mode, String abstractId) {
    return files(court, mode, CourtFile.abstractTerm(abstractId))
        .flatMap(file ->
            NoticeView.of(file).stream()
                .filter(notice -> isAbout(notice, abstractId))
                .map(notice -> detail(file, notice)))
        .findFirst();
  }

  /// The notice itself as it stands in a case file.
  Optional<Object> notice(CaseKey file, String abstractId) {
    return records
        .caseFile(file)
        .filter(CourtFile.class::isInstance)
        .map(CourtFile.class::cast)
        .stream()
        .flatMap(found -> NoticeView.of(found).stream())
        .filter(notice -> isAbout(notice, abstractId))
        .map(NoticeView::notice)
        .findFirst();
  }

  /// The notices of one docket.
  List<NoticeSummary> ofDocket(OrganizationId court, OperatingMode mode, String docketNumber) {
    return files(court, mode, CourtFile.docketTerm(docketNumber))
        .flatMap(file -> NoticeSummary.of(file).stream())
        .toList();
  }

  /// The notices of so many case files, in the order in which the files were begun.
  NoticeList after(OrganizationId court, OperatingMode mode, long after, int files) {
    List<KeptFile> kept = records.caseFiles(court, mode, CourtFile.KIND, after, files);
    List<NoticeSummary> notices =
        kept.stream().flatMap(file -> NoticeSummary.of((CourtFile) file.file()).stream()).toList();
    return new NoticeList(notices, kept.size() < files ? null : kept.getLast().number());
  }

  private Stream<CourtFile> files(OrganizationId court, OperatingMode mode, SearchTerm term) {
    return records.having(court, mode, term).stream().map(CourtFile.class::cast);
  }

  /// What has no subject, such as an act, is about no notice; nor does a hold without a release
  /// answer to it.
  private static boolean isAbout(NoticeView notice, String abstractId) {
    return !abstractId.isEmpty()
        && (notice.abstractId().equals(abstractId)
            || notice.releaseAbstractId().equals(abstractId));
  }

  private NoticeDetail detail(CourtFile file, NoticeView notice) {
    List<TimelineEntry> timeline = records.timeline(file.key());
    return new NoticeDetail(
        NoticeSummary.of(file, notice),
        notice.licenseNumber(),
        workItem(notice.workItem()),
        messages(timeline, notice),
        docket(timeline, notice),
        SheetWriter.write(notice.notice(), file.key().mode()).json());
  }

  private @Nullable WorkItemView workItem(@Nullable UUID id) {
    return id == null
        ? null
        : records.workItem(id).filter(KeptWorkItem::open).map(WorkItemView::of).orElse(null);
  }

  private static List<MessageLine> messages(List<TimelineEntry> timeline, NoticeView notice) {
    return timeline.stream()
        .filter(TimelineEntry.MessageKept.class::isInstance)
        .map(entry -> ((TimelineEntry.MessageKept) entry).message())
        .filter(message -> isAbout(notice, message.subject()))
        .map(MessageLine::of)
        .toList();
  }

  private static List<DocketLine> docket(List<TimelineEntry> timeline, NoticeView notice) {
    return timeline.stream()
        .filter(TimelineEntry.Told.class::isInstance)
        .map(entry -> ((TimelineEntry.Told) entry).entry())
        .filter(entry -> entry.kind() == FeedEntry.Kind.DOCKET_ENTRY)
        .filter(entry -> isAbout(notice, entry.subject()))
        .map(DocketLine::of)
        .toList();
  }
}
