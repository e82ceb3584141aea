package org.yingshu.casework.interfaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.CaseProblem;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** The systems of departments, and their tokens. */
@RestController
@RequestMapping("/api/casework/clients")
class ClientController {

    private final ClientStore clients;
    private final Directory directory;
    private final Clock clock;

    ClientController(ClientStore clients, Directory directory, Clock clock) {
        this.clients = clients;
        this.directory = directory;
        this.clock = clock;
    }

    record ClientRequest(
            @NotBlank @Size(max = 100) String name, @NotNull UUID organisation) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:manage')")
    List<ClientStore.Client> list() {
        return clients.list();
    }

    @PostMapping
    @PreAuthorize("hasAuthority('casework:manage')")
    ClientStore.Made make(@Valid @RequestBody ClientRequest body) {
        OrganisationView office = directory
                .organisation(body.organisation())
                .orElseThrow(() -> new ProblemException(
                        CaseProblem.NO_OFFICE, body.organisation().toString()));
        return clients.make(
                body.name(), office.id(), office.region(), Caller.current().name(), clock.instant());
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('casework:manage')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        clients.end(id);
    }
}
