package cursitor.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.Listen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration is the whole program on real parts: two courts and a DMV in one store, over
/// real HTTP and SOAP.
class DemoTest {
  @TempDir Path folder;

  @Test
  void everyStoryHoldsAndAgainOnTheSameStore() {
    for (int run = 0; run < 2; run++) {
      try (Demo demo = Demo.open(folder.toString(), Listen.ANY_LOOPBACK)) {
        assertThat(demo.run("RUN" + run)).isTrue();
      }
    }
  }

  @Test
  void clerkAndOperatorFindWorkThatWasLeftForThem() {
    try (Demo demo = Demo.open(folder.toString(), Listen.ANY_LOOPBACK);
        CourtClient first = client(demo, DemoNode.FIRST_COURT);
        CourtClient second = client(demo, DemoNode.SECOND_COURT)) {
      assertThat(demo.leaveWork("LEFT")).hasSize(3);

      assertThat(first.get("work-items?open=true").body().get("workItems"))
          .hasSize(2)
          .allSatisfy(item -> assertThat(item.get("code").asString()).isEqualTo("E301"));
      assertThat(List.of("C-6-LEFT", "C-6B-LEFT"))
          .allSatisfy(stuck ->
              assertThat(second.get("notices/" + stuck).body().at("/notice/state").asString())
                  .isEqualTo("AwaitingReply"));
      assertThat(docket(first, "C-4-LEFT")).noneMatch(line -> line.contains("it was due within"));

      // A second start on the same folder.
      assertThat(demo.leaveWork("AGAIN")).first().asString().contains("two holds were refused");
      assertThat(first.get("work-items?open=true").body().get("workItems")).hasSize(2);
      assertThat(second.get("notices/C-6-AGAIN").status()).isEqualTo(404);
    }
  }

  private static List<String> docket(CourtClient court, String notice) {
    return court
        .get("notices/" + notice)
        .body()
        .get("docket")
        .valueStream()
        .map(line -> line.get("text").asString())
        .toList();
  }

  private static CourtClient client(Demo demo, String court) {
    return new CourtClient(demo.address(), court, DemoNode.keyOf(court));
  }
}
