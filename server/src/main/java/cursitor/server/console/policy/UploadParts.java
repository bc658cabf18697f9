package cursitor.server.console.policy;

import cursitor.wire.Octets;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The files of a form that brings a version of the policy.
final class UploadParts {
  /// Beyond this nothing is read; within it somebody is told what is too much.
  private static final int MOST = 4 * Upload.MOST_BYTES;

  private static final String FILES = "files";

  private UploadParts() {}

  static List<PolicyZip.Entry> of(HttpServletRequest form) {
    if (form.getContentLengthLong() < 0 || form.getContentLengthLong() > MOST) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "more than a policy has");
    }
    try {
      List<PolicyZip.Entry> files = new ArrayList<>();
      for (Part part : form.getParts()) {
        String name = part.getSubmittedFileName();
        if (part.getName().equals(FILES) && name != null && !name.isEmpty()) {
          files.add(new PolicyZip.Entry(name, Octets.of(part.getInputStream().readAllBytes())));
        }
      }
      return files;
    } catch (IOException | ServletException | IllegalStateException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no files that can be read", e);
    }
  }
}
