package nl.tijdig.app.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Service;

/**
 * Lets a calendar program in by a secret address, for the calendar of one account and no more. It
 * lives no longer than the right to log in of its owner does.
 */
@Service
public class Agendatoegang {

  private static final int BYTES = 32;

  private final JdbcClient databank;
  private final Accounts accounts;
  private final Inzagelog log;
  private final Duration stiltNa;
  private final SecureRandom toeval = new SecureRandom();

  Agendatoegang(
      JdbcClient databank,
      Accounts accounts,
      Inzagelog log,
      @Value("${tijdig.agenda.stil-na}") Duration stiltNa) {
    this.databank = databank;
    this.accounts = accounts;
    this.log = log;
    this.stiltNa = stiltNa;
  }

  /** What became of the address of an account. */
  public enum Stand {
    /** None was made. */
    GEEN,
    /** It works, as long as its owner logs in now and then. */
    OPEN,
    /** It works no more, because a login of its owner was refused since it was made. */
    GESLOTEN
  }

  /** After so long without a login of its owner a calendar stands still until the next one. */
  public Duration stiltNa() {
    return stiltNa;
  }

  /** A new secret for who is logged in; an earlier one stops working. It is told only now. */
  public String nieuw(String naam) {
    var bytes = new byte[BYTES];
    toeval.nextBytes(bytes);
    var sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    databank
        .sql("insert into toegang.agendasleutel (naam, hash, op) values (?, ?, clock_timestamp())")
        .params(naam, hash(sleutel))
        .update();
    return sleutel;
  }

  /** What became of the address of who is logged in. */
  public Stand stand() {
    return databank
        .sql("select toegang.agenda_stand()")
        .query(String.class)
        .optional()
        .map(stand -> Stand.valueOf(stand.toUpperCase(Locale.ROOT)))
        .orElse(Stand.GEEN);
  }

  /** Does work for whose secret this is, and logs it; empty when it opens nothing. */
  public <T> Optional<T> open(String sleutel, Function<Gebruiker, T> werk) {
    return Namens.systeem(() -> wie(sleutel))
        .map(ik ->
            Namens.account(
                ik.naam(),
                () -> {
                  var wie =
                      UsernamePasswordAuthenticationToken.authenticated(
                          ik.naam(), null, ik.rechten());
                  log.leg(wie, Handeling.UITVOEREN, null, "/agenda");
                  return werk.apply(ik);
                }));
  }

  private Optional<Gebruiker> wie(String sleutel) {
    return databank
        .sql("select toegang.agenda_van(?, clock_timestamp() - make_interval(secs => ?))")
        .params(hash(sleutel), stiltNa.toSeconds())
        .query(String.class)
        .optional()
        .flatMap(accounts::bekend)
        .filter(ik -> ik.rol().mag(Recht.AGENDA));
  }

  private static String hash(String sleutel) {
    try {
      var som = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(som.digest(sleutel.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
