package org.yingshu.certificate.checking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** For everybody, without an account: is this certificate genuine, and does it hold? */
@RestController
@RequestMapping("/api/portal/certificate")
class CheckController {

    private final Checking checking;
    private final CertificateSettings settings;

    CheckController(Checking checking, CertificateSettings settings) {
        this.checking = checking;
        this.settings = settings;
    }

    record NumberRequest(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 10) String last) {}

    @GetMapping("/codes/{token}")
    Verdict code(@PathVariable String token) {
        return ask(() -> checking.code(token));
    }

    @PostMapping("/numbers")
    Verdict number(@Valid @RequestBody NumberRequest request) {
        return ask(() -> checking.number(request.number(), request.last()));
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Verdict file(@RequestParam MultipartFile file) throws IOException {
        if (file.getSize() > settings.checked().toBytes()) {
            throw new ProblemException(
                    CertificateProblem.FILE_TOO_LARGE, settings.checked().toMegabytes());
        }
        byte[] content = file.getBytes();
        return ask(() -> checking.file(content));
    }

    private static Verdict ask(Supplier<Verdict> work) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, work));
    }
}
