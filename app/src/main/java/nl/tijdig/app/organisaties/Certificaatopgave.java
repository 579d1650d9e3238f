package nl.tijdig.app.organisaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.tijdig.app.omgeving.Beurten;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds lines to the register of GI's and certificates; a line that is there is never changed. */
@Service
public class Certificaatopgave {

  private final JdbcClient databank;
  private final Organisaties organisaties;
  private final Certificaten certificaten;
  private final Beurten beurten;

  Certificaatopgave(
      JdbcClient databank, Organisaties organisaties, Certificaten certificaten, Beurten beurten) {
    this.databank = databank;
    this.organisaties = organisaties;
    this.certificaten = certificaten;
    this.beurten = beurten;
  }

  /** The first and the last day of a certificate. */
  public record Geldigheidsduur(LocalDate vanaf, LocalDate totEnMet) {}

  /**
   * Takes up a GI with its first certificate.
   *
   * @throws OpgaveGeweigerd when there is one of that name, however written; nothing is stored
   */
  @Transactional
  public void neemOp(String gi, Geldigheidsduur duur, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, null)) {
      return;
    }
    organisaties.gis().stream()
        .filter(bekend -> kaal(bekend).equals(kaal(gi)))
        .findFirst()
        .ifPresent(bekend -> {
          throw new OpgaveGeweigerd("opgave.gi-bestaat", bekend);
        });
    var gelukt =
        databank
            .sql("select neem_gi_op(?, ?, ?, ?)")
            .params(gi, duur.vanaf(), duur.totEnMet(), opdracht)
            .query(Boolean.class)
            .single();
    if (!gelukt) {
      throw new OpgaveGeweigerd("opgave.rol");
    }
  }

  /**
   * Gives a GI one more period.
   *
   * @throws OpgaveGeweigerd when it overlaps one that counts; nothing is stored
   */
  @Transactional
  public void verleng(String gi, Geldigheidsduur duur, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, null)) {
      return;
    }
    weigerOverlap(certificaten.regels(gi), duur, 0);
    schrijf(gi, duur, null, null, opdracht);
  }

  /**
   * Puts a line in the place of an earlier one, which stays.
   *
   * @param duur what holds instead; null: the earlier line never counted
   * @throws OpgaveGeweigerd when somebody replaced it before, or it overlaps another one
   */
  @Transactional
  public void herstel(
      String gi, long eerder, @Nullable Geldigheidsduur duur, String reden, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, eerder)) {
      return;
    }
    var regels = certificaten.regels(gi);
    if (regels.stream().noneMatch(regel -> regel.id() == eerder && regel.geldt())) {
      throw new OpgaveGeweigerd("opgave.al-vervangen");
    }
    if (duur != null) {
      weigerOverlap(regels, duur, eerder);
    }
    schrijf(gi, duur, eerder, reden, opdracht);
  }

  private void schrijf(
      String gi,
      @Nullable Geldigheidsduur duur,
      @Nullable Long eerder,
      @Nullable String reden,
      UUID opdracht) {
    databank
        .sql(
            """
            insert into certificaat (gi, vanaf, tot_en_met, vervangt, reden, opdracht)
            values (:gi, :vanaf, :tot, :eerder, :reden, :opdracht)
            """)
        .param("gi", gi)
        .param("vanaf", duur == null ? null : duur.vanaf())
        .param("tot", duur == null ? null : duur.totEnMet())
        .param("eerder", eerder)
        .param("reden", reden)
        .param("opdracht", opdracht)
        .update();
  }

  private static void weigerOverlap(
      List<Certificaatregel> regels, Geldigheidsduur duur, long behalve) {
    regels.stream()
        .filter(regel -> regel.id() != behalve && regel.raakt(duur.vanaf(), duur.totEnMet()))
        .findFirst()
        .ifPresent(regel -> {
          throw new OpgaveGeweigerd(
              "opgave.overlap",
              Objects.requireNonNull(regel.vanaf()),
              Objects.requireNonNull(regel.totEnMet()));
        });
  }

  private boolean isGedaan(
      UUID opdracht, String gi, @Nullable Geldigheidsduur duur, @Nullable Long eerder) {
    return Opdracht.isGedaan(
        databank
            .sql(
                """
                select door = pas_naam() and gi = :gi
                  and vanaf is not distinct from cast(:vanaf as date)
                  and tot_en_met is not distinct from cast(:tot as date)
                  and vervangt is not distinct from cast(:eerder as bigint)
                from certificaat where opdracht = :opdracht
                """)
            .param("gi", gi)
            .param("vanaf", duur == null ? null : duur.vanaf())
            .param("tot", duur == null ? null : duur.totEnMet())
            .param("eerder", eerder)
            .param("opdracht", opdracht));
  }

  /** How a name is compared: "De lichtboei" is the same GI as "De Lichtboei". */
  private static String kaal(String naam) {
    return naam.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
