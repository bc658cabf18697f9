package cursitor.server.api;

import cursitor.server.bulk.Aside;
import cursitor.server.bulk.Format;
import cursitor.server.bulk.Load;
import cursitor.server.bulk.LoadSummary;
import cursitor.server.bulk.Pieces;
import cursitor.server.bulk.RejectFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// What a caller wants to be told of a file.
enum FileAnswer {
  /// What became of each piece, one JSON object on a line.
  RESULTS {
    @Override
    void give(FileRequest request, Format format, InputStream body, HttpServletResponse response)
        throws IOException {
      try (Aside results = Aside.open()) {
        Writer out =
            new BufferedWriter(new OutputStreamWriter(results.out(), StandardCharsets.UTF_8));
        Load load =
            request.load((result, _) -> {
              out.write(JSON.writeValueAsString(LineResult.of(result)));
              out.write('\n');
            });
        LoadSummary summary = load.take(pieces(request, format, body));
        out.flush();
        readOver(body, summary);
        tell(summary, response);
        response.setContentType(Format.NDJSON.mediaType());
        response.setContentLengthLong(results.size());
        results.writeTo(response.getOutputStream());
      }
    }
  },

  /// What was refused, as a file to mend and send again.
  REJECTS {
    @Override
    void give(FileRequest request, Format format, InputStream body, HttpServletResponse response)
        throws IOException {
      Pieces pieces = pieces(request, format, body);
      try (RejectFile rejects = new RejectFile(pieces)) {
        Load load = request.load(rejects::take);
        LoadSummary summary = load.take(pieces);
        readOver(body, summary);
        whole(summary);
        tell(summary, response);
        if (rejects.isEmpty()) {
          response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
          response.setContentType(format.mediaType() + ";charset=utf-8");
          rejects.write(load.comingBack(), response.getOutputStream());
        }
      }
    }
  };

  private static final JsonMapper JSON = new JsonMapper();

  /// Takes the file and writes the answer.
  abstract void give(
      FileRequest request, Format format, InputStream body, HttpServletResponse response)
      throws IOException;

  /// The answer of this name; turns the caller away where there is none.
  static FileAnswer named(String name) {
    return switch (name) {
      case "results" -> RESULTS;
      case "rejects" -> REJECTS;
      default -> throw Trouble.NOT_READABLE.turnedAway("answer is results or rejects.");
    };
  }

  private static Pieces pieces(FileRequest request, Format format, InputStream body) {
    return request.formats().open(format, body, request.standing());
  }

  /// Who is still sending does not hear an answer.
  private static void readOver(InputStream body, LoadSummary summary) {
    if (summary.end() != LoadSummary.End.WHOLE) {
      try {
        body.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // It had broken off; the answer says so.
        return;
      }
    }
  }

  private static void tell(LoadSummary summary, HttpServletResponse response) {
    response.setHeader("Cursitor-Accepted", String.valueOf(summary.accepted()));
    response.setHeader("Cursitor-Refused", String.valueOf(summary.refused() + summary.parked()));
    response.setHeader("Cursitor-Totals", summary.agree() ? "agree" : "differ");
  }

  /// A file of what was refused would hide that others were not even read.
  private static void whole(LoadSummary summary) {
    LoadSummary.Stop stop = summary.stop();
    if (stop != null) {
      Trouble trouble =
          summary.end() == LoadSummary.End.NOT_KEPT ? Trouble.NOT_KEPT : Trouble.NOT_READABLE;
      throw trouble.turnedAway("Line " + stop.line() + ": " + stop.sentence());
    }
  }
}
