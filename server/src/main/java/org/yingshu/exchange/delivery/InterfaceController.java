package org.yingshu.exchange.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.exchange.model.MessageState;
import org.yingshu.exchange.model.Standing;
import org.yingshu.exchange.model.SupervisionResult;

/** For systems of departments that fetch their messages, by the token of the process interfaces. */
@RestController
@RequestMapping("/api/exchange/interfaces/messages")
@Validated
class InterfaceController {

    private final Receiving receiving;

    InterfaceController(Receiving receiving) {
        this.receiving = receiving;
    }

    /** @param number the receiver's own number of what it took over */
    record Receipt(@NotBlank @Size(max = 100) String number) {}

    /** @param attempt of the message that failed, as it was sent */
    record Failure(
            @Min(1) int attempt, @NotBlank @Size(max = 500) String reason) {}

    /** @param reference the supervisor's own number of the check */
    record Finding(
            @NotBlank @Size(max = 100) String reference,
            @NotNull SupervisionResult.Kind finding,
            @NotNull @Size(max = 2000) String text,
            @NotNull LocalDate day) {}

    /** How the message stands now. */
    record Told(UUID id, MessageState state, String receipt, int tries) {

        static Told of(UUID id, Standing standing) {
            return new Told(id, standing.state(), standing.receipt(), standing.tries());
        }
    }

    /** What the department has not confirmed yet, oldest first; the same until it is confirmed. */
    @GetMapping
    @PreAuthorize("hasAuthority('exchange:interface')")
    List<Parcel> fetch(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return receiving.fetch(size);
    }

    @PostMapping("/{id}/receipt")
    @PreAuthorize("hasAuthority('exchange:interface')")
    Told receive(@PathVariable UUID id, @Valid @RequestBody Receipt body) {
        return Told.of(id, receiving.receive(id, body.number()));
    }

    @PostMapping("/{id}/failure")
    @PreAuthorize("hasAuthority('exchange:interface')")
    Told fail(@PathVariable UUID id, @Valid @RequestBody Failure body) {
        return Told.of(id, receiving.fail(id, body.attempt(), body.reason()));
    }

    /** What supervision found of what was decided; the same reference again changes nothing. */
    @PostMapping("/{id}/result")
    @PreAuthorize("hasAuthority('exchange:interface')")
    Told result(@PathVariable UUID id, @Valid @RequestBody Finding body) {
        return Told.of(id, receiving.result(id, body.reference(), body.finding(), body.text(), body.day()));
    }
}
