package cursitor.bench.notice;

import cursitor.bench.http.Template;
import cursitor.exchange.Message;
import cursitor.wire.Codec;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The templates of what is sent and answered, one per variant, written by the product's own
/// writer.
public final class Notices {
  private static final UUID ANSWER_ID = UUID.fromString("5a3d0000-0000-4000-8000-000000000003");

  private final Codec codec;
  private final Samples samples;

  /// Notices by the writer of one exchange.
  public Notices(Codec codec, Samples samples) {
    this.codec = codec;
    this.samples = samples;
  }

  /// Holds as XML.
  public List<Template> holds() {
    return templates(variant -> write(samples.hold(variant)));
  }

  /// Abstracts of conviction as XML.
  public List<Template> convictions() {
    return templates(variant -> write(samples.conviction(variant)));
  }

  /// Holds as a court's case management system asks for them, in JSON.
  public List<Template> holdRequests() {
    return templates(variant -> HoldRequest.json(samples.hold(variant)));
  }

  /// What a hold is answered with.
  public Answer success() {
    return new Answer(
        write(samples.hold(0)),
        write(samples.success(ANSWER_ID)),
        ANSWER_ID.toString(),
        List.of(
            Places.MESSAGE_ID.toString(),
            Places.CORRELATION_ID,
            Places.ABSTRACT_ID,
            Places.DOCKET,
            Places.LICENSE));
  }

  private String write(Message message) {
    return codec.write(message).text();
  }

  private static List<Template> templates(IntFunction<String> sample) {
    return IntStream.range(0, Samples.VARIANTS)
        .mapToObj(variant -> Template.cut(sample.apply(variant), Places.STAND_INS))
        .toList();
  }
}
