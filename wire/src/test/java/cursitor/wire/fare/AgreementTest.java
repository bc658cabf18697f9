package cursitor.wire.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.wire.sample.JdkValidator;
import cursitor.wire.sample.Judgement;
import cursitor.wire.sample.Mutation;
import cursitor.wire.sample.Sample;
import cursitor.wire.schema.MessageSchema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our schema step and the JDK's validator judge alike.
class AgreementTest {
  private static final int MUTATIONS_OF_EACH = 40;

  private static final MessageSchema SCHEMA = MessageForms.compile().schema();
  private static final JdkValidator JDK = new JdkValidator(FareSchemas.documents(), "fare.xsd");

  static Stream<Sample> samples() {
    return Stream.of("fare/valid", "fare/batch", "fare/schema-invalid", "fare/rule-invalid")
        .flatMap(Sample::in);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bothJudgeASampleAsItsFolderSays(Sample sample) {
    boolean valid = !sample.toString().contains("schema-invalid");

    assertThat(Judgement.of(SCHEMA, sample.text()))
        .isEqualTo(valid ? Judgement.VALID : Judgement.INVALID);
    assertThat(JDK.accepts(sample.text())).isEqualTo(valid);
  }

  @Test
  void bothJudgeThousandsOfMutationsAlike() {
    Map<Judgement, Integer> count = new EnumMap<>(Judgement.class);
    List<Sample> samples = samples().toList();
    for (int i = 0; i < samples.size() * MUTATIONS_OF_EACH; i++) {
      Sample sample = samples.get(i % samples.size());
      String mutation = Mutation.of(sample.text(), new Random(i));
      Judgement ours = Judgement.of(SCHEMA, mutation);
      count.merge(ours, 1, Integer::sum);
      if (ours != Judgement.REFUSED_BEFORE) {
        assertThat(ours == Judgement.VALID)
            .as("seed %s of %s:%n%s", i, sample, mutation)
            .isEqualTo(JDK.accepts(mutation));
      }
    }
    assertThat(count.get(Judgement.VALID)).isGreaterThan(200);
    assertThat(count.get(Judgement.INVALID)).isGreaterThan(3000);
  }
}
